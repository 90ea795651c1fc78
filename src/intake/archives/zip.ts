import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';
import { collected } from '../chunks.ts';
import type { Entry } from '../entry.ts';
import { refusal } from '../refusal.ts';
import type { Taken } from '../taken.ts';
import { inside, isRead } from './inside.ts';
import { directoryOf, type Member } from './zip-directory.ts';

/** A zip tells what it holds at its end, so all of it is held, packed as it is; larger archives come as `.tar.gz`. */
const largestZip = 256_000_000;

/** The files of a zip, one by one, in the order of its directory. */
export async function* takeZip(entry: Entry): AsyncGenerator<Taken> {
  const bytes = await collected(entry.chunks, largestZip);
  const members = directoryOf(bytes);
  if (members.some(({ path }) => path === '[Content_Types].xml' || path === 'mimetype')) throw office();
  for (const [index, member] of members.entries()) {
    if (!isRead(member.path, index)) continue;
    const name = `${entry.name}, ${member.path}`;
    try {
      yield* entry.take(inside(entry, name, unpacked(entry, bytes, member)));
    } catch (error) {
      yield { name, refused: refusal(error) };
    }
  }
}

function office(): ReadoutError {
  return new ReadoutError(
    'not-read',
    'is a file of an office program or an e-book; save it as plain text, HTML or PDF.',
  );
}

async function* unpacked(entry: Entry, zip: Buffer, member: Member): AsyncGenerator<Buffer> {
  const data = dataOf(zip, member);
  if (member.isLocked) throw new ReadoutError('locked', 'is locked with a password; unpack it first.');
  if (member.isLink) throw new ReadoutError('link', 'is a symlink, which may lead anywhere; only files are read.');
  if (member.method !== 0 && member.method !== 8) throw damaged(`method ${member.method} is not known`);
  const source = Readable.from(member.method === 0 ? [data] : slices(data));
  const chunks = member.method === 0 ? source : source.pipe(createInflateRaw());
  try {
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk);
      entry.meter.unpacked(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof Error && 'errno' in error ? damaged(error.message) : error;
  }
}

function* slices(data: Buffer): Generator<Buffer> {
  for (let at = 0; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536);
}

/** Where a member's bytes stand: after its own header, whose name and extra field may be other than the directory's. */
function dataOf(zip: Buffer, { offset, size }: Member): Buffer {
  const isHeader = offset + 30 <= zip.length && zip.readUInt32LE(offset) === 0x04034b50;
  if (!isHeader) throw damaged('its directory points past it');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + size > zip.length) throw damaged('it ends before its last file');
  return zip.subarray(start, start + size);
}

function damaged(why: string): ReadoutError {
  return new ReadoutError('damaged', `cannot be unpacked (${why}); it is cut off or damaged.`);
}
