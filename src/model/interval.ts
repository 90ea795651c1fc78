import type { Day, Edtf } from './time.ts';

/** Days since 1970-01-01, both ends in; an open end is infinite. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The days that an EDTF interval covers, or null where it is null or not of a form that a reading gives. */
export function intervalOf(edtf: Edtf | null): Interval | null {
  if (edtf === null) return null;
  const there = intervals.get(edtf);
  if (there !== undefined) return there;
  const interval = workedOut(edtf);
  if (intervals.size < mostIntervals) intervals.set(edtf, interval);
  return interval;
}

const intervals = new Map<Edtf, Interval | null>();
const mostIntervals = 50_000;

function workedOut(edtf: Edtf): Interval | null {
  const [left = '', right] = edtf.split('/');
  const first = left === '..' || left === '' ? { from: -Infinity, to: -Infinity } : spanOf(left);
  if (right === undefined) return first;
  const last = right === '..' || right === '' ? { from: Infinity, to: Infinity } : spanOf(right);
  if (first === null || last === null || first.from > last.to) return null;
  return { from: first.from, to: last.to };
}

/** The first and the last day that an EDTF date allows; null where it is open or there is none. */
export interface Bounds {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** `2023-06` is 1 to 30 June 2023; `../2023-11-05` has no first day. */
export function boundsOf(edtf: Edtf | null): Bounds {
  const interval = intervalOf(edtf);
  return interval === null ? { first: null, last: null } : { first: dayOf(interval.from), last: dayOf(interval.to) };
}

/** The calendar day of a number of days since 1970, or null for an infinite one. */
export function dayOf(number: number): Day | null {
  return Number.isFinite(number) ? new Date(number * 86_400_000).toISOString().slice(0, 10) : null;
}

/** The number of a calendar day, `2023-11-03` or a moment on it. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** Whether two intervals share a day. */
export function meet(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether two EDTF dates can be the same time: they share a day. */
export function overlaps(a: Edtf, b: Edtf): boolean {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  return left !== null && right !== null && meet(left, right);
}

/** How many days an interval covers; infinite with an open end. */
export function lengthOf({ from, to }: Interval): number {
  return to - from + 1;
}

function spanOf(value: string): Interval | null {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? [];
  if (year === undefined) return null;
  if (day !== undefined && month !== undefined) return days(Number(year), Number(month), Number(day), 0);
  if (month !== undefined) return days(Number(year), Number(month), 1, 1);
  return days(Number(year), 1, 1, 12);
}

/** From a day for so many months, or for that day alone where none are given. */
function days(year: number, month: number, day: number, months: number): Interval {
  const from = Date.UTC(year, month - 1, day) / 86_400_000;
  return { from, to: months === 0 ? from : Date.UTC(year, month - 1 + months, 1) / 86_400_000 - 1 };
}
