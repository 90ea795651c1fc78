import type { Address } from './kernels.ts';
import type { Batch, Network } from './network.ts';
import { arcs, columns } from './sizes.ts';

/** Every token of a sentence scored as head of every other; `turned` is what the dependents became on the way. */
export function scoreArcs(
  { kernels, heap, product, vector }: Network,
  { rows, starts, lengths }: Batch,
  heads: Address,
) {
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

/** Floats in one row of a sentence's scores. */
export function scoreRow(length: number): number {
  return (length + 7) & ~7;
}
