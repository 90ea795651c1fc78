import type { Address, Kernels } from '../src/language/network/kernels.ts';

/** The kernels of reading and the way back through each; what each does stands in `training/assembly`. */
export interface TrainingKernels extends Kernels {
  sumRows(x: Address, xRow: number, m: number, n: number, to: Address): void;
  rectifyBack(y: Address, yRow: number, gradient: Address, gRow: number, m: number, n: number): void;
  embedBack(ids: Address, m: number, gradient: Address, table: Address): void;
  besideNeighboursBack(gradient: Address, places: Address, m: number, n: number, to: Address): void;
  lstmStepBack(
    gates: Address,
    gatesRow: number,
    contiguous: Address,
    rows: Address,
    m: number,
    n: number,
    dHidden: Address,
    dCell: Address,
    dOut: Address,
    dOutRow: number,
    cells: Address,
    before: 0 | 1,
    direction: 1 | -1,
  ): void;
  joinHeadsBack(
    gradient: Address,
    heads: Address,
    m: number,
    n: number,
    own: Address,
    ownRow: number,
    above: Address,
    aboveRow: number,
    spare: Address,
  ): void;
  ontoDiagonalBack(
    gradient: Address,
    gRow: number,
    x: Address,
    xRow: number,
    vector: Address,
    m: number,
    n: number,
    dX: Address,
    dxRow: number,
    dVector: Address,
  ): void;
  crossEntropy(
    x: Address,
    xRow: number,
    padded: number,
    targets: Address,
    m: number,
    n: number,
    weight: number,
  ): number;
  dropOut(x: Address, xRow: number, m: number, n: number, rate: number, mask: Address, state: number): number;
  dropOutBack(x: Address, xRow: number, m: number, n: number, mask: Address): void;
  squares(x: Address, n: number): number;
  adam(
    x: Address,
    gradient: Address,
    first: Address,
    second: Address,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    scale: number,
    decay: number,
  ): void;
}
