// Which currency a sign or word means in one report.
import { loadList } from '../../language/load.ts';
import type { Report } from '../../model/report.ts';

/** The currency of a sign ("NT$") or word ("crowns"), told apart by the country named with it or by the report; null if it cannot be. */
export type CurrencyOf = (worded: string, country: string | undefined) => string | null;

interface Currency {
  readonly code: string;
  readonly signs: readonly string[];
  readonly words: readonly string[];
  readonly countries: readonly string[];
  readonly zones: readonly string[];
}

const currencies: readonly Currency[] = loadList(new URL('currencies.tsv', import.meta.url)).map(
  ([code = '', signs = '', words = '', countries = '', zones = '']) => ({
    code,
    signs: [code, ...listOf(signs)],
    words: listOf(words),
    countries: listOf(countries),
    zones: listOf(zones),
  }),
);

/** What a bare shared sign or word means to a reader anywhere, unless the outlet is at home in another. */
const worldwide: Readonly<Record<string, string>> = {
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  kr: 'SEK',
  Rs: 'INR',
  'Rs.': 'INR',
  CFA: 'XOF',
  FCFA: 'XOF',
};

const rowsBySign = groupRows((row) => row.signs);
const rowsByWord = groupRows((row) => [...row.words, ...row.signs]);

/** Every sign and code that may stand before a sum; this and the next are alternatives for a pattern, the longest first. */
export const signs: string = alternatives(currencies.flatMap((row) => row.signs));
/** Every word and code that may stand after a sum as its unit. */
export const unitWords: string = alternatives(currencies.flatMap((row) => [...row.words, row.code]));
/** The signs that are also written after a sum: "5 million €". */
export const signsAfter: string = alternatives('€ £ ¥ ₽ ₹ 元 円 kr zł Kč Ft ₴ ₺ $'.split(' '));
/** Every word that tells one country's unit from another's: "Canadian" before "dollars". */
export const countryWords: string = alternatives(currencies.flatMap((row) => row.countries));

/** Reads the currencies of one report: `$` is the outlet's own dollar, and USD unless the report says otherwise. */
export function currenciesIn(report: Report): CurrencyOf {
  const settled = new Map<string, string | null>();
  return (worded, country) => {
    const rows = rowsByWord.get(worded) ?? rowsByWord.get(worded.toLowerCase()) ?? rowsBySign.get(worded) ?? [];
    if (country !== undefined) return rows.find((row) => row.countries.includes(country))?.code ?? null;
    if (rows.length < 2) return rows[0]?.code ?? null;
    const known = settled.get(worded);
    if (known !== undefined) return known;
    const code = settle(report, worded, rows);
    settled.set(worded, code);
    return code;
  };
}

/** What a sign or word of several currencies means in this report. */
function settle(report: Report, worded: string, rows: readonly Currency[]): string | null {
  const stated = statedDollar(report.text, rows);
  if (stated !== null) return stated;
  const { zone } = report;
  const home = zone === null ? undefined : rows.find((row) => row.zones.some((one) => zone.startsWith(one)));
  if (home !== undefined && !isSpelledOut(report.text, home)) return home.code;
  return worldwide[worded] ?? worldwide[worded.toLowerCase()] ?? mostNamed(report.text, rows);
}

/** "All figures in Canadian dollars". */
function statedDollar(text: string, rows: readonly Currency[]): string | null {
  const found =
    /\b(?:figures|amounts|prices|sums|values|funds)(?: are)?(?: quoted| given| stated)? in (.{2,24}?) dollars/i.exec(
      text,
    );
  const country = found?.[1];
  return country === undefined ? null : (rows.find((row) => row.countries.includes(country))?.code ?? null);
}

/** A report that writes A$ does not mean it by the bare $. */
function isSpelledOut(text: string, row: Currency): boolean {
  return row.signs.some((sign) => sign.length > 1 && text.includes(sign));
}

function mostNamed(text: string, rows: readonly Currency[]): string | null {
  const counts = rows.map((row) => row.countries.reduce((sum, country) => sum + text.split(country).length - 1, 0));
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  return most > 0 && first === counts.lastIndexOf(most) ? (rows[first]?.code ?? null) : null;
}

function groupRows(keysOf: (row: Currency) => readonly string[]): ReadonlyMap<string, readonly Currency[]> {
  const groups = new Map<string, Currency[]>();
  for (const row of currencies)
    for (const key of new Set(keysOf(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
  return groups;
}

function alternatives(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}

function listOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',');
}
