import { loadList } from '../load.ts';

/** Words that own the full stop after them, in lower case and without it; true where hardly a sentence ends there. */
export const abbreviations: ReadonlyMap<string, boolean> = new Map(
  loadList(new URL('abbreviations.txt', import.meta.url)).map(([word = '', use]) => [word, use === 'inside']),
);
