import { namesIn } from '../../export/names.ts';
import { tellAmount } from '../../export/tell-amount.ts';
import { tellDate } from '../../export/tell-date.ts';
import type { EventLine } from '../../model/questions.ts';
import type { Event } from '../../model/record.ts';
import type { Column } from './answer.ts';

/** The columns in which events are listed. */
export const eventColumns: readonly Column<EventLine>[] = [
  { name: 'when', of: ({ event }) => (event.time.shown === null ? 'no date told' : tellDate(event.time.shown)) },
  { name: 'edtf', of: ({ event }) => event.time.shown ?? '', only: 'csv' },
  { name: 'event', of: tellKind, only: 'table' },
  { name: 'kind', of: ({ event }) => event.kind, only: 'csv' },
  { name: 'parties', of: tellParties, only: 'table' },
  { name: 'who', of: (line) => namesIn(line, 'who'), only: 'csv' },
  { name: 'whom', of: (line) => namesIn(line, 'whom'), only: 'csv' },
  { name: 'what', of: ({ event }) => event.what.shown ?? tellAmounts(event), only: 'table' },
  { name: 'what', of: ({ event }) => event.what.shown ?? '', only: 'csv' },
  { name: 'where', of: (line) => namesIn(line, 'where'), only: 'csv' },
  { name: 'amount', of: ({ event }) => tellAmounts(event), only: 'csv' },
  { name: 'standing', of: tellStandingOf, only: 'csv' },
  { name: 'sources', of: ({ event }) => String(event.sources.length), isWhole: true },
  { name: 'reports', of: ({ event }) => String(event.reports.length), only: 'csv' },
  { name: 'conflict', of: ({ event }) => conflictsOf(event).join(', '), only: 'csv' },
  { name: 'sentence', of: ({ event }) => event.best.evidence.words, only: 'csv' },
  { name: 'id', of: ({ event }) => event.id, isWhole: true },
];

/** "visit", "visit, planned", "visit, planned, past due". */
function tellKind(line: EventLine): string {
  const standing = tellStandingOf(line);
  return standing === 'happened' ? line.event.kind : `${line.event.kind}, ${standing}`;
}

function tellParties(line: EventLine): string {
  return [namesIn(line, 'who'), namesIn(line, 'whom')].filter((names) => names !== '').join(' / ');
}

/** The amount to show; where reports give others the first stands for them, and the conflict is told apart. */
export function tellAmounts({ amounts }: Event): string {
  return amounts.shown === null ? '' : tellAmount(amounts.shown);
}

/** "2 independent (3 reports)": reports are never counted as sources. */
export function tellSourceCount({ sources, reports }: Event): string {
  return `${sources.length} (${reports.length === 1 ? '1 report' : `${reports.length} reports`})`;
}

/** The properties whose tellings cannot all be true. */
export function conflictsOf({ time, amounts, standing, what }: Event): readonly string[] {
  const all = { time, amount: amounts, standing, what };
  return Object.entries(all).flatMap(([name, { isConflict }]) => (isConflict ? [name] : []));
}

function tellStandingOf({ event, isPastDue }: EventLine): string {
  const standing = event.standing.shown ?? 'not told';
  const marks = [isPastDue ? 'past due' : '', conflictsOf(event).length > 0 ? 'reports differ' : ''];
  return [standing, ...marks.filter((mark) => mark !== '')].join(', ');
}
