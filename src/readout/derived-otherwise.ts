import { enter } from '../record/enter.ts';
import { aliasBlocksOf, aliasSeqsOf } from '../store/aliases.ts';
import { type ReadingRow, readingsOf } from '../store/logs.ts';
import { blocksOf, firstReading, tellingSeqsIn } from '../store/tellings.ts';
import type { View } from './desk.ts';
import { aliasKeysOf, tellingKeysOf, usesIn } from './found-by.ts';

/** What to tell of such a record. */
export const madeByOtherRules =
  'the events and entities of this record were derived by other rules than this program has, so that some may not find each other: run `readout rebuild`.';

/** Whether the reading that was derived first was so by other rules: it has waited longest for a rebuild. */
export async function isDerivedOtherwise(view: View): Promise<boolean> {
  const first = await firstReading(view.db);
  return first !== null && (await derivedOtherwise(view, [first])).length > 0;
}

/** Which of some readings (row numbers) are found by other keys than the present rules give: older rules derived what is kept of them. */
export async function derivedOtherwise(view: View, seqs: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const row of await readingsOf(view.db, seqs)) if (!(await isAsPresent(view, row))) found.push(row.seq);
  return found;
}

/** Keys that are kept beside those due do no harm: they are asked for nothing. */
async function isAsPresent({ db, lists }: View, { seq, reading }: ReadingRow): Promise<boolean> {
  const entry = enter(reading);
  const aliases = await aliasSeqsOf(db, seq);
  if (entry.aliases.some(({ id }) => !aliases.has(id))) return false;
  const due = aliasKeysOf(entry, usesIn({ entry, reading }, aliases), lists);
  const kept = await aliasBlocksOf(db, [...aliases.values()]);
  if (
    !isWithin(
      due.map(({ alias, keys }) => [alias, keys] as const),
      kept,
    )
  )
    return false;
  const tellings = await tellingSeqsIn(db, seq);
  if (entry.tellings.some(({ id }, index) => tellings[index]?.id !== id)) return false;
  const keys = tellingKeysOf(entry);
  const dueOfTellings = tellings.map((one, index) => [one.seq, keys[index] ?? []] as const);
  return isWithin(dueOfTellings, await blocksOf(db, dueOfTellings));
}

/** Whether all keys due stand under what has them. */
function isWithin(
  due: readonly (readonly [number, readonly number[]])[],
  kept: readonly { readonly key: number; readonly of: number }[],
): boolean {
  const there = new Set(kept.map(({ key, of }) => `${of} ${key}`));
  return due.every(([of, keys]) => keys.every((key) => there.has(`${of} ${key}`)));
}
