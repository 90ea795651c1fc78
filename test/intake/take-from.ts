// What the tests of the intake share: files written into a folder of their own and taken in through the one door.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Given } from '../../src/intake/given.ts';
import { type Taken, takeIn } from '../../src/intake/take-in.ts';
import type { Report } from '../../src/model/report.ts';

/** A folder of its own; `takenOf` writes a file into it and takes it in, names told without the folder. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-formats-'));
  async function takenOf(
    name: string,
    content: string | Uint8Array,
    given: Given = { asIs: false },
    told: string[] = [],
  ) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const all: Taken[] = [];
    const tell = (of: string, words: string) => void told.push(`${of.slice(folder.length + 1)} ${words}`);
    for await (const one of takeIn(path, given, tell)) all.push({ ...one, name: one.name.slice(folder.length + 1) });
    return all;
  }
  return { takenOf, remove: () => rmSync(folder, { recursive: true }) };
}

/** The report that was taken in; throws where there is none. */
export function reportIn(taken: Taken | undefined): Report {
  if (taken === undefined || !('report' in taken)) throw new Error(`no report: ${sentence(taken)}`);
  return taken.report;
}

/** The sentence by which something was refused, after its name. */
export function sentence(taken: Taken | undefined): string {
  return taken !== undefined && 'refused' in taken ? `${taken.name} ${taken.refused.message}` : 'no refusal';
}
