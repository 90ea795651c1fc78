// An HTTP answer as a WARC keeps it: head, and a body in chunks and compressed as it came over the wire.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';
import { largest, tooBig } from '../decode.ts';

/** An answer taken apart; names of headers in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Takes a stored answer apart, its body as it came; throws `bad-answer` where it has no head. */
export function answerOf(block: Buffer): Answer {
  const [end, gap] = endOfHead(block);
  const [first = '', ...lines] = block.toString('latin1', 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1];
  if (status === undefined) throw new ReadoutError('bad-answer', 'holds no HTTP answer; it is damaged.');
  const pairs = lines.flatMap((line) => {
    const [, name, value = ''] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return { status: Number(status), headers: new Map(pairs), body: block.subarray(end + gap) };
}

/** The body as the page was: chunks joined, decompressed. Throws `bad-answer` where either is broken, `too-big` where it bursts. */
export function contentOf({ headers, body }: Answer): Buffer {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const joined = isChunked && startsChunk(body) ? dechunked(body) : body;
  const names = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => unpackers[name] !== undefined);
  return names.reverse().reduce(unpacked, joined);
}

function endOfHead(block: Buffer): readonly [number, number] {
  const [wide, narrow] = [block.indexOf('\r\n\r\n'), block.indexOf('\n\n')];
  if (wide === -1 && narrow === -1) return [block.length, 0];
  return narrow === -1 || (wide !== -1 && wide < narrow) ? [wide, 4] : [narrow, 2];
}

/** Many a crawler joins the chunks and keeps the header that tells of them. */
function startsChunk(body: Buffer): boolean {
  return /^[0-9a-f]{1,8}[ \t]*(?:;[^\r\n]*)?\r\n/i.test(body.toString('latin1', 0, 256));
}

function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const head = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n/i.exec(body.toString('latin1', at, at + 256));
    if (head === null) throw broken(at >= body.length ? 'they end before the last' : `no length stands at byte ${at}`);
    const size = Number.parseInt(head[1] ?? '0', 16);
    if (size === 0) return Buffer.concat(parts);
    const start = at + head[0].length;
    if (start + size > body.length) throw broken('the last is shorter than it says');
    if (body.toString('latin1', start + size, start + size + 2) !== '\r\n')
      throw broken(`the one at byte ${at} is longer than it says`);
    parts.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
}

function broken(why: string): ReadoutError {
  return new ReadoutError('bad-answer', `came in chunks that do not fit (${why}); it is cut off or damaged.`);
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: (bytes, options) =>
    (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

function unpacked(body: Buffer, name: string): Buffer {
  // Many a crawler unpacks the body and keeps the header that tells how it was packed.
  const isAsIs =
    body.length === 0 || (name.endsWith('gzip') ? body[0] !== 0x1f : /^\s*</.test(body.toString('latin1', 0, 64)));
  if (isAsIs) return body;
  try {
    return unpackers[name]?.(body, { maxOutputLength: largest }) ?? body;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooBig();
    throw new ReadoutError('bad-answer', `cannot be unpacked (${name}); it is cut off or damaged.`);
  }
}
