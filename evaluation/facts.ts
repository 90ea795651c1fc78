import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jsonLine } from '../src/export/json.ts';
import { reportOfText } from '../src/intake/report-of-text.ts';
import type { Reading } from '../src/model/reading.ts';
import { read } from '../src/readout.ts';
import { calibration } from './calibration.ts';
import type { Figures, Runner } from './runner.ts';

/** Accounts, quotes and figures of whole reports against gold, by the shared scorer. */
export const facts: Runner = {
  name: 'facts',
  usage: 'facts --gold DIR [--only NAME-PART] [--scorer FILE] [--verbose 1]',
  run: async (options) => {
    const gold = resolve(options.gold ?? '../shared/gold/dev');
    const scorer = resolve(options.scorer ?? join(gold, '../../tools/score-facts.mjs'));
    const work = mkdtempSync(join(tmpdir(), 'readout-facts-'));
    try {
      return measure({ gold, scorer, work, only: options.only ?? '', verbose: options.verbose !== undefined });
    } finally {
      rmSync(work, { recursive: true });
    }
  },
};

interface Job {
  readonly gold: string;
  readonly scorer: string;
  readonly work: string;
  readonly only: string;
  readonly verbose: boolean;
}

function measure({ gold, scorer, work, only, verbose }: Job): Figures {
  const names = readdirSync(join(gold, 'reports'))
    .filter((one) => one.includes(only))
    .map((one) => one.replace(/\.txt$/, ''));
  const [golden, found] = [join(work, 'gold'), join(work, 'read')];
  const readings = names.map((name) => readingOf(join(gold, 'reports', `${name}.txt`)));
  for (const folder of [golden, found]) mkdirSync(folder);
  names.forEach((name, index) => {
    writeFileSync(join(golden, `${name}.json`), readFileSync(join(gold, 'gold', `${name}.json`)));
    writeFileSync(join(found, `${name}.json`), lineOf(readings[index]));
  });
  const printed = execFileSync('node', [scorer, '--gold', golden, '--pred', found, ...(verbose ? ['--verbose'] : [])], {
    encoding: 'utf8',
  });
  console.log(printed);
  console.log(
    calibration(
      names.map((name) => join(golden, `${name}.json`)),
      readings,
    ),
  );
  return figuresOf(printed);
}

function readingOf(path: string): Reading {
  return read(reportOfText(readFileSync(path, 'utf8'), { asIs: false }));
}

/** Each row of the scorer by name: its F1, or its percentage where it has none. */
function figuresOf(printed: string): Figures {
  const rows = printed.split('\n').flatMap((line) => {
    const found = /^\s*(\S.*?)\s{2,}(?:.*?F1\s+([\d.]+)|([\d.]+) %)/.exec(line);
    return found?.[1] === undefined || line.startsWith('    ')
      ? []
      : [[found[1], Number(found[2] ?? found[3])] as const];
  });
  return Object.fromEntries(rows);
}

function lineOf(reading: Reading | undefined): string {
  return reading === undefined ? '{}' : jsonLine(reading);
}
