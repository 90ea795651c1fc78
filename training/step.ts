import { type Passed, passForward, scoreLabels } from '../src/language/network/forward.ts';
import type { Heap } from '../src/language/network/heap.ts';
import type { Address } from '../src/language/network/kernels.ts';
import { type Batch, layBatch } from '../src/language/network/network.ts';
import { scoreRow } from '../src/language/network/score-arcs.ts';
import { columns, room } from '../src/language/network/sizes.ts';
import { passBack } from './backward.ts';
import type { TrainingKernels } from './kernels.ts';
import { networkOf, type Parameters } from './parameters.ts';
import { projectInputs } from './project-inputs.ts';

/** A sentence as numbers: eight features a token, and the classes to learn. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly heads: readonly number[];
  readonly deprels: readonly number[];
}

/** How a step drops: the share for each layer, and the generator's state, which a step moves on. */
export interface Dropping {
  readonly rates: Readonly<Record<string, number>>;
  state: number;
}

/** What learning works on. */
export interface Workshop {
  readonly heap: Heap;
  readonly kernels: TrainingKernels;
  readonly parameters: Parameters;
}

/** Losses of a batch, a token. */
export interface Losses {
  readonly tags: number;
  readonly arcs: number;
  readonly labels: number;
}

/** One pass forth and back: adds to the gradients and gives the losses. The longest sentence comes first. */
export function learn(
  { heap, kernels, parameters }: Workshop,
  examples: readonly Example[],
  dropping: Dropping,
): Losses {
  const mark = heap.mark();
  const batch = layBatch(
    heap,
    examples.map((one) => one.features.length),
  );
  const masks = new Map<string, Address>();
  let plainStates = 0;
  const network = networkOf(heap, kernels, parameters, (layer, x, xRow, m, n) => {
    if (layer === 'states') plainStates = copyOf(heap, x, m * n);
    const rate = dropping.rates[layer] ?? 0;
    if (rate === 0) return;
    const mask = heap.take(m * n * 4);
    masks.set(layer, mask);
    dropping.state = kernels.dropOut(x, xRow, m, n, rate, mask, dropping.state);
  });
  const { ids, inputs, x0 } = projectInputs(network, parameters, examples);
  const passed = passForward(network, batch, { x0 });
  const headRows = putNumbers(
    heap,
    examples.flatMap((one, sentence) => one.heads.map((head) => head + (batch.starts[sentence] ?? 0))),
  );
  const label = scoreLabels(network, batch, passed, headRows);
  const losses = lossesOf({ heap, kernels, batch, examples, passed, labelScores: label.scores });
  passBack(
    { heap, kernels, parameters, batch, ids, inputs, passed, joined: label.joined, headRows, masks, plainStates },
    label.scores,
  );
  heap.backTo(mark);
  return losses;
}

interface Judged {
  readonly heap: Heap;
  readonly kernels: TrainingKernels;
  readonly batch: Batch;
  readonly examples: readonly Example[];
  readonly passed: Passed;
  readonly labelScores: Address;
}

/** Tags count a little less: two of them are learnt beside one tree. */
const tagWeight = 0.8;

function lossesOf({ heap, kernels, batch, examples, passed, labelScores }: Judged): Losses {
  const { rows } = batch;
  const part = (kind: 'upos' | 'xpos') => {
    const targets = putNumbers(
      heap,
      examples.flatMap((one) => one[kind]),
    );
    const at = passed.heads + columns[kind] * 4;
    return kernels.crossEntropy(at, columns.all, room[kind], targets, rows, room[kind], tagWeight / rows);
  };
  const tags = part('upos') + part('xpos');
  const deprels = putNumbers(
    heap,
    examples.flatMap((one) => one.deprels),
  );
  const labels = kernels.crossEntropy(labelScores, room.deprel, room.deprel, deprels, rows, room.deprel, 1 / rows);
  let arcs = 0;
  examples.forEach((one, sentence) => {
    const length = one.heads.length;
    const targets = putNumbers(heap, one.heads);
    arcs += kernels.crossEntropy(
      passed.scores[sentence] ?? 0,
      scoreRow(length),
      scoreRow(length),
      targets,
      length,
      length,
      1 / rows,
    );
  });
  return { tags: tags / rows, arcs: arcs / rows, labels: labels / rows };
}

function putNumbers(heap: Heap, values: readonly number[]): Address {
  const at = heap.take(values.length * 4);
  heap.numbers().set(values, at / 4);
  return at;
}

function copyOf(heap: Heap, from: Address, floats: number): Address {
  const to = heap.take(floats * 4);
  heap.floats().copyWithin(to / 4, from / 4, from / 4 + floats);
  return to;
}
