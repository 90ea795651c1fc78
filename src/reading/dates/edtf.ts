// From TIMEX values to intervals: EDTF as the record keeps it.
import type { Day, Edtf, Precision } from '../../model/time.ts';
import { addDays, addMonths, dayIn, lastDayOf, mondayOfWeek, monthIn, weekOf, yearOf } from './calendar.ts';

interface Shape {
  readonly of: RegExp;
  readonly precision: Precision;
  readonly edtf: (value: string, mod: string | null) => Edtf;
}

const shapes: readonly Shape[] = [
  { of: /^\d{4}-\d\d-\d\dT/, precision: 'time', edtf: (value) => value.slice(0, 10) },
  { of: /^\d{4}-\d\d-\d\d$/, precision: 'day', edtf: (value) => value },
  { of: /^\d{4}-\d\d$/, precision: 'month', edtf: partOfMonth },
  { of: /^\d{4}$/, precision: 'year', edtf: partOfYear },
  { of: /^\d{4}-Q\d$/, precision: 'quarter', edtf: (value) => months(value, (Number(value[6]) - 1) * 3, 3) },
  { of: /^\d{4}-H\d$/, precision: 'range', edtf: (value) => months(value, (Number(value[6]) - 1) * 6, 6) },
  {
    of: /^\d{4}-(?:SP|SU|FA|WI)$/,
    precision: 'season',
    edtf: (value) => months(value, seasonStart[value.slice(5)] ?? 0, 3),
  },
  { of: /^\d{4}-W\d\d$/, precision: 'week', edtf: partOfWeek },
  {
    of: /^\d{4}-W\d\d-WE$/,
    precision: 'range',
    edtf: (value) => `${addDays(mondayOfWeek(value), 5)}/${addDays(mondayOfWeek(value), 6)}`,
  },
  { of: /^\d{3}$/, precision: 'decade', edtf: partOfDecade },
  { of: /^\d{2}$/, precision: 'century', edtf: (value) => `${value}00/${value}99` },
];

const seasonStart: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/** The interval that a TIMEX value names and how fine it is, or nulls where it names no place on the calendar. */
export function intervalOf(
  value: string,
  mod: string | null,
): { readonly edtf: Edtf | null; readonly precision: Precision | null } {
  const shape = shapes.find((one) => one.of.test(value));
  return shape === undefined
    ? { edtf: null, precision: null }
    : { edtf: shape.edtf(value, mod), precision: shape.precision };
}

/** "Earlier this year", "later this week": the part of a running unit on one side of publication; others stay whole. */
export function partOfUnit(value: string, side: 'earlier' | 'later', published: Day): Edtf | null {
  const { edtf } = intervalOf(value, null);
  if (value === published.slice(0, 4)) {
    const month = published.slice(0, 7);
    return side === 'earlier' ? `${value}-01/${month}` : `${month}/${value}-12`;
  }
  if (edtf === null || value !== weekOf(published) || side === 'earlier') return edtf;
  const tomorrow = addDays(published, 1);
  return tomorrow <= endOf(edtf) ? `${tomorrow}/${endOf(edtf)}` : edtf;
}

/** The first end of an interval: `2023-11-05` of `2023-11-05/2023-11-10`. */
export function startOf(edtf: Edtf): string {
  return edtf.split('/')[0] ?? edtf;
}

/** The last day of an interval as the record writes ends: months and years stay as told. */
export function endOf(edtf: Edtf): string {
  return edtf.split('/').at(-1) ?? edtf;
}

/** The last day that an end of an interval takes in: `2020` -> `2020-12-31`. */
export function lastDayIn(end: string): string {
  if (end.length === 4) return `${end}-12-31`;
  return end.length === 7 ? dayIn(end, lastDayOf(end)) : end;
}

// "Early" is the first ten days of a month, "mid" the second, "late" and "the end of" the last.
function partOfMonth(value: string, mod: string | null): Edtf {
  if (mod === 'START') return `${dayIn(value, 1)}/${dayIn(value, 10)}`;
  if (mod === 'MID') return `${dayIn(value, 11)}/${dayIn(value, 20)}`;
  return mod === 'END' ? `${dayIn(value, 21)}/${dayIn(value, lastDayOf(value))}` : value;
}

function partOfYear(value: string, mod: string | null): Edtf {
  const first = { START: 0, MID: 4, END: 8 }[mod ?? ''];
  return first === undefined ? value : months(value, first, 4);
}

function partOfDecade(value: string, mod: string | null): Edtf {
  const [first, last] = { START: [0, 3], MID: [4, 6], END: [7, 9] }[mod ?? ''] ?? [0, 9];
  return `${value}${first}/${value}${last}`;
}

function partOfWeek(value: string, mod: string | null): Edtf {
  const [first, last] = { START: [0, 2], MID: [2, 3], END: [3, 6] }[mod ?? ''] ?? [0, 6];
  const monday = mondayOfWeek(value);
  return `${addDays(monday, first ?? 0)}/${addDays(monday, last ?? 6)}`;
}

function months(value: string, first: number, count: number): Edtf {
  const start = addMonths(monthIn(yearOf(value), 1), first);
  return `${start}/${addMonths(start, count - 1)}`;
}
