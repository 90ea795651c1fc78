import { makeHeap } from './heap.ts';
import { type Address, bindKernels, type Kernels } from './kernels.ts';
import type { Network } from './network.ts';
import { type MatrixName, matrices, matrixNames, type VectorName, vectorNames } from './sizes.ts';
import type { Weights } from './weights.ts';

/** The network as reading uses it: matrices in whole numbers, nothing dropped. */
export type ReadingNetwork = Network;

interface Matrix {
  readonly packed: Address;
  readonly scales: Address;
}

/** A network over stored weights. */
export function openNetwork(kernelBytes: Uint8Array<ArrayBuffer>, weights: Weights): ReadingNetwork {
  // Apart, so that what is kept below does not keep the whole file.
  const { vectors } = weights;
  const heap = makeHeap();
  const kernels = bindKernels<Kernels>(kernelBytes, heap.memory);
  const put = (values: Float32Array) => {
    const at = heap.take(values.length * 4);
    heap.floats().set(values, at / 4);
    return at;
  };
  const packed = new Map<MatrixName, Matrix>();
  for (const name of matrixNames) {
    const [rows, columns] = matrices[name];
    const { bytes, scales } = weights.matrices[name];
    const matrix = { packed: heap.take(rows * columns * 2), scales: put(scales) };
    const mark = heap.mark();
    const source = heap.take(bytes.length);
    heap.bytes().set(bytes, source);
    kernels.packWhole(source, rows, columns, matrix.packed);
    heap.backTo(mark);
    packed.set(name, matrix);
  }
  const rows = new Map<VectorName, Address>(vectorNames.map((name) => [name, put(vectors[name])]));
  return {
    heap,
    kernels,
    drop: () => {},
    vector: (name) => rows.get(name) ?? 0,
    product(name, a, aRow, m, c, cRow, keep) {
      const matrix = packed.get(name);
      if (matrix === undefined) return;
      const [k, n] = matrices[name];
      const mark = heap.mark();
      const whole = heap.take(m * k * 2);
      const scales = heap.take(m * 4);
      kernels.quantise(a, aRow, m, k, whole, scales);
      kernels.multiplyWhole(whole, scales, matrix.packed, matrix.scales, c, cRow, m, n, k, keep);
      heap.backTo(mark);
    },
  };
}
