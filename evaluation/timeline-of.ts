import type { Edtf } from '../src/model/time.ts';

/** One event as a timeline tells it: when, who or what it touches, and the gold tokens that tell it, in the order of the text. */
export interface TimedEvent {
  readonly edtf: Edtf | null;
  /** Every name by which it tells its parties and its object. */
  readonly names: readonly string[];
  /** "4596-2-filed": report, sentence, words. */
  readonly tokens: readonly string[];
}

/**
 * One entity's timeline in the form of SemEval-2015 Task 4: the entity, then a row a time: its order, the time, the events. Events of one
 * time share an order and stand in the order given; those without a time have order 0, which the scorer leaves aside.
 */
export function timelineOf(entity: string, events: readonly TimedEvent[]): string {
  const own = events.filter((one) => one.tokens.length > 0 && one.names.some((name) => isNamed(entity, name)));
  const timed = own.map((one) => ({ ...one, time: timeOf(one.edtf) }));
  const times = [...new Set(timed.map(({ time }) => time))].filter((time) => time !== unknown).sort();
  const rows = timed
    .map(({ time, tokens }) => ({ order: time === unknown ? 0 : times.indexOf(time) + 1, time, tokens }))
    .toSorted((a, b) => a.order - b.order);
  return [entity, ...rows.map(({ order, time, tokens }) => [order, time, ...tokens].join('\t'))].join('\n');
}

const unknown = 'XXXX-XX-XX';

/** "2006-03-01/2006-03-31" is 2006-03, any other stretch its first day; what has no first day has no place. */
function timeOf(edtf: Edtf | null): string {
  if (edtf === null) return unknown;
  const [from = '', to = from] = edtf.split('/');
  if (!/^\d{4}/.test(from)) return unknown;
  const day = from.replace(/[?~%].*$/, '').slice(0, 10);
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) return day.slice(0, 4);
  return day.endsWith('-01') && isLastDay(from, to) ? day.slice(0, 7) : day;
}

function isLastDay(from: string, to: string): boolean {
  if (from.slice(0, 7) !== to.slice(0, 7) || to.length < 10) return false;
  const [year, month] = from.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate() === Number(to.slice(8, 10));
}

/** Whether a name means the entity: it has all its words, or two of them and no others. Words in lower case ("store") do not count. */
function isNamed(entity: string, name: string): boolean {
  const proper = wordsOf(entity).filter((word) => /[\p{Lu}\p{N}]/u.test(word));
  const [whole, told] = [proper, wordsOf(name)].map((words) => words.map((word) => word.toLowerCase()));
  if (whole === undefined || told === undefined || told.length === 0 || whole.length === 0) return false;
  return whole.every((word) => told.includes(word)) || (told.length > 1 && told.every((word) => whole.includes(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
