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
  /** `labelCount` bytes a row; most rows are zeros. */
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

function scoresOf(features: SentenceFeatures, { head, table }: Weights): Float64Array {
  const scores = new Float64Array(features.length * labelCount);
  const sums = new Int32Array(labelCount);
  features.forEach((ofToken, at) => {
    if (ofToken.length === 0) {
      scores[at * labelCount] = surely;
      return;
    }
    sums.fill(0);
    for (let one = 0; one < ofToken.length; one += 1) {
      const row = rowOf(ofToken[one] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label += 1) sums[label] = (sums[label] ?? 0) + (table[row + label] ?? 0);
    }
    for (let label = 0; label < labelCount; label += 1)
      scores[at * labelCount + label] = (sums[label] ?? 0) * head.scale;
    scores[at * labelCount] = (scores[at * labelCount] ?? 0) - head.bias;
  });
  return scores;
}

/** Length of the head, the head as JSON, how many rows are told, the gaps between them, then their bytes. */
function readWeights(bytes: Uint8Array<ArrayBuffer>): Weights {
  const view = new DataView(bytes.buffer);
  const headEnd = 4 + view.getUint32(0, true);
  // Our own file, written by training/write-names-weights.ts.
  const head: WeightsHead = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headEnd)));
  const count = view.getUint32(headEnd, true);
  const table = new Int8Array(head.rows * labelCount);
  let at = headEnd + 4;
  let row = -1;
  const told = new Int32Array(count);
  for (let one = 0; one < count; one += 1) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    row += gap;
    told[one] = row;
  }
  const values = new Int8Array(bytes.buffer, at);
  for (let one = 0; one < count; one += 1) {
    const place = (told[one] ?? 0) * labelCount;
    for (let label = 0; label < labelCount; label += 1) table[place + label] = values[one * labelCount + label] ?? 0;
  }
  return { head, table, moves: Float32Array.from(head.moves) };
}
