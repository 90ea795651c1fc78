import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../model/error.ts';

/** The files behind a path: itself, or the reports of a folder and its folders, sorted; `-` is standard input. */
export function filesAt(path: string): readonly string[] {
  if (path === '-') return [path];
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new ReadoutError('no-such-file', 'is not there; check the path.');
  if (!stat.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => isReport(name) && statSync(join(path, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new ReadoutError('no-reports', `holds no reports; they end in ${endings.join(', ')}.`);
  return files;
}

const endings = ['.txt', '.md', '.jsonl'];

/** A README tells about a folder's reports and is none; hidden files are nobody's reports. */
function isReport(name: string): boolean {
  return endings.some((ending) => name.endsWith(ending)) && !/(?:^|[\\/])(?:\.|README)/.test(name);
}
