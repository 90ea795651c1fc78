import { sql } from 'kysely';
import type { Instant } from '../model/record.ts';
import { addNewRows, among, type Db, rowsOf } from './db.ts';
import { countsAt } from './tellings.ts';

/** Keeps by which hashes the text of a reading is looked up. */
export async function addSketchKeys(db: Db, reading: number, keys: readonly number[]): Promise<void> {
  await addNewRows(
    db,
    'sketch',
    keys.map((key) => ({ key, reading })),
  );
}

/** The sketches of readings, by reading. */
export async function sketchesOf(db: Db, readings: readonly number[]): Promise<ReadonlyMap<number, Uint32Array>> {
  const rows = await rowsOf(
    db,
    sql<{ reading: number; sketch: Uint8Array }>`select reading, sketch from telling_time
      where reading ${among(db, readings)}`,
  );
  return new Map(rows.map(({ reading, sketch }) => [reading, numbersOf(sketch)]));
}

/** Other readings that count at a moment and share one of the hashes, with their sketches and the ids of their reports. */
export async function sketchMatesOf(
  db: Db,
  { reading, keys, at }: { readonly reading: number; readonly keys: readonly number[]; readonly at: Instant | null },
): Promise<readonly { readonly report: string; readonly sketch: Uint32Array }[]> {
  const rows = await rowsOf(
    db,
    sql<{ report: string; sketch: Uint8Array }>`select r.id as report, d.sketch from telling_time d
      join report r on r.seq = d.report
      where d.reading in (select reading from sketch where key ${among(db, keys)})
        and d.reading <> ${reading} and ${countsAt(at)}`,
  );
  return rows.map(({ sketch, report }) => ({ report, sketch: numbersOf(sketch) }));
}

/** A copy, since the bytes of a row need not begin where a number may. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
