import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openReadout } from '../src/readout/open.ts';
import { addAndKill, type Run } from './add-and-kill.ts';
import { chance } from './made-names.ts';
import type { Figures, Runner } from './runner.ts';
import { writeWarc } from './warc-of-pages.ts';

/**
 * A WARC of pages of news length goes through `readout add`, killed with SIGKILL at moments of chance and run again: how fast, in how much
 * memory, and what is in the record afterwards. Also what the intake alone takes, without reading.
 */
export const warc: Runner = {
  name: 'warc',
  usage: 'warc [--pages 10000] [--kills 5] [--seed 1]   a WARC through `readout add`, killed and run again',
  run: async (options) => {
    const [pages, kills] = [Number(options.pages ?? 10_000), Number(options.kills ?? 5)];
    const folder = join(import.meta.dirname, '../.data');
    const file = join(folder, `pages-of-news-${pages}.warc.gz`);
    const record = join(folder, `pages-of-news-${pages}.db`);
    await writeWarc(file, pages);
    for (const end of ['', '-wal', '-shm']) rmSync(`${record}${end}`, { force: true });
    const alone = takenAlone(file, Math.min(pages, 1000));
    const runs = await runsUntilDone(file, record, { pages, kills, seed: options.seed ?? '1' });
    const held = await heldIn(record, runs);
    const figures = { ...alone, ...figuresOf(runs), ...held };
    for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(44)}${figure}`);
    return figures;
  },
};

function takenAlone(file: string, most: number): Figures {
  const script = join(import.meta.dirname, 'take-in-measured.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, file, String(most)], { encoding: 'utf8' });
  if (stderr !== '') console.error(stderr);
  const figures: Figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`intake alone: ${name}`, figure]));
}

/** Killed so many times, each time somewhere on its way, then run to its end. */
async function runsUntilDone(file: string, record: string, { pages, kills, seed }: Plan): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const most = 1 + Math.floor(chance(seed, 'reports', kill) * 2 * (pages / (kills + 2)) * 0.9);
    const after = Math.floor(chance(seed, 'milliseconds', kill) * 100);
    runs.push(await addAndKill(file, record, { most, after }));
    console.log(`killed ${after} ms after report ${most} of run ${kill + 1}`);
    if (runs.at(-1)?.exit === 0) break;
  }
  if (runs.at(-1)?.exit !== 0) runs.push(await addAndKill(file, record, { most: Number.POSITIVE_INFINITY, after: 0 }));
  return runs;
}

interface Plan {
  readonly pages: number;
  readonly kills: number;
  readonly seed: string;
}

function figuresOf(runs: readonly Run[]): Figures {
  const sum = (of: (run: Run) => number) => runs.reduce((all, run) => all + of(run), 0);
  const added = sum((run) => run.added.length);
  const resumed = runs.slice(1);
  const passed = resumed.reduce((all, run) => all + run.known, 0);
  const before = resumed.reduce((all, run) => all + run.cpuOfKnown, 0);
  return {
    'reports acknowledged': added,
    kills: runs.filter(({ exit }) => exit === null).length,
    'pages a CPU second': round(added / sum((run) => run.cpu)),
    'pages a second by the clock': round(added / sum((run) => run.seconds)),
    'known pages passed a CPU second': before === 0 ? 0 : round(passed / before),
    'MB at most': Math.round(Math.max(...runs.map((run) => run.megabytes))),
  };
}

/** What the record holds in the end, against what was acknowledged on the way. */
async function heldIn(record: string, runs: readonly Run[]): Promise<Figures> {
  const readout = await openReadout({ url: record, now: () => new Date().toISOString(), mayCreate: false });
  const { items } = await readout.reports({ limit: 0 });
  const faults = await readout.doctor();
  await readout.close();
  for (const { check, tells } of faults) console.log(`${check}: ${tells}`);
  const urls = new Set(items.map((one) => one.url));
  const lost = runs.flatMap((run) => run.added).filter((name) => !urls.has(name.split(', ').at(-1) ?? ''));
  return {
    'reports in the record': items.length,
    'of them twice, or in two versions': items.length - urls.size + items.filter((one) => one.versions > 1).length,
    'acknowledged and lost': lost.length,
    'faults that the doctor found': faults.length,
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
