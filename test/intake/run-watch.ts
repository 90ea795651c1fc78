// What the tests of the watch share: the program run as a process in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openReadout } from '../../src/readout.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

/** What a process said until it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder in which the program runs with `desk.db` as its record. */
export function newDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
  /** `told` gives the lines that the program has written so far. */
  function start(words: readonly string[]): { child: ChildProcess; told: () => string; ended: Promise<Ended> } {
    const env = { ...process.env, READOUT_RECORD: join(folder, 'desk.db') };
    const child = spawn(process.execPath, [main, ...words], { cwd: folder, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    const told = () => out.slice(0, out.lastIndexOf('\n') + 1);
    return { child, told, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err }))) };
  }
  return {
    folder,
    start,
    run: async (...words: readonly string[]) => await start(words).ended,
    write: (name: string, content: string) => writeFileSync(join(folder, name), content),
    path: (name: string) => join(folder, name),
    /** Works with the record while no watch does. */
    open: async () => await openReadout({ url: join(folder, 'desk.db'), now: () => new Date().toISOString() }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Waits until something is so; the time that the test has is the only bound. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(50);
}

/** The objects of JSON lines. */
export function linesOf(out: string): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
