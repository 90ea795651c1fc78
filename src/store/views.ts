import { sql } from 'kysely';
import { type Db, rowsOf } from './db.ts';

/** The tables that are derived from the logs, those that point to others first. */
export const viewTables = [
  'sketch',
  'entity',
  'alias_link',
  'alias_block',
  'alias_said',
  'mention',
  'alias',
  'figure',
  'quote',
  'event_source',
  'event_role',
  'event',
  'member',
  'telling_link',
  'block',
  'telling',
  'telling_time',
] as const;

/** Empties all views and the words to find things by. */
export async function clearViews(db: Db): Promise<void> {
  for (const table of viewTables) await rowsOf(db, sql`delete from ${sql.table(table)}`);
  if (db.kind === 'sqlite') await rowsOf(db, sql`insert into search (search) values ('delete-all')`);
  else await rowsOf(db, sql`delete from search`);
}

/** All rows of a view in a fixed order, as JSON lines; packed cells as hex. */
export async function dumpView(db: Db, table: (typeof viewTables)[number]): Promise<readonly string[]> {
  const rows = await rowsOf(db, sql<Record<string, unknown>>`select * from ${sql.table(table)}`);
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row).map(([name, cell]) => [
          name,
          cell instanceof Uint8Array ? Buffer.from(cell).toString('hex') : cell,
        ]),
      ),
    )
    .sort();
}
