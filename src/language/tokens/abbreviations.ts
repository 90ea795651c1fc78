import { loadList } from '../load.ts';

/** How a word that owns the full stop after it stands to the end of a sentence; the list's head says what each means. */
export type StopUse = 'inside' | 'either' | 'number' | 'place';

/** Words that own the full stop after them, in lower case and without it. */
export const abbreviations: ReadonlyMap<string, StopUse> = new Map(
  loadList(new URL('abbreviations.txt', import.meta.url)).map(([word = '', use]) => [word, stopUse(use)]),
);

function stopUse(use: string | undefined): StopUse {
  return use === 'inside' || use === 'number' || use === 'place' ? use : 'either';
}
