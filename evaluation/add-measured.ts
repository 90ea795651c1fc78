// Adds the reports of one file to a record as `readout add` does, and prints what each thousand cost, as lines of JSON.
import { existsSync, statSync } from 'node:fs';
import { holdGrowth, holdMemory } from '../src/cli/hold-memory.ts';
import { takeIn } from '../src/intake/take-in.ts';
import type { Report } from '../src/model/report.ts';
import { openReadout, read } from '../src/readout.ts';

const [file = '', url = '', step = '1000'] = process.argv.slice(2);
holdGrowth();
holdMemory(false);
const readout = await openReadout({ url, now: () => new Date().toISOString(), mayCreate: true });
await tellReading();
let [added, before, started] = [0, process.cpuUsage(), performance.now()];
for await (const group of readout.addAll(takeIn(file, { asIs: false })))
  for (const told of group) {
    if (!('added' in told)) throw new Error(JSON.stringify(told));
    added += 1;
    if (added % Number(step) === 0) tell();
  }
await readout.close();
await tellReading();

/** What reading alone costs on this machine at this moment: the first 200 reports once more. */
async function tellReading(): Promise<void> {
  const reports: Report[] = [];
  for await (const taken of takeIn(file, { asIs: false })) {
    if ('report' in taken) reports.push(taken.report);
    if (reports.length === 200) break;
  }
  for (const report of reports.slice(0, 50)) {
    read(report);
    // As `readout add` does.
    holdMemory(true);
  }
  const start = process.cpuUsage();
  for (const report of reports) read(report);
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ reading: reports.length / ((user + system) / 1e6) }));
}

function tell(): void {
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  const { maxRSS } = process.resourceUsage();
  const figures = {
    added,
    cpu: (user + system) / 1e6,
    seconds,
    rss: process.memoryUsage.rss() / 2 ** 20,
    most: maxRSS / 1024,
    // The file alone: what stands in the log beside it comes into it.
    bytes: existsSync(url) ? statSync(url).size : 0,
  };
  console.log(JSON.stringify(figures));
  [before, started] = [process.cpuUsage(), performance.now()];
}
