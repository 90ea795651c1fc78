import type { Amount } from '../model/amount.ts';

/** An amount, or the number of a figure, which is no range. */
type Sum = Pick<Amount, 'value' | 'unit' | 'bound'> & Partial<Pick<Amount, 'low' | 'high'>>;

/** An amount as people write it: "over 4.3 billion CNY", "35.7 %", "300 jobs". */
export function tellAmount({ value, unit, bound, low = null, high = null }: Sum): string {
  const number =
    bound === 'range' && low !== null && high !== null
      ? `${tellNumber(low)} to ${tellNumber(high)}`
      : tellNumber(value);
  const before = bound === 'exact' || bound === 'range' ? '' : `${bound} `;
  if (unit === 'percent') return `${before}${number} %`;
  const isPlural = !/^[A-Z]{3}$/.test(unit) && value !== 1;
  return `${before}${number} ${isPlural ? pluralOf(unit) : unit}`.trim();
}

function tellNumber(value: number): string {
  const [size, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const digits = String(Number((value / size).toPrecision(12)));
  const grouped = digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
  return `${grouped}${word}`;
}
const scales: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function pluralOf(noun: string): string {
  if (noun === '' || /(?:s|craft)$/.test(noun)) return noun;
  if (/(?:[^aeiou]y)$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:ch|sh|x|z)$/.test(noun)) return `${noun}es`;
  return noun === 'person' ? 'people' : `${noun}s`;
}
