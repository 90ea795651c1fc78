import { type Heap, makeHeap } from './heap.ts';
import { type Address, bindKernels, type Kernels } from './kernels.ts';
import type { Network } from './network.ts';
import { type MatrixName, matrices, matrixNames, type VectorName, vectorNames, width } from './sizes.ts';
import type { Bytes, Weights } from './weights.ts';

/** The network as reading uses it: matrices in whole numbers, nothing dropped. */
export interface ReadingNetwork extends Network {
  /** The first convolution by form: `width` floats a row times it give 3 * `width`: for the next token, its own, the one before. */
  readonly productByForm: Product;
}

/** The matrices that multiply states of the LSTM: between -1 and 1 as these are, seven bits of them tell as much as sixteen. */
const ofStates: ReadonlySet<MatrixName> = new Set(['forth', 'back', 'heads']);

/** A network over stored weights. */
export function openNetwork(kernelBytes: Uint8Array<ArrayBuffer>, weights: Weights): ReadingNetwork {
  const heap = makeHeap();
  const kernels = bindKernels<Kernels>(kernelBytes, heap.memory);
  return {
    heap,
    kernels,
    drop: () => {},
    ...productsOf(heap, kernels, weights),
    ...vectorsOf(heap, weights),
  };
}

// Each in a function of its own: what is handed out from here would keep the weights file, too, had it been made beside what reads that.
function productsOf(heap: Heap, kernels: Kernels, weights: Weights): Pick<ReadingNetwork, 'product' | 'productByForm'> {
  const first = besideEachOther(weights.matrices.convolution0);
  const productByForm = openProduct(heap, kernels, [width, 3 * width], first, false);
  const products = new Map<MatrixName, Product>();
  for (const name of matrixNames)
    if (name !== 'convolution0')
      products.set(name, openProduct(heap, kernels, matrices[name], weights.matrices[name], ofStates.has(name)));
  return {
    productByForm,
    product: (name, a, aRow, m, c, cRow, keep) => products.get(name)?.(a, aRow, m, c, cRow, keep),
  };
}

function vectorsOf(heap: Heap, { vectors }: Weights): Pick<ReadingNetwork, 'vector'> {
  const rows = new Map<VectorName, Address>();
  for (const name of vectorNames) rows.set(name, put(heap, vectors[name]));
  return { vector: (name) => rows.get(name) ?? 0 };
}

type Product = (a: Address, aRow: number, m: number, c: Address, cRow: number, keep: 0 | 1) => void;

/** The three thirds of a convolution, which stand one below the other, laid beside each other. */
function besideEachOther({ bytes, scales }: Bytes): Bytes {
  const turned = new Int8Array(bytes.length);
  for (let row = 0; row < 3 * width; row += 1) {
    const third = Math.floor(row / width);
    turned.set(bytes.subarray(row * width, (row + 1) * width), ((row % width) * 3 + third) * width);
  }
  return { bytes: turned, scales: Float32Array.of(...scales, ...scales, ...scales) };
}

/** Lays a matrix out and gives what multiplies by it: rows in bytes, or in whole numbers of 16 bits. */
function openProduct(
  heap: Heap,
  kernels: Kernels,
  [k, n]: readonly [number, number],
  matrix: Bytes,
  inBytes: boolean,
): Product {
  const { quantise, pack, multiply } = inBytes
    ? { quantise: kernels.quantiseBytes, pack: kernels.packBytes, multiply: kernels.multiplyBytes }
    : { quantise: kernels.quantise, pack: kernels.packWhole, multiply: kernels.multiplyWhole };
  const columnScales = put(heap, matrix.scales);
  const packed = heap.take(inBytes ? n * (k + 4) : n * k * 2);
  const mark = heap.mark();
  const source = heap.take(matrix.bytes.length);
  heap.bytes().set(matrix.bytes, source);
  pack(source, k, n, packed);
  heap.backTo(mark);
  return (a, aRow, m, c, cRow, keep) => {
    const whole = heap.take(m * k * (inBytes ? 1 : 2));
    const scales = heap.take(m * 4);
    quantise(a, aRow, m, k, whole, scales);
    multiply(whole, scales, packed, columnScales, c, cRow, m, n, k, keep);
    heap.backTo(whole);
  };
}

function put(heap: Heap, values: Float32Array): Address {
  const at = heap.take(values.length * 4);
  heap.floats().set(values, at / 4);
  return at;
}
