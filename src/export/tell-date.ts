import type { Edtf } from '../model/time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of the calendar as people write it: `2023-11-05/2023-11-10` is "5 to 10 November 2023". */
export function tellDate(edtf: Edtf): string {
  const [from = '', until] = edtf.split('/');
  if (until === undefined) return tellOne(from);
  if (from === '..' || from === '') return `until ${tellOne(until)}`;
  if (until === '..' || until === '') return `from ${tellOne(from)}`;
  const shared = sharedTail(tellOne(from), tellOne(until));
  return `${tellOne(from).slice(0, -shared || undefined)} to ${tellOne(until)}`;
}

/** The moment of publication: "3 November 2023, 13:19 (UTC-04:00)". */
export function tellMoment(publishedAt: string): string {
  const [day = '', time = ''] = publishedAt.split('T');
  const [, clock = '', offset = ''] = /^(\d\d:\d\d)?(.*)$/.exec(time) ?? [];
  const zone = offset === '' ? '' : ` (UTC${offset === 'Z' ? '' : offset})`;
  return `${tellDate(day)}${clock === '' ? '' : `, ${clock}`}${zone}`;
}

function tellOne(date: string): string {
  const [, year, month, day, rest = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(.*)$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return date;
  const words = [day === undefined ? '' : `${Number(day)}`, name ?? '', year].filter((word) => word !== '').join(' ');
  return `${words}${rest.replace(/^T/, ', ')}`;
}

/** How many characters the ends of both have in common, counted in whole words. */
function sharedTail(one: string, other: string): number {
  const [a, b] = [one.split(' '), other.split(' ')];
  let count = 0;
  while (count < Math.min(a.length, b.length) - 1 && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count === 0 ? 0 : a.slice(-count).join(' ').length + 1;
}
