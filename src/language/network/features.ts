// What the network sees of a word: numbers of rows in its tables.
import { hashOf } from '../hash.ts';

/** Rows of the shared table: the trained words come first, then a part for each kind of piece, filled by hashing. */
export const pieces = {
  ending2: 1024,
  ending3: 4096,
  ending4: 4096,
  beginning2: 1024,
  beginning3: 4096,
  shape: 512,
} as const;

/** All rows of pieces together. */
export const pieceRows = Object.values(pieces).reduce((sum, rows) => sum + rows, 0);

/** Which words have rows of their own; row 0 is for all others, in both. */
export interface Vocabulary {
  /** Words with a folded vector, first row 1. */
  readonly vectors: ReadonlyMap<string, number>;
  /** Words trained with the network, first row 1: as written where that was seen twice, else in small letters. */
  readonly words: ReadonlyMap<string, number>;
}

/** Eight row numbers: vector, word, three endings, two beginnings, shape. */
export function featuresOf(form: string, { vectors, words }: Vocabulary): readonly number[] {
  const plain = withPlainMarks(form);
  const lower = plain.toLowerCase();
  const parts = [
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    lower.slice(0, 2),
    lower.slice(0, 3),
    shapeOf(form),
  ];
  let first = words.size + 1;
  const rows = Object.values(pieces).map((size, index) => {
    const row = first + (placeOf(parts[index] ?? '') % size);
    first += size;
    return row;
  });
  return [rowOfVector(lower, vectors), words.get(plain) ?? words.get(lower) ?? 0, ...rows];
}

/** With straight apostrophes, as the treebanks write them. */
export function withPlainMarks(form: string): string {
  return form.replaceAll(/[’‘]/g, "'");
}

function rowOfVector(lower: string, vectors: ReadonlyMap<string, number>): number {
  return vectors.get(lower) ?? vectors.get(lower.replaceAll(/\d/g, '0')) ?? 0;
}

/** "Xxx" for "May", "XX.d" and so on; runs of the same kind are cut at three. */
function shapeOf(form: string): string {
  const kinds = form
    .slice(0, 24)
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}/gu, 'x')
    .replaceAll(/\p{Nd}/gu, 'd');
  return kinds.replaceAll(/(.)\1{3,}/gu, '$1$1$1');
}

/** A whole number of at least 0, its upper bits mixed into the lower ones. */
function placeOf(text: string): number {
  const hash = hashOf(text);
  return (hash ^ (hash >>> 15)) >>> 0;
}
