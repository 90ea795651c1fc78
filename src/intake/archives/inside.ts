import { ReadoutError } from '../../model/error.ts';
import type { Entry } from '../entry.ts';
import { isReport } from '../find-files.ts';

const deepest = 3;
/** More files than the largest archives of news have. */
const most = 1_000_000;

/** What stands in an archive, one deeper; throws `too-deep` beyond the third. */
export function inside(entry: Entry, name: string, chunks: AsyncIterable<Buffer>): Entry {
  const depth = entry.depth + 1;
  if (depth > deepest)
    throw new ReadoutError('too-deep', `packs archives in archives more than ${deepest} deep; unpack it first.`);
  return { ...entry, name, chunks, depth, isUnpacked: false, origin: undefined };
}

/** Whether a file of an archive is looked into, or stands beside the reports as a README does. Throws `unsafe-name` and `too-many`. */
export function isRead(name: string, count: number): boolean {
  if (count > most) throw new ReadoutError('too-many', `holds more than ${most} files; split it.`);
  refuseUnsafe(name);
  return !name.endsWith('/') && isReport(name);
}

/** Nothing is ever written, but a name that leads out of its folder shows that the archive means harm. */
function refuseUnsafe(name: string): void {
  const leadsOut = /^(?:[\\/]|[A-Za-z]:)/.test(name) || name.split(/[\\/]/).includes('..') || name.includes('\0');
  if (leadsOut)
    throw new ReadoutError(
      'unsafe-name',
      `has a file whose name leads out of the archive (${JSON.stringify(name.slice(0, 80))}); it is not read.`,
    );
}
