import { mark, type Word } from './word-attributes.ts';

/** Words with capitals side by side, with the small words that names hold: "Bank of Japan". */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const joints = new Set(['of', 'the', '&', 'for', 'de', '-', 'la', 'del', 'al', 'da', 'du', 'van', 'von']);
const furthest = 3;

/** For each token the run that it stands in, or null. */
export function runsOf(words: readonly Word[]): readonly (Run | null)[] {
  const runs: (Run | null)[] = words.map(() => null);
  for (let first = 0; first < words.length; first += 1) {
    if (!isCapital(words[first])) continue;
    const run = { first, last: lastOfRun(words, first) };
    runs.fill(run, first, run.last + 1);
    first = run.last;
  }
  return runs;
}

function lastOfRun(words: readonly Word[], first: number): number {
  let last = first;
  for (let next = first + 1; next < words.length && next <= last + furthest; next += 1) {
    if (isCapital(words[next])) last = next;
    else if (!joints.has(words[next]?.lower ?? '')) break;
  }
  return last;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.marks & mark.capital) !== 0;
}
