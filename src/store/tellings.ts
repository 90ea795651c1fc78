import { sql } from 'kysely';
import type { Instant, Telling } from '../model/record.ts';
import { addNewRows, addRows, among, type Db, nextSeq, rowOf, rowsOf } from './db.ts';
import { pack, unpack } from './pack.ts';

/** From when to before when (null: still) the facts of a reading count; all numbers are row numbers. */
export interface TellingTime {
  readonly reading: number;
  readonly report: number;
  readonly version: number;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** A telling and its row number. */
export interface KeptTelling {
  readonly seq: number;
  readonly reading: number;
  readonly telling: Telling;
}

/** SQL that holds for a row of telling_time, called `d` unless told, that counts at a moment (now: null). */
export function countsAt(at: Instant | null, row = 'd') {
  const [since, until] = [sql.ref(`${row}.since`), sql.ref(`${row}.until`)];
  return at === null ? sql`${until} is null` : sql`${since} <= ${at} and (${until} is null or ${until} > ${at})`;
}

/** Keeps from when a reading's facts count, until `until` (null: still). */
export async function addTellingTime(
  db: Db,
  time: TellingTime & { readonly topic: readonly string[]; readonly sketch: readonly number[] },
): Promise<void> {
  const { topic, sketch, ...row } = time;
  await addRows(db, 'telling_time', [
    { ...row, topic: topic.join(' '), sketch: Buffer.from(new Uint32Array(sketch).buffer) },
  ]);
}

/** Ends what the readings of a report tell at a moment; gives the readings that counted until then. */
export async function endTellingTime(db: Db, report: number, at: Instant): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ reading: number }>`select reading from telling_time where report = ${report} and until is null`,
  );
  await rowsOf(db, sql`update telling_time set until = ${at} where report = ${report} and until is null`);
  return rows.map(({ reading }) => reading);
}

/** Adds the tellings of a reading with hashes of their block keys; gives their row numbers in their order. */
export async function addTellings(
  db: Db,
  reading: number,
  tellings: readonly { readonly telling: Telling; readonly blocks: readonly number[] }[],
): Promise<readonly number[]> {
  const first = await nextSeq(db, 'telling');
  await addRows(
    db,
    'telling',
    tellings.map(({ telling }, index) => {
      const { account, roles } = telling;
      return { seq: first + index, id: telling.id, reading, content: pack({ account, roles }) };
    }),
  );
  const blocks = tellings.flatMap(({ blocks: keys }, index) => keys.map((key) => ({ key, telling: first + index })));
  await addNewRows(db, 'block', blocks);
  return tellings.map((_, index) => first + index);
}

/** Tellings by row number, in that order. `memory` holds those met before: a row never changes. */
export async function tellingsOf(
  db: Db,
  seqs: readonly number[],
  memory: Map<number, KeptTelling>,
): Promise<readonly KeptTelling[]> {
  forgetOldest(memory);
  const missing = seqs.filter((one) => !memory.has(one));
  // What is asked for again is put last, so that it stays.
  for (const seq of seqs) {
    const there = memory.get(seq);
    if (there !== undefined && memory.delete(seq)) memory.set(seq, there);
  }
  const rows = missing.length === 0 ? [] : await tellingRows(db, missing);
  for (const row of rows) {
    const { id, report, version, publisher, published_at: publishedAt } = row;
    const told = unpack<Pick<Telling, 'account' | 'roles'>>(row.content);
    const topic = row.topic === '' ? [] : row.topic.split(' ');
    const telling: Telling = { id, report, version, publisher, publishedAt, ...told, topic };
    memory.set(row.seq, { seq: row.seq, reading: row.reading, telling });
  }
  return [...seqs].sort((a, b) => a - b).flatMap((one) => memory.get(one) ?? []);
}

function forgetOldest(memory: Map<number, KeptTelling>): void {
  for (const seq of memory.keys()) {
    if (memory.size <= mostInMemory) return;
    memory.delete(seq);
  }
}

const mostInMemory = 1_000;

interface TellingRow {
  readonly seq: number;
  readonly id: string;
  readonly reading: number;
  readonly content: Uint8Array;
  readonly topic: string;
  readonly report: string;
  readonly version: string;
  readonly publisher: string | null;
  readonly published_at: string;
}

async function tellingRows(db: Db, seqs: readonly number[]): Promise<readonly TellingRow[]> {
  return await rowsOf(
    db,
    sql<TellingRow>`select t.seq, t.id, t.reading, t.content, d.topic, r.id as report, v.id as version, v.publisher, v.published_at
      from telling t join telling_time d on d.reading = t.reading join version v on v.seq = d.version
      join report r on r.seq = d.report where t.seq ${among(db, seqs)}`,
  );
}

/** The row numbers of the tellings of readings. */
export async function tellingsOfReadings(db: Db, readings: readonly number[]): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ seq: number }>`select seq from telling where reading ${among(db, readings)} order by seq`,
  );
  return rows.map(({ seq }) => seq);
}

