import { createReadStream, statSync } from 'node:fs';
import { ReadoutError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { decode, largest, tooBig } from './decode.ts';
import type { Given } from './given.ts';
import { refusal } from './refusal.ts';
import { reportOfText } from './report-of-text.ts';

/** One report that was taken in, or why not; `name` says where it stood: "reports.jsonl, line 3". */
export type Taken =
  | { readonly name: string; readonly report: Report }
  | { readonly name: string; readonly refused: ReadoutError };

/** The reports of one file (`-`: standard input), in order, one at a time. JSON Lines hold a report a line. */
export async function* takeIn(path: string, given: Given): AsyncGenerator<Taken> {
  const name = path === '-' ? 'standard input' : path;
  try {
    if (path !== '-' && !path.endsWith('.jsonl')) refuseLarge(path);
    const { first, chunks } = await opened(path === '-' ? process.stdin : createReadStream(path));
    if (path.endsWith('.jsonl') || (path === '-' && /^\s*\{/.test(first.toString('latin1')))) {
      yield* reportsOfLines(name, chunks, given);
    } else {
      const bytes = await collected(chunks);
      yield taken(name, () => reportOfText(decode(bytes), given));
    }
  } catch (error) {
    yield { name, refused: refusal(error) };
  }
}

function refuseLarge(path: string): void {
  if (statSync(path).size > largest) throw tooBig();
}

async function* reportsOfLines(name: string, chunks: AsyncIterable<Buffer>, given: Given): AsyncGenerator<Taken> {
  // Loaded only for JSON Lines: the checker of fields takes longer to load than a report to read.
  const { reportOfLine } = await import('./report-of-line.ts');
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (line.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue;
    yield taken(`${name}, line ${number}`, () => reportOfLine(decode(line), given));
  }
  if (number === 0) throw new ReadoutError('empty', 'is empty; there is nothing to read.');
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
    if (parts.reduce((size, part) => size + part.length, 0) > largest) throw tooBig();
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

async function collected(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) throw tooBig();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** A stream with its first chunk looked at and not lost. */
async function opened(stream: AsyncIterable<Buffer | string>) {
  const rest = stream[Symbol.asyncIterator]();
  const start = await rest.next();
  const first = start.done ? Buffer.alloc(0) : Buffer.from(start.value);
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      yield first;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
    } finally {
      await rest.return?.();
    }
  }
  return { first, chunks: chunks() };
}

function taken(name: string, report: () => Report): Taken {
  try {
    return { name, report: report() };
  } catch (error) {
    return { name, refused: refusal(error) };
  }
}
