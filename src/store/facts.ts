import { type RawBuilder, sql } from 'kysely';
import type { Figure } from '../model/figure.ts';
import type { Instant, KeptFigure } from '../model/record.ts';
import { addRows, among, type Db, nextSeq, rowsOf } from './db.ts';
import { pack, unpack } from './pack.ts';
import { countsAt } from './tellings.ts';

/** A quote: the reading's row number, its place among the reading's quotes, and its speaker's alias. */
export interface QuoteRow {
  readonly seq: number;
  readonly id: string;
  readonly reading: number;
  readonly place: number;
  readonly alias: string | null;
}

/** A figure, and the series that it is one of. */
export interface FigureRow {
  readonly seq: number;
  readonly reading: number;
  readonly series: string;
  readonly kept: KeptFigure;
}

/** Adds the quotes of a reading in their order; `alias` is the speaker's row number. Gives the row number of the first. */
export async function addQuotes(
  db: Db,
  reading: number,
  quotes: readonly { readonly id: string; readonly alias: number | null }[],
): Promise<number> {
  const first = await nextSeq(db, 'quote');
  await addRows(
    db,
    'quote',
    quotes.map(({ id, alias }, place) => ({ seq: first + place, id, reading, place, alias })),
  );
  return first;
}

/** Adds the figures of a reading in their order; figures of one series have one indicator and unit. Gives the first row number. */
export async function addFigures(
  db: Db,
  reading: number,
  figures: readonly { readonly series: string; readonly kept: KeptFigure }[],
): Promise<number> {
  const first = await nextSeq(db, 'figure');
  await addRows(
    db,
    'figure',
    figures.map(({ series, kept: { id, figure } }, place) => ({
      seq: first + place,
      id,
      reading,
      series,
      content: pack(figure),
    })),
  );
  return first;
}

/** What to list: rows that count at a moment, newest first, before a row number, at most so many. */
export interface Listing {
  readonly at: Instant | null;
  readonly before: number | null;
  readonly limit: number;
}

/** Quotes, newest first; only those of speakers with these aliases where such are given. */
export async function quoteRows(
  db: Db,
  { at, before, limit }: Listing,
  aliases: readonly number[] | null,
): Promise<readonly QuoteRow[]> {
  return await rowsOf(
    db,
    sql<QuoteRow>`${quotes(at)} ${aliases === null ? sql`` : sql`and q.alias ${among(db, aliases)}`}
      ${before === null ? sql`` : sql`and q.seq < ${before}`} order by q.seq desc limit ${limit}`,
  );
}

/** Those of some quotes (row numbers) that count at a moment. */
export async function quotesCounting(
  db: Db,
  seqs: readonly number[],
  at: Instant | null,
): Promise<readonly QuoteRow[]> {
  return await rowsOf(db, sql<QuoteRow>`${quotes(at)} and q.seq ${among(db, seqs)}`);
}

function quotes(at: Instant | null) {
  return sql`select q.seq, q.id, q.reading, q.place, a.id as alias from quote q
    join telling_time d on d.reading = q.reading left join alias a on a.seq = q.alias where ${countsAt(at)}`;
}

/** Names of series of figures after a name, in their order, at most so many; only those that hold all the words. */
export async function seriesNames(
  db: Db,
  { at, after, limit, words }: { at: Instant | null; after: string; limit: number; words: readonly string[] },
): Promise<readonly string[]> {
  const holding = words.map((one) => sql`and f.series like ${`%${one.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
  const rows = await rowsOf(
    db,
    sql<{ series: string }>`select distinct f.series from figure f join telling_time d on d.reading = f.reading
      where f.series > ${after} and ${countsAt(at)} ${sql.join(holding, sql` `)} order by f.series limit ${limit}`,
  );
  return rows.map(({ series }) => series);
}

/** The figures of series, in the order of the log. */
export async function figureRows(db: Db, series: readonly string[], at: Instant | null): Promise<readonly FigureRow[]> {
  return await figuresWhere(db, at, sql`f.series ${among(db, series)}`);
}

/** Those of some figures (row numbers) that count at a moment. */
export async function figuresCounting(
  db: Db,
  seqs: readonly number[],
  at: Instant | null,
): Promise<readonly FigureRow[]> {
  return await figuresWhere(db, at, sql`f.seq ${among(db, seqs)}`);
}

type FigureCells = Omit<FigureRow, 'kept'> &
  Omit<KeptFigure, 'figure' | 'publishedAt'> & {
    readonly published: string;
    readonly content: Uint8Array;
  };

async function figuresWhere(db: Db, at: Instant | null, where: RawBuilder<unknown>): Promise<readonly FigureRow[]> {
  const rows = await rowsOf(
    db,
    sql<FigureCells>`select f.seq, f.id, f.reading, f.series, f.content, r.id as report, v.id as version, v.publisher,
        v.published_at as published from figure f join telling_time d on d.reading = f.reading
      join version v on v.seq = d.version join report r on r.seq = d.report
      where ${countsAt(at)} and ${where} order by f.series, f.seq`,
  );
  return rows.map(({ seq, reading, series, content, published: publishedAt, ...origin }) => {
    const { id, report, version, publisher } = origin;
    const figure = unpack<Figure>(content);
    return { seq, reading, series, kept: { id, report, version, publisher, publishedAt, figure } };
  });
}

/** Ids of the tellings, quotes and figures of readings. */
export async function factIdsOf(
  db: Db,
  readings: readonly number[],
): Promise<readonly { readonly reading: number; readonly id: string }[]> {
  const of = (table: string) => sql`select reading, id from ${sql.table(table)} where reading ${among(db, readings)}`;
  return await rowsOf(
    db,
    sql<{ reading: number; id: string }>`${of('telling')} union all ${of('quote')} union all ${of('figure')}`,
  );
}

/** Which of some ids the record knows, and what each is. */
export async function knownIds(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, 'telling' | 'quote' | 'figure' | 'alias'>> {
  const of = (table: 'telling' | 'quote' | 'figure' | 'alias') =>
    sql`select id, ${sql.lit(table)} as type from ${sql.table(table)} where id ${among(db, ids)}`;
  const rows = await rowsOf(
    db,
    sql<{ id: string; type: 'telling' | 'quote' | 'figure' | 'alias' }>`
      ${of('telling')} union ${of('quote')} union ${of('figure')} union ${of('alias')}`,
  );
  return new Map(rows.map(({ id, type }) => [id, type]));
}
