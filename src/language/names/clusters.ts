import { loadList } from '../load.ts';

let clusters: Map<string, number> | null = null;

/** The group of words used alike (numbered so that groups near in number are near in use), or 0. */
export function clusterOf(lower: string): number {
  if (clusters === null) {
    clusters = new Map();
    for (const [code, words] of loadList(new URL('clusters.tsv', import.meta.url)))
      for (const word of (words ?? '').split(' ')) clusters.set(word, Number(code));
  }
  return clusters.get(lower) ?? 0;
}
