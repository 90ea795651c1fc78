import type { Passed } from '../src/language/network/forward.ts';
import type { Heap } from '../src/language/network/heap.ts';
import type { Address } from '../src/language/network/kernels.ts';
import type { Batch } from '../src/language/network/network.ts';
import { scoreRow } from '../src/language/network/score-arcs.ts';
import { type MatrixName, matrices, type VectorName } from '../src/language/network/sizes.ts';
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

/** A product c = a b as it was on the way forth, with the gradients of c and of a; the latter is added to. */
export interface Product {
  readonly a: Address;
  readonly aRow: number;
  readonly dC: Address;
  readonly cRow: number;
  readonly dA: Address;
  readonly daRow: number;
}

/** Adds to the gradients of both sides of a product with the matrix of that name. */
export function productBack(
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
export function matrixGradient(
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

/** Drops of a gradient what the layer dropped on the way forth. */
export function undrop(
  { kernels, masks, batch }: WayBack,
  layer: string,
  gradient: Address,
  row: number,
  n: number,
): void {
  const mask = masks.get(layer);
  if (mask !== undefined) kernels.dropOutBack(gradient, row, batch.rows, n, mask);
}

/** Where the gradient of a parameter stands. */
export function gradientOf({ parameters }: WayBack, name: MatrixName | VectorName): Address {
  return placeOf(parameters.network.gradients, name);
}

/** So many floats, all zero. */
export function takeZeros(heap: Heap, floats: number): Address {
  const at = heap.take(floats * 4);
  heap.floats().fill(0, at / 4, at / 4 + floats);
  return at;
}
