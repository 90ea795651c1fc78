import type { Address } from '../src/language/network/kernels.ts';
import { arcs, columns, hidden, inputWidth, matrices, room, width } from '../src/language/network/sizes.ts';
import { arcsBack, labelsBack } from './heads-back.ts';
import { lstmBack } from './lstm-back.ts';
import { gradientOf, productBack, takeZeros, undrop, type WayBack } from './way-back.ts';

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
