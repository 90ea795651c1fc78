import { readFileSync } from 'node:fs';
import { reportOfText } from '../../src/intake/report-of-text.ts';
import type { Telling } from '../../src/model/record.ts';
import { read } from '../../src/readout.ts';
import { enter } from '../../src/record/enter.ts';

/** What must hold of two tellings, each found by its kind and words of its sentence; null where it was not read. */
export interface Claimed {
  readonly line: string;
  readonly isOne: boolean;
  readonly left: Telling | null;
  readonly right: Telling | null;
}

/** Reports that are added together, and what must come of them. */
export interface Group {
  readonly name: string;
  readonly tellings: readonly Telling[];
  readonly claims: readonly Claimed[];
}

/** The groups of groups.txt, read by the real reader. */
export function readGroups(): Group[] {
  const text = readFileSync(new URL('groups.txt', import.meta.url), 'utf8').replace(/^#.*\n/gm, '');
  return text
    .split(/^== /m)
    .slice(1)
    .map((one) => groupOf(one));
}

function groupOf(block: string): Group {
  const lines = block.trim().split('\n');
  const [name = ''] = lines;
  const claims = lines.filter((line) => /^(?:one|two): /.test(line));
  const reports = lines
    .slice(1)
    .filter((line) => !claims.includes(line))
    .join('\n')
    .split(/^= /m)
    .slice(1);
  const tellings = new Map(
    reports.map((one) => {
      const [head = '', ...body] = one.trim().split('\n');
      const [id = '', publisher = '', published = ''] = head.split(' | ');
      const report = reportOfText(body.join('\n\n'), { asIs: false, publisher, published });
      return [id, enter(read(report)).tellings] as const;
    }),
  );
  return { name, tellings: [...tellings.values()].flat(), claims: claims.map((line) => claimOf(line, tellings)) };
}

function claimOf(line: string, tellings: ReadonlyMap<string, readonly Telling[]>): Claimed {
  const [, verdict = '', kind = '', left = '', right = ''] = /^(one|two): (.*?) \| (.*?) \| (.*)$/.exec(line) ?? [];
  const find = (place: string): Telling | null => {
    const [, id = '', words = ''] = /^(\S+) (.*)$/.exec(place) ?? [];
    return (
      (tellings.get(id) ?? []).find(
        ({ account }) => account.kind === kind && account.evidence.some((one) => one.words.includes(words)),
      ) ?? null
    );
  };
  return { line, isOne: verdict === 'one', left: find(left), right: find(right) };
}
