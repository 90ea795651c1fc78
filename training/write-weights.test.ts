import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPacked } from '../src/language/load.ts';
import { makeHeap } from '../src/language/network/heap.ts';
import { bindKernels } from '../src/language/network/kernels.ts';
import { block, matrices, matrixNames, vectorBytes, vectorNames, vectors } from '../src/language/network/sizes.ts';
import { readWeights } from '../src/language/network/weights.ts';
import type { TrainingKernels } from './kernels.ts';
import { makeParameters, placeOf, randomFrom } from './parameters.ts';
import { writeWeights } from './write-weights.ts';

const heap = makeHeap();
const bytes = new Uint8Array(readFileSync(new URL('kernels.wasm', import.meta.url)));
const kernels = bindKernels<TrainingKernels>(bytes, heap.memory);
const folded = { bytes: Int8Array.from({ length: 3 * vectorBytes }, (_, at) => (at % 31) - 15), scale: 0.25 };
const parameters = makeParameters(heap, 4, folded, randomFrom(1));
const head = {
  made: { commit: 'abc' },
  classes: { upos: ['NOUN'], xpos: ['NN'], deprel: ['root'] } as const,
  vectorWords: ['the', 'of'],
  tableWords: ['the'],
};

test('weights read back as they were written, but for rounding to a 127th of the greatest of a row or column', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'weights-')), 'trees.weights.br');
  writeWeights(file, { heap, kernels, parameters }, head, 1);
  const weights = readWeights(loadPacked(new URL(`file://${file}`)));
  expect(weights.head).toEqual({ ...head, foldedScale: 0.25, tableRows: 4 });
  expect(weights.folded).toEqual(folded.bytes);
  const floats = (at: number, many: number) => heap.floats().slice(at / 4, at / 4 + many);
  expectClose(weights.table, floats(parameters.table.values, 4 * block), (at) => Math.floor(at / block));
  for (const name of matrixNames) {
    const [rows, columns] = matrices[name];
    const values = floats(placeOf(parameters.network.values, name), rows * columns);
    expectClose(weights.matrices[name], values, (at) => at % columns);
  }
  for (const name of vectorNames) {
    expect(weights.vectors[name]).toEqual(floats(placeOf(parameters.network.values, name), vectors[name]));
  }
});

function expectClose(
  found: { readonly bytes: Int8Array; readonly scales: Float32Array },
  values: Float32Array,
  groupOf: (at: number) => number,
): void {
  const furthest = values.reduce((most, value, at) => {
    const scale = found.scales[groupOf(at)] ?? 0;
    return Math.max(most, Math.abs((found.bytes[at] ?? 0) * scale - value) / (scale || 1));
  }, 0);
  expect(furthest).toBeLessThan(0.501);
}
