// Reckoning with days, weeks and months as ISO strings; never with the clock, a zone or the machine's locale.
import type { Day } from '../../model/time.ts';

const dayInMilliseconds = 86_400_000;
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The day some days later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** The month some months later: `addMonths('2023-11', 2) === '2024-01'`. */
export function addMonths(month: string, months: number): string {
  const total = yearOf(month) * 12 + monthOf(month) - 1 + months;
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`;
}

/** The same day of the month some months later, or the month's last day where it has no such day. */
export function addMonthsToDay(day: Day, months: number): Day {
  const month = addMonths(day.slice(0, 7), months);
  return dayIn(month, Math.min(Number(day.slice(8, 10)), lastDayOf(month)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The ISO week, `2023-W44`; its year is that of its Thursday. */
export function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return `${thursday.slice(0, 4)}-W${pad(Math.floor((numberOfDay(thursday) - numberOfDay(first)) / 7) + 1, 2)}`;
}

/** The Monday of an ISO week. */
export function mondayOfWeek(week: string): Day {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(mondayOf(fourth), (Number(week.slice(6, 8)) - 1) * 7);
}

/** How many days a month has. */
export function lastDayOf(month: string): number {
  return new Date(Date.UTC(yearOf(month), monthOf(month), 0)).getUTCDate();
}

/** A day of a month: `dayIn('2023-11', 3) === '2023-11-03'`. */
export function dayIn(month: string, day: number): Day {
  return `${month}-${pad(day, 2)}`;
}

/** A month of a year: `monthIn(2023, 6) === '2023-06'`. */
export function monthIn(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** 1 to 4. */
export function quarterOf(date: string): number {
  return Math.ceil(monthOf(date) / 3);
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const month = monthOf(text);
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(text.slice(0, 7));
}

/** A day as a person writes it: `Fri 3 Nov 2023`. */
export function writtenDay(day: Day): string {
  return `${weekdayNames[weekdayOf(day) - 1]} ${Number(day.slice(8, 10))} ${monthNames[monthOf(day) - 1]} ${day.slice(0, 4)}`;
}

/** A number with zeros before it up to a width. */
export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function numberOfDay(day: Day): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayInMilliseconds);
}

function dayOfNumber(number: number): Day {
  return new Date(number * dayInMilliseconds).toISOString().slice(0, 10);
}
