// Holidays and other days that have a name and a place in the calendar; the list stands in named-days.tsv.
import { loadList } from '../../../language/load.ts';
import { addDays, dayIn, lastDayOf, monthIn, weekdayOf, weekOf, yearOf } from '../calendar.ts';
import { date } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';

const days: ReadonlyMap<string, string> = new Map(
  loadList(new URL('named-days.tsv', import.meta.url)).map(([name = '', place = '']) => [inWords(name), place]),
);

// As the scanner cuts it: "new year's day" is "new year ' s day".
function inWords(name: string): string {
  return name.replaceAll(/['.]/g, ' $& ').replaceAll(/ +/g, ' ').trim();
}

export const namedDayRules: readonly DateRule[] = [
  {
    id: 'dates/named-day',
    pattern: pattern(
      `(near:(last|this|next))? name:(${[...days.keys()].sort((a, b) => b.length - a.length).join('|')}) (day|eve:eve|week:week|weekend:weekend)? ((of|,)? year:YEAR)?`,
    ),
    means: namedDay,
    examples: [
      ['He was found on [Thanksgiving Day].', '2023-11-23', '2023-11-23'],
      ['Shops shut on [Christmas Eve].', '2023-12-24'],
      ['It fell on [Labor Day 2019].', '2019-09-02'],
      ['Voters will go to the polls on [Election Day].', '2024-11-05'],
      ['They met on [Easter Sunday].', '2024-03-31'],
      ['He left [last Christmas].', '2023-12-25'],
      ['Pilgrims came in [Easter week].', '2024-W13'],
      ['Roads were full over [Labor Day weekend].', '2023-W35-WE', '2023-09-02/2023-09-03'],
      ['A carnival mood took hold.'],
      ['They gave him a Christmas present.'],
      ['The Labor Department said so.'],
      ['The Independence Party lost.'],
      ['The memorial was rebuilt.'],
      ["A father's advice is free."],
    ],
  },
];

function namedDay(found: Matched, setting: Setting): Meaning | null {
  const place = days.get(found.part('name') ?? '');
  if (place === undefined || (found.part('near') === undefined && !/^\p{Lu}/u.test(found.written(0)))) return null;
  if (found.part('week') !== undefined) return weekOfName(place, setting);
  if (
    /^(?:presents?|gifts?|trees?|cards?|part(?:y|ies)|carols?|eggs?|bunny|dinner|lights?|islands?|market|shopping|cake|agreement|accords?|massacre|seals)$/.test(
      found.near(1),
    )
  )
    return null;
  const shift = found.part('eve') === undefined ? 0 : -1;
  const year = found.part('year');
  if (year !== undefined) return date(addDays(dayOfPlace(place, Number(year)), shift), 'by the calendar of that year');
  const near = found.part('near');
  if (found.part('weekend') !== undefined) return weekendOfName(place, setting);
  if (setting.isHistory && near === undefined) return dayAfterTold(place, shift, setting);
  const now = yearOf(setting.published);
  const leaning = setting.leaning();
  const isFuture =
    near === 'next' || (near !== 'last' && (leaning === 'future' || (leaning === null && isSoon(place, setting))));
  const options = [now - 1, now, now + 1].map((one) => addDays(dayOfPlace(place, one), shift));
  const value = isFuture
    ? options.find((one) => one >= setting.published)
    : options.findLast((one) => one <= setting.published);
  return value === undefined
    ? null
    : date(value, 'by the calendar, the one nearest publication', { anchor: setting.published });
}

function weekOfName(place: string, setting: Setting): Meaning {
  const day = dayOfPlace(place, yearOf(setting.published));
  return date(weekOf(day), 'the week of that day', { anchor: setting.published });
}

// The weekend of a Monday is the one before it.
function weekendOfName(place: string, setting: Setting): Meaning {
  const side = setting.leaning() === 'future' ? 1 : -1;
  const year = yearOf(setting.published);
  const near = [year + side, year].map((one) => addDays(dayOfPlace(place, one), -1));
  const day = near.findLast((one) => (side < 0 ? one <= setting.published : one >= setting.published)) ?? near[1] ?? '';
  return date(`${weekOf(day)}-WE`, 'the weekend of that day', { anchor: setting.published });
}

function dayAfterTold(place: string, shift: number, { told }: Setting): Meaning {
  const year = yearOf(told.date);
  const value = [year, year + 1].map((one) => addDays(dayOfPlace(place, one), shift)).find((one) => one >= told.date);
  return date(value ?? told.date, 'the first one from the date told before', { anchor: told.date });
}

// Without any sign of tense a day just ahead is meant.
function isSoon(place: string, { published }: Setting): boolean {
  const day = dayOfPlace(place, yearOf(published));
  return day >= published && day <= addDays(published, 60);
}

// Places are `12-25`, `11-4-4` (the fourth Thursday of November, -1 for the last), or the name of a reckoning.
function dayOfPlace(place: string, year: number): string {
  const easterShift = /^easter([+-]\d+)?$/.exec(place);
  if (easterShift !== null) return addDays(easter(year), Number(easterShift[1] ?? 0));
  if (place === 'us-election') return addDays(nthWeekday(year, 11, 1, 1), 1);
  const [month = 1, second = 1, weekday] = place.split('_').map(Number);
  if (weekday === undefined) return dayIn(monthIn(year, month), second);
  return nthWeekday(year, month, second, weekday);
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): string {
  const first = dayIn(monthIn(year, month), 1);
  if (nth < 0) {
    const last = dayIn(monthIn(year, month), lastDayOf(monthIn(year, month)));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

// The Gregorian reckoning of Meeus, Jones and Butcher.
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayIn(monthIn(year, Math.floor(sum / 31)), (sum % 31) + 1);
}
