import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';
import type { FetchLimits } from './limits.ts';

/** A body as it was before its transfer; never more than the limit is unpacked. Refused where its packing is broken or unknown. */
export function decompressed(body: Buffer, encoding: string | undefined, limits: FetchLimits): Uint8Array {
  const name = (encoding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity' || body.length === 0) return body;
  const unpack = unpackers[name];
  if (unpack === undefined)
    throw new ReadoutError(
      'bad-answer',
      `is packed as ${JSON.stringify(name.slice(0, 60))}, which was not asked for and is not unpacked.`,
    );
  try {
    return unpack(body, { maxOutputLength: limits.bytes });
  } catch (error) {
    if (error instanceof RangeError)
      throw new ReadoutError('too-big', `unpacks to more than ${limits.bytes / 1e6} MB; it is not read.`);
    throw new ReadoutError(
      'bad-answer',
      `is not the ${name} that it says it is, or breaks off; it cannot be unpacked.`,
    );
  }
}

type Unpack = (body: Buffer, options: { readonly maxOutputLength: number }) => Buffer;

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // Servers send both what HTTP means by "deflate" (zlib's form) and what the word says.
  deflate: (body, options) => ((body[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(body, options),
};
