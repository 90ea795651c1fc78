import { sql } from 'kysely';
import { type Db, rowOf } from './db.ts';

/**
 * A number that is another one after anybody changed the record, or null where the database has none (Postgres). Only for questions:
 * a connection does not count its own changes.
 */
export async function stampOf(db: Db): Promise<number | null> {
  if (db.kind === 'postgres') return null;
  const row = await rowOf(db, sql<{ data_version: number }>`pragma data_version`);
  return row?.data_version ?? null;
}
