import { type RawBuilder, sql } from 'kysely';
import { addRows, type Db, rowsOf } from './db.ts';

/** What can be found by words; its place here is part of the file format. */
const types = ['reading', 'telling', 'alias', 'quote', 'figure'] as const;

/** A type of row that can be found. */
export type FoundType = (typeof types)[number];

/** Words by which a row is found. */
export interface Findable {
  readonly type: FoundType;
  readonly seq: number;
  readonly words: string;
}

/** A row found: a smaller `rank` is a better match. */
export interface Match {
  readonly type: FoundType;
  readonly seq: number;
  readonly rank: number;
  readonly rowid: number;
}

/**
 * Keeps words by which rows are found. In the order of the rows: for one that comes before the last, FTS5 would write out what
 * it gathered and begin anew, with more pieces to merge.
 */
export async function addFindables(db: Db, findables: readonly Findable[]): Promise<void> {
  if (db.kind === 'sqlite') {
    const rows = findables.map(({ type, seq, words }) => ({ rowid: rowidOf(type, seq), words }));
    return await addRows(
      db,
      'search',
      rows.sort((a, b) => a.rowid - b.rowid),
    );
  }
  const [rowids, words] = [findables.map(({ type, seq }) => rowidOf(type, seq)), findables.map((one) => one.words)];
  await rowsOf(
    db,
    sql`insert into search (rowid, words) select rowid, to_tsvector('english', words)
      from unnest(${rowids}::bigint[], ${words}::text[]) as given (rowid, words)`,
  );
}

/** Which matches to give: after one, at most so many, of one type where it is given. */
export interface Stretch {
  readonly limit: number;
  readonly after?: { readonly rank: number; readonly rowid: number } | null;
  readonly type?: FoundType;
}

/** Rows whose words hold all of a query's: `"two words"` stand together, `word*` begins so; the best first. */
export async function matchesOf(db: Db, query: string, stretch: Stretch): Promise<readonly Match[]> {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const found = db.kind === 'sqlite' ? inSqlite(terms) : inPostgres(terms);
  const { after = null, type, limit } = stretch;
  const ofType = type === undefined ? sql`` : sql`and rowid % 8 = ${types.indexOf(type)}`;
  const later = after === null ? sql`` : sql`and (rank, rowid) > (${after.rank}, ${after.rowid})`;
  const rows = await rowsOf(
    db,
    sql<Row>`select rowid, rank from (${found}) as found where true ${ofType} ${later} order by rank, rowid limit ${limit}`,
  );
  return rows.map((row) => ({ ...row, type: types[row.rowid % 8] ?? 'reading', seq: Math.floor(row.rowid / 8) }));
}

/** A word or several that stand together; `isStart` where the last of them need only begin so. */
export interface Term {
  readonly words: readonly string[];
  readonly isStart: boolean;
}

/** The terms of a query as a person types it; what is no letter or digit parts words. */
export function termsOf(query: string): readonly Term[] {
  return [...query.matchAll(/"([^"]*)"?|(\S+)/g)].flatMap(([, phrase, word = '']) => {
    const words = wordsOf(phrase ?? word);
    return words.length === 0 ? [] : [{ words, isStart: phrase === undefined && word.endsWith('*') }];
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Row {
  readonly rowid: number;
  readonly rank: number;
}

/** FTS5 (sqlite.org/fts5.html), ranked by BM25. */
function inSqlite(terms: readonly Term[]): RawBuilder<unknown> {
  const query = terms.map(({ words, isStart }) => `"${words.join(' ')}"${isStart ? ' *' : ''}`).join(' AND ');
  return sql`select rowid, rank from search where search match ${query}`;
}

/** Text search types (postgresql.org/docs/current/textsearch.html), ranked by how near each other the words stand, over length. */
function inPostgres(terms: readonly Term[]): RawBuilder<unknown> {
  const parts = terms.map(({ words, isStart }) =>
    isStart
      ? sql`to_tsquery('english', ${words.map((one) => `'${one}':*`).join(' <-> ')})`
      : sql`phraseto_tsquery('english', ${words.join(' ')})`,
  );
  return sql`select rowid, (-ts_rank_cd(words, query, 1))::double precision as rank
    from search, (select ${sql.join(parts, sql` && `)} as query) asked where words @@ query`;
}

function rowidOf(type: FoundType, seq: number): number {
  return seq * 8 + types.indexOf(type);
}
