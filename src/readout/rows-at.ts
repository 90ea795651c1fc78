// For tests: a record as it lies in its views.
import { openStore } from '../store/open-store.ts';
import { dumpView, viewTables } from '../store/views.ts';

/** The rows of every view of a record, by table. */
export async function rowsAt(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const store = await openStore({ url, mayCreate: false });
  const tables = await store.read(async (db) => {
    const rows: [string, readonly string[]][] = [];
    for (const table of viewTables) rows.push([table, await dumpView(db, table)]);
    return Object.fromEntries(rows);
  });
  await store.close();
  return tables;
}
