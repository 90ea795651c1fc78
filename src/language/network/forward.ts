import type { Heap } from './heap.ts';
import type { Address, Kernels } from './kernels.ts';
import { arcs, columns, hidden, labels, type MatrixName, matrices, room, type VectorName, width } from './sizes.ts';

/** What the layers need: memory, kernels and parameters. */
export interface Network {
  readonly heap: Heap;
  readonly kernels: Kernels;
  /** c = a times the matrix of that name, or c += where `keep` is 1. */
  readonly product: (
    name: MatrixName,
    a: Address,
    aRow: number,
    m: number,
    c: Address,
    cRow: number,
    keep: 0 | 1,
  ) => void;
  readonly vector: (name: VectorName) => Address;
  /** In training, drops part of a layer's output; in reading it does nothing. */
  readonly drop: (layer: string, x: Address, xRow: number, m: number, n: number) => void;
}

/** Sentences laid end to end, the longest first, so that those still running at a step are always the first ones. */
export interface Batch {
  readonly rows: number;
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  /** For each row: 1 where it is the first of its sentence, 2 where the last. */
  readonly places: Address;
}

/** What a pass leaves behind by row, for the trees and for the way back. */
export interface Passed {
  readonly x0: Address;
  readonly beside0: Address;
  readonly out0: Address;
  readonly x1: Address;
  readonly beside1: Address;
  readonly out1: Address;
  readonly x2: Address;
  readonly gates: Address;
  readonly cells: readonly [Address, Address];
  readonly states: Address;
  readonly heads: Address;
  readonly turned: Address;
  /** Arc scores, a padded square for each sentence: row dependent, column head, the root on the diagonal. */
  readonly scores: readonly Address[];
}

/** Floats in one row of a sentence's scores. */
export function scoreRow(length: number): number {
  return (length + 7) & ~7;
}

/** A batch from the lengths of its sentences, which must not rise. */
export function layBatch(heap: Heap, lengths: readonly number[]): Batch {
  const starts: number[] = [];
  let rows = 0;
  for (const length of lengths) {
    starts.push(rows);
    rows += length;
  }
  const places = heap.take(rows * 4);
  const numbers = heap.numbers();
  numbers.fill(0, places / 4, places / 4 + rows);
  lengths.forEach((length, sentence) => {
    const first = places / 4 + (starts[sentence] ?? 0);
    numbers[first] = 1;
    numbers[first + length - 1] = length === 1 ? 3 : 2;
  });
  return { rows, starts, lengths, places };
}

/** From projected inputs (`x0`, `width` floats a row) to tag scores, arc scores and what the labels need. */
export function passForward(network: Network, batch: Batch, x0: Address): Passed {
  const { kernels, heap, product, vector, drop } = network;
  const { rows } = batch;
  const first = convolve(network, batch, x0, 'convolution0');
  const second = convolve(network, batch, first.sum, 'convolution1');
  drop('encoded', second.sum, width, rows, width);
  const gates = heap.take(rows * 8 * hidden * 4);
  product('gates', second.sum, width, rows, gates, 8 * hidden, 0);
  kernels.addBias(gates, 8 * hidden, vector('gatesBias'), rows, 8 * hidden);
  const states = heap.take(rows * 2 * hidden * 4);
  const cells = [
    runLstm(network, batch, gates, states, 'forth'),
    runLstm(network, batch, gates, states, 'back'),
  ] as const;
  drop('states', states, 2 * hidden, rows, 2 * hidden);
  const heads = heap.take(rows * columns.all * 4);
  product('heads', states, 2 * hidden, rows, heads, columns.all, 0);
  // Tags hang most on the word itself: they also see what came before the LSTM.
  product('tags', second.sum, width, rows, heads + columns.upos * 4, columns.all, 1);
  kernels.addBias(heads, columns.all, vector('headsBias'), rows, columns.all);
  kernels.rectify(heads, columns.all, rows, 2 * arcs);
  drop('arcs', heads, columns.all, rows, 2 * arcs);
  const { turned, scores } = scoreArcs(network, batch, heads);
  return {
    ...{
      x0,
      beside0: first.beside,
      out0: first.out,
      x1: first.sum,
      beside1: second.beside,
      out1: second.out,
      x2: second.sum,
    },
    ...{ gates, cells, states, heads, turned, scores },
  };
}

