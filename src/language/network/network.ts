import type { Heap } from './heap.ts';
import type { Address, Kernels } from './kernels.ts';
import type { MatrixName, VectorName } from './sizes.ts';

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
