// What a person may set as the right value of an event's property; what is kept is whole and shown without another check.
import type { Standing } from '../model/account.ts';
import type { Bound } from '../model/amount.ts';
import { ReadoutError } from '../model/error.ts';
import { intervalOf } from '../model/interval.ts';
import type { EventAmount } from '../model/record.ts';

/** JSON of a right value as it is kept; `bad-judgement` says in a sentence what is asked for where it is none. */
export function rightValue(property: string, json: string): string {
  const check = Object.hasOwn(checks, property) ? checks[property] : undefined;
  if (check === undefined)
    throw wrong(`A right value can be given for ${Object.keys(checks).join(', ')}; "${property}" is none of these.`);
  return JSON.stringify(check(parsed(json)));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw wrong(`The value ${json} is no JSON: put words in quotation marks.`);
  }
}

const checks: Readonly<Record<string, (value: unknown) => unknown>> = {
  kind: (value) => matching(value, /^[a-z][a-z -]{0,39}$/, 'The kind is a word like "meeting".'),
  what: (value) => matching(value, /^\S[\s\S]{0,499}$/, 'What it is about is told in some words, 500 letters at most.'),
  where: (value) => matching(value, /^\S[\s\S]{0,199}$/, 'The place is a name, 200 letters at most.'),
  amounts: amount,
  time: day,
  standing: (value) => {
    const found = standings.find((one) => one === value);
    if (found === undefined) throw wrong(`The standing is one of ${standings.join(', ')}.`);
    return found;
  },
};

const standings: readonly Standing[] = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled'];
const bounds: readonly Bound[] = ['exact', 'over', 'under', 'about', 'range'];

function matching(value: unknown, pattern: RegExp, tells: string): string {
  const words = typeof value === 'string' ? value.trim() : '';
  if (!pattern.test(words)) throw wrong(tells);
  return words;
}

function day(value: unknown): string {
  const words = typeof value === 'string' ? value.trim() : '';
  const sides = words.split('/');
  const isOpen = words === '..' || words === '../..' || words === '/';
  if (sides.length > 2 || isOpen || !sides.every((one) => one === '..' || isDate(one)) || intervalOf(words) === null)
    throw wrong(
      `"${words}" is no date of the calendar; write it like 2023-11-03, 2023-11, 2023 or 2023-11-03/2023-11-10.`,
    );
  return words;
}

/** A year, a month or a day that there is. */
function isDate(told: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(told)) return false;
  const whole = `${told}${'-01-01'.slice(0, 10 - told.length)}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

function amount(value: unknown): EventAmount {
  const told: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const number = numberIn(told['value']);
  const unit = typeof told['unit'] === 'string' ? told['unit'].trim() : '';
  const bound = bounds.find((one) => one === (told['bound'] ?? 'exact'));
  const [low, high] = [numberIn(told['low']), numberIn(told['high'])];
  if (
    number === null ||
    unit === '' ||
    unit.length > 40 ||
    bound === undefined ||
    (bound === 'range') !== (low !== null && high !== null)
  )
    throw wrong('The amount is a number with a unit: {"value": 4500000, "unit": "EUR"}.');
  return { value: number, unit, bound, low, high };
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function wrong(tells: string): ReadoutError {
  return new ReadoutError('bad-judgement', tells);
}
