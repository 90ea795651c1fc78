// Makes meanings, and reckons the days, months and years that several rules need.
import type { Day, Edtf } from '../../model/time.ts';
import {
  addDays,
  addMonths,
  addMonthsToDay,
  dayIn,
  isDay,
  monthIn,
  monthOf,
  pad,
  quarterOf,
  weekdayOf,
  weekOf,
  writtenDay,
  yearOf,
} from './calendar.ts';
import type { Meaning, Setting } from './rule.ts';

interface Details {
  readonly anchor?: Day | null;
  readonly mod?: string | null;
  readonly edtf?: string | null;
}

/** A date, by its TIMEX value. */
export function date(value: string, how: string, details: Details = {}): Meaning {
  return { type: 'DATE', value, how, mod: null, anchor: null, ...details };
}

/** A date that is told absolutely, or null where the calendar has no such day. */
export function dayOrNothing(value: string, how: string, details: Details = {}): Meaning | null {
  return isDay(value) ? date(value, how, details) : null;
}

/** A point or part of a day. */
export function time(value: string, how: string, anchor: Day | null): Meaning {
  return { type: 'TIME', value, how, mod: null, anchor };
}

/** A length of time: `P3D`. */
export function duration(value: string, how: string, details: Details = {}): Meaning {
  return { type: 'DURATION', value, how, mod: null, anchor: null, ...details };
}

/** A time that comes again: `P1D`, `XXXX-WXX-1`. */
export function recurring(value: string, how: string): Meaning {
  return { type: 'SET', value, how, mod: null, anchor: null };
}

/** The day of this weekday on the asked side: up to and with the publication day, or from it on. */
export function weekdayNear(published: Day, weekday: number, side: 'past' | 'future'): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return addDays(published, side === 'past' || back === 0 ? -back : 7 - back);
}

/** The month of this name on the asked side of a month, that month itself taken in. */
export function monthNear(published: Day, month: number, side: 'past' | 'future'): string {
  const year = yearOf(published);
  const now = monthOf(published);
  if (side === 'past') return monthIn(month > now ? year - 1 : year, month);
  return monthIn(month < now ? year + 1 : year, month);
}

// The quarter of this number on the asked side, the running one taken in.
function quarterNear(published: Day, quarter: number, side: 'past' | 'future'): string {
  const now = quarterOf(published);
  const year = yearOf(published);
  if (side === 'past') return `${quarter > now ? year - 1 : year}-Q${quarter}`;
  return `${quarter < now ? year + 1 : year}-Q${quarter}`;
}

/** The quarter meant by its number alone: the last one begun, or the next where the sentence looks ahead and it is not just over. */
export function quarterMeant(setting: Setting, quarter: number): string {
  const past = quarterNear(setting.published, quarter, 'past');
  const isJustOver = past >= shiftQuarter(`${setting.published.slice(0, 4)}-Q${quarterOf(setting.published)}`, -1);
  return setting.leaning() === 'future' && !isJustOver ? quarterNear(setting.published, quarter, 'future') : past;
}

/** The year that two last digits name: the latest that is not far ahead. */
export function yearOfShort(short: string, setting: Setting): string {
  const now = yearOf(setting.published);
  const year = Math.floor(now / 100) * 100 + Number(short.slice(-2));
  return pad(year > now + 10 ? year - 100 : year, 4);
}

/** The same quarter or half of the year before: `2023-Q3` -> `2022-Q3`. */
export function yearBefore(period: string): string {
  return `${pad(yearOf(period) - 1, 4)}${period.slice(4)}`;
}

/** The quarter last over on a day, shifted by some quarters. */
export function quarterLastOver(day: Day, by: number): string {
  return shiftQuarter(`${day.slice(0, 4)}-Q${quarterOf(day)}`, by - 1);
}

/** `2023-Q1` shifted by quarters. */
export function shiftQuarter(quarter: string, by: number): string {
  const total = yearOf(quarter) * 4 + Number(quarter.slice(6)) - 1 + by;
  return `${pad(Math.floor(total / 4), 4)}-Q${(total % 4) + 1}`;
}

/** The calendar unit (`D`, `W`, `M`, `Q`, `Y`, `E`, `C`, `WE`) that holds a day, shifted by some of it; null for others. */
export function unitAround(day: Day, unit: string, shift: number): string | null {
  const reckon = around[unit];
  return reckon === undefined ? null : reckon(day, shift);
}

