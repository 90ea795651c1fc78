import type { Axis } from '../../../src/model/questions.ts';

/** A stretch of days that the axis shows; days count from 1970-01-01. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** All days on which an event of the axis can lie, with a little room; the last year where there is none. */
export function wholeOf({ first, last }: Axis, today: number): Window {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < first.length; at += 1) {
    from = Math.min(from, first[at] ?? last[at] ?? from);
    to = Math.max(to, last[at] ?? first[at] ?? to);
  }
  if (from > to) return { from: today - 365, to: today };
  const room = Math.max(7, (to - from) * 0.02);
  return { from: from - room, to: to + room };
}

/** The days between which all but the outermost fiftieth of the events at each end lie: what is worth seeing first. */
export function bulkOf(axis: Axis, today: number): Window {
  const days = axis.first.flatMap((one, at) => one ?? axis.last[at] ?? []).sort((a, b) => a - b);
  const whole = wholeOf(axis, today);
  const [low, high] = [days[Math.floor(days.length * 0.02)], days[Math.ceil(days.length * 0.98) - 1]];
  if (low === undefined || high === undefined || days.length < 20) return whole;
  const room = Math.max(7, (high - low) * 0.03);
  return { from: Math.max(whole.from, low - room), to: Math.min(whole.to, high + room) };
}

/** How many events lie wholly before and wholly after a window. */
export function outsideOf({ first, last }: Axis, { from, to }: Window): { before: number; after: number } {
  let [before, after] = [0, 0];
  for (let at = 0; at < first.length; at += 1) {
    if ((last[at] ?? first[at] ?? from) < from) before += 1;
    if ((first[at] ?? last[at] ?? to) > to) after += 1;
  }
  return { before, after };
}

/** The window made narrower or wider round a day, never under two weeks. */
export function zoomed({ from, to }: Window, round: number, factor: number): Window {
  const size = Math.max(14, (to - from) * factor);
  const share = (round - from) / (to - from);
  return { from: round - size * share, to: round + size * (1 - share) };
}

/** Where the axis has its marks: years, months or days, as many as fit. */
export function ticksOf(
  { from, to }: Window,
  width: number,
): readonly { readonly day: number; readonly label: string }[] {
  const room = Math.max(2, Math.floor(width / 90));
  const step = steps.find(({ days }) => (to - from) / days <= room) ?? { days: 36525, months: 1200 };
  const start = new Date(from * 86_400_000);
  const ticks: { day: number; label: string }[] = [];
  let at = Date.UTC(start.getUTCFullYear(), step.months >= 12 ? 0 : start.getUTCMonth(), 1);
  if (step.months >= 12)
    at = Date.UTC(Math.floor(start.getUTCFullYear() / (step.months / 12)) * (step.months / 12), 0, 1);
  for (let turn = 0; turn < 400 && at / 86_400_000 <= to; turn += 1) {
    if (at / 86_400_000 >= from) ticks.push({ day: at / 86_400_000, label: labelOf(at, step.months) });
    const date = new Date(at);
    at =
      step.months === 0
        ? at + step.days * 86_400_000
        : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step.months, 1);
  }
  return ticks;
}

const steps = [
  { days: 1, months: 0 },
  { days: 7, months: 0 },
  { days: 30, months: 1 },
  { days: 91, months: 3 },
  { days: 365, months: 12 },
  { days: 1826, months: 60 },
  { days: 3652, months: 120 },
  { days: 9131, months: 300 },
];

function labelOf(at: number, months: number): string {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  if (months >= 12) return String(year);
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return months > 0 ? `${month} ${year}` : `${date.getUTCDate()} ${month} ${year}`;
}

/** A day count as `2023-11-03`. */
export function isoOf(day: number): string {
  return new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);
}