/** Scores of the relations over the given heads (`heads` holds a row number of the batch for each row; itself is the root). */
export function scoreLabels(network: Network, { rows }: Batch, passed: Passed, headRows: Address) {
  const { kernels, heap, product, vector, drop } = network;
  const joined = heap.take(rows * labels * 4);
  const own = passed.heads + columns.labelDependent * 4;
  const above = passed.heads + columns.labelHead * 4;
  kernels.joinHeads(own, columns.all, above, columns.all, headRows, vector('labelRoot'), rows, labels, joined);
  drop('joined', joined, labels, rows, labels);
  const scores = heap.take(rows * room.deprel * 4);
  product('label', joined, labels, rows, scores, room.deprel, 0);
  kernels.addBias(scores, room.deprel, vector('labelBias'), rows, room.deprel);
  return { joined, scores };
}

function convolve(
  { kernels, heap, product, vector }: Network,
  { rows, places }: Batch,
  x: Address,
  name: 'convolution0' | 'convolution1',
) {
  const beside = heap.take(rows * matrices[name][0] * 4);
  const out = heap.take(rows * width * 4);
  const sum = heap.take(rows * width * 4);
  kernels.besideNeighbours(x, places, rows, width, beside);
  product(name, beside, matrices[name][0], rows, out, width, 0);
  kernels.addBias(out, width, vector(`${name}Bias`), rows, width);
  kernels.rectify(out, width, rows, width);
  heap.floats().copyWithin(sum / 4, x / 4, x / 4 + rows * width);
  kernels.add(sum, out, rows * width);
  return { beside, out, sum };
}

/** The rows that the sentences stand at after `step` steps in one direction, for those that are long enough. */
export function rowsAtStep(
  { starts, lengths }: Batch,
  numbers: Int32Array,
  to: Address,
  step: number,
  direction: 'forth' | 'back',
): number {
  let running = 0;
  for (; running < lengths.length && (lengths[running] ?? 0) > step; running += 1) {
    const start = starts[running] ?? 0;
    numbers[to / 4 + running] = direction === 'forth' ? start + step : start + (lengths[running] ?? 0) - 1 - step;
  }
  return running;
}

function runLstm(
  { kernels, heap, product }: Network,
  batch: Batch,
  gates: Address,
  states: Address,
  direction: 'forth' | 'back',
): Address {
  const many = batch.lengths.length;
  const side = direction === 'forth' ? 0 : 1;
  const cells = heap.take(batch.rows * hidden * 4);
  const state = heap.take(many * hidden * 4);
  const cell = heap.take(many * hidden * 4);
  const recurrent = heap.take(many * 4 * hidden * 4);
  const rows = heap.take(many * 4);
  heap.floats().fill(0, state / 4, state / 4 + many * hidden);
  heap.floats().fill(0, cell / 4, cell / 4 + many * hidden);
  const numbers = heap.numbers();
  for (let step = 0; step < (batch.lengths[0] ?? 0); step += 1) {
    const running = rowsAtStep(batch, numbers, rows, step, direction);
    product(direction, state, hidden, running, recurrent, 4 * hidden, 0);
    const out = states + side * hidden * 4;
    kernels.lstmStep(
      gates + side * 16 * hidden,
      8 * hidden,
      recurrent,
      rows,
      running,
      hidden,
      state,
      cell,
      out,
      2 * hidden,
      cells,
    );
  }
  return cells;
}

function scoreArcs({ kernels, heap, product, vector }: Network, { rows, starts, lengths }: Batch, heads: Address) {
  const turned = heap.take(rows * arcs * 4);
  product('arc', heads + columns.dependent * 4, columns.all, rows, turned, arcs, 0);
  kernels.addBias(turned, arcs, vector('arcBias'), rows, arcs);
  const packed = heap.take(scoreRow(lengths[0] ?? 0) * arcs * 4);
  const scores = lengths.map((length, sentence) => {
    const to = heap.take(length * scoreRow(length) * 4);
    const start = starts[sentence] ?? 0;
    const from = turned + start * arcs * 4;
    kernels.pack(heads + (start * columns.all + columns.head) * 4, 1, columns.all, arcs, length, packed);
    kernels.multiply(from, arcs, 1, packed, to, scoreRow(length), length, length, arcs, 0);
    kernels.ontoDiagonal(from, arcs, vector('arcRoot'), length, arcs, to, scoreRow(length));
    return to;
  });
  return { turned, scores };
}
