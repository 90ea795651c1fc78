import type { Address } from './kernels.ts';
import { runLstm } from './lstm.ts';
import type { Batch, Network } from './network.ts';
import { scoreArcs } from './score-arcs.ts';
import { arcs, columns, hidden, labels, room, width } from './sizes.ts';

/** What a pass leaves behind by row, for the trees and for the way back. */
export interface Passed {
  readonly x0: Address;
  /** 0 where the sums of the first convolution were known already. */
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

/** The inputs of a batch, `width` floats a row: projected, and the sums of the first convolution where they are known already. */
export interface Projected {
  readonly x0: Address;
  readonly sums0?: Address;
}

/** From projected inputs to tag scores, arc scores and what the labels need. */
export function passForward(network: Network, batch: Batch, { x0, sums0 }: Projected): Passed {
  const { kernels, heap, product, vector, drop } = network;
  const { rows } = batch;
  const beside0 = sums0 === undefined ? besideNeighbours(network, batch, x0) : 0;
  const first = convolve(
    network,
    batch,
    x0,
    'convolution0',
    sums0 ?? sumsOver(network, batch, beside0, 'convolution0'),
  );
  const beside1 = besideNeighbours(network, batch, first.sum);
  const second = convolve(network, batch, first.sum, 'convolution1', sumsOver(network, batch, beside1, 'convolution1'));
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
      beside0,
      out0: first.out,
      x1: first.sum,
      beside1,
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

function besideNeighbours({ kernels, heap }: Network, { rows, places }: Batch, x: Address): Address {
  const beside = heap.take(rows * 3 * width * 4);
  kernels.besideNeighbours(x, places, rows, width, beside);
  return beside;
}

type Convolution = 'convolution0' | 'convolution1';

function sumsOver({ heap, product }: Network, { rows }: Batch, beside: Address, name: Convolution): Address {
  const sums = heap.take(rows * width * 4);
  product(name, beside, 3 * width, rows, sums, width, 0);
  return sums;
}

/** What a convolution makes of its sums (`out`), and this added to what went in. */
function convolve({ kernels, heap, vector }: Network, { rows }: Batch, x: Address, name: Convolution, out: Address) {
  const sum = heap.take(rows * width * 4);
  kernels.addBias(out, width, vector(`${name}Bias`), rows, width);
  kernels.rectify(out, width, rows, width);
  heap.floats().copyWithin(sum / 4, x / 4, x / 4 + rows * width);
  kernels.add(sum, out, rows * width);
  return { out, sum };
}