/** The row numbers, by id, of the tellings that count at a moment. */
export async function tellingSeqsOf(
  db: Db,
  ids: readonly string[],
  at: Instant | null,
): Promise<readonly { readonly seq: number; readonly id: string }[]> {
  return await rowsOf(
    db,
    sql<{ seq: number; id: string }>`select t.seq, t.id from telling t join telling_time d on d.reading = t.reading
      where t.id ${among(db, ids)} and ${countsAt(at)}`,
  );
}

/** Pairs of a telling, by its place among these, and one of an earlier row number with which it shares a block, each once. */
export async function blockMatesOf(
  db: Db,
  blocks: readonly (readonly number[])[],
  before: number,
): Promise<readonly { readonly place: number; readonly other: number }[]> {
  const placesOf = new Map<number, number[]>();
  for (const [place, keys] of blocks.entries())
    for (const key of keys) placesOf.set(key, [...(placesOf.get(key) ?? []), place]);
  const rows = await rowsOf(
    db,
    sql<{ key: number; telling: number }>`select key, telling from block
      where key ${among(db, [...placesOf.keys()])} and telling < ${before}`,
  );
  const found = blocks.map(() => new Set<number>());
  for (const { key, telling } of rows) for (const place of placesOf.get(key) ?? []) found[place]?.add(telling);
  return found.flatMap((others, place) => [...others].map((other) => ({ place, other })));
}

/** The tellings of a reading in its order. */
export async function tellingSeqsIn(
  db: Db,
  reading: number,
): Promise<readonly { readonly seq: number; readonly id: string }[]> {
  return await rowsOf(
    db,
    sql<{ seq: number; id: string }>`select seq, id from telling where reading = ${reading} order by seq`,
  );
}

/** Which of the block keys that tellings may have are kept for them, as hashes; `of` is a telling's row number. */
export async function blocksOf(
  db: Db,
  due: readonly (readonly [number, readonly number[]])[],
): Promise<readonly { readonly key: number; readonly of: number }[]> {
  const keys = [...new Set(due.flatMap(([, own]) => own))];
  return await rowsOf(
    db,
    sql<{ key: number; of: number }>`select key, telling as "of" from block
      where key ${among(db, keys)} and telling ${among(
        db,
        due.map(([telling]) => telling),
      )}`,
  );
}

/** A link between two tellings by row number, `one < other`. */
export interface Link {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/** Keeps links. */
export async function addTellingLinks(db: Db, links: readonly Link[]): Promise<void> {
  await addRows(
    db,
    'telling_link',
    links.map(({ one, other, score }) => ({ one, other, score })),
  );
}

/** The links of tellings from a score on, to whatever tellings; a link between two of them comes twice. */
export async function tellingLinksOf(db: Db, seqs: readonly number[], from: number): Promise<readonly Link[]> {
  return await rowsOf(
    db,
    sql<Link>`select one, other, score from telling_link where one ${among(db, seqs)} and score >= ${from}
      union all select one, other, score from telling_link where other ${among(db, seqs)} and score >= ${from}`,
  );
}

/** The links between tellings, each once. The sign keeps SQLite from looking up each pair of a large set. */
export async function tellingLinksAmong(db: Db, seqs: readonly number[]): Promise<readonly Link[]> {
  return await rowsOf(
    db,
    sql<Link>`select one, other, score from telling_link where one ${among(db, seqs)} and +other ${among(db, seqs)}`,
  );
}

/** Which of these tellings count at a moment. */
export async function countingOf(db: Db, seqs: readonly number[], at: Instant | null): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ seq: number }>`select t.seq from telling t join telling_time d on d.reading = t.reading
      where t.seq ${among(db, seqs)} and ${countsAt(at)} order by t.seq`,
  );
  return rows.map(({ seq }) => seq);
}

/** All tellings that count at a moment; of readings that mention one of some aliases, where such are given. */
export async function tellingsCounting(
  db: Db,
  at: Instant | null,
  aliases: readonly number[] | null,
): Promise<readonly number[]> {
  const mentioning =
    aliases === null ? sql`` : sql`and d.reading in (select reading from mention where alias ${among(db, aliases)})`;
  const rows = await rowsOf(
    db,
    sql<{ seq: number }>`select t.seq from telling t join telling_time d on d.reading = t.reading
      where ${countsAt(at)} ${mentioning} order by t.seq`,
  );
  return rows.map(({ seq }) => seq);
}

/** The row number of the reading that was derived first, or null. */
export async function firstReading(db: Db): Promise<number | null> {
  const row = await rowOf(db, sql<{ reading: number | null }>`select min(reading) as reading from telling_time`);
  return row?.reading ?? null;
}

/** From when to when each reading counts, as kept. */
export async function tellingTimes(db: Db): Promise<readonly TellingTime[]> {
  return await rowsOf(
    db,
    sql<TellingTime>`select reading, report, version, since, until from telling_time order by reading`,
  );
}
