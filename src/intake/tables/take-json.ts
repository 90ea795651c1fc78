// JSON: lines of it, one document, or a list. Each object in it may be a report, a reading, a ninjs item or a JSON Feed.

import { ReadoutError } from '../../model/error.ts';
import { collected, type Line, linesOf } from '../chunks.ts';
import { decode } from '../decode.ts';
import type { Entry } from '../entry.ts';
import type { Taken } from '../taken.ts';
import { takeObject } from './take-object.ts';

/** The reports of JSON: a line is named by its number, an item of a list by its place. */
export async function* takeJson(entry: Entry): AsyncGenerator<Taken> {
  const lines = linesOf(entry.chunks);
  const [first, second] = [await nextLine(lines), await nextLine(lines)];
  if (first === null) throw new ReadoutError('empty', 'is empty; there is nothing to read.');
  const areLines = isLine(first.bytes) && (second === null || startsObject(second.bytes));
  const isAlone = second === null && !/"(?:text|report)"\s*:/.test(first.bytes.toString('latin1'));
  const told = [first, ...(second === null ? [] : [second])];
  if (!areLines || isAlone) return yield* takeDocument(entry, await collected(joined(told, lines)));
  for (const line of told) yield* takeLine(entry, line);
  for await (const line of lines) yield* takeLine(entry, line);
}

async function nextLine(lines: AsyncGenerator<Line>): Promise<Line | null> {
  const next = await lines.next();
  return next.done ? null : next.value;
}

async function* joined(told: readonly Line[], lines: AsyncGenerator<Line>): AsyncGenerator<Buffer> {
  const end = Buffer.from('\n');
  for (const { bytes } of told) yield Buffer.concat([bytes, end]);
  for await (const { bytes } of lines) yield Buffer.concat([bytes, end]);
}

/** A line of JSON Lines begins and ends as an object does, whatever is wrong inside. */
function isLine(bytes: Buffer): boolean {
  const line = bytes
    .toString('latin1')
    .trim()
    .replace(/^\xef\xbb\xbf/, '');
  return line.startsWith('{') && line.length > 2 && (line.endsWith('}') || /^\{\s*"[^"]*"\s*:.*[^,{[]$/.test(line));
}

function startsObject(bytes: Buffer): boolean {
  return bytes.toString('latin1').trimStart().startsWith('{');
}

async function* takeLine(entry: Entry, { number, bytes }: Line): AsyncGenerator<Taken> {
  const name = `${entry.name}, line ${number}`;
  const line = decoded(name, bytes);
  if (typeof line !== 'string') return yield line;
  const value = parsed(line);
  const refused = new ReadoutError('bad-line', 'is not JSON; each line must be one object with "id" and "text".');
  if (value === undefined) yield { name, refused };
  else yield* takeObject({ name, value, given: entry.given });
}

function decoded(name: string, bytes: Buffer): string | Taken {
  try {
    refuseDeep(bytes);
    return decode(bytes);
  } catch (error) {
    if (error instanceof ReadoutError) return { name, refused: error };
    throw error;
  }
}

async function* takeDocument({ name, given }: Entry, bytes: Buffer): AsyncGenerator<Taken> {
  refuseDeep(bytes);
  const value = parsed(decode(bytes));
  if (value === undefined) throw new ReadoutError('bad-json', 'begins as JSON and is none; it is cut off or damaged.');
  if (!Array.isArray(value)) return yield* takeObject({ name, value, given });
  if (value.length === 0) throw new ReadoutError('empty', 'is an empty list; there is nothing to read.');
  for (const [index, item] of value.entries())
    yield* takeObject({ name: `${name}, item ${index + 1}`, value: item, given });
}

/** Each list or object that is opened costs the parser a hundred bytes, and none but a trap opens a thousand in one another. */
function refuseDeep(bytes: Buffer): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x22) isText = !isText;
    else if (!isText && (byte === 0x5b || byte === 0x7b)) depth += 1;
    else if (!isText && (byte === 0x5d || byte === 0x7d)) depth -= 1;
    if (depth > deepest)
      throw new ReadoutError('too-deep', `nests its JSON more than ${deepest} deep; it is no report.`);
  }
}

const deepest = 1_000;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
