import { analyseBatch, type Told } from '../src/language/network/analyse-batch.ts';
import { layBatch } from '../src/language/network/network.ts';
import type { Classes } from '../src/language/network/weights.ts';
import { networkOf } from './parameters.ts';
import { projectInputs } from './project-inputs.ts';
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
    const projected = projectInputs(network, parameters, part);
    analyseBatch(network, batch, projected, counts).forEach((told, index) => {
      const gold = part[index];
      if (gold !== undefined) countRight(gold, told, main, right);
    });
    heap.backTo(mark);
  }
  const percent = (count: number) => Math.round((10000 * count) / right.all) / 100;
  return { upos: percent(right.upos), xpos: percent(right.xpos), uas: percent(right.uas), las: percent(right.las) };
}

type Counts = Record<keyof Scores | 'all', number>;

function countRight(gold: Example, told: Told, mainOf: readonly (string | undefined)[], right: Counts): void {
  gold.heads.forEach((head, at) => {
    const headRight = told.heads[at] === head;
    const labelRight = mainOf[told.deprels[at] ?? -1] === mainOf[gold.deprels[at] ?? -2];
    right.all += 1;
    right.upos += told.upos[at] === gold.upos[at] ? 1 : 0;
    right.xpos += told.xpos[at] === gold.xpos[at] ? 1 : 0;
    right.uas += headRight ? 1 : 0;
    right.las += headRight && labelRight ? 1 : 0;
  });
}
