// The headers of a tar. Source: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Extended Header"; GNU tar's long names.
import { ReadoutError } from '../../model/error.ts';
import type { Source } from '../source.ts';

/** A member of a tar: its name, its kind in words, and how many bytes of it follow. */
export interface Member {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'device';
  readonly size: number;
}

/** The next member, with the names and sizes of the extended headers before it; null at the end. Throws `damaged`. */
export async function nextMember(source: Source): Promise<Member | null> {
  let told: Readonly<Record<string, string>> = {};
  for (;;) {
    const { bytes: head, size: read } = await source.take(512, true);
    if (read === 0 || head.every((byte) => byte === 0)) return null;
    if (read < 512 || !isHeader(head)) throw new ReadoutError('damaged', 'is no whole tar; it is cut off or damaged.');
    const kind = String.fromCharCode(head[156] ?? 0);
    const size = sizeOf(head.subarray(124, 136));
    if (!'xgLK'.includes(kind)) return memberOf(head, { ...told, size: told.size ?? String(size) });
    if (size > longestExtension)
      throw new ReadoutError('damaged', 'has a header of more than 1 MB; it is damaged or means harm.');
    const { bytes } = await source.take(size, true);
    await source.take((512 - (size % 512)) % 512, false);
    if (kind === 'x') told = { ...told, ...pairsOf(bytes) };
    if (kind === 'L') told = { ...told, path: bytes.toString('utf8').replace(/\0.*$/s, '') };
  }
}

const longestExtension = 1_000_000;

function isHeader(head: Buffer): boolean {
  const sum = head.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return Number.parseInt(head.toString('latin1', 148, 156).trim(), 8) === sum;
}

function memberOf(head: Buffer, told: Readonly<Record<string, string>>): Member {
  const isUstar = head.toString('latin1', 257, 262) === 'ustar';
  const prefix = isUstar ? wordOf(head.subarray(345, 500)) : '';
  const name = wordOf(head.subarray(0, 100));
  const path = told.path ?? (prefix === '' ? name : `${prefix}/${name}`);
  const type = path.endsWith('/') ? 'folder' : (types[String.fromCharCode(head[156] ?? 0)] ?? 'file');
  const size = type === 'file' ? Number(told.size) : 0;
  if (!Number.isSafeInteger(size) || size < 0)
    throw new ReadoutError('damaged', 'is no whole tar; a size in it is none.');
  return { path, type, size };
}

const types: Readonly<Record<string, Member['type']>> = {
  1: 'link',
  2: 'link',
  3: 'device',
  4: 'device',
  5: 'folder',
  6: 'device',
};

function wordOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

/** Eight digits or more to the base of eight; larger sizes as plain bytes after a set first bit. */
function sizeOf(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) === 0)
    return Number.parseInt(field.toString('latin1').replace(/\0.*$/s, '').trim() || '0', 8);
  return field.subarray(1).reduce((total, byte) => total * 256 + byte, 0);
}

/** `19 path=reports/a.txt\n`: the length of the line, a name, a value. */
function pairsOf(bytes: Buffer): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  for (let at = 0; at < bytes.length; ) {
    const [digits = ''] = /^\d{1,8} /.exec(bytes.toString('latin1', at, at + 10)) ?? [];
    const length = Number(digits);
    if (length < digits.length + 3) break;
    const [, name = '', value = ''] =
      /^([^=]+)=(.*)\n$/s.exec(bytes.toString('utf8', at + digits.length, at + length)) ?? [];
    if (name === 'path' || name === 'size') pairs.push([name, value]);
    at += length;
  }
  return Object.fromEntries(pairs);
}
