// Whether every amount of the gold accounts and figures stands among the amounts read in the report, with value, unit and bound.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOfText } from '../src/intake/report-of-text.ts';
import { parse } from '../src/language/parse.ts';
import type { Amount } from '../src/model/amount.ts';
import { findAmounts } from '../src/reading/amounts/find-amounts.ts';
import type { Runner } from './runner.ts';

type Told = Pick<Amount, 'value' | 'unit' | 'bound'>;

interface GoldFile {
  readonly accounts: readonly { readonly amounts?: readonly Told[] }[];
  readonly figures: readonly Told[];
}

/** The share of gold amounts found, and found with their bound. */
export const amounts: Runner = {
  name: 'amounts',
  usage: 'amounts --gold DIR [--verbose 1]',
  run: async (options) => {
    const folder = options.gold ?? '../shared/gold/dev';
    const files = readdirSync(join(folder, 'gold')).filter((file) => file.endsWith('.json'));
    const rows = files.sort().flatMap((file) => judgedIn(folder, file));
    if (options.verbose !== undefined)
      for (const { file, slot, wanted, found } of rows)
        if (found !== 'right')
          console.log(`${file}\t${slot}\t${found}\t${wanted.bound} ${wanted.value} ${wanted.unit}`);
    return printed(rows);
  },
};

interface Judged {
  readonly file: string;
  readonly slot: 'accounts' | 'figures';
  readonly wanted: Told;
  readonly found: 'right' | 'other bound' | 'missed';
}

function judgedIn(folder: string, file: string): readonly Judged[] {
  const gold: GoldFile = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
  const text = readFileSync(join(folder, 'reports', file.replace('.json', '.txt')), 'utf8');
  const report = reportOfText(text, { asIs: false });
  const blocks = report.parts.filter((part) => part.kind === 'paragraph' || part.kind === 'headline');
  const sentences = parse(
    report.text,
    blocks.map((part) => part.span),
  );
  const read = findAmounts(report, sentences);
  const judge = (slot: Judged['slot'], wanted: Told): Judged => ({ file, slot, wanted, found: verdict(read, wanted) });
  return [
    ...gold.accounts.flatMap((account) => account.amounts ?? []).map((one) => judge('accounts', one)),
    ...gold.figures.map((one) => judge('figures', one)),
  ];
}

function verdict(read: readonly Amount[], wanted: Told): Judged['found'] {
  const same = read.filter((one) => isClose(one.value, wanted.value) && one.unit === wanted.unit);
  if (same.length === 0) return 'missed';
  return same.some((one) => one.bound === wanted.bound) ? 'right' : 'other bound';
}

/** The scorer's tolerance: half a percent. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 0.005;
}

function printed(rows: readonly Judged[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const slot of ['accounts', 'figures'] as const) {
    const all = rows.filter((row) => row.slot === slot);
    const right = all.filter((row) => row.found === 'right').length;
    const found = all.filter((row) => row.found !== 'missed').length;
    figures[`${slot}: value and unit`] = percent(found, all.length);
    figures[`${slot}: value, unit and bound`] = percent(right, all.length);
  }
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(40)} ${figure.toFixed(1)} %`);
  return figures;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
