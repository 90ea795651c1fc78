import { type Batch, type Passed, rowsAtStep, scoreRow } from '../src/language/network/forward.ts';
import type { Heap } from '../src/language/network/heap.ts';
import type { Address } from '../src/language/network/kernels.ts';
import {
  arcs,
  columns,
  hidden,
  inputWidth,
  labels,
  type MatrixName,
  matrices,
  room,
  type VectorName,
  width,
} from '../src/language/network/sizes.ts';
import type { TrainingKernels } from './kernels.ts';
import { type Parameters, placeOf } from './parameters.ts';

/** What the way back needs: the pass, what it was given, and the masks it drew. */
export interface WayBack {
  readonly heap: Heap;
  readonly kernels: TrainingKernels;
  readonly parameters: Parameters;
  readonly batch: Batch;
  readonly ids: Address;
  readonly inputs: Address;
  readonly passed: Passed;
  readonly joined: Address;
  /** Row numbers of the gold heads. */
  readonly headRows: Address;
  readonly masks: ReadonlyMap<string, Address>;
  /** The LSTM's outputs as they were before some were dropped. */
  readonly plainStates: Address;
}

/**
 * Adds to all gradients. The scores of tags (in `passed.heads`), arcs and labels must hold their gradients already, as
 * `crossEntropy` leaves them.
 */
export function passBack(way: WayBack, labelScores: Address): void {
  const { heap, kernels, batch, passed } = way;
  const { rows } = batch;
  const dHeads = takeZeros(heap, rows * columns.all);
  const floats = heap.floats();
  for (let row = 0; row < rows; row += 1) {
    const at = row * columns.all + columns.upos;
    floats.copyWithin(dHeads / 4 + at, passed.heads / 4 + at, passed.heads / 4 + at + room.upos + room.xpos);
  }
  labelsBack(way, labelScores, dHeads);
  arcsBack(way, dHeads);
  undrop(way, 'arcs', dHeads, columns.all, 2 * arcs);
  kernels.rectifyBack(passed.heads, columns.all, dHeads, columns.all, rows, 2 * arcs);
  kernels.sumRows(dHeads, columns.all, rows, columns.all, gradientOf(way, 'headsBias'));
  const dStates = takeZeros(heap, rows * 2 * hidden);
  productBack(way, 'heads', {
    a: passed.states,
    aRow: 2 * hidden,
    dC: dHeads,
    cRow: columns.all,
    dA: dStates,
    daRow: 2 * hidden,
  });
  undrop(way, 'states', dStates, 2 * hidden, 2 * hidden);
  lstmBack(way, dStates, 'forth');
  lstmBack(way, dStates, 'back');
  kernels.sumRows(passed.gates, 8 * hidden, rows, 8 * hidden, gradientOf(way, 'gatesBias'));
  const dX = takeZeros(heap, rows * width);
  productBack(way, 'gates', { a: passed.x2, aRow: width, dC: passed.gates, cRow: 8 * hidden, dA: dX, daRow: width });
  const dTags = dHeads + columns.upos * 4;
  productBack(way, 'tags', { a: passed.x2, aRow: width, dC: dTags, cRow: columns.all, dA: dX, daRow: width });
  undrop(way, 'encoded', dX, width, width);
  convolutionBack(way, 'convolution1', passed.beside1, passed.out1, dX);
  convolutionBack(way, 'convolution0', passed.beside0, passed.out0, dX);
  inputBack(way, dX);
}

interface Product {
  readonly a: Address;
  readonly aRow: number;
  readonly dC: Address;
  readonly cRow: number;
  readonly dA: Address;
  readonly daRow: number;
}

function productBack(
  way: WayBack,
  name: MatrixName,
  { a, aRow, dC, cRow, dA, daRow }: Product,
  rows = way.batch.rows,
): void {
  const { heap, kernels, parameters } = way;
  const [k, n] = matrices[name];
  kernels.multiply(dC, cRow, 1, parameters.packedBack[name], dA, daRow, rows, k, n, 1);
  matrixGradient(heap, kernels, { a, aRow, dC, cRow, rows, k, n, to: gradientOf(way, name) });
}

