import type { Heap } from '../src/language/network/heap.ts';
import type { Address } from '../src/language/network/kernels.ts';
import type { Network } from '../src/language/network/network.ts';
import {
  block,
  hidden,
  type MatrixName,
  matrices,
  matrixNames,
  placesOfParameters,
  type VectorName,
  vectors,
} from '../src/language/network/sizes.ts';
import type { TrainingKernels } from './kernels.ts';

/** Numbers that training moves, with their gradients and the two running averages of Adam, all of one length. */
export interface Moved {
  readonly values: Address;
  readonly gradients: Address;
  readonly first: Address;
  readonly second: Address;
  readonly floats: number;
}

/** All that training moves: the network's matrices and rows, and the table of words and pieces. */
export interface Parameters {
  readonly network: Moved;
  readonly table: Moved;
  /** Folded word vectors, one byte a float; they stay as they are. */
  readonly folded: Address;
  readonly foldedScale: number;
  /** Each matrix as `multiply` wants it, and its transpose for the way back. */
  readonly packed: Readonly<Record<MatrixName, Address>>;
  readonly packedBack: Readonly<Record<MatrixName, Address>>;
}

/** A source of numbers from 0 up to 1 that a seed fixes. */
export type Random = () => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const places = placesOfParameters();

/** Where a parameter stands, given the address of the first. */
export function placeOf(base: Address, name: MatrixName | VectorName): Address {
  return base + places[name];
}

/** Fresh parameters, drawn as usual for each layer's width. */
export function makeParameters(
  heap: Heap,
  tableRows: number,
  folded: { readonly bytes: Int8Array; readonly scale: number },
  random: Random,
): Parameters {
  const network = takeMoved(heap, places.end / 4);
  const table = takeMoved(heap, tableRows * block);
  const foldedAt = heap.take(folded.bytes.length);
  heap.bytes().set(folded.bytes, foldedAt);
  const packed = takePacked(heap);
  const packedBack = takePacked(heap);
  const floats = heap.floats();
  for (const name of matrixNames) {
    const [rows, columns] = matrices[name];
    const bound = Math.sqrt(6 / (rows + (name === 'gates' ? hidden : columns)));
    draw(floats, placeOf(network.values, name), rows * columns, bound, random);
  }
  const gatesBias = placeOf(network.values, 'gatesBias') / 4;
  // A forget gate that starts open lets the first gradients through.
  for (const side of [0, 1])
    floats.fill(1, gatesBias + side * 4 * hidden + hidden, gatesBias + side * 4 * hidden + 2 * hidden);
  for (const name of ['arcRoot', 'labelRoot'] as const)
    draw(floats, placeOf(network.values, name), vectors[name], 0.1, random);
  draw(floats, table.values, table.floats, 0.3, random);
  return { network, table, folded: foldedAt, foldedScale: folded.scale, packed, packedBack };
}

/** Lays every matrix out anew after a step. */
export function packMatrices(kernels: TrainingKernels, { network, packed, packedBack }: Parameters): void {
  for (const name of matrixNames) {
    const [rows, columns] = matrices[name];
    kernels.pack(placeOf(network.values, name), columns, 1, rows, columns, packed[name]);
    kernels.pack(placeOf(network.values, name), 1, columns, columns, rows, packedBack[name]);
  }
}

/** The network over these parameters, for one pass; `drop` as the pass wants it. */
export function networkOf(
  heap: Heap,
  kernels: TrainingKernels,
  { network, packed }: Parameters,
  drop: Network['drop'],
): Network {
  return {
    heap,
    kernels,
    drop,
    vector: (name) => placeOf(network.values, name),
    product: (name, a, aRow, m, c, cRow, keep) => {
      const [k, n] = matrices[name];
      kernels.multiply(a, aRow, 1, packed[name], c, cRow, m, n, k, keep);
    },
  };
}

function takeMoved(heap: Heap, floats: number): Moved {
  const take = () => {
    const at = heap.take(floats * 4);
    heap.floats().fill(0, at / 4, at / 4 + floats);
    return at;
  };
  return { values: take(), gradients: take(), first: take(), second: take(), floats };
}

function takePacked(heap: Heap): Readonly<Record<MatrixName, Address>> {
  const addresses = matrixNames.map((name) => [name, heap.take(matrices[name][0] * matrices[name][1] * 4)]);
  // Every name is there: the list is the record's own.
  return Object.fromEntries(addresses) as Record<MatrixName, Address>;
}

function draw(floats: Float32Array, at: Address, length: number, bound: number, random: Random): void {
  for (let index = at / 4; index < at / 4 + length; index += 1) floats[index] = (random() * 2 - 1) * bound;
}
