import type { Address } from '../src/language/network/kernels.ts';
import type { Network } from '../src/language/network/network.ts';
import { inputWidth, width } from '../src/language/network/sizes.ts';
import type { Parameters } from './parameters.ts';
import type { Example } from './step.ts';

/** The features of these sentences' tokens in memory, the inputs they stand for, and these projected: a row a token. */
export interface ProjectedInputs {
  readonly ids: Address;
  readonly inputs: Address;
  readonly x0: Address;
}

/** The network's inputs for these sentences, as `passForward` wants them. */
export function projectInputs(
  { heap, kernels, product, vector, drop }: Network,
  { folded, foldedScale, table }: Parameters,
  examples: readonly Example[],
): ProjectedInputs {
  const features = examples.flatMap((one) => one.features);
  const rows = features.length;
  const ids = heap.take(rows * 32);
  heap.numbers().set(features.flat(), ids / 4);
  const inputs = heap.take(rows * inputWidth * 4);
  kernels.embed(ids, rows, folded, foldedScale, table.values, inputs);
  drop('inputs', inputs, inputWidth, rows, inputWidth);
  const x0 = heap.take(rows * width * 4);
  product('input', inputs, inputWidth, rows, x0, width, 0);
  kernels.addBias(x0, width, vector('inputBias'), rows, width);
  return { ids, inputs, x0 };
}
