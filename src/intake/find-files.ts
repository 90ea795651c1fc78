import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ReadoutError } from '../model/error.ts';

/** The files behind a path: itself, or all files of a folder and its folders, sorted; `-` is standard input, an address stays itself. */
export function filesAt(path: string): readonly string[] {
  if (path === '-' || isAddress(path)) return [path];
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new ReadoutError('no-such-file', 'is not there; check the path.');
  if (!stat.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => isReport(name) && statSync(join(path, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new ReadoutError('no-reports', 'holds no files to read.');
  return files;
}

/** Whether a path is the address of a page or feed. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** A README tells about a folder's reports and is none, nor is a licence; hidden files are nobody's reports. */
export function isReport(name: string): boolean {
  return (
    !name.split(/[\\/]/).some((part) => part.startsWith('.') || part === '__MACOSX') &&
    !aside.test(name.split(sep).at(-1) ?? '')
  );
}

const aside = /^(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?$/;
