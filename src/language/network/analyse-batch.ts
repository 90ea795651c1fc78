import { type Projected, passForward, scoreLabels } from './forward.ts';
import type { Address } from './kernels.ts';
import type { Batch, Network } from './network.ts';
import { scoreRow } from './score-arcs.ts';
import { columns, room } from './sizes.ts';
import { treeOf } from './trees.ts';

/** What the network tells of one sentence, as numbers of classes; the root heads itself. */
export interface Told {
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

/** How many classes there are of each kind. */
export type ClassCounts = Readonly<Record<keyof typeof room, number>>;

/** Tags, trees and labels of a batch whose inputs are projected, in the order of its sentences. */
export function analyseBatch(
  network: Network,
  batch: Batch,
  projected: Projected,
  counts: ClassCounts,
): readonly Told[] {
  const { heap, kernels } = network;
  const { rows, starts, lengths } = batch;
  const passed = passForward(network, batch, projected);
  const heads = lengths.map((length, sentence) => {
    const at = (passed.scores[sentence] ?? 0) / 4;
    return treeOf(heap.floats().subarray(at, at + length * scoreRow(length)), scoreRow(length), length);
  });
  const headRows = heap.take(rows * 4);
  heads.forEach((ofSentence, sentence) => {
    const start = starts[sentence] ?? 0;
    heap.numbers().set(
      ofSentence.map((head) => head + start),
      headRows / 4 + start,
    );
  });
  const labelScores = scoreLabels(network, batch, passed, headRows).scores;
  const classes = (scores: Address, row: number, count: number) => {
    const to = heap.take(rows * 4);
    kernels.greatest(scores, row, rows, count, to);
    return heap.numbers().slice(to / 4, to / 4 + rows);
  };
  const upos = classes(passed.heads + columns.upos * 4, columns.all, counts.upos);
  const xpos = classes(passed.heads + columns.xpos * 4, columns.all, counts.xpos);
  const deprels = classes(labelScores, room.deprel, counts.deprel);
  return heads.map((ofSentence, sentence) => {
    const start = starts[sentence] ?? 0;
    const part = (all: Int32Array) => all.subarray(start, start + ofSentence.length);
    return { upos: part(upos), xpos: part(xpos), heads: ofSentence, deprels: part(deprels) };
  });
}
