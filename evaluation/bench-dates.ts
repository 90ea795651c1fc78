// How fast times are found, what share of a whole reading they take, and whether any text makes them slow.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportOfText } from '../src/intake/report-of-text.ts';
import { parse } from '../src/language/parse.ts';
import type { Report } from '../src/model/report.ts';
import type { Sentence } from '../src/model/sentence.ts';
import { findTimes } from '../src/reading/dates/find-times.ts';
import { plainReport } from '../src/reading/plain-report.ts';
import { read } from '../src/readout.ts';
import { newsReports } from './dates.ts';
import type { Runner } from './runner.ts';

const rounds = 5;

/** `npm run bench -- dates --data DIR --reports DIR`. */
export const benchDates: Runner = {
  name: 'dates',
  usage:
    'dates --data DIR --reports DIR   reports a CPU second for times alone, their share of a reading, hostile texts',
  run: async ({ data = '../shared/data/dates', reports = 'samples' }) => {
    const news = (await newsReports(resolve(data))).map(parsed);
    const own = ownReports(resolve(reports));
    const alone = secondsOf(() => news.forEach(timesOf));
    const ownParsed = own.map(parsed);
    const times = secondsOf(() => ownParsed.forEach(timesOf));
    const whole = secondsOf(() => own.forEach((one) => void read(one)));
    const figures = {
      'reports of TBAQ a CPU second, parsed before': Math.round(news.length / alone),
      'percent of a whole reading': Math.round((1000 * times) / whole) / 10,
      'slowest hostile text of 100 kB, milliseconds': Math.round(1000 * Math.max(...hostile.map(secondsOfHostile))),
    };
    for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`);
    return figures;
  },
};

type Parsed = readonly [Report, readonly Sentence[]];

function parsed(report: Report): Parsed {
  return [
    report,
    parse(
      report.text,
      report.parts.map((part) => part.span),
    ),
  ];
}

function timesOf([report, sentences]: Parsed): void {
  findTimes(report, sentences);
}

function ownReports(folder: string): readonly Report[] {
  return readdirSync(folder)
    .filter((one) => one.endsWith('.txt'))
    .map((one) => reportOfText(readFileSync(join(folder, one), 'utf8'), { asIs: false }));
}

// CPU seconds of one round, after one that warms up.
function secondsOf(work: () => void): number {
  work();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / rounds;
}

const hostile = [
  'May ',
  '1',
  'twenty-',
  'the end of ',
  'two years ago ',
  'will be held on Monday to ',
  "'",
  '1/',
  'the ',
  '2019-',
  'quarter of the year ',
];

function secondsOfHostile(words: string): number {
  const text = words.repeat(Math.ceil(100_000 / words.length));
  const report = plainReport(text, { parts: [] });
  const before = process.cpuUsage();
  findTimes(report, []);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
