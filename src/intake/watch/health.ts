import type { FeedHealth } from './book.ts';

/** How a feed does: `new` was never asked, `well` answers and brings news, the others as `FeedOutcome` tells. */
export type Condition = 'new' | 'well' | 'silent' | 'failing' | 'broken' | 'gone';

/** So many failures in a row make a feed broken. */
export const brokenAfter = 3;

/** How a feed does at a moment. */
export function conditionOf(feed: FeedHealth, now: number): Condition {
  if (feed.gone !== null) return 'gone';
  if (feed.failures >= brokenAfter) return 'broken';
  if (feed.failures > 0) return 'failing';
  if (feed.succeeded === null) return 'new';
  return silence(feed.dates, now) === null ? 'well' : 'silent';
}

/** Since when nothing new has come, and how long that usually takes (nine times of ten), where it is much longer than usual; else null. */
export function silence(dates: readonly number[], now: number): { since: number; usual: number } | null {
  const [newest] = dates;
  if (newest === undefined || dates.length < fewestDates) return null;
  const gaps = dates.slice(1).map((date, index) => (dates[index] ?? date) - date);
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.9)] ?? 0;
  return now - newest > Math.max(3 * usual, day) ? { since: newest, usual } : null;
}

const fewestDates = 4;
const day = 86_400_000;

/** The newest dates of publication, newest first, after a round: those known, and those of the items; none of the future. */
export function datesAfter(known: readonly number[], seen: readonly (number | null)[], now: number): number[] {
  const all = [...known, ...seen.flatMap((one) => (one === null || one > now + day ? [] : [one]))];
  return [...new Set(all)].sort((a, b) => b - a).slice(0, 30);
}

/** How long a feed is left alone after failures in a row, in milliseconds: twice as long each time, a day at most. */
export function backOff(failures: number, every: number): number {
  return Math.min(every * 2 ** Math.min(failures, 30), Math.max(day, every));
}
