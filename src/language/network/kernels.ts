/** An address in the kernels' memory, in bytes. */
export type Address = number;

// Rows and matrices in whole numbers, of 16 bits or of 8.
type Quantise = (a: Address, aRow: number, m: number, k: number, to: Address, scales: Address) => void;
type PackSteps = (from: Address, k: number, n: number, to: Address) => void;
type MultiplySteps = (
  a: Address,
  scales: Address,
  packed: Address,
  columnScales: Address,
  c: Address,
  cRow: number,
  m: number,
  n: number,
  k: number,
  keep: 0 | 1,
) => void;

/** The compiled kernels of `src/language/assembly`; what each does stands there. */
export interface Kernels {
  pack(from: Address, rowStride: number, columnStride: number, k: number, n: number, to: Address): void;
  multiply(
    a: Address,
    aRow: number,
    aColumn: number,
    packed: Address,
    c: Address,
    cRow: number,
    m: number,
    n: number,
    k: number,
    keep: 0 | 1,
  ): void;
  readonly quantise: Quantise;
  readonly packWhole: PackSteps;
  readonly multiplyWhole: MultiplySteps;
  readonly quantiseBytes: Quantise;
  readonly packBytes: PackSteps;
  readonly multiplyBytes: MultiplySteps;
  addBias(x: Address, xRow: number, bias: Address, m: number, n: number): void;
  rectify(x: Address, xRow: number, m: number, n: number): void;
  add(to: Address, from: Address, n: number): void;
  widen(bytes: Address, scales: Address, m: number, to: Address): void;
  embed(ids: Address, m: number, vectors: Address, scale: number, table: Address, to: Address): void;
  besideNeighbours(x: Address, places: Address, m: number, n: number, to: Address): void;
  takeForms(table: Address, forms: Address, places: Address, m: number, n: number, x: Address, sums: Address): void;
  lstmStep(
    pre: Address,
    preRow: number,
    recurrent: Address,
    rows: Address,
    m: number,
    n: number,
    hidden: Address,
    cell: Address,
    out: Address,
    outRow: number,
    cells: Address,
  ): void;
  joinHeads(
    own: Address,
    ownRow: number,
    above: Address,
    aboveRow: number,
    heads: Address,
    spare: Address,
    m: number,
    n: number,
    to: Address,
  ): void;
  ontoDiagonal(x: Address, xRow: number, vector: Address, m: number, n: number, to: Address, toRow: number): void;
  greatest(x: Address, xRow: number, m: number, n: number, to: Address): void;
}

/** The kernels of a module bound to one memory. */
export function bindKernels<K>(bytes: Uint8Array<ArrayBuffer>, memory: WebAssembly.Memory): K {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  // The module exports exactly these functions: it is compiled from the source that the type describes.
  return instance.exports as K;
}
