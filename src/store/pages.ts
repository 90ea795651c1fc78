import { sql } from 'kysely';
import { addNewRows, type Db, rowOf } from './db.ts';

/** The id of the version that was taken from bytes of this mark, or null. */
export async function versionOfPage(db: Db, mark: string): Promise<string | null> {
  const row = await rowOf(db, sql<{ version: string }>`select version from page where mark = ${mark}`);
  return row?.version ?? null;
}

/** Remembers from which bytes a version was taken. */
export async function addPage(db: Db, mark: string, version: string): Promise<void> {
  await addNewRows(db, 'page', [{ mark, version }]);
}
