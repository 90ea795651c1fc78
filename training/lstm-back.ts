import type { Address } from '../src/language/network/kernels.ts';
import { rowsAtStep } from '../src/language/network/lstm.ts';
import { hidden } from '../src/language/network/sizes.ts';
import { gradientOf, matrixGradient, takeZeros, type WayBack } from './way-back.ts';

/** Back through one direction of the LSTM: `passed.gates` turn into the gradients of what went into it. */
export function lstmBack(way: WayBack, dStates: Address, direction: 'forth' | 'back'): void {
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
