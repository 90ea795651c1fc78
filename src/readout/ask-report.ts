import { ReadoutError } from '../model/error.ts';
import type { Page, Paging, ReportLine, ReportPage, VersionDiff } from '../model/questions.ts';
import type { Reading } from '../model/reading.ts';
import type { Version } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { enter } from '../record/enter.ts';
import { copiedShare, sketchKeysOf } from '../record/independence.ts';
import { diffOf } from '../record/versions.ts';
import { sketchesOf, sketchMatesOf } from '../store/copies.ts';
import { factIdsOf } from '../store/facts.ts';
import { lastReadings, readingsOf } from '../store/logs.ts';
import { tellingSeqsOf } from '../store/tellings.ts';
import { contentsOf, reportSeqOf, reportSeqs, type VersionRow, versionsOf } from '../store/versions.ts';
import { eventIdsAt } from './ask-event.ts';
import { keyOf, limitOf, pageOf } from './cursor.ts';
import type { View } from './desk.ts';
import { namesAt } from './entities-at.ts';
import { isKnownAt, reportLine, reportLines } from './lines.ts';

/** A report by its id or that of one of its versions: what the newest version (or the one asked for) tells, and its versions. */
export async function reportPage(view: View, id: string): Promise<ReportPage> {
  const seq = await reportSeqOf(view.db, id);
  const versions = seq === null ? [] : (await versionsOf(view.db, [seq])).filter((one) => isKnownAt(one, view.at));
  const asked = versions.find((one) => one.id === id && one.withdrawn === null);
  const shown = asked ?? versions.findLast((one) => one.withdrawn === null);
  const last = versions.at(-1);
  if (shown === undefined || last === undefined)
    throw new ReadoutError(
      'not-found',
      `No report ${id} is in the record${view.at === null ? '' : ` as of ${view.at}`}.`,
    );
  const readings = await lastReadings(
    view.db,
    versions.map((one) => one.seq),
    view.at,
  );
  const reading = (await readingsOf(view.db, [readings.get(shown.seq) ?? 0]))[0]?.reading;
  if (reading === undefined)
    throw new ReadoutError('record-corrupt', `The reading of version ${shown.id} is missing: run \`readout doctor\`.`);
  return {
    line: reportLine(last, versions.length),
    reading,
    ...(await factsOf(view, reading)),
    versions: await fullVersions(view, versions),
    diffs: await diffsOf(view, versions, readings),
    copies: await copiesWith(view, last, readings),
  };
}

type Facts = Pick<ReportPage, 'tellings' | 'quotes' | 'figures' | 'events' | 'entities'>;

async function factsOf(view: View, reading: Reading): Promise<Facts> {
  const { tellings, quotes, figures, aliases, mentions } = enter(reading);
  const seqs = await tellingSeqsOf(
    view.db,
    tellings.map(({ id }) => id),
    view.at,
  );
  const events = await eventIdsAt(
    view,
    seqs.map(({ seq }) => seq),
  );
  const names = await namesAt(
    view,
    aliases.map(({ id }) => id),
  );
  const byMention = mentions.flatMap(({ mention, alias }) => {
    const named = names[alias];
    return named === undefined ? [] : [[mention, named] as const];
  });
  const eventOf = seqs.flatMap(({ seq, id }) => (events.has(seq) ? [[id, events.get(seq) ?? ''] as const] : []));
  return {
    tellings,
    quotes,
    figures,
    events: Object.fromEntries(eventOf),
    entities: { ...names, ...Object.fromEntries(byMention) },
  };
}

/** A withdrawal shows the text that it withdraws. */
async function fullVersions({ db }: View, rows: readonly VersionRow[]): Promise<readonly Version[]> {
  const contents = await contentsOf(
    db,
    rows.map(({ seq }) => seq),
  );
  let content: Report | undefined;
  const versions: Version[] = [];
  for (const { seq, id, report_id: report, number, added_at: addedAt, withdrawn } of rows) {
    content = contents.get(seq) ?? content;
    if (content !== undefined) versions.push({ id, report, number, addedAt, withdrawn, content });
  }
  return versions;
}

/** From each version to the next; a withdrawal keeps nothing. */
async function diffsOf(
  { db }: View,
  versions: readonly VersionRow[],
  readings: ReadonlyMap<number, number>,
): Promise<readonly VersionDiff[]> {
  if (versions.length < 2) return [];
  const facts = await factIdsOf(db, [...readings.values()]);
  const told = versions.map(({ id, seq }) => ({
    version: id,
    ids: facts.filter(({ reading }) => reading === readings.get(seq)).map((one) => one.id),
  }));
  return told.slice(1).flatMap((newer, index) => {
    const older = told[index];
    return older === undefined ? [] : [diffOf(older, newer)];
  });
}

async function copiesWith(
  { db, at }: View,
  last: VersionRow,
  readings: ReadonlyMap<number, number>,
): Promise<ReportPage['copies']> {
  const own = readings.get(last.seq);
  const sketch = own === undefined ? undefined : (await sketchesOf(db, [own])).get(own);
  if (own === undefined || sketch === undefined) return [];
  const mates = await sketchMatesOf(db, { reading: own, keys: sketchKeysOf(sketch), at });
  return mates
    .filter(({ report }) => report !== last.report_id)
    .map((one) => ({ report: one.report, share: copiedShare(sketch, one.sketch) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || (a.report < b.report ? -1 : 1));
}

/** Copied shares below this are chance phrases. */
const leastShare = 0.1;

/** All reports, the last added first. */
export async function reportList(view: View, paging: Paging): Promise<Page<ReportLine>> {
  const limit = limitOf(paging.limit);
  const [before] = keyOf(paging.cursor, ['number']) ?? [];
  const seqs = await reportSeqs(view.db, {
    at: view.at,
    before: before === undefined ? null : Number(before),
    limit: limit + 1,
  });
  const page = pageOf(seqs, limit, (seq) => [seq]);
  return { items: await reportLines(view, page.items), next: page.next };
}
