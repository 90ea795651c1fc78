import { ReadoutError } from '../model/error.ts';
import type { Added } from '../model/questions.ts';
import type { Reading } from '../model/reading.ts';
import type { Instant } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { type Entry, enter, versionIdOf } from '../record/enter.ts';
import { canonicalUrl, hashOf } from '../record/ids.ts';
import { countSayings, sayingsOf, usesOf } from '../store/aliases.ts';
import { eventIdsOf } from '../store/events.ts';
import { addReading } from '../store/logs.ts';
import { addPage, versionOfPage } from '../store/pages.ts';
import { endTellingTime, tellingsOfReadings } from '../store/tellings.ts';
import { addVersion, reportSeqOf, type VersionRow, versionById, versionsOf } from '../store/versions.ts';
import { type Met, meetAliases, retold } from './cards.ts';
import { deriveEntities } from './derive-entities.ts';
import { deriveEvents } from './derive-events.ts';
import { change, type Desk, look, momentOf, type View } from './desk.ts';
import { type Placed, place } from './place.ts';
import { readingOf } from './read-report.ts';

/** Reads a report and keeps it. What is read is worked out before the change begins; it is kept by one transaction, with the mark of its page. */
export async function add(desk: Desk, report: Report, mark?: string): Promise<Added> {
  const id = versionIdOf(report);
  const known = await look(desk, undefined, async (view) => await knownAnswer(view, id));
  if (known !== null) return known;
  const reading: Reading = await readingOf(report);
  const entry = enter(reading);
  return await change(desk, async (view) => {
    if (mark !== undefined) await addPage(view.db, mark, id);
    return (await knownAnswer(view, id)) ?? (await keepReport(view, { reading, entry, at: await momentOf(view) }));
  });
}

/** What was kept of the page of a mark, or null. */
export async function known(desk: Desk, mark: string): Promise<Added | null> {
  return await look(desk, undefined, async (view) => {
    const version = await versionOfPage(view.db, mark);
    return version === null ? null : await knownAnswer(view, version);
  });
}

/** Keeps a kill notice: the report tells nothing from now on. */
export async function withdraw(
  desk: Desk,
  { url, id, reason }: { readonly url: string | null; readonly id: string | null; readonly reason: string },
): Promise<Added> {
  return await change(desk, async (view) => {
    const ids = [...(url === null ? [] : [hashOf(['report', canonicalUrl(url)])]), ...(id === null ? [] : [id])];
    const seqs = await Promise.all(ids.map(async (one) => await reportSeqOf(view.db, one)));
    const last = (
      await versionsOf(
        view.db,
        seqs.flatMap((one) => one ?? []),
      )
    ).at(-1);
    if (last === undefined) {
      const named = url ?? id ?? 'no address';
      throw new ReadoutError('not-found', `There is no report ${named} in the record: nothing to withdraw.`);
    }
    return last.withdrawn === null
      ? await keepWithdrawal(view, last, { reason, at: await momentOf(view) })
      : answerFor('known', last, []);
  });
}

async function knownAnswer({ db }: View, id: string): Promise<Added | null> {
  const version = await versionById(db, id);
  return version === null ? null : answerFor('known', version, []);
}

/** Keeps a text that the record does not have, as of a moment. */
export async function keepReport(view: View, { reading, entry, at }: Omit<Keeping, 'version'>): Promise<Added> {
  const version = await addVersion(view.db, {
    id: entry.version,
    report: entry.report,
    addedAt: at,
    withdrawn: null,
    head: reading.report,
    content: reading.report,
  });
  const events = await keepReading(view, { version, reading, entry, at });
  return {
    ...answerFor(version.number === 1 ? 'added' : 'new-version', version, await eventIdsOf(view.db, events)),
    accounts: entry.tellings.length,
    quotes: entry.quotes.length,
    figures: entry.figures.length,
  };
}

/** Keeps that a report is withdrawn from a moment on; `last` is its newest version. */
export async function keepWithdrawal(
  view: View,
  last: VersionRow,
  { reason, at }: { readonly reason: string; readonly at: Instant },
): Promise<Added> {
  const version = await addVersion(view.db, {
    id: hashOf(['withdrawal', last.id, reason]),
    report: last.report_id,
    addedAt: at,
    withdrawn: reason,
    head: { ...last, publishedAt: last.published_at },
    content: null,
  });
  const gone = await endTellingTime(view.db, version.report, at);
  const tellings = await tellingsOfReadings(view.db, gone);
  await settleIn(view, { gone, placed: { tellings, uses: [] } });
  return answerFor('withdrawn', version, []);
}

/** A version and what was read in it, to be kept from a moment on. */
export interface Keeping {
  readonly version: VersionRow;
  readonly reading: Reading;
  readonly entry: Entry;
  readonly at: Instant;
}

/** Adds a reading to the logs in the place of the one that counted for its report, and derives what it touches; gives its events. */
export async function keepReading(view: View, { version, reading, entry, at }: Keeping): Promise<readonly number[]> {
  const gone = await endTellingTime(view.db, version.report, at);
  const { statements } = entry;
  const kept = { version: version.seq, readAt: at, rules: view.desk.rules, reading, statements };
  const seq = await addReading(view.db, kept);
  const times = { report: version.report, version: version.seq, since: at, until: null };
  const placed = await place(view, { seq, ...times, reading, entry });
  return await settleIn(view, { gone, placed });
}

/** Counts what came and what no longer counts, and makes the touched entities and events anew; gives the events of what came. */
async function settleIn(
  view: View,
  { gone, placed }: { readonly gone: readonly number[]; readonly placed: Placed },
): Promise<readonly number[]> {
  const { db } = view;
  const goneUses = gone.length === 0 ? [] : await usesOf(db, gone);
  const aliases = [...new Set([...placed.uses, ...goneUses].map(({ alias }) => alias))].sort((a, b) => a - b);
  const [came, left] = [sayingsOf(placed.uses), sayingsOf(goneUses)];
  const before = new Map<number, Met>();
  await meetAliases(view, aliases, before);
  if (left.length > 0) await countSayings(db, left, -1);
  await countSayings(db, came, 1);
  const after = retold(view, retold(view, before, { sayings: came, sign: 1 }), { sayings: left, sign: -1 });
  await deriveEntities(
    view,
    aliases.filter((one) => gistOf(before.get(one)) !== gistOf(after.get(one))),
    after,
  );
  const goneTellings = gone.length === 0 ? [] : await tellingsOfReadings(db, gone);
  const events = await deriveEvents(view, [...new Set([...placed.tellings, ...goneTellings])]);
  return [...new Set(placed.tellings.flatMap((one) => events.get(one) ?? []))];
}

/** What of an alias counts for whom it is one with: not in how many reports it is called what. */
function gistOf(met: Met | undefined): string {
  return JSON.stringify(met?.card, (key, value) => (key === 'reports' ? undefined : value));
}

function answerFor(outcome: Added['outcome'], version: VersionRow, events: readonly string[]): Added {
  return { outcome, version: version.id, report: version.report_id, events, accounts: 0, quotes: 0, figures: 0 };
}