const around: Readonly<Record<string, (day: Day, shift: number) => string>> = {
  D: addDays,
  W: (day, shift) => weekOf(addDays(day, 7 * shift)),
  WE: (day, shift) => `${weekOf(addDays(day, 7 * shift))}-WE`,
  M: (day, shift) => addMonths(day.slice(0, 7), shift),
  Q: (day, shift) => shiftQuarter(`${day.slice(0, 4)}-Q${quarterOf(day)}`, shift),
  Y: (day, shift) => pad(yearOf(day) + shift, 4),
  E: (day, shift) => String(Math.floor(yearOf(day) / 10) + shift),
  C: (day, shift) => String(Math.floor(yearOf(day) / 100) + shift),
};

/** The place some units before or after a day, no finer than the unit: "two years ago" is a year. */
export function unitsFrom(day: Day, unit: string, count: number): string | null {
  if (unit === 'W' || unit === 'F') return addDays(day, (unit === 'W' ? 7 : 14) * count);
  if (unit === 'E') return pad(yearOf(day) + 10 * count, 4);
  if (unit === 'C') return pad(yearOf(day) + 100 * count, 4);
  if (!Number.isInteger(count)) return unit === 'Y' ? addMonths(day.slice(0, 7), Math.round(count * 12)) : null;
  return unitAround(day, unit, count);
}

/** The stretch between a day and the place some units away, as finely as the unit tells: years by month, decades by year. */
export function stretchFrom(day: Day, unit: string, count: number): Edtf | null {
  const edge = edgeOf(day, unit, count);
  const width = { M: 7, Q: 7, Y: 7, E: 4, C: 4 }[unit] ?? 10;
  if (edge === null) return null;
  return [edge, day]
    .map((one) => one.slice(0, width))
    .toSorted()
    .join('/');
}

function edgeOf(day: Day, unit: string, count: number): Day | null {
  const months = { M: 1, Q: 3, Y: 12, E: 120, C: 1200 }[unit];
  if (months !== undefined) return addMonthsToDay(day, Math.round(months * count));
  const days = { D: 1, W: 7, TH: 1 / 24 }[unit];
  return days === undefined ? null : addDays(day, Math.round(days * count));
}

/** The first day of a day, month or year. */
export function wholeDay(date: string): Day {
  if (date.length === 4) return dayIn(monthIn(Number(date), 1), 1);
  return date.length === 7 ? dayIn(date, 1) : date;
}

/** The side of the publication day on which a sentence lies; reports tell of the past unless their words show otherwise. */
export function sideOf(setting: Setting): 'past' | 'future' {
  const leaning = setting.leaning();
  return leaning === 'future' || leaning === 'term' ? 'future' : 'past';
}

/** The month in which a bare month name lies, with the words that say why. */
export function monthMeant(setting: Setting, month: number): readonly [string, string] {
  if (setting.isHistory) return [monthOfHistory(setting.told.date, month), 'the one nearest the date told before'];
  const leaning = setting.leaning();
  const side =
    leaning === 'past' || leaning === 'future'
      ? leaning
      : nearerSide(setting.published, month, leaning === 'term' || leaning === 'present' ? 6 : 2);
  return [
    monthNear(setting.published, month, side),
    `${sideWords[side]} publication on ${writtenDay(setting.published)}`,
  ];
}

// Histories go forward, and tell the year when it changes by much: after June, "May" is that just gone, "January" the next.
function monthOfHistory(told: Day, month: number): string {
  const isNextYear = month < monthOf(told) && month + 12 - monthOf(told) <= 6;
  return monthIn(yearOf(told) + (isNextYear ? 1 : 0), month);
}

/** The day in which a bare day of a month lies, with the words that say why. */
export function monthDayMeant(setting: Setting, month: number, day: number): readonly [Day, string] {
  const [meant, why] = monthMeant(setting, month);
  return [dayIn(meant, day), why];
}

/** How the sentence for a person names a side. */
export const sideWords = { past: 'the last one up to', future: 'the first one from' } as const;

// Without any sign of tense a month just ahead is meant ("payable Jan. 2", written in November), else one gone by.
function nearerSide(published: Day, month: number, reach: number): 'past' | 'future' {
  const ahead = (month - monthOf(published) + 12) % 12;
  return ahead > 0 && ahead <= reach ? 'future' : 'past';
}

/** `P2W`, `PT3H`; an X for a count that is not told. */
export function lengthOf(count: number | null, unit: string): string {
  if (unit.startsWith('T')) return `PT${count ?? 'X'}${unit.slice(1)}`;
  if (count === null) return `PX${unit === 'Q' ? 'M' : unit === 'F' ? 'W' : unit}`;
  const [times, plain] = plainUnit[unit] ?? [1, unit];
  return `P${count * times}${plain}`;
}

const plainUnit: Readonly<Record<string, readonly [number, string]>> = {
  F: [2, 'W'],
  Q: [3, 'M'],
  E: [10, 'Y'],
  C: [100, 'Y'],
  L: [1000, 'Y'],
};
