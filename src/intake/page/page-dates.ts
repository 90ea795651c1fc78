// The moment of publication as pages write it for machines, and by whose clock.
import { outletAt } from '../outlets.ts';
import { momentOf, published, whenIn } from '../when.ts';

/** What helps to read a date: the outlet's zone, and whether its country writes the month first. */
export interface Clock {
  readonly zone: string | null;
  readonly monthFirst: boolean | null;
}

/** The clock of an outlet by its address and the page's language (`en-US`). */
export function clockOf(url: string | null, language: string | null, zone: string | undefined): Clock {
  const known = zone ?? (url === null ? null : (outletAt(url)?.zone ?? null));
  const region = /^[a-z]{2}[-_]([A-Z]{2})$/i.exec(language ?? '')?.[1]?.toUpperCase();
  if (region !== undefined) return { zone: known, monthFirst: region === 'US' };
  return {
    zone: known,
    monthFirst: known === null ? null : /^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix)/.test(known),
  };
}

/** A date that a page tells machines, as `Report.publishedAt`; null where it names no moment of the calendar. */
export function toldMoment(words: string, clock: Clock): string | null {
  const bare = words.trim();
  const stamp = epoch(bare) ?? compact(bare) ?? javaDate(bare) ?? bare;
  const found = momentOf(isoWithColon(stamp)) ?? monthOrder(stamp, clock) ?? firstIn(stamp);
  return found === null ? null : local(found, clock.zone);
}

/** Seconds or milliseconds since 1970, of the years in which there are web pages. */
function epoch(words: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(words)) return null;
  return new Date(Number(words) * (words.length === 10 ? 1000 : 1)).toISOString();
}

/** ISO 8601's basic format: 20231103, 20231103T101500Z, 20231103101500. */
function compact(words: string): string | null {
  const [, y, m, d, hour, minute, zone = ''] =
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(words) ?? [];
  if (y === undefined) return null;
  return hour === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d}T${hour}:${minute}${zone}`;
}

/** "Fri Nov 03 10:15:00 UTC 2023", as Java and Unix print. */
function javaDate(words: string): string | null {
  const [, month, day, time, zone, year] =
    /^\w{3},? (\w{3}) (\d{1,2}) (\d{2}:\d{2}):\d{2} (\S+) (\d{4})$/.exec(words) ?? [];
  return month === undefined ? null : `${day} ${month} ${year} ${time} ${zone}`;
}

/** Spaces before the offset, offsets without a colon and long fractions, mended. */
function isoWithColon(words: string): string {
  return words
    .replace(
      /^(\d{4}-\d{1,2}-\d{1,2})[T ]+(\d{1,2}:\d{2})(?::\d{2})?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\[\S+\])?$/i,
      '$1T$2$3',
    )
    .replace(/(?:UTC|GMT)$/i, (name, at) => (at > 10 && words.includes('T') ? 'Z' : name))
    .replace(/T(\d):/, 'T0$1:')
    .replace(/([+-]\d{2})(\d{2})$/, (whole, hours, minutes, at) => (at > 12 ? `${hours}:${minutes}` : whole));
}

/** 11/3/2023: told by the country where both numbers may be a month. */
function monthOrder(words: string, { monthFirst }: Clock): string | null {
  const [whole, a, b, year, rest = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:,?\s+(.{1,20}))?$/.exec(words) ?? [];
  const isMonthFirst = dayFirstZone.test(rest) ? false : monthFirst;
  if (whole === undefined || isMonthFirst === null) return null;
  const [month, day] = isMonthFirst ? [a, b] : [b, a];
  return momentOf(`${year}-${month}-${day} ${rest}`.trim()) ?? momentOf(`${year}-${month}-${day}`);
}

/** Clocks of countries that write the day first, whatever language their pages declare. */
const dayFirstZone = /\b(?:IST|BST|CES?T|EES?T|PKT|NPT|SGT|HKT|SAST|EAT|WAT|AES?T|AEDT|NZS?T|NZDT|UK)\b/;

function firstIn(words: string): string | null {
  const when = words.length > 120 ? null : whenIn(words);
  return when === null ? null : published(when);
}

/** A moment by UTC told by the outlet's own clock, where that is known: systems write UTC, papers date by their town. */
export function local(moment: string, zone: string | null): string {
  if (zone === null || !/T\d{2}:\d{2}(?:Z|[+-]00:00)$/.test(moment)) return moment;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    ...{
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    },
  } as const).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '');
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}${offset === '' ? 'Z' : offset}`;
}

/** Days from the first moment's day to the second's. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
