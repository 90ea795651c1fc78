import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { block, matrices, matrixNames, vectorBytes, vectorNames, vectors } from '../src/language/network/sizes.ts';
import type { Bytes, WeightsHead } from '../src/language/network/weights.ts';
import { placeOf } from './parameters.ts';
import type { Workshop } from './step.ts';

/** Writes the parameters as they stand, rounded to eight bits; `quality` is Brotli's. */
export function writeWeights(
  path: string,
  { heap, parameters }: Workshop,
  head: Omit<WeightsHead, 'foldedScale' | 'tableRows'>,
  quality: number,
): void {
  const { network, table, folded, foldedScale } = parameters;
  const floats = heap.floats();
  const tableRows = table.floats / block;
  const parts: ArrayBufferView[] = [heap.bytes().slice(folded, folded + (head.vectorWords.length + 1) * vectorBytes)];
  const put = ({ bytes, scales }: Bytes) => parts.push(bytes, scales);
  put(roundByRow(floats.subarray(table.values / 4, table.values / 4 + table.floats), tableRows, block));
  for (const name of matrixNames) {
    const [rows, columns] = matrices[name];
    const at = placeOf(network.values, name) / 4;
    put(roundByColumn(floats.subarray(at, at + rows * columns), rows, columns));
  }
  for (const name of vectorNames) {
    const at = placeOf(network.values, name) / 4;
    parts.push(floats.slice(at, at + vectors[name]));
  }
  const headBytes = new TextEncoder().encode(JSON.stringify({ ...head, foldedScale, tableRows }));
  const bytes = [Uint32Array.of(headBytes.length), headBytes, ...parts].map((one) =>
    Buffer.from(one.buffer, one.byteOffset, one.byteLength),
  );
  writeFileSync(
    path,
    brotliCompressSync(Buffer.concat(bytes), {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
  );
}

/** The commit that the weights are made by; with a plus sign where files differ from it. */
export function commitNow(): string {
  const git = (...words: readonly string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  return (
    git('rev-parse', '--short', 'HEAD') +
    (git('status', '--porcelain', '--untracked-files=no', '--', 'training', 'src/language/assembly') === '' ? '' : '+')
  );
}

function roundByRow(values: Float32Array, rows: number, columns: number): Bytes {
  return round(values, rows, (at) => Math.floor(at / columns));
}

function roundByColumn(values: Float32Array, _rows: number, columns: number): Bytes {
  return round(values, columns, (at) => at % columns);
}

function round(values: Float32Array, groups: number, groupOf: (at: number) => number): Bytes {
  const scales = new Float32Array(groups);
  values.forEach((value, at) => {
    scales[groupOf(at)] = Math.max(scales[groupOf(at)] ?? 0, Math.abs(value) / 127);
  });
  const bytes = Int8Array.from(values, (value, at) => Math.round(value / (scales[groupOf(at)] || 1)));
  return { bytes, scales };
}
