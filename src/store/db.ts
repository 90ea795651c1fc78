import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';

/** A connection inside a transaction, and which database it is. Tables are named in SQL, so their types stand at each query. */
export interface Db {
  readonly kind: 'sqlite' | 'postgres';
  readonly connection: Kysely<unknown>;
}

/** The rows of a query; `Row` says what the SQL selects. */
export async function rowsOf<Row>(db: Db, query: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await query.execute(db.connection)).rows;
}

/** The first row of a query, or null. */
export async function rowOf<Row>(db: Db, query: RawBuilder<Row>): Promise<Row | null> {
  return (await rowsOf(db, query))[0] ?? null;
}

/** `column ${among(...)}` holds where the column is one of the values; one statement however many they are. */
export function among(db: Db, values: readonly (string | number)[]): RawBuilder<unknown> {
  return db.kind === 'postgres'
    ? sql`= any(${values})`
    : sql`in (select value from json_each(${JSON.stringify(values)}))`;
}

/** What a cell may hold. */
export type Cell = string | number | Uint8Array | null;

/** Adds rows to a table; each has the same columns in the same order. */
export async function addRows(db: Db, table: string, rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
  await addRowsWith(db, { table, rows, onConflict: '' });
}

/** Adds rows, and leaves those whose key stands there already. */
export async function addNewRows(
  db: Db,
  table: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  await addRowsWith(db, { table, rows, onConflict: 'on conflict do nothing' });
}

interface Adding {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly onConflict: string;
}

/** In stretches of powers of two, so that few different statements have to be prepared. */
export async function addRowsWith(db: Db, { table, rows, onConflict }: Adding): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let from = 0; from < rows.length; ) {
    const length = Math.min(64, 2 ** Math.floor(Math.log2(rows.length - from)));
    const stretch = rows.slice(from, from + length);
    const text = insertOf(db, { table, columns, length, onConflict });
    await db.connection.executeQuery(
      CompiledQuery.raw(
        text,
        stretch.flatMap((row) => Object.values(row)),
      ),
    );
    from += length;
  }
}

interface Insert extends Pick<Adding, 'table' | 'onConflict'> {
  readonly columns: readonly string[];
  readonly length: number;
}

/** The same few statements are asked for with every report. */
function insertOf(db: Db, { table, columns, length, onConflict }: Insert): string {
  const key = `${db.kind} ${length} ${table} ${columns.join()} ${onConflict}`;
  const known = inserts.get(key);
  if (known !== undefined) return known;
  const text = `insert into ${table} (${columns.join(', ')}) values ${slots(db, length, columns.length)} ${onConflict}`;
  inserts.set(key, text);
  return text;
}

const inserts = new Map<string, string>();

function slots(db: Db, rows: number, columns: number): string {
  const slot = (row: number, column: number) => (db.kind === 'postgres' ? `$${row * columns + column + 1}` : '?');
  return Array.from(
    { length: rows },
    (_, row) => `(${Array.from({ length: columns }, (__, column) => slot(row, column)).join(', ')})`,
  ).join(', ');
}

/** Takes rows out whose column is one of the values. */
export async function dropRows(
  db: Db,
  { table, column, values }: { table: string; column: string; values: readonly (string | number)[] },
): Promise<void> {
  if (values.length === 0) return;
  await rowsOf(db, sql`delete from ${sql.table(table)} where ${sql.ref(column)} ${among(db, values)}`);
}

/** The next free number of a table's rows. Changes run one at a time, so it stays free. */
export async function nextSeq(db: Db, table: string): Promise<number> {
  const row = await rowOf(db, sql<{ last: number | null }>`select max(seq) as last from ${sql.table(table)}`);
  return (row?.last ?? 0) + 1;
}
