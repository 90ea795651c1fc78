import type { EventLine, ReportLine } from '../model/questions.ts';
import type { Event, Instant } from '../model/record.ts';
import { isPastDue } from '../record/pending.ts';
import { eventsOf } from '../store/events.ts';
import { type VersionRow, versionsOf } from '../store/versions.ts';
import type { View } from './desk.ts';
import { namesAt } from './entities-at.ts';

/** Events as lists show them. */
export async function eventLines(view: View, events: readonly Event[]): Promise<readonly EventLine[]> {
  const ids = new Set(events.flatMap(({ roles }) => roles.flatMap(({ alias }) => alias ?? [])));
  const names = await namesAt(view, [...ids]);
  const today = (view.at ?? view.desk.now()).slice(0, 10);
  return events.map((event) => {
    const own = event.roles.flatMap(({ alias }) => {
      const named = alias === null ? undefined : names[alias];
      return alias === null || named === undefined ? [] : [[alias, named] as const];
    });
    return { event, names: Object.fromEntries(own), isPastDue: isPastDue(event, today) };
  });
}

/** Events of now (row numbers) as lists show them, by row number; those met since the record last changed are remembered. */
export async function linesByRow(view: View, rows: readonly number[]): Promise<ReadonlyMap<number, EventLine>> {
  const known = view.worked?.lines ?? new Map<number, Omit<EventLine, 'isPastDue'>>();
  if (known.size > mostLines) known.clear();
  const missing = rows.filter((one) => !known.has(one));
  if (missing.length > 0) {
    const found = await eventsOf(view.db, missing);
    const lines = await eventLines(
      view,
      found.map(({ event }) => event),
    );
    for (const [index, { telling }] of found.entries()) {
      const line = lines[index];
      if (line !== undefined) known.set(telling, { event: line.event, names: line.names });
    }
  }
  const today = view.desk.now().slice(0, 10);
  return new Map(
    rows.flatMap((row) => {
      const line = known.get(row);
      return line === undefined ? [] : [[row, { ...line, isPastDue: isPastDue(line.event, today) }] as const];
    }),
  );
}
const mostLines = 5_000;

/** Reports (row numbers) as lists show them, in that order; those the record did not know at the view's moment are left out. */
export async function reportLines(view: View, reports: readonly number[]): Promise<readonly ReportLine[]> {
  const byReport = new Map<number, VersionRow[]>();
  for (const one of await versionsOf(view.db, reports))
    if (isKnownAt(one, view.at)) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  return reports.flatMap((report) => {
    const versions = byReport.get(report) ?? [];
    const last = versions.at(-1);
    return last === undefined ? [] : [reportLine(last, versions.length)];
  });
}

/** A report as its newest version of a moment has it. */
export function reportLine(version: VersionRow, versions: number): ReportLine {
  const { title, publisher, url, zone, withdrawn } = version;
  return {
    report: version.report_id,
    version: version.id,
    title,
    publisher,
    url,
    publishedAt: version.published_at,
    zone,
    addedAt: version.added_at,
    versions,
    withdrawn,
  };
}

/** Whether a version had been added by a moment (null: now). */
export function isKnownAt({ added_at }: VersionRow, at: Instant | null): boolean {
  return at === null || added_at <= at;
}
