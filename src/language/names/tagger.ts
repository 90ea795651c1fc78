// The trained name tagger: sums the weights of each token's features and takes the best path of labels.
import { loadPacked } from '../load.ts';
import { featuresOf, rowOf, type SentenceFeatures } from './features.ts';
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
  /** Which rows are told, a bit each; most are not, and weigh nothing. */
  readonly told: Int32Array;
  /** How many rows are told before each number of `told`. */
  readonly before: Int32Array;
  /** `labelCount` bytes a told row. */
  readonly table: Int8Array;
  readonly moves: Float32Array;
}

let loaded: Weights | null = null;

/** People, organizations and places in each sentence of one text. */
export function tagNames(sentences: readonly (readonly string[])[]): readonly (readonly LabelSpan[])[] {
  loaded ??= readWeights(loadPacked(new URL('names.weights.br', import.meta.url)));
  const weights = loaded;
  return featuresOf(sentences).map((features) =>
    spansOf(bestPath(scoresOf(features, weights), weights.moves, features.length)),
  );
}

function scoresOf(features: SentenceFeatures, weights: Weights): Float64Array {
  const { head, table } = weights;
  const scores = new Float64Array(features.length * labelCount);
  const sums = new Int32Array(labelCount);
  features.forEach((ofToken, at) => {
    if (ofToken.length === 0) {
      scores[at * labelCount] = surely;
      return;
    }
    sums.fill(0);
    for (let one = 0; one < ofToken.length; one += 1) {
      const row = placeOf(weights, rowOf(ofToken[one] ?? 0)) * labelCount;
      if (row < 0) continue;
      for (let label = 0; label < labelCount; label += 1) sums[label] = (sums[label] ?? 0) + (table[row + label] ?? 0);
    }
    for (let label = 0; label < labelCount; label += 1)
      scores[at * labelCount + label] = (sums[label] ?? 0) * head.scale;
    scores[at * labelCount] = (scores[at * labelCount] ?? 0) - head.bias;
  });
  return scores;
}

/** Where a row stands among the told ones; -1 where it is not told. */
function placeOf({ told, before }: Weights, row: number): number {
  const bits = told[row >> 5] ?? 0;
  const bit = 1 << (row & 31);
  return (bits & bit) === 0 ? -1 : (before[row >> 5] ?? 0) + onesOf(bits & (bit - 1));
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
  const told = new Int32Array(head.rows / 32);
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
    told[row >> 5] = (told[row >> 5] ?? 0) | (1 << (row & 31));
  }
  const table = new Int8Array(bytes.buffer, at);
  return { head, told, before: countsBefore(told), table, moves: Float32Array.from(head.moves) };
}

function countsBefore(told: Int32Array): Int32Array {
  const before = new Int32Array(told.length);
  for (let at = 1; at < told.length; at += 1) before[at] = (before[at - 1] ?? 0) + onesOf(told[at - 1] ?? 0);
  return before;
}
