import type { Address } from './kernels.ts';
import type { Batch, Network } from './network.ts';
import { hidden } from './sizes.ts';

/** Runs one direction over all sentences at once; fills its half of `states` and gives the cells by row. `gates` are overwritten. */
export function runLstm(
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
