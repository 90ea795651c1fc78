import type { EventAmount } from '../../../src/model/record.ts';

/** A property that a person can set right on a page, and how it is asked for. */
export interface Settable {
  readonly property: 'time' | 'amounts' | 'where' | 'standing' | 'what' | 'kind';
  readonly name: string;
  readonly hint: string;
}

/** In the order in which people miss them. */
export const settables: readonly Settable[] = [
  { property: 'time', name: 'Date', hint: 'like 2023-11-03, 2023-11, 2023 or 2023-11-03/2023-11-10' },
  { property: 'amounts', name: 'Amount', hint: 'like 4.5 million EUR, 35 percent or 300 jobs' },
  { property: 'where', name: 'Place', hint: 'a name, like Port Aurel' },
  { property: 'standing', name: 'Standing', hint: '' },
  { property: 'what', name: 'Subject', hint: 'what it is about, in a few words' },
  { property: 'kind', name: 'Kind of event', hint: '' },
];

/** A value as the record keeps it, or the sentence that says why it is none; the record checks all but amounts itself. */
export function readValue(
  property: Settable['property'],
  typed: string,
): { readonly json: string } | { readonly tells: string } {
  const words = typed.trim();
  if (words === '') return { tells: 'Give the right value first.' };
  if (property !== 'amounts') return { json: JSON.stringify(words) };
  const amount = amountOf(words);
  return amount === null
    ? { tells: `“${words}” is no amount; write a number and its unit, like 4.5 million EUR.` }
    : { json: JSON.stringify(amount) };
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const bounds: Readonly<Record<string, EventAmount['bound']>> = {
  over: 'over',
  under: 'under',
  about: 'about',
};

function amountOf(words: string): EventAmount | null {
  const pattern =
    /^(?:(over|under|about) )?(-?\d[\d,]*(?:\.\d+)?) ?(thousand|million|billion|trillion)? ?(%|\p{L}[\p{L} ]*)$/iu;
  const [, bound = '', number = '', scale = '', unit = ''] = pattern.exec(words) ?? [];
  if (number === '') return null;
  // 4.5 times a million is a hair off in binary; fifteen digits are what was typed.
  const value = Number((Number(number.replaceAll(',', '')) * (scales[scale.toLowerCase()] ?? 1)).toPrecision(15));
  return { value, unit: unitOf(unit), bound: bounds[bound.toLowerCase()] ?? 'exact', low: null, high: null };
}

/** As the record writes units: codes of currencies in capitals, all else a word for one. */
function unitOf(told: string): string {
  const unit = told.trim();
  if (unit === '%' || /^percent$/i.test(unit)) return 'percent';
  if (/^[a-z]{3}$/i.test(unit) && unit === unit.toUpperCase()) return unit;
  return /[^s]s$/.test(unit) ? unit.slice(0, -1) : unit;
}
