import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { labelCount } from '../src/language/names/labels.ts';
import type { WeightsHead } from '../src/language/names/tagger.ts';

/** Rows of the table that say anything once rounded to eight bits, and the file of them. */
export function packNames(weights: Float32Array, head: Omit<WeightsHead, 'scale'>, least: number): Buffer {
  let highest = 0;
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight));
  const scale = Math.min(highest, 4) / 127;
  const gaps: number[] = [];
  const values: number[] = [];
  let before = -1;
  for (let row = 0; row < head.rows; row += 1) {
    const ofRow = weights.subarray(row * labelCount, (row + 1) * labelCount);
    if (ofRow.every((weight) => Math.abs(weight) < least)) continue;
    gaps.push(...varint(row - before));
    before = row;
    for (const weight of ofRow) values.push(Math.max(-127, Math.min(127, Math.round(weight / scale))));
  }
  const headBytes = Buffer.from(JSON.stringify({ ...head, scale }));
  const count = values.length / labelCount;
  return Buffer.concat([
    u32(headBytes.length),
    headBytes,
    u32(count),
    Buffer.from(gaps),
    Buffer.from(Int8Array.from(values).buffer),
  ]);
}

export function writePacked(path: string | URL, bytes: Buffer): number {
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(path, packed);
  return packed.length;
}

function u32(value: number): Buffer {
  return Buffer.from(Uint32Array.of(value).buffer);
}

function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  return [...bytes, left];
}
