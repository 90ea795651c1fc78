// Streams of bytes: looked into without loss, collected up to a limit, cut into lines.
import { largest, tooBig } from './decode.ts';

/** A stream whose first bytes were looked at and not lost. */
export interface Opened {
  readonly head: Buffer;
  readonly chunks: AsyncGenerator<Buffer>;
}

/** Looks at the first `size` bytes or all there are; what starts an object of JSON is not waited for, it may come line by line. */
export async function opened(stream: AsyncIterable<Uint8Array | string>, size = 4096): Promise<Opened> {
  const rest = stream[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  for (let head = 0; head < size; ) {
    const next = await rest.next();
    if (next.done) break;
    const part = Buffer.from(next.value);
    parts.push(part);
    head += part.length;
    if (/^\s*\{/.test(parts[0]?.toString('latin1', 0, 64) ?? '') && part.includes(10)) break;
  }
  const head = Buffer.concat(parts);
  return { head, chunks: whole(head, rest) };
}

async function* whole(head: Buffer, rest: AsyncIterator<Uint8Array | string>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
  } finally {
    await rest.return?.();
  }
}

/** All of a stream; throws `too-big` as soon as it is more than `most` bytes. */
export async function collected(chunks: AsyncIterable<Buffer>, most = largest): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooBig();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** A line without its line feed, and the how-manieth it is. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
}

/** The lines of a stream that are not blank; throws `too-big` at one that does not end. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      number += 1;
      const bytes =
        parts.length === 0 ? chunk.subarray(start, end) : Buffer.concat([...parts, chunk.subarray(start, end)]);
      // Blank lines may come by the million; each that was handed on would cost a turn of the event loop.
      if (!isBlank(bytes)) yield { number, bytes };
      parts = [];
      size = 0;
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > largest) throw tooBig();
  }
  const last = Buffer.concat(parts);
  if (!isBlank(last)) yield { number: number + 1, bytes: last };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