/** to += the transpose of a, times dC. */
function matrixGradient(
  heap: Heap,
  kernels: TrainingKernels,
  {
    a,
    aRow,
    dC,
    cRow,
    rows,
    k,
    n,
    to,
  }: Pick<Product, 'a' | 'aRow' | 'dC' | 'cRow'> & { rows: number; k: number; n: number; to: Address },
): void {
  const mark = heap.mark();
  const packed = heap.take(rows * scoreRow(n) * 4);
  kernels.pack(dC, cRow, 1, rows, n, packed);
  kernels.multiply(a, 1, aRow, packed, to, n, k, n, rows, 1);
  heap.backTo(mark);
}

function labelsBack(way: WayBack, labelScores: Address, dHeads: Address): void {
  const { heap, kernels, batch, joined } = way;
  const { rows } = batch;
  kernels.sumRows(labelScores, room.deprel, rows, room.deprel, gradientOf(way, 'labelBias'));
  const dJoined = takeZeros(heap, rows * labels);
  productBack(way, 'label', {
    a: joined,
    aRow: labels,
    dC: labelScores,
    cRow: room.deprel,
    dA: dJoined,
    daRow: labels,
  });
  undrop(way, 'joined', dJoined, labels, labels);
  kernels.rectifyBack(joined, labels, dJoined, labels, rows, labels);
  const own = dHeads + columns.labelDependent * 4;
  const above = dHeads + columns.labelHead * 4;
  kernels.joinHeadsBack(
    dJoined,
    way.headRows,
    rows,
    labels,
    own,
    columns.all,
    above,
    columns.all,
    gradientOf(way, 'labelRoot'),
  );
}

function arcsBack(way: WayBack, dHeads: Address): void {
  const { heap, kernels, batch, passed, parameters } = way;
  const dTurned = takeZeros(heap, batch.rows * arcs);
  batch.lengths.forEach((length, sentence) => {
    const mark = heap.mark();
    const start = batch.starts[sentence] ?? 0;
    const scores = passed.scores[sentence] ?? 0;
    const turned = passed.turned + start * arcs * 4;
    const dRows = dTurned + start * arcs * 4;
    const root = placeOf(parameters.network.values, 'arcRoot');
    kernels.ontoDiagonalBack(
      scores,
      scoreRow(length),
      turned,
      arcs,
      root,
      length,
      arcs,
      dRows,
      arcs,
      gradientOf(way, 'arcRoot'),
    );
    const packed = heap.take(scoreRow(length) * arcs * 4);
    const offset = (start * columns.all + columns.head) * 4;
    kernels.pack(passed.heads + offset, columns.all, 1, length, arcs, packed);
    kernels.multiply(scores, scoreRow(length), 1, packed, dRows, arcs, length, arcs, length, 1);
    kernels.pack(turned, arcs, 1, length, arcs, packed);
    kernels.multiply(scores, 1, scoreRow(length), packed, dHeads + offset, columns.all, length, arcs, length, 1);
    heap.backTo(mark);
  });
  kernels.sumRows(dTurned, arcs, batch.rows, arcs, gradientOf(way, 'arcBias'));
  const a = passed.heads + columns.dependent * 4;
  productBack(way, 'arc', {
    a,
    aRow: columns.all,
    dC: dTurned,
    cRow: arcs,
    dA: dHeads + columns.dependent * 4,
    daRow: columns.all,
  });
}

