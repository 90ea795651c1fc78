import { sql } from 'kysely';
import type { Reading } from '../model/reading.ts';
import type { Instant, Judgement, KeptList, Statement } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { addRows, among, type Db, nextSeq, rowOf, rowsOf } from './db.ts';
import { pack, packJson, unpack } from './pack.ts';

/** What is kept of a reading beside its report: everything but the trees. */
type Kept = Omit<Reading, 'report' | 'sentences'>;

/** A reading to be kept with what left it for the record. */
export interface NewReading {
  readonly version: number;
  readonly readAt: Instant;
  readonly rules: string;
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}

/** Adds a reading and its statements to the logs; gives its row number. */
export async function addReading(db: Db, { version, readAt, rules, reading, statements }: NewReading): Promise<number> {
  const seq = await nextSeq(db, 'reading');
  const { mentions, times, amounts, quotes, accounts, figures } = reading;
  const kept: Kept = { mentions, times, amounts, quotes, accounts, figures };
  const json = JSON.stringify(kept);
  const content = packJson(json, reading.report.text);
  await addRows(db, 'reading', [{ seq, version, read_at: readAt, rules, content }]);
  await addRows(db, 'statement', [{ reading: seq, content: pack(statements, json) }]);
  return seq;
}

/** A reading in the log, and which version and report it is of, as row numbers. */
export interface ReadingRow {
  readonly seq: number;
  readonly version: number;
  readonly read_at: Instant;
  readonly rules: string;
  readonly reading: Reading;
}

/** Readings by row number, without trees, in the order of the log. */
export async function readingsOf(db: Db, seqs: readonly number[]): Promise<readonly ReadingRow[]> {
  const rows = await rowsOf(
    db,
    sql<Omit<ReadingRow, 'reading'> & { content: Uint8Array; text: Uint8Array }>`
      select g.seq, g.version, g.read_at, g.rules, g.content, v.content as text
      from reading g join version v on v.seq = g.version where g.seq ${among(db, seqs)} order by g.seq`,
  );
  return rows.map(({ content, text, ...row }) => {
    const report = unpack<Report>(text);
    return { ...row, reading: { report, sentences: [], ...unpack<Kept>(content, report.text) } };
  });
}

/** The statements of one reading, as they were kept. */
export async function statementsOfReading(db: Db, { seq, reading }: ReadingRow): Promise<readonly Statement[]> {
  const row = await rowOf(db, sql<{ content: Uint8Array }>`select content from statement where reading = ${seq}`);
  const { mentions, times, amounts, quotes, accounts, figures } = reading;
  const kept: Kept = { mentions, times, amounts, quotes, accounts, figures };
  return row === null ? [] : unpack<readonly Statement[]>(row.content, JSON.stringify(kept));
}

/** Adds a judgement to the log. */
export async function addJudgement(db: Db, judgement: Judgement): Promise<void> {
  const seq = await nextSeq(db, 'judgement');
  await addRows(db, 'judgement', [
    { seq, id: judgement.id, made_at: judgement.at, content: JSON.stringify(judgement) },
  ]);
}

/** The judgements after a place in the log, in its order, each with its own place. */
export async function judgementsAfter(
  db: Db,
  after: number,
): Promise<readonly { readonly seq: number; readonly judgement: Judgement }[]> {
  const rows = await rowsOf(
    db,
    sql<{ seq: number; content: string }>`select seq, content from judgement where seq > ${after} order by seq`,
  );
  return rows.map(({ seq, content }) => ({ seq, judgement: JSON.parse(content) }));
}

/** When the record last learned something, or null where it is empty. */
export async function lastMoment(db: Db): Promise<Instant | null> {
  const row = await rowOf(
    db,
    sql<{ last: string | null }>`select max(at) as last from (
      select added_at as at from version where seq = (select max(seq) from version) union all
      select read_at from reading where seq = (select max(seq) from reading) union all
      select made_at from judgement where seq = (select max(seq) from judgement) union all
      select given_at from list where seq = (select max(seq) from list)) as moments`,
  );
  return row?.last ?? null;
}

/** Adds a list of the user's to the log: known entities, owners of outlets. */
export async function addList(db: Db, { name, givenAt, value }: KeptList): Promise<void> {
  await addRows(db, 'list', [{ seq: await nextSeq(db, 'list'), name, given_at: givenAt, content: pack(value) }]);
}

/** All lists in the order of the log. */
export async function loggedLists(db: Db): Promise<readonly KeptList[]> {
  const rows = await rowsOf(
    db,
    sql<{
      name: KeptList['name'];
      given_at: Instant;
      content: Uint8Array;
    }>`select name, given_at, content from list order by seq`,
  );
  return rows.map(({ name, given_at: givenAt, content }) => ({ name, givenAt, value: unpack(content) }));
}

/** The list of a name that was the newest at a moment (now: null), or null. */
export async function listAt<T>(db: Db, name: string, at: Instant | null): Promise<T | null> {
  const row = await rowOf(
    db,
    sql<{ content: Uint8Array }>`select content from list where name = ${name}
      ${at === null ? sql`` : sql`and given_at <= ${at}`} order by seq desc limit 1`,
  );
  return row === null ? null : unpack<T>(row.content);
}

/** The last reading of each version by a moment (null: now), all row numbers. */
export async function lastReadings(
  db: Db,
  versions: readonly number[],
  at: Instant | null,
): Promise<ReadonlyMap<number, number>> {
  const rows = await rowsOf(
    db,
    sql<{
      version: number;
      seq: number;
    }>`select version, max(seq) as seq from reading where version ${among(db, versions)}
      ${at === null ? sql`` : sql`and read_at <= ${at}`} group by version`,
  );
  return new Map(rows.map(({ version, seq }) => [version, seq]));
}

/** Where a reading stands in the logs, and from when to before when it counts by them alone. */
export interface LoggedReading {
  readonly seq: number;
  readonly report: number;
  readonly version: number;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** All readings in the order of the log: each counts until the next one of its version, or the next version of its report. */
export async function loggedReadings(db: Db): Promise<readonly LoggedReading[]> {
  return await rowsOf(
    db,
    sql<LoggedReading>`select g.seq, v.report, g.version, g.read_at as since, coalesce(
        (select min(n.read_at) from reading n where n.version = g.version and n.seq > g.seq),
        (select n.added_at from version n where n.report = v.report and n.number = v.number + 1)) as until
      from reading g join version v on v.seq = g.version order by g.seq`,
  );
}
