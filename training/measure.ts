import { analyseBatch } from '../src/language/network/analyse-batch.ts';
import { layBatch } from '../src/language/network/network.ts';
import { inputWidth, width } from '../src/language/network/sizes.ts';
import type { Classes } from '../src/language/network/weights.ts';
import { networkOf } from './parameters.ts';
import type { Example, Workshop } from './step.ts';

/** Shares of right tokens, in per cent: labels without their subtypes, as CoNLL 2018 counts. */
export interface Scores {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

/** How well the parameters as they stand read these examples. */
export function measure(
  { heap, kernels, parameters }: Workshop,
  examples: readonly Example[],
  classes: Classes,
): Scores {
  const network = networkOf(heap, kernels, parameters, () => {});
  const counts = { upos: classes.upos.length, xpos: classes.xpos.length, deprel: classes.deprel.length };
  const main = classes.deprel.map((one) => one.split(':')[0]);
  const right = { upos: 0, xpos: 0, uas: 0, las: 0, all: 0 };
  const sorted = [...examples].sort((a, b) => b.features.length - a.features.length);
  for (let from = 0; from < sorted.length; from += 32) {
    const part = sorted.slice(from, from + 32);
    const mark = heap.mark();
    const batch = layBatch(
      heap,
      part.map((one) => one.features.length),
    );
    const ids = heap.take(batch.rows * 32);
    heap.numbers().set(
      part.flatMap((one) => one.features.flat()),
      ids / 4,
    );
    const inputs = heap.take(batch.rows * 4 * inputWidth);
    kernels.embed(ids, batch.rows, parameters.folded, parameters.foldedScale, parameters.table.values, inputs);
    const x0 = heap.take(batch.rows * width * 4);
    network.product('input', inputs, inputWidth, batch.rows, x0, width, 0);
    kernels.addBias(x0, width, network.vector('inputBias'), batch.rows, width);
    analyseBatch(network, batch, x0, counts).forEach((told, index) => {
      const gold = part[index];
      gold?.heads.forEach((head, at) => {
        const headRight = told.heads[at] === head;
        right.all += 1;
        right.upos += told.upos[at] === gold.upos[at] ? 1 : 0;
        right.xpos += told.xpos[at] === gold.xpos[at] ? 1 : 0;
        right.uas += headRight ? 1 : 0;
        right.las += headRight && main[told.deprels[at] ?? -1] === main[gold.deprels[at] ?? -2] ? 1 : 0;
      });
    });
    heap.backTo(mark);
  }
  const percent = (count: number) => Math.round((10000 * count) / right.all) / 100;
  return { upos: percent(right.upos), xpos: percent(right.xpos), uas: percent(right.uas), las: percent(right.las) };
}
