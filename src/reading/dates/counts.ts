// How many units a count names.
import { numberOf } from './words.ts';

/** How many a count names; null where it does not say: "several", "a few", "two or three". */
export function countOf(words: string): number | null {
  if (words === 'a' || words === 'an' || words === 'another') return 1;
  if (/^several \w/.test(words)) return null;
  if (/\bcouple\b/.test(words)) return 2;
  if (/^half(?: an?)?$/.test(words)) return 0.5;
  const whole = /^(.+?)(?: -)? and(?: -)? a(?: -)? half$/.exec(words)?.[1];
  if (whole !== undefined) return (countOf(whole) ?? 0) + 0.5;
  if (/^(?:a )?dozen$/.test(words)) return 12;
  if (/ (?:or|to) |\d - \d/.test(words)) return null;
  return numberOf(words.replace(/^another (?=.)| - (?:plus|odd)$/g, ''));
}
