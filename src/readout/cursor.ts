import { ReadoutError } from '../model/error.ts';
import type { Page } from '../model/questions.ts';

/** How much a list gives where nothing is asked. */
export const usualLimit = 50;

/** The most that a list gives at once where all is asked (`limit` 0). */
const mostAtOnce = 1_000_000;

/** How many items to give: `limit`, 0 for all, or the usual number. */
export function limitOf(limit: number | undefined): number {
  return limit === 0 ? mostAtOnce : (limit ?? usualLimit);
}

/** A cursor that says after which key a list goes on. */
export function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key in a cursor of so many parts, or null where none is given; `ReadoutError` where it is none of ours. */
export function keyOf(
  cursor: string | undefined,
  types: readonly ('string' | 'number')[],
): readonly (string | number)[] | null {
  if (cursor === undefined || cursor === '') return null;
  const key = parsed(cursor);
  if (Array.isArray(key) && key.length === types.length && types.every((type, index) => typeof key[index] === type))
    return key;
  throw new ReadoutError('bad-cursor', `${cursor} is no cursor of this list: use the \`next\` of the page before.`);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** A page of items of which one more than wanted was fetched, if there is one more. */
export function pageOf<T>(
  fetched: readonly T[],
  limit: number,
  keyOfItem: (item: T) => readonly (string | number)[],
): Page<T> {
  const items = fetched.slice(0, limit);
  const last = items.at(-1);
  return { items, next: fetched.length > limit && last !== undefined ? cursorOf(keyOfItem(last)) : null };
}
