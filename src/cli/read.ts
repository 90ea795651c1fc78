import { json, jsonLine } from '../export/json.ts';
import type { Reading } from '../model/reading.ts';
import { type Command, commandLine, type Options, usage } from './command.ts';
import { framesOption, readOptionsBy } from './frames-option.ts';
import { holdCompiling } from './hold-compiling.ts';
import { holdMemory } from './hold-memory.ts';
import { givenBy, inputsOf, intakeOptions, reportsOf, tellRefusal, tellWithdrawal } from './intake-options.ts';
import { pageOf } from './page.ts';
import { showProgress } from './progress.ts';
import { screen } from './screen.ts';

const options: Options = {
  ...intakeOptions,
  format: { value: 'page|json|jsonl', tells: 'A page for people (default), JSON, or a line of JSON a report' },
  'min-confidence': { value: '0-100', tells: 'Leave out events below this; a page leaves out those below 50' },
  ...framesOption,
};

/** `readout read`: reports in, their readings out. */
export const read: Command = {
  tells: 'Reads news reports: events, quotes, figures, each with its evidence.',
  inputs: 'FILE ...',
  options,
  examples: [
    'readout read report.txt',
    'readout read reports/ --format jsonl > readings.jsonl',
    'readout read reports/ --frames docs/own-kinds.json',
    "curl -s https://example.com/report.txt | readout read - --published 2023-11-03 --publisher 'Harbour Wire'",
  ],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const given = givenBy(line);
  const print = printer(line.options.format ?? 'page', line.options['min-confidence']);
  const inputs = inputsOf(line, process.stdin.isTTY);
  const progress = showProgress(inputs.length);
  holdCompiling();
  holdMemory(false);
  // Loaded only now: a wrong command line or --help need not wait for the weights.
  const { read: readingOf } = await import('../readout.ts');
  const asked = await readOptionsBy(line);
  const count = { read: 0, refused: 0 };
  for (const input of inputs) {
    for await (const taken of reportsOf(input, given)) {
      progress.now(taken.name);
      const reading = 'report' in taken ? readingOf(taken.report, asked) : null;
      progress.clear();
      if (reading !== null) print(reading, count.read > 0);
      holdMemory(true);
      if ('refused' in taken) process.stderr.write(tellRefusal(taken));
      if ('withdrawn' in taken) process.stderr.write(tellWithdrawal(taken));
      count[reading === null ? 'refused' : 'read'] += 1;
    }
  }
  const sum = `${counted(count.read, 'report')} read, ${count.refused} not read.`;
  if (count.read + count.refused > 1) process.stderr.write(`${sum}\n`);
  return count.refused === 0 ? 0 : 1;
}

type Print = (reading: Reading, isLater: boolean) => void;

function printer(format: string, minimum: string | undefined): Print {
  const least = leastOf(minimum ?? (format === 'page' ? '50' : '0'));
  if (format === 'json') return (reading) => process.stdout.write(`${json(sureOf(reading, least))}\n`);
  if (format === 'jsonl') return (reading) => process.stdout.write(`${jsonLine(sureOf(reading, least))}\n`);
  return (reading, isLater) => process.stdout.write(`${isLater ? '\n\n' : ''}${pageOf(reading, least, screen())}`);
}

function leastOf(words: string): number {
  const percent = /^\d{1,3}(?:\.\d+)?$/.test(words) ? Number(words) : Number.NaN;
  if (!(percent <= 100)) throw usage(`--min-confidence ${words} is no percentage from 0 to 100.`);
  return percent / 100;
}

function sureOf(reading: Reading, least: number): Reading {
  return { ...reading, accounts: reading.accounts.filter((account) => account.confidence >= least) };
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
