import { ReadoutError } from '../model/error.ts';
import { outletKey } from './independence.ts';

/** Reads a list of owners: lines of outlet, tab, owner; lines that begin with `#` are notes. Throws `bad-owners` with the line. */
export function parseOwners(text: string): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [outlet = '', owner = '', ...more] = line.split('\t').map((one) => one.trim());
    if (outlet === '' || owner === '' || more.length > 0)
      throw new ReadoutError('bad-owners', `List of owners, line ${index + 1}: give an outlet, a tab and its owner.`);
    const key = outletKey(outlet);
    if (owners.has(key))
      throw new ReadoutError('bad-owners', `List of owners, line ${index + 1}: "${outlet}" stands twice; keep one.`);
    owners.set(key, owner);
  }
  return owners;
}
