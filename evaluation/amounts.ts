// Whether every amount of the gold accounts and figures stands among the amounts read in the report, with value, unit and bound.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOfText } from '../src/intake/report-of-text.ts';
import type { Amount } from '../src/model/amount.ts';
import { read } from '../src/readout.ts';
import { percent } from './percent.ts';
import type { Figures, Runner } from './runner.ts';

/** What a gold file says of a number. */
type GoldAmount = Pick<Amount, 'value' | 'unit' | 'bound'>;

interface GoldFile {
  readonly accounts: readonly { readonly amounts?: readonly GoldAmount[] }[];
  readonly figures: readonly GoldAmount[];
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
  readonly wanted: GoldAmount;
  readonly found: 'right' | 'other bound' | 'missed';
}

function judgedIn(folder: string, file: string): readonly Judged[] {
  const gold: GoldFile = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
  const text = readFileSync(join(folder, 'reports', file.replace('.json', '.txt')), 'utf8');
  const found = read(reportOfText(text, { asIs: false })).amounts;
  const judge = (slot: Judged['slot'], wanted: GoldAmount): Judged => ({
    file,
    slot,
    wanted,
    found: verdict(found, wanted),
  });
  return [
    ...gold.accounts.flatMap((account) => account.amounts ?? []).map((one) => judge('accounts', one)),
    ...gold.figures.map((one) => judge('figures', one)),
  ];
}

function verdict(found: readonly Amount[], wanted: GoldAmount): Judged['found'] {
  const same = found.filter((one) => isClose(one.value, wanted.value) && one.unit === wanted.unit);
  if (same.length === 0) return 'missed';
  return same.some((one) => one.bound === wanted.bound) ? 'right' : 'other bound';
}

/** The scorer's tolerance: half a percent. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 0.005;
}

function printed(rows: readonly Judged[]): Figures {
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
