import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { writeReports } from './generate-reports.ts';
import type { Figures, Runner } from './runner.ts';

/** A record at volume: what adding costs as it grows, and how long a person waits for an answer. */
export const benchRecord: Runner = {
  name: 'record',
  usage:
    'record [--reports 20000] [--record FILE.db|postgres://...]   adding, questions, memory and file size at volume; the record stays',
  run: async (options) => {
    const count = Number(options.reports ?? 20_000);
    const folder = join(import.meta.dirname, '../.data');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `reports-${count}.jsonl`);
    if (!existsSync(file)) await writeReports(file, count);
    const path = join(folder, `bench-${count}.db`);
    const url = options.record ?? path;
    if (url === path) for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    else if (existsSync(url)) throw new Error(`${url} is there already: name a new file for the record.`);
    const adding = await addAll(file, url, Math.min(1000, count / 2));
    const size = existsSync(url) ? { 'kB a report': round(statSync(url).size / 1024 / count) } : {};
    const figures = { ...adding, ...ask(url), ...size };
    for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(52)}${figure}`);
    return figures;
  },
};

const step = z.object({
  added: z.number(),
  cpu: z.number(),
  seconds: z.number(),
  rss: z.number(),
  most: z.number(),
  bytes: z.number(),
});
const line = z.union([step, z.object({ reading: z.number() })]);

/** Adds in a process of its own, and prints each thousand as it is done: a row of a table. */
async function addAll(file: string, url: string, every: number): Promise<Figures> {
  const script = join(import.meta.dirname, 'add-measured.ts');
  const child = spawn(process.execPath, [script, file, url, String(every)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: z.infer<typeof line>[] = [];
  console.log(rowOf(['reports', 'a CPU second', 'a second', 'MB', 'MB at most', 'kB a report']));
  for await (const told of createInterface(child.stdout)) {
    const one = line.parse(JSON.parse(told));
    lines.push(one);
    if ('added' in one) console.log(rowOf(cellsOf(one, every)));
  }
  const steps = lines.flatMap((one) => ('added' in one ? [one] : []));
  const readings = lines.flatMap((one) => ('reading' in one ? [one.reading] : []));
  const rates = steps.map(({ cpu }) => every / cpu);
  const cpu = steps.reduce((sum, one) => sum + one.cpu, 0);
  return {
    'reports a CPU second': round((every * steps.length) / cpu),
    [`reports a CPU second, first ${every}`]: round(rates[0] ?? 0),
    [`reports a CPU second, last ${every}`]: round(rates.at(-1) ?? 0),
    'reading alone, reports a CPU second, before': round(readings[0] ?? 0),
    'reading alone, reports a CPU second, after': round(readings[1] ?? 0),
    'MB at most': Math.round(steps.at(-1)?.most ?? 0),
  };
}

function cellsOf({ added, cpu, seconds, rss, most, bytes }: z.infer<typeof step>, every: number): readonly string[] {
  const kilobytes = bytes === 0 ? '' : (bytes / 1024 / added).toFixed(1);
  return [
    String(added),
    (every / cpu).toFixed(1),
    (every / seconds).toFixed(1),
    rss.toFixed(0),
    most.toFixed(0),
    kilobytes,
  ];
}

function rowOf(cells: readonly string[]): string {
  return cells.map((one) => one.padStart(13)).join('');
}

const times = z.array(z.number());
const answers = z.object({
  open: times,
  timeline: times,
  entity: times,
  find: times,
  words: times,
  counts: z.record(z.string(), z.number()),
});

function ask(url: string): Figures {
  const script = join(import.meta.dirname, 'ask-measured.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, url], { encoding: 'utf8', maxBuffer: 1e8 });
  if (stderr !== '') console.error(stderr);
  const told = answers.parse(JSON.parse(stdout));
  return {
    'open, ms': Math.round(told.open[0] ?? 0),
    ...spread('timeline of one entity, ms', told.timeline),
    ...spread('page of one entity, ms', told.entity),
    ...spread('search for a name, ms', told.find),
    ...spread('search for common words, ms', told.words),
    ...told.counts,
  };
}

function spread(name: string, all: readonly number[]): Figures {
  const sorted = [...all].sort((a, b) => a - b);
  return {
    [`${name}, median`]: round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    [`${name}, longest`]: round(sorted.at(-1) ?? 0),
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
