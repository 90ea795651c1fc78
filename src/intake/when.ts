// Reads a moment of publication off a line: day, time of day and offset, each only where it is told.
import type { Day } from '../model/time.ts';

/** A day, and where told the time of day (`13:19`) and the offset from UTC (`-04:00`, `Z`). */
export interface When {
  readonly day: Day;
  readonly time: string | null;
  readonly offset: string | null;
}

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?,?';
const clock = '\\d{1,2}(?:[:.]\\d{2}(?::\\d{2})?(?!\\d)|(?=\\s?[ap]\\.?m\\b))(?:\\s?[ap]\\.?m\\b\\.?)?';
const zone =
  '(?-i:\\(?(?:UTC|GMT|[A-Z]{1,3}T|(?:Eastern|Central|Mountain|Pacific)(?: Daylight| Standard)? Time)(?:\\b|(?=UPDATED))(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?|[+-]\\d{4}\\b)';
const timeOfDay = `${clock}(?:\\s*${zone}(?:\\s*/\\s*${clock}\\s*${zone})?)?`;

/** One way of writing a day; the groups y, m, d (or a, b for two numbers whose order is open) are read by name. */
const dayForms = [
  '(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)',
  '(?<y>\\d{4})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})(?!\\d)',
  `(?<m>${month})\\b\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?<y>\\d{4})(?!\\d{3})`,
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<m>${month})\\b\\.?,?[\\s-]+(?<y>\\d{4})(?!\\d{3})`,
  '(?<a>\\d{1,2})(?<by>[/.-])(?<b>\\d{1,2})\\k<by>(?<y>\\d{4})(?!\\d)',
] as const;
const dayPatterns = dayForms.map((form) => new RegExp(`(?<!\\d)${form}`, 'i'));
const anyDay = dayForms.map((form) => form.replace(/\(\?<\w+>/g, '(?:').replace('\\k<by>', '[/.-]')).join('|');

const stamp = '\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?';
const between = '(?:\\s*,)?\\s*(?:at\\b|on\\b|[-–—|/·•])?\\s*';
/** Source of a pattern for a full moment: "Friday, November 3, 2023 at 9:00 AM EDT", "09:12, November 03, 2023". */
const moment = `(?:${stamp}|(?:${weekday}\\s*)?(?:${timeOfDay}${between}(?:${weekday}\\s*)?)?(?:${anyDay})(?:${between}${timeOfDay})?)`;

/** Replaces the moments of a line by `⟨day⟩` and lone times of day by `⟨time⟩`, so that a rule sees the line's shape. */
export function shapeOf(line: string): string {
  return line.replace(momentPattern, '⟨day⟩').replace(timePattern, '⟨time⟩');
}
const momentPattern = new RegExp(`(?<![\\w/])${moment}`, 'gi');
const timePattern = new RegExp(`(?<![\\w/])${timeOfDay}`, 'gi');

/** The first moment told in a line, or null where none is told, it is no day of the calendar, or its order is open. */
export function whenIn(line: string): When | null {
  const words = line.match(new RegExp(`(?<![\\w/])${moment}`, 'i'))?.[0];
  if (words === undefined) return null;
  const found = dayPatterns.map((pattern) => words.match(pattern)).find((match) => match !== null);
  const day = found?.groups === undefined ? null : dayOf(found.groups);
  if (day === null || found === undefined || found === null) return null;
  const rest = words.replace(found[0], ' ');
  const time = timeIn(rest);
  return { day, time, offset: time === null ? null : offsetIn(rest) };
}

/** The moment that words name and nothing else: what a person types after `--published`, or a field of data. */
export function momentOf(words: string): string | null {
  const when = wholePattern.test(words.trim()) ? whenIn(words) : null;
  return when === null ? null : published(when);
}
const wholePattern = new RegExp(`^${moment}$`, 'i');

/** `2023-11-03`, `2023-11-03T13:19` or `2023-11-03T13:19-04:00`. */
export function published(when: When): string {
  return when.time === null ? when.day : `${when.day}T${when.time}${when.offset ?? ''}`;
}

/** The day of three numbers, or null if the calendar has none such since 1800. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1800 && year <= 9999 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return isReal ? made.toISOString().slice(0, 10) : null;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): Day | null {
  const year = Number(groups.y);
  if (groups.m !== undefined) return dayFrom(year, monthNumber(groups.m), Number(groups.d));
  const [a, b] = [Number(groups.a), Number(groups.b)];
  // With dots the day stands first wherever dates are written so; with strokes it depends on the country.
  if (groups.by === '.' || a > 12) return dayFrom(year, b, a);
  return b > 12 || a === b ? dayFrom(year, a, b) : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 1 to 12 for a month's name, its beginning or its number. */
export function monthNumber(words: string): number {
  return /^\d/.test(words) ? Number(words) : months.indexOf(words.slice(0, 3).toLowerCase()) + 1;
}

function timeIn(text: string): string | null {
  const found = text.match(/(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s?([ap])?/i);
  if (found === null) return null;
  const half = found[3]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(found[2] ?? 0);
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

/** Only abbreviations of one meaning: CST, IST and "ET" are told by too many clocks. */
const offsets: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EEST: '+03:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  'EASTERN DAYLIGHT TIME': '-04:00',
  'EASTERN STANDARD TIME': '-05:00',
  'PACIFIC DAYLIGHT TIME': '-07:00',
  'PACIFIC STANDARD TIME': '-08:00',
};

function offsetIn(text: string): string | null {
  const told = text.match(/(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?\)?$/);
  if (told?.[2] !== undefined) return `${told[1]}${told[2].padStart(2, '0')}:${told[3] ?? '00'}`;
  if (/\dZ$/.test(text)) return 'Z';
  const names = text.match(/(?:Eastern|Pacific) \w+ Time|\b[A-Z]{3,4}\b/g) ?? [];
  return names.map((name) => offsets[name.toUpperCase()]).find((offset) => offset !== undefined) ?? null;
}
