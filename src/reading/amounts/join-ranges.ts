// Two numbers that are the ends of one: "40 to 45 percent", "between $3 billion and $5 billion", "three or four firms".
import type { Quantity } from './quantity.ts';
import type { Example } from './rule.ts';

const changing =
  /\b(?:from|rose|risen|rise|grew|grown|fell|fallen|up|down|cut|raised?|raising|increased?|increasing|lowered|reduced|dropped|jumped|climbed|shrank|slid|gained|doubled|tripled|moved|went|changed)\s(?:\w+\s){0,3}$/iu;
const spanning =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|span(?:s|ned|ning)?|estimates?|stretch(?:es|ed|ing)?)\s(?:\w+\s){0,2}from\s$/iu;

/** The quantities of a sentence with each pair of ends made one. */
export function joinRanges(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const last = joined.pop();
    joined.push(...(last === undefined ? [next] : joinTwo(text, last, next)));
  }
  return joined;
}

/** What `joinRanges` takes and leaves. */
export const rangeExamples: readonly Example[] = [
  { text: 'It must make 40 to 45 percent of its parts there.', takes: ['range 40-45 percent'] },
  { text: 'The fine will be between $3 billion and $5 billion.', takes: ['range 3000000000-5000000000 USD'] },
  { text: 'It will spend $3-5 billion.', takes: ['range 3000000000-5000000000 USD'] },
  { text: 'It will spend 3 to 5 billion euros.', takes: ['range 3000000000-5000000000 EUR'] },
  { text: 'The fair drew 500,000 to 1 million guests.', takes: ['range 500000-1000000 guest'] },
  { text: 'Three or four firms will bid.', takes: ['range 3-4 firm'] },
  { text: 'Rents rose 2 to 3 percent.', takes: ['range 2-3 percent'] },
  { text: 'Rates range from 2 percent to 9 percent.', takes: ['range 2-9 percent'] },
  { text: 'The share rose from 40 percent to 45 percent.', takes: ['exact 40 percent', 'exact 45 percent'] },
  { text: 'Duties were raised 10 percent to 25 percent.', takes: ['exact 10 percent', 'exact 25 percent'] },
  { text: 'Sales fell 5 percent to $20 million.', takes: ['exact 5 percent', 'exact 20000000 USD'] },
  { text: 'It cut staff from 5,000 to 4,000 workers.', takes: ['exact 5000 worker', 'exact 4000 worker'] },
  { text: 'It hired 30 cooks and 40 waiters.', takes: ['exact 30 cook', 'exact 40 waiter'] },
];

function joinTwo(text: string, low: Quantity, next: Quantity): readonly Quantity[] {
  const gap = text.slice(low.end, next.start);
  const high =
    next.counted === null && low.counted?.kind === 'money' && /^(?:\s?[-–—]\s?|\sto\s)$/u.test(gap)
      ? { ...next, counted: low.counted }
      : next;
  const apart = [low, next];
  if (high.counted === null || low.high !== null) return apart;
  if (low.counted !== null && low.counted.unit !== high.counted.unit) return apart;
  const ahead = text.slice(Math.max(0, low.start - 48), low.start);
  if (/^\sto\s$/u.test(gap) && /\bfrom\s$/iu.test(ahead) && !spanning.test(ahead))
    return [{ ...low, counted: high.counted }, high];
  if (!isConnected(gap, ahead, low)) return apart;
  const value = lowEnd(low, high);
  return value < high.value ? [{ ...high, start: low.start, value, high: high.value }] : apart;
}

/** "$3 to $5 billion", "3 to 5 cents": the scale is told once. */
function lowEnd(low: Quantity, high: Quantity): number {
  const shift = high.counted?.shift ?? 0;
  const shared =
    low.number.scale === null && !low.number.grouped && Number(low.number.digits) < Number(high.number.digits);
  if (shared && high.number.style === low.number.style)
    return Number(`${low.number.digits}e${high.number.exponent + shift}`);
  return low.counted === null ? Number(`${low.number.digits}e${low.number.exponent + shift}`) : low.value;
}

function isConnected(gap: string, ahead: string, low: Quantity): boolean {
  if (/^\s?[-–—]\s?$/u.test(gap)) return true;
  if (/^\sand\s$/u.test(gap)) return /\bbetween\s(?:\w+\s)?$/iu.test(ahead);
  if (/^\sor\s$/u.test(gap)) return low.counted === null;
  if (!/^\sto\s$/u.test(gap)) return false;
  if (spanning.test(ahead)) return true;
  return low.counted === null || !changing.test(ahead);
}
