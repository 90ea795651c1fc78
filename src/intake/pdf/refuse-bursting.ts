import { inflateSync } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';

/** The most that one stream of a PDF, and all of them together, may unpack to, in bytes. */
const most = 64_000_000;
const mostTogether = 256_000_000;

/** The reader of PDFs unpacks without asking how much will come; so it is tried before, a stream at a time. Throws `bomb`. */
export function refuseBursting(pdf: Buffer): void {
  if (/\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl)\b/.test(pdf.toString('latin1'))) throw bomb();
  let total = 0;
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + 6 + (pdf[at + 6] === 13 ? 2 : 1);
    // The first two bytes of what deflate packs, as zlib writes them.
    if ((pdf[start] ?? 0) % 16 !== 8 || ((pdf[start] ?? 0) * 256 + (pdf[start + 1] ?? 0)) % 31 !== 0) continue;
    const end = pdf.indexOf('endstream', start);
    total += sizeOf(pdf.subarray(start, end === -1 ? undefined : end));
    if (total > mostTogether) throw bomb();
  }
}

function sizeOf(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: most }).length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw bomb();
    return 0;
  }
}

function bomb(): ReadoutError {
  return new ReadoutError(
    'bomb',
    `unpacks to more than ${most / 1e6} MB at one place, as no report does; it is a decompression bomb.`,
  );
}
