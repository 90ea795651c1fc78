// The directory at the end of a zip. Source: PKWARE APPNOTE 6.3.10, sections 4.3.12, 4.3.16 and 4.5.3.
import { ReadoutError } from '../../model/error.ts';

/** A file of a zip: where its own header stands, and how many bytes it is packed to. */
export interface Member {
  readonly path: string;
  /** 0 as it is, 8 deflate. */
  readonly method: number;
  readonly size: number;
  readonly offset: number;
  readonly isLocked: boolean;
  readonly isLink: boolean;
}

/** The files of a zip in the order of its directory; throws `damaged` where there is none. */
export function directoryOf(zip: Buffer): readonly Member[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1 || end + 22 > zip.length) throw cutOff();
  const count = zip.readUInt16LE(end + 10);
  const members: Member[] = [];
  let at = zip.readUInt32LE(end + 16);
  if (at === 0xffffffff) at = longStart(zip, end);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    members.push(memberAt(zip, at));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  if (members.length === 0 && count > 0) throw cutOff();
  return members;
}

function memberAt(zip: Buffer, at: number): Member {
  const extraAt = at + 46 + zip.readUInt16LE(at + 28);
  const flags = zip.readUInt16LE(at + 8);
  const isUnix = zip.readUInt8(at + 5) === 3;
  const [unpacked, packed, start] = [24, 20, 42].map((field) => zip.readUInt32LE(at + field));
  const long = longFields(zip.subarray(extraAt, extraAt + zip.readUInt16LE(at + 30)), [
    unpacked ?? 0,
    packed ?? 0,
    start ?? 0,
  ]);
  return {
    path: zip.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, extraAt),
    method: zip.readUInt16LE(at + 10),
    size: long[1] ?? 0,
    offset: long[2] ?? 0,
    isLocked: (flags & 1) !== 0,
    isLink: isUnix && ((zip.readUInt32LE(at + 38) >>> 16) & 0o170000) === 0o120000,
  };
}

/** Fields that are all ones stand in full, eight bytes each, in the extra field 1. */
function longFields(extra: Buffer, fields: readonly number[]): readonly number[] {
  const at = extra.length >= 4 && extra.readUInt16LE(0) === 1 ? 4 : -1;
  let next = at;
  return fields.map((field) => {
    if (field !== 0xffffffff || at === -1 || next + 8 > extra.length) return field;
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  });
}

function longStart(zip: Buffer, end: number): number {
  const record = zip.lastIndexOf('PK\x06\x06', end, 'latin1');
  if (record === -1 || record + 56 > zip.length) throw cutOff();
  return Number(zip.readBigUInt64LE(record + 48));
}

function cutOff(): ReadoutError {
  return new ReadoutError('damaged', 'is no whole zip (its directory is missing); it is cut off or damaged.');
}
