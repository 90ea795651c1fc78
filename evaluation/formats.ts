import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../src/intake/kinds.ts';
import { takeIn } from '../src/intake/take-in.ts';
import type { Figures, Runner } from './runner.ts';

/** Every file of a folder in whatever format: how many reports each format gave, and why what was refused was. A crash ends the run. */
export const formats: Runner = {
  name: 'formats',
  usage: 'formats --data DIR [--verbose 1]',
  run: async (options) => {
    const files = readdirSync(options.data ?? '../shared/data/formats', { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort();
    const rows: Row[] = [];
    for (const file of files) rows.push(await rowOf(file, options.verbose !== undefined));
    print(rows);
    return figuresOf(rows);
  },
};

interface Row {
  readonly kind: string;
  readonly reports: number;
  readonly withdrawn: number;
  readonly refused: readonly string[];
}

async function rowOf(file: string, isVerbose: boolean): Promise<Row> {
  const refused: string[] = [];
  let [reports, withdrawn] = [0, 0];
  const tell = (name: string, sentence: string) => isVerbose && console.log(`${name} ${sentence}`);
  for await (const taken of takeIn(file, { asIs: false }, tell)) {
    if ('report' in taken) reports += 1;
    if ('withdrawn' in taken) withdrawn += 1;
    if ('refused' in taken) refused.push(taken.refused.message);
    if (isVerbose) console.log(`${taken.name}: ${told(taken)}`);
  }
  return { kind: kindOf(readFileSync(file), { asIs: false })?.id ?? 'text', reports, withdrawn, refused };
}

type Taken = Awaited<ReturnType<ReturnType<typeof takeIn>['next']>>['value'];

function told(taken: Taken): string {
  if ('report' in taken)
    return `${taken.report.publishedAt} ${taken.report.publisher ?? '-'}: ${taken.report.text.slice(0, 80).replace(/\s+/g, ' ')}`;
  if ('refused' in taken) return `REFUSED ${taken.refused.message}`;
  return `WITHDRAWN ${JSON.stringify(taken.withdrawn)}`;
}

function print(rows: readonly Row[]): void {
  console.log(`${'format'.padEnd(24)}files  reports  withdrawn  refused`);
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort()) {
    const { files, reports, withdrawn, refused } = sumOf(rows.filter((row) => row.kind === kind));
    console.log(`${kind.padEnd(24)}${cell(files, 5)}${cell(reports, 9)}${cell(withdrawn, 11)}${cell(refused, 9)}`);
  }
  const sentences = new Map<string, number>();
  for (const sentence of rows.flatMap((row) => row.refused).map(masked))
    sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
  console.log('\nrefused because it');
  for (const [sentence, count] of [...sentences].sort(([, a], [, b]) => b - a))
    console.log(`${cell(count, 5)}  ${sentence}`);
}

/** Sentences that differ in a number or an address are one. */
function masked(sentence: string): string {
  return sentence.replace(/https?:\S+/g, 'ADDRESS').replace(/\d+/g, 'N');
}

function cell(number: number, width: number): string {
  return String(number).padStart(width);
}

function sumOf(rows: readonly Row[]) {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    files: rows.length,
    reports: sum((row) => row.reports),
    withdrawn: sum((row) => row.withdrawn),
    refused: sum((row) => row.refused.length),
  };
}

function figuresOf(rows: readonly Row[]): Figures {
  const { files, reports, withdrawn, refused } = sumOf(rows);
  console.log(`\n${files} files: ${reports} reports, ${withdrawn} withdrawn, ${refused} refused; none crashed`);
  const silent = rows.filter((row) => row.reports + row.withdrawn + row.refused.length === 0).length;
  return { files, reports, withdrawn, refused, silent };
}