function lstmBack(way: WayBack, dStates: Address, direction: 'forth' | 'back'): void {
  const { heap, kernels, batch, passed, parameters } = way;
  const side = direction === 'forth' ? 0 : 1;
  const many = batch.lengths.length;
  const dHidden = takeZeros(heap, many * hidden);
  const dCell = takeZeros(heap, many * hidden);
  const contiguous = heap.take(many * 4 * hidden * 4);
  const rows = heap.take(many * 4);
  const gates = passed.gates + side * 16 * hidden;
  const numbers = heap.numbers();
  for (let step = (batch.lengths[0] ?? 0) - 1; step >= 0; step -= 1) {
    const running = rowsAtStep(batch, numbers, rows, step, direction);
    const cells = passed.cells[side];
    const dOut = dStates + side * hidden * 4;
    kernels.lstmStepBack(
      ...([gates, 8 * hidden, contiguous, rows, running, hidden, dHidden, dCell, dOut, 2 * hidden, cells] as const),
      ...([step > 0 ? 1 : 0, side === 0 ? -1 : 1] as const),
    );
    kernels.multiply(
      contiguous,
      4 * hidden,
      1,
      parameters.packedBack[direction],
      dHidden,
      hidden,
      running,
      hidden,
      4 * hidden,
      0,
    );
  }
  const before = statesBefore(way, direction);
  const to = gradientOf(way, direction);
  matrixGradient(heap, kernels, {
    a: before,
    aRow: hidden,
    dC: gates,
    cRow: 8 * hidden,
    rows: batch.rows,
    k: hidden,
    n: 4 * hidden,
    to,
  });
}

/** For each row, the state that its step started from. */
function statesBefore({ heap, batch, plainStates }: WayBack, direction: 'forth' | 'back'): Address {
  const before = takeZeros(heap, batch.rows * hidden);
  const floats = heap.floats();
  batch.lengths.forEach((length, sentence) => {
    const start = batch.starts[sentence] ?? 0;
    for (let step = 0; step + 1 < length; step += 1) {
      const from = direction === 'forth' ? start + step : start + step + 1;
      const to = direction === 'forth' ? from + 1 : from - 1;
      const at = plainStates / 4 + from * 2 * hidden + (direction === 'forth' ? 0 : hidden);
      floats.copyWithin(before / 4 + to * hidden, at, at + hidden);
    }
  });
  return before;
}

function convolutionBack(
  way: WayBack,
  name: 'convolution0' | 'convolution1',
  beside: Address,
  out: Address,
  dX: Address,
): void {
  const { heap, kernels, batch } = way;
  const { rows } = batch;
  const dOut = heap.take(rows * width * 4);
  heap.floats().copyWithin(dOut / 4, dX / 4, dX / 4 + rows * width);
  kernels.rectifyBack(out, width, dOut, width, rows, width);
  kernels.sumRows(dOut, width, rows, width, gradientOf(way, `${name}Bias`));
  const k = matrices[name][0];
  const dBeside = takeZeros(heap, rows * k);
  productBack(way, name, { a: beside, aRow: k, dC: dOut, cRow: width, dA: dBeside, daRow: k });
  kernels.besideNeighboursBack(dBeside, batch.places, rows, width, dX);
}

function inputBack(way: WayBack, dX: Address): void {
  const { heap, kernels, batch, inputs, ids, parameters } = way;
  kernels.sumRows(dX, width, batch.rows, width, gradientOf(way, 'inputBias'));
  const dInputs = takeZeros(heap, batch.rows * inputWidth);
  productBack(way, 'input', { a: inputs, aRow: inputWidth, dC: dX, cRow: width, dA: dInputs, daRow: inputWidth });
  undrop(way, 'inputs', dInputs, inputWidth, inputWidth);
  kernels.embedBack(ids, batch.rows, dInputs, parameters.table.gradients);
}

function undrop({ kernels, masks, batch }: WayBack, layer: string, gradient: Address, row: number, n: number): void {
  const mask = masks.get(layer);
  if (mask !== undefined) kernels.dropOutBack(gradient, row, batch.rows, n, mask);
}

function gradientOf({ parameters }: WayBack, name: MatrixName | VectorName): Address {
  return placeOf(parameters.network.gradients, name);
}

function takeZeros(heap: Heap, floats: number): Address {
  const at = heap.take(floats * 4);
  heap.floats().fill(0, at / 4, at / 4 + floats);
  return at;
}
