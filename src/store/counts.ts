import { sql } from 'kysely';
import type { Counts } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import { type Db, rowOf } from './db.ts';
import { countsAt } from './tellings.ts';

/** Counts as of a moment (null: now); events and entities are those of now. */
export async function countsOf(db: Db, at: Instant | null): Promise<Omit<Counts, 'judgements'>> {
  const known = at === null ? sql`` : sql`where added_at <= ${at}`;
  const counting = (table: string) =>
    sql`(select count(*) from ${sql.table(table)} f join telling_time d on d.reading = f.reading where ${countsAt(at)})`;
  const row = await rowOf(
    db,
    sql<Omit<Counts, 'judgements'>>`select
      (select count(distinct report) from version ${known}) as reports,
      (select count(*) from version ${known}) as versions,
      (select count(*) from event) as events,
      (select count(*) from entity) as entities,
      ${counting('quote')} as quotes,
      ${counting('figure')} as figures`,
  );
  return row ?? { reports: 0, versions: 0, events: 0, entities: 0, quotes: 0, figures: 0 };
}

/** How many rows can be found by words, and how many there should be. */
export async function countFindable(db: Db): Promise<{ readonly found: number; readonly due: number }> {
  const table = db.kind === 'sqlite' ? 'search_docsize' : 'search';
  const row = await rowOf(
    db,
    sql<{ found: number; due: number }>`select (select count(*) from ${sql.table(table)}) as found,
      (select count(*) from telling_time) + (select count(*) from telling) + (select count(*) from alias)
      + (select count(*) from quote) + (select count(*) from figure) as due`,
  );
  return row ?? { found: 0, due: 0 };
}
