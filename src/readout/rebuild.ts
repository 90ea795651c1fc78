import { enter } from '../record/enter.ts';
import { countSayings, sayingsOf } from '../store/aliases.ts';
import type { Db } from '../store/db.ts';
import { membersOf } from '../store/events.ts';
import { loggedReadings, readingsOf } from '../store/logs.ts';
import { addFindables } from '../store/search.ts';
import { clearViews } from '../store/views.ts';
import { deriveEntities } from './derive-entities.ts';
import { deriveEvents } from './derive-events.ts';
import { change, type Desk, type View } from './desk.ts';
import { place } from './place.ts';

/** Makes all views anew from the logs in one change; whoever asks meanwhile sees the old ones. */
export async function rebuild(desk: Desk, onProgress: (done: number, of: number) => void): Promise<void> {
  await change(desk, async (view) => await deriveAll(view, onProgress));
}

/** Empties the views and makes them anew. */
export async function deriveAll(view: View, onProgress: (done: number, of: number) => void): Promise<void> {
  view.desk.memory.clear();
  await clearViews(view.db);
  const counting = await placeAll(view, onProgress);
  for (const part of parts([...counting.aliases])) await deriveEntities(view, part);
  for (const part of parts(counting.tellings)) {
    const placed = new Set((await membersOf(view.db, part)).map(({ telling }) => telling));
    await deriveEvents(
      view,
      part.filter((one) => !placed.has(one)),
    );
  }
}

/** Rows are worked on so many at a time, to keep within memory. */
const atOnce = 500;

/** All of them in stretches. */
export function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / atOnce);
  return Array.from({ length: count }, (_, index) => all.slice(index * atOnce, (index + 1) * atOnce));
}

interface Counting {
  readonly tellings: readonly number[];
  readonly aliases: ReadonlySet<number>;
}

/** Every reading in the order of the log; families are made at the end, since no order counts for them. */
async function placeAll(view: View, onProgress: (done: number, of: number) => void): Promise<Counting> {
  const logged = await loggedReadings(view.db);
  const tellings: number[] = [];
  const aliases = new Set<number>();
  for (const [index, times] of logged.entries()) {
    const { reading } = await readingOf(view.db, times.seq);
    const placed = await place(view, { ...times, reading, entry: enter(reading) });
    await addFindables(view.db, placed.findables);
    for (const { alias } of placed.uses) aliases.add(alias);
    if (times.until === null) {
      tellings.push(...placed.tellings);
      await countSayings(view.db, sayingsOf(placed.uses), 1);
    }
    onProgress(index + 1, logged.length);
  }
  return { tellings, aliases };
}

async function readingOf(db: Db, seq: number) {
  const [row] = await readingsOf(db, [seq]);
  if (row === undefined) throw new Error(`reading ${seq} left the log`);
  return row;
}
