// Days written in numbers only: "2023-11-03", "11/23/2023", "3.11.2023".
import type { Day } from '../../model/time.ts';
import { dayIn, isDay, monthIn } from './calendar.ts';

/** The day that numbers name, or null where the calendar has none; `dayFirst` tells how the outlet writes. */
export function isoDayOf(text: string, dayFirst: boolean): Day | null {
  const iso = text.replaceAll('/', '-');
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return isDay(iso) ? iso : null;
  const [one = 0, two = 0, year = 0] = text.split(/[/.]/).map(Number);
  const full = year < 100 ? (year > 50 ? 1900 : 2000) + year : year;
  const day = isDayFirst(text, dayFirst) ? dayIn(monthIn(full, two), one) : dayIn(monthIn(full, one), two);
  return isDay(day) ? day : null;
}

/** Whether the first of three numbers is the day. */
export function isDayFirst(text: string, dayFirst: boolean): boolean {
  const [one = 0, two = 0] = text.split(/[/.]/).map(Number);
  return one > 12 || text.includes('.') || (dayFirst && two <= 12);
}
