import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { holdCompiling } from '../src/cli/hold-compiling.ts';
import { holdMemory } from '../src/cli/hold-memory.ts';
import { reportOfText } from '../src/intake/report-of-text.ts';
import type { Report } from '../src/model/report.ts';
import { read } from '../src/readout.ts';
import type { Runner } from './runner.ts';

const rounds = 5;

/**
 * The whole reading of real reports in one thread: reports of 500 words a CPU second, after a warm-up; what the process holds afterwards, with its
 * memory and compiling held as `readout read` does, and how much of that is live.
 */
export const benchReading: Runner = {
  name: 'reading',
  usage: 'reading --reports DIR   reports of 500 words a CPU second for the whole reading, memory',
  run: async (options) => {
    const folder = resolve(options.reports ?? 'samples');
    if (!existsSync(folder)) {
      console.log(`${folder} is not here: not run.`);
      return {};
    }
    holdMemory(false);
    holdCompiling();
    const rate = rateOver(reportsIn(folder));
    // Read before the collection that tells what is live: that would also make the process smaller.
    const resident = process.memoryUsage.rss();
    const figures = {
      'reports of 500 words a CPU second': Number(rate.toFixed(1)),
      'memory, megabytes': Math.round(resident / 2 ** 20),
      'of it live, megabytes': Math.round(liveBytes() / 2 ** 20),
    };
    for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`);
    return figures;
  },
};

function reportsIn(folder: string): readonly Report[] {
  return readdirSync(folder)
    .filter((one) => one.endsWith('.txt'))
    .map((one) => reportOfText(readFileSync(join(folder, one), 'utf8'), { asIs: false }));
}

function rateOver(reports: readonly Report[]): number {
  const words = reports.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
  for (const report of reports) {
    read(report);
    holdMemory(true);
  }
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const report of reports) read(report);
  const { user, system } = process.cpuUsage(before);
  return (words * rounds) / 500 / ((user + system) / 1e6);
}

/** What is still in use after everything else was collected: objects, code, weights and the network's memory; not Node itself. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
