import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeHeap } from '../src/language/network/heap.ts';
import { bindKernels } from '../src/language/network/kernels.ts';
import { block, matrices, matrixNames, vectorBytes, vectorNames, vectors } from '../src/language/network/sizes.ts';
import type { TrainingKernels } from './kernels.ts';
import { makeParameters, packMatrices, placeOf, randomFrom } from './parameters.ts';
import { type Example, type Losses, learn } from './step.ts';

const tableRows = 12;
const random = randomFrom(7);
const heap = makeHeap();
const bytes = new Uint8Array(readFileSync(new URL('kernels.wasm', import.meta.url)));
const kernels = bindKernels<TrainingKernels>(bytes, heap.memory);
const folded = { bytes: Int8Array.from({ length: 5 * vectorBytes }, () => random() * 200 - 100), scale: 0.02 };
const parameters = makeParameters(heap, tableRows, folded, random);
const examples = [9, 6, 6, 1].map(someExample);

test.each([...matrixNames, ...vectorNames, 'table'] as const)('the gradient of %s is the slope of the loss', (name) => {
  const { values, gradients } = name === 'table' ? parameters.table : parameters.network;
  const place = (base: number) => (name === 'table' ? base : placeOf(base, name)) / 4;
  const size = name === 'table' ? tableRows * block : name in matrices ? sizeOfMatrix(name) : sizeOfVector(name);
  heap.floats().fill(0, parameters.network.gradients / 4, parameters.network.gradients / 4 + parameters.network.floats);
  heap.floats().fill(0, parameters.table.gradients / 4, parameters.table.gradients / 4 + parameters.table.floats);
  loss();
  const gradient = heap.floats().slice(place(gradients), place(gradients) + size);
  const direction = gradient.map((one) => Math.sign(one));
  const norm = gradient.reduce((sum, one) => sum + Math.abs(one), 0);
  const step = Math.min(2e-3, 0.02 / norm);
  const before = heap.floats().slice(place(values), place(values) + size);
  const at = (sign: number) => {
    heap.floats().set(
      before.map((one, index) => one + sign * step * (direction[index] ?? 0)),
      place(values),
    );
    return loss();
  };
  const slope = (at(1) - at(-1)) / (2 * step);
  heap.floats().set(before, place(values));
  expect(norm).toBeGreaterThan(0);
  expect(slope / norm).toBeGreaterThan(0.97);
  expect(slope / norm).toBeLessThan(1.03);
});

function loss(): number {
  packMatrices(kernels, parameters);
  const { tags, arcs, labels }: Losses = learn({ heap, kernels, parameters }, examples, { rates: {}, state: 1 });
  return 0.8 * tags + arcs + labels;
}

function sizeOfMatrix(name: string): number {
  const found = Object.entries(matrices).find(([one]) => one === name)?.[1] ?? [0, 0];
  return found[0] * found[1];
}

function sizeOfVector(name: string): number {
  return Object.entries(vectors).find(([one]) => one === name)?.[1] ?? 0;
}

function someExample(length: number): Example {
  const upTo = (limit: number) => Array.from({ length }, () => Math.floor(random() * limit));
  return {
    features: Array.from({ length }, () => [
      Math.floor(random() * 5),
      ...Array.from({ length: 7 }, () => Math.floor(random() * tableRows)),
    ]),
    upos: upTo(17),
    xpos: upTo(49),
    heads: upTo(length),
    deprels: upTo(52),
  };
}
