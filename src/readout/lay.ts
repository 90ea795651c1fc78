import { ReadoutError } from '../model/error.ts';
import type { Added, Notice } from '../model/questions.ts';
import type { Reading } from '../model/reading.ts';
import type { Instant } from '../model/record.ts';
import type { Entry } from '../record/enter.ts';
import { canonicalUrl, hashOf } from '../record/ids.ts';
import { addReading } from '../store/logs.ts';
import { endTellingTime } from '../store/tellings.ts';
import { addVersion, reportSeqOf, type VersionRow, versionsOf } from '../store/versions.ts';
import type { View } from './desk.ts';
import { type Placed, place } from './place.ts';

/** What was put into the logs and the views that only grow; events and entities are still as they were (`settleLaid`). */
export interface Laid {
  /** The answer but for the events, which are not known yet. */
  readonly answer: Added;
  /** The row number of the reading that came, null where none did; and of those that no longer count. */
  readonly reading: number | null;
  readonly gone: readonly number[];
  readonly placed: Placed;
}

/** A text that the record does not have, as of a moment. */
export async function layReport(view: View, { reading, entry, at }: Omit<Reread, 'version'>): Promise<Laid> {
  const version = await addVersion(view.db, {
    id: entry.version,
    report: entry.report,
    addedAt: at,
    withdrawn: null,
    head: reading.report,
    content: reading.report,
  });
  return await layReading(view, { version, reading, entry, at });
}

/** A version and what was read in it, to count from a moment on. */
export interface Reread {
  readonly version: VersionRow;
  readonly reading: Reading;
  readonly entry: Entry;
  readonly at: Instant;
}

/** A reading in the place of the one that counted for its report. */
export async function layReading(view: View, { version, reading, entry, at }: Reread): Promise<Laid> {
  const gone = await endTellingTime(view.db, version.report, at);
  const { statements } = entry;
  const kept = { version: version.seq, readAt: at, rules: view.desk.rules, reading, statements };
  const seq = await addReading(view.db, kept);
  const times = { report: version.report, version: version.seq, since: at, until: null };
  const placed = await place(view, { seq, ...times, reading, entry });
  const { tellings, quotes, figures } = entry;
  const counts = { accounts: tellings.length, quotes: quotes.length, figures: figures.length };
  const outcome = version.number === 1 ? 'added' : 'new-version';
  return { answer: { ...answerFor(outcome, version), ...counts }, reading: seq, gone, placed };
}

/** That a report is withdrawn from a moment on; `last` is its newest version. */
export async function layWithdrawal(
  view: View,
  last: VersionRow,
  { reason, at }: { readonly reason: string; readonly at: Instant },
): Promise<Laid> {
  const version = await addVersion(view.db, {
    id: hashOf(['withdrawal', last.id, reason]),
    report: last.report_id,
    addedAt: at,
    withdrawn: reason,
    head: { ...last, publishedAt: last.published_at },
    content: null,
  });
  const gone = await endTellingTime(view.db, version.report, at);
  return { ...nothingLaid(answerFor('withdrawn', version)), gone };
}

/** A kill notice, for a report that the record has by its address or id; one for a report that is withdrawn already changes nothing. */
export async function layNotice(view: View, { url, id, reason, at }: Notice & { readonly at: Instant }): Promise<Laid> {
  const ids = [...(url === null ? [] : [hashOf(['report', canonicalUrl(url)])]), ...(id === null ? [] : [id])];
  const seqs = await Promise.all(ids.map(async (one) => await reportSeqOf(view.db, one)));
  const versions = await versionsOf(
    view.db,
    seqs.flatMap((one) => one ?? []),
  );
  const last = versions.at(-1);
  if (last === undefined) {
    const named = url ?? id ?? 'no address';
    throw new ReadoutError('not-found', `There is no report ${named} in the record: nothing to withdraw.`);
  }
  return last.withdrawn === null
    ? await layWithdrawal(view, last, { reason, at })
    : nothingLaid(answerFor('known', last));
}

/** Nothing new: the record has it. */
export function nothingLaid(answer: Added): Laid {
  return { answer, reading: null, gone: [], placed: { tellings: [], uses: [], findables: [] } };
}

/** The answer about a version, without what was read in it. */
export function answerFor(outcome: Added['outcome'], version: VersionRow): Added {
  return { outcome, version: version.id, report: version.report_id, events: [], accounts: 0, quotes: 0, figures: 0 };
}
