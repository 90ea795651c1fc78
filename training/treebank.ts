// Treebanks in CoNLL-U: syntactic words only, neither ranges ("1-2") nor empty nodes ("8.1").
import { readFileSync } from 'node:fs';
import type { Upos } from '../src/model/sentence.ts';

/** One sentence of a treebank; a head that is the token's own number (from 0) marks the root. */
export interface GoldSentence {
  /** The document's id, or an empty string where the file names none. */
  readonly document: string;
  readonly forms: readonly string[];
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** The sentences of a CoNLL-U file in its order. */
export function readTreebank(path: string): readonly GoldSentence[] {
  let document = '';
  const sentences: GoldSentence[] = [];
  for (const paragraph of readFileSync(path, 'utf8').split(/\n\s*\n/)) {
    const lines = paragraph.split('\n');
    for (const line of lines) document = /^# newdoc id = (.*)$/.exec(line)?.[1] ?? document;
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length > 0) sentences.push(sentenceOf(rows, document));
  }
  return sentences;
}

function sentenceOf(rows: readonly (readonly string[])[], document: string): GoldSentence {
  const column = (at: number) => rows.map((row) => row[at] ?? '_');
  const heads = column(6).map((head, index) => (head === '0' ? index : Number(head) - 1));
  // The fourth column holds nothing but these tags.
  const upos = column(3) as readonly Upos[];
  return { document, forms: column(1), upos, xpos: column(4), heads, deprels: column(7) };
}
