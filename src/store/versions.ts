import { sql } from 'kysely';
import type { Instant } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { addRows, among, type Db, nextSeq, rowOf, rowsOf } from './db.ts';
import { pack, unpack } from './pack.ts';
import { countsAt } from './tellings.ts';

/** A version as its row has it; `report` and `seq` are row numbers. */
export interface VersionRow {
  readonly seq: number;
  readonly id: string;
  readonly report: number;
  readonly report_id: string;
  readonly number: number;
  readonly added_at: Instant;
  readonly withdrawn: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published_at: string;
  readonly zone: string | null;
}

const versionColumns = sql.raw(
  'v.seq, v.id, v.report, r.id as report_id, v.number, v.added_at, v.withdrawn, v.title, v.publisher, v.url, v.published_at, v.zone',
);

/** The row of a version by its id, or null. */
export async function versionById(db: Db, id: string): Promise<VersionRow | null> {
  return await rowOf(
    db,
    sql<VersionRow>`select ${versionColumns} from version v join report r on r.seq = v.report where v.id = ${id}`,
  );
}

/** All versions of reports, by report and number. */
export async function versionsOf(db: Db, reports: readonly number[]): Promise<readonly VersionRow[]> {
  return await rowsOf(
    db,
    sql<VersionRow>`select ${versionColumns} from version v join report r on r.seq = v.report
      where v.report ${among(db, reports)} order by v.report, v.number`,
  );
}

/** The row number of a report by its id or that of one of its versions, or null. */
export async function reportSeqOf(db: Db, id: string): Promise<number | null> {
  const row = await rowOf(
    db,
    sql<{
      seq: number;
    }>`select seq from report where id = ${id} union all select report as seq from version where id = ${id}`,
  );
  return row?.seq ?? null;
}

/** A version to be kept; `content` is null for a withdrawal. */
export interface NewVersion {
  readonly id: string;
  readonly report: string;
  readonly addedAt: Instant;
  readonly withdrawn: string | null;
  readonly head: Pick<Report, 'title' | 'publisher' | 'url' | 'publishedAt' | 'zone'>;
  readonly content: Report | null;
}

/** Adds a version to the log, and its report where it is new; gives its row. */
export async function addVersion(db: Db, version: NewVersion): Promise<VersionRow> {
  const { id, addedAt, withdrawn, head, content } = version;
  const known = await rowOf(db, sql<{ seq: number }>`select seq from report where id = ${version.report}`);
  const report = known?.seq ?? (await nextSeq(db, 'report'));
  if (known === null) await addRows(db, 'report', [{ seq: report, id: version.report }]);
  const last = await rowOf(
    db,
    sql<{ last: number | null }>`select max(number) as last from version where report = ${report}`,
  );
  const row = {
    seq: await nextSeq(db, 'version'),
    id,
    report,
    number: (last?.last ?? 0) + 1,
    added_at: addedAt,
    withdrawn,
    title: head.title,
    publisher: head.publisher,
    url: head.url,
    published_at: head.publishedAt,
    zone: head.zone,
  };
  await addRows(db, 'version', [{ ...row, content: content === null ? null : pack(content) }]);
  return { ...row, report_id: version.report };
}

/** The texts of versions, by row number; a withdrawal has none. */
export async function contentsOf(db: Db, versions: readonly number[]): Promise<ReadonlyMap<number, Report>> {
  const rows = await rowsOf(
    db,
    sql<{ seq: number; content: Uint8Array }>`select seq, content from version
      where content is not null and seq ${among(db, versions)}`,
  );
  return new Map(rows.map(({ seq, content }) => [seq, unpack<Report>(content)]));
}

/** Row numbers of reports, the last added first. */
export async function reportSeqs(
  db: Db,
  { at, before, limit }: { at: Instant | null; before: number | null; limit: number },
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ seq: number }>`select r.seq from report r where
      ${before === null ? sql`true` : sql`r.seq < ${before}`}
      ${at === null ? sql`` : sql`and exists (select 1 from version v where v.report = r.seq and v.added_at <= ${at})`}
      order by r.seq desc limit ${limit}`,
  );
  return rows.map(({ seq }) => seq);
}

/** Row numbers of reports by id, in the order of adding. */
export async function reportSeqsOf(db: Db, ids: readonly string[]): Promise<readonly number[]> {
  const rows = await rowsOf(db, sql<{ seq: number }>`select seq from report where id ${among(db, ids)} order by seq`);
  return rows.map(({ seq }) => seq);
}

/** The versions of readings that count at a moment, by reading. */
export async function versionsByReading(
  db: Db,
  readings: readonly number[],
  at: Instant | null,
): Promise<readonly (VersionRow & { readonly reading: number })[]> {
  return await rowsOf(
    db,
    sql<VersionRow & { reading: number }>`select d.reading, ${versionColumns} from telling_time d
      join version v on v.seq = d.version join report r on r.seq = d.report
      where d.reading ${among(db, readings)} and ${countsAt(at)}`,
  );
}

/** The versions whose facts count now, in the order of adding. */
export async function countingVersions(db: Db): Promise<readonly VersionRow[]> {
  return await rowsOf(
    db,
    sql<VersionRow>`select ${versionColumns} from telling_time d join version v on v.seq = d.version
      join report r on r.seq = d.report where d.until is null order by v.seq`,
  );
}

/** Version rows by row number. */
export async function versionsBySeq(db: Db, seqs: readonly number[]): Promise<readonly VersionRow[]> {
  return await rowsOf(
    db,
    sql<VersionRow>`select ${versionColumns} from version v join report r on r.seq = v.report
      where v.seq ${among(db, seqs)} order by v.seq`,
  );
}

/** Ids of versions with a text that was never read. */
export async function lostVersions(db: Db): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`select id from version v where content is not null
      and not exists (select 1 from reading g where g.version = v.seq) order by v.seq`,
  );
  return rows.map(({ id }) => id);
}

/** Versions after a place in the log, in its order, at most so many. */
export async function versionsAfter(db: Db, after: number, limit: number): Promise<readonly VersionRow[]> {
  return await rowsOf(
    db,
    sql<VersionRow>`select ${versionColumns} from version v join report r on r.seq = v.report
      where v.seq > ${after} order by v.seq limit ${limit}`,
  );
}

/** The text that a withdrawal withdraws, or null. */
export async function contentBefore(db: Db, { report, number }: VersionRow): Promise<Report | null> {
  const row = await rowOf(
    db,
    sql<{ content: Uint8Array }>`select content from version where report = ${report} and number < ${number}
      and content is not null order by number desc limit 1`,
  );
  return row === null ? null : unpack<Report>(row.content);
}
