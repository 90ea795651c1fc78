// Kills `readout add` at random moments, as a cut of power to the program would, and looks at what the record then holds.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readout } from '../../src/model/questions.ts';
import { openReadout } from '../../src/readout.ts';

/** What to add, where to (an empty place), how often to kill it, and the chance of each moment, 0 to 1. */
export interface Killing {
  readonly inputs: readonly string[];
  readonly url: string;
  readonly most: number;
  readonly chance: () => number;
}

/** What was seen: acknowledged reports that were lost, faults that the doctor found, and what the record holds at the end. */
export interface Killed {
  readonly kills: number;
  readonly lost: readonly string[];
  readonly faults: readonly string[];
  readonly held: Held;
}

/** What a record holds, to be compared with another: ids of versions and events, sorted. */
export interface Held {
  readonly versions: readonly string[];
  readonly events: readonly string[];
}

/**
 * Adds until all is in, killed on the way at most so many times; after each kill the record is looked at before it goes on.
 * The first kill comes with the first report acknowledged, while the program waits for one more, so that no machine is too fast for it.
 */
export async function killWhileAdding({ inputs, url, most, chance }: Killing): Promise<Killed> {
  const acknowledged = new Set<string>();
  const lost: string[] = [];
  const faults: string[] = [];
  for (let kills = 0; ; kills += 1) {
    const run = await addKilled({ inputs, url, kill: kills === 0 ? 'at the first' : kills < most ? chance : 'never' });
    for (const version of run.acknowledged) acknowledged.add(version);
    const { held, found } = await lookAt(url);
    lost.push(...[...acknowledged].filter((one) => !held.versions.includes(one)));
    faults.push(...found, ...run.faults);
    if (!run.wasKilled) return { kills, lost, faults, held };
  }
}

/** Adds everything, undisturbed. */
export async function addInPeace(inputs: readonly string[], url: string): Promise<Held> {
  await addKilled({ inputs, url, kill: 'never' });
  return (await lookAt(url)).held;
}

/** What `readout` says to some arguments; where it `isHeld`, its standard input never ends. */
export function readout(words: readonly string[], isHeld = false): ChildProcess {
  return spawn(process.execPath, [bin, ...words], { stdio: [isHeld ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
}

const bin = join(import.meta.dirname, '../../bin/readout.mjs');

interface Run {
  readonly acknowledged: readonly string[];
  readonly faults: readonly string[];
  readonly wasKilled: boolean;
}

/** When a run is killed: a chance puts one kill in five at random into the start, the others after a report that was added. */
type Kill = 'never' | 'at the first' | (() => number);

async function addKilled({ inputs, url, kill }: { inputs: readonly string[]; url: string; kill: Kill }): Promise<Run> {
  const isHeld = kill === 'at the first';
  const child = readout(['add', ...inputs, ...(isHeld ? ['-'] : []), '--record', url], isHeld);
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  const killAfter = (ms: number) => void setTimeout(() => child.kill('SIGKILL'), ms);
  const isEarly = typeof kill === 'function' && kill() < 0.2;
  if (isEarly) killAfter(kill() * 2_000);
  let isDue = kill !== 'never' && !isEarly;
  const acknowledged: string[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  if (child.stdout !== null)
    for await (const line of createInterface(child.stdout)) {
      // A line that the kill cut off has acknowledged nothing.
      const version = /\(([0-9a-f]{16})\)$/.exec(line)?.[1];
      if (version !== undefined) acknowledged.push(version);
      if (isDue && / added: /.test(line) && acknowledged.length > 0) {
        killAfter(typeof kill === 'function' ? kill() * 700 : 0);
        isDue = false;
      }
    }
  const end = await ended;
  const faults = end === 0 || end === 'SIGKILL' ? [] : [`readout add ended with ${end}: ${errors}`];
  return { acknowledged, faults, wasKilled: end === 'SIGKILL' };
}

async function lookAt(url: string): Promise<{ readonly held: Held; readonly found: readonly string[] }> {
  const record = await openReadout({ url, now: () => new Date().toISOString(), mayCreate: true });
  try {
    const found = (await record.doctor()).map(({ check, tells }) => `${check}: ${tells}`);
    return { held: await heldBy(record), found };
  } finally {
    await record.close();
  }
}

async function heldBy(record: Readout): Promise<Held> {
  const { items: reports } = await record.reports({ limit: 0 });
  const { items: events } = await record.timeline({ limit: 0 });
  return { versions: reports.map((one) => one.version).sort(), events: events.map(({ event }) => event.id).sort() };
}
