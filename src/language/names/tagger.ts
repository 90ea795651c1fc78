// The trained name tagger: sums the weights of each token's features and takes the best path of labels.
import { loadPacked } from '../load.ts';
import { rowOf, tellFeatures } from './features.ts';
import { bestPath, type LabelSpan, labelCount, spansOf, surely } from './labels.ts';

/** What the weights file says of itself; `scale` makes its bytes numbers, `moves` are the scores from label to label. */
export interface WeightsHead {
  readonly commit: string;
  readonly script: string;
  readonly data: readonly string[];
  readonly seed: number;
  readonly rows: number;
  readonly scale: number;
  readonly bias: number;
  readonly moves: readonly number[];
}

interface Weights {
  readonly head: WeightsHead;
  /** Two numbers for each 32 rows: which of them are told, a bit each, and how many are told before them. Most are not, and weigh nothing. */
  readonly told: Int32Array;
  /** `labelCount` bytes a told row. */
  readonly table: Int8Array;
  readonly moves: Float32Array;
}

let loaded: Weights | null = null;

/** People, organizations and places in each sentence of one text. */
export function tagNames(sentences: readonly (readonly string[])[]): readonly (readonly LabelSpan[])[] {
  loaded ??= readWeights(loadPacked(new URL('names.weights.br', import.meta.url)));
  const weights = loaded;
  const scores = sentences.map(({ length }) => new Float64Array(length * labelCount));
  for (const ofSentence of scores) for (let at = 0; at < ofSentence.length; at += labelCount) ofSentence[at] = surely;
  const sums = new Int32Array(labelCount);
  tellFeatures(sentences, (features, count, sentence, at) => {
    const toldOf = scores[sentence];
    if (toldOf === undefined) return;
    sumRows(features, count, weights, sums);
    const from = at * labelCount;
    for (let label = 0; label < labelCount; label += 1) toldOf[from + label] = (sums[label] ?? 0) * weights.head.scale;
    toldOf[from] = (toldOf[from] ?? 0) - weights.head.bias;
  });
  return scores.map((ofSentence, index) => spansOf(bestPath(ofSentence, weights.moves, sentences[index]?.length ?? 0)));
}

/** Adds up the rows of some features, a number for each label. */
function sumRows(features: Int32Array, count: number, { told, table }: Weights, sums: Int32Array): void {
  sums.fill(0);
  for (let one = 0; one < count; one += 1) {
    const place = placeOf(told, rowOf(features[one] ?? 0));
    if (place < 0) continue;
    const row = place * labelCount;
    for (let label = 0; label < labelCount; label += 1) sums[label] = (sums[label] ?? 0) + (table[row + label] ?? 0);
  }
}

/** Where a row stands among the told ones; -1 where it is not told. */
function placeOf(told: Int32Array, row: number): number {
  const at = (row >> 5) * 2;
  const bits = told[at] ?? 0;
  const bit = 1 << (row & 31);
  return (bits & bit) === 0 ? -1 : (told[at + 1] ?? 0) + onesOf(bits & (bit - 1));
}

/** How many bits of a 32-bit number are set (Hacker's Delight, 5-1). */
function onesOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Length of the head, the head as JSON, how many rows are told, the gaps between them, then their bytes. */
function readWeights(bytes: Uint8Array<ArrayBuffer>): Weights {
  const view = new DataView(bytes.buffer);
  const headEnd = 4 + view.getUint32(0, true);
  // Our own file, written by training/write-names-weights.ts.
  const head: WeightsHead = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headEnd)));
  const count = view.getUint32(headEnd, true);
  const told = new Int32Array(head.rows / 16);
  let at = headEnd + 4;
  let row = -1;
  for (let one = 0; one < count; one += 1) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    row += gap;
    told[(row >> 5) * 2] = (told[(row >> 5) * 2] ?? 0) | (1 << (row & 31));
  }
  const table = new Int8Array(bytes.buffer, at);
  countBefore(told);
  return { head, told, table, moves: Float32Array.from(head.moves) };
}

function countBefore(told: Int32Array): void {
  for (let at = 2; at < told.length; at += 2) told[at + 1] = (told[at - 1] ?? 0) + onesOf(told[at - 2] ?? 0);
}
