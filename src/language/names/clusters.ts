import { loadWords } from '../load.ts';
import { numberOf, type WordTable, wordTable } from '../word-table.ts';

let clusters: WordTable | null = null;

/** The group of words used alike (groups near in number are near in use), or 0. */
export function clusterOf(lower: string): number {
  clusters ??= readClusters();
  return numberOf(clusters, lower) ?? 0;
}

/** Lines of a number, a tab, and words with blanks between. */
function readClusters(): WordTable {
  const rows: [string, number][] = [];
  for (const line of loadWords(new URL('clusters.tsv', import.meta.url))) {
    const group = Number.parseInt(line, 10);
    for (const word of line.slice(line.indexOf('\t') + 1).split(' ')) rows.push([word, group]);
  }
  return wordTable(rows);
}
