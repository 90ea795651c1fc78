import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeHeap } from '../src/language/network/heap.ts';
import { bindKernels } from '../src/language/network/kernels.ts';
import { vectorBytes } from '../src/language/network/sizes.ts';
import type { TrainingKernels } from './kernels.ts';
import { moveParameters, rateAt } from './optimise.ts';
import { makeParameters, packMatrices, randomFrom } from './parameters.ts';
import { type Example, learn } from './step.ts';

const examples: readonly Example[] = [
  { features: [1, 2, 3].map(featuresOfWord), upos: [1, 2, 3], xpos: [4, 5, 6], heads: [1, 1, 1], deprels: [7, 8, 9] },
  { features: [4, 1].map(featuresOfWord), upos: [4, 1], xpos: [7, 4], heads: [0, 0], deprels: [8, 5] },
];

test('a few steps learn a few sentences by heart', () => {
  const losses = lossesOver(40, 1);
  expect(losses.at(0)).toBeGreaterThan(5);
  expect(losses.at(-1)).toBeLessThan(0.2);
});

test('one seed gives one course of training, another seed another', () => {
  expect(lossesOver(5, 3)).toEqual(lossesOver(5, 3));
  expect(lossesOver(5, 4)).not.toEqual(lossesOver(5, 3));
});

test('the rate rises first and ends at nothing', () => {
  expect(rateAt(150, 1000, 0.002)).toBeCloseTo(0.001);
  expect(rateAt(300, 1000, 0.002)).toBeCloseTo(0.002);
  expect(rateAt(1000, 1000, 0.002)).toBeCloseTo(0);
});

function lossesOver(steps: number, seed: number): readonly number[] {
  const heap = makeHeap();
  const bytes = new Uint8Array(readFileSync(new URL('kernels.wasm', import.meta.url)));
  const kernels = bindKernels<TrainingKernels>(bytes, heap.memory);
  const folded = { bytes: new Int8Array(vectorBytes * 5), scale: 1 };
  const workshop = { heap, kernels, parameters: makeParameters(heap, 5, folded, randomFrom(seed)) };
  packMatrices(kernels, workshop.parameters);
  const dropping = { rates: { states: 0.1 }, state: seed };
  return Array.from({ length: steps }, (_, step) => {
    const { tags, arcs, labels } = learn(workshop, examples, dropping);
    moveParameters(workshop, examples, 0.01, step + 1);
    return tags + arcs + labels;
  });
}

function featuresOfWord(word: number): readonly number[] {
  return Array.from({ length: 8 }, () => word);
}
