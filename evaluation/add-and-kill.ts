import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** One run of `readout add`, to its end or to the moment at which it was killed. */
export interface Run {
  /** Reports acknowledged as added, and as known already, by the names that `add` gives them. */
  readonly added: readonly string[];
  readonly known: number;
  /** Seconds of CPU, and by the clock, of the whole process; of CPU from the first known report to the first that was added. */
  readonly cpu: number;
  readonly seconds: number;
  readonly cpuOfKnown: number;
  /** Most memory that the process held, in MB. */
  readonly megabytes: number;
  readonly exit: number | null;
}

/** Adds a file to a record by the command; kills it with SIGKILL some milliseconds after it has added `most` reports. Reads /proc: Linux. */
export async function addAndKill(file: string, record: string, { most, after }: Killing): Promise<Run> {
  const command = join(import.meta.dirname, '../bin/readout.mjs');
  const start = performance.now();
  const child = spawn(process.execPath, [command, 'add', file, '--record', record], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((end) => {
    child.on('exit', end);
  });
  const added: string[] = [];
  let known = 0;
  let usage = { cpu: 0, megabytes: 0 };
  let cpuAtKnown: number | null = null;
  let cpuAtAdded: number | null = null;
  const look = () => {
    usage = usageOf(child.pid ?? 0) ?? usage;
  };
  const watch = setInterval(look, 250);
  for await (const line of createInterface(child.stdout)) {
    const [, name, outcome] = /^(\S+, \S+) (added|known already)/.exec(line) ?? [];
    if (outcome === 'known already') {
      known += 1;
      if (cpuAtKnown === null) {
        look();
        cpuAtKnown = usage.cpu;
      }
    }
    if (outcome !== 'added' || name === undefined) continue;
    if (cpuAtAdded === null) {
      look();
      cpuAtAdded = usage.cpu;
    }
    added.push(name);
    if (added.length % 500 === 0) console.log(progressOf({ added: added.length, known, ...usage }));
    if (added.length !== most) continue;
    setTimeout(() => {
      look();
      child.kill('SIGKILL');
    }, after);
  }
  const exit = await ended;
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const cpuOfKnown = (cpuAtAdded ?? usage.cpu) - (cpuAtKnown ?? 0);
  return { added, known, ...usage, seconds, cpuOfKnown: known === 0 ? 0 : cpuOfKnown, exit };
}

/** When to kill: so many reports added, then so many milliseconds; at no time where `most` is more than there are. */
export interface Killing {
  readonly most: number;
  readonly after: number;
}

function progressOf({ added, known, cpu, megabytes }: Pick<Run, 'known' | 'cpu' | 'megabytes'> & { added: number }) {
  return `${added} added after ${known} known, ${cpu.toFixed(0)} s of CPU, ${megabytes.toFixed(0)} MB at most`;
}

/** CPU seconds (in hundredths, as Linux counts them) and most memory of a process; null once it is gone. */
function usageOf(pid: number): { readonly cpu: number; readonly megabytes: number } | null {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const most = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return most === undefined
      ? null
      : { cpu: (Number(after[11]) + Number(after[12])) / 100, megabytes: Number(most) / 1024 };
  } catch {
    return null;
  }
}
