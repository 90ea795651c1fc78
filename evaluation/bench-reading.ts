import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportOfText } from '../src/intake/report-of-text.ts';
import { read } from '../src/readout.ts';
import type { Runner } from './runner.ts';

const rounds = 5;

/** The whole reading of real reports in one thread: reports of 500 words a CPU second, after a warm-up; memory. */
export const benchReading: Runner = {
  name: 'reading',
  usage: 'reading --reports DIR   reports of 500 words a CPU second for the whole reading, memory',
  run: async (options) => {
    const folder = resolve(options.reports ?? 'samples');
    if (!existsSync(folder)) {
      console.log(`${folder} is not here: not run.`);
      return {};
    }
    const reports = readdirSync(folder)
      .filter((one) => one.endsWith('.txt'))
      .map((one) => reportOfText(readFileSync(join(folder, one), 'utf8'), { asIs: false }));
    const words = reports.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
    for (const report of reports) read(report);
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) for (const report of reports) read(report);
    const { user, system } = process.cpuUsage(before);
    const rate = (words * rounds) / 500 / ((user + system) / 1e6);
    const figures = {
      'reports of 500 words a CPU second': Number(rate.toFixed(1)),
      'memory, megabytes': Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
    for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`);
    return figures;
  },
};
