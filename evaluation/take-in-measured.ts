// Takes one file in, or the first so many reports of it, and prints how long it took, how much memory it held and what came of it, as a line of JSON.
import { takeIn } from '../src/intake/take-in.ts';

let [reports, refused, characters] = [0, 0, 0];
const [file = '-', most = '1000000000'] = process.argv.slice(2);
const start = performance.now();
for await (const taken of takeIn(file, { asIs: false })) {
  if ('report' in taken) reports += 1;
  else refused += 1;
  if ('report' in taken) characters += taken.report.text.length;
  if (reports === Number(most)) break;
}
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const figures = {
  'pages read': reports,
  'pages refused': refused,
  'characters a report': Math.round(characters / Math.max(1, reports)),
  'pages a second': round((reports + refused) / seconds),
  'pages a CPU second': round((reports + refused) / ((userCPUTime + systemCPUTime) / 1e6)),
  'MB at most': Math.round(maxRSS / 1024),
};
console.log(JSON.stringify(figures));

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
