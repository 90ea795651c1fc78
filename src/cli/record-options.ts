import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../model/error.ts';
import type { Readout } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import type { GivenLists } from '../readout/lists.ts';
import type { RecordOptions } from '../readout/open.ts';
import { type CommandLine, type Options, usage } from './command.ts';

/** The options of every command that opens a record. */
export const recordOptions: Options = {
  record: {
    value: 'PATH',
    tells: 'The record: a file (./readout.db), or postgres://... ; READOUT_RECORD sets another default',
  },
};

/** The options of commands that add to a record: lists that it keeps. */
export const listOptions: Options = {
  known: {
    value: 'FILE',
    tells: 'People, bodies, places with ids elsewhere (CSV, or FollowTheMoney JSON lines); the record keeps the list',
  },
  owners: { value: 'FILE', tells: 'Who owns which outlet, a line each with a tab between; the record keeps the list' },
};

/** The options of every question put to a record. */
export const questionOptions: Options = {
  ...recordOptions,
  'as-of': {
    value: '2023-07-21',
    tells: 'Answer as the record would have at the end of that day, or at 2023-07-21T10:00Z',
  },
  format: { value: 'table|json|jsonl|csv', tells: 'A table for people (default), or for programs' },
  limit: { value: 'N', tells: 'At most so many (50); 0 for all' },
};

/** Opens the record of a command line, works with it, and closes it whatever happens; `isNew` may make it and gives it lists. */
export async function withRecord<T>(
  line: CommandLine,
  work: (readout: Readout) => Promise<T>,
  isNew = false,
): Promise<T> {
  return await withRecordAt({ url: recordOf(line), mayCreate: isNew, ...(isNew ? await listsOf(line) : {}) }, work);
}

/** The same for a record that lies somewhere else, with lists or without. */
export async function withRecordAt<T>(
  place: Omit<RecordOptions, 'now'>,
  work: (readout: Readout) => Promise<T>,
): Promise<T> {
  if (statSync(place.url, { throwIfNoEntry: false })?.isDirectory())
    throw new ReadoutError('a-folder', `${place.url} is a folder; name a file in it: --record ${place.url}/readout.db`);
  // Loaded only now: --help and a wrong command line need no database.
  const { openReadout } = await import('../readout/open.ts');
  const tell = (sentence: string) => void process.stderr.write(`readout: ${sentence}\n`);
  const readout = await openReadout({ now: () => new Date().toISOString(), tell, ...place });
  try {
    return await work(readout);
  } finally {
    await readout.close();
  }
}

/** Lists that a person gives; owners of outlets that are widely known stand in a record that has no other list. */
export async function listsOf({ options: { known, owners } }: CommandLine): Promise<GivenLists> {
  const { listsIn } = await import('../readout/lists.ts');
  const lists = (path: string | undefined, name: 'known' | 'owners') => {
    if (path === undefined) return {};
    try {
      return listsIn({ [name]: textOf(path) });
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code === 'no-such-file') throw error;
      throw new ReadoutError(error.code, `${path}: ${error.message}`);
    }
  };
  const { usualOwners } = listsIn({ usualOwners: textOf(usualPath) });
  return { known: lists(known, 'known').known, owners: lists(owners, 'owners').owners, usualOwners };
}

const usualPath = fileURLToPath(new URL('../readout/owners.tsv', import.meta.url));

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ReadoutError('no-such-file', `${path} cannot be read; check the path.`);
  }
}

/** Where the record of a command line lies. */
export function recordOf({ options }: CommandLine): string {
  return options.record ?? process.env['READOUT_RECORD'] ?? './readout.db';
}

/** The moment of --as-of in UTC, a day meaning its end; undefined where none is given. */
export function asOfOf({ options }: CommandLine): Instant | undefined {
  const told = options['as-of'];
  if (told === undefined) return undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(told);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(told);
  const moment = new Date(isDay ? `${told}T23:59:59.999Z` : told);
  // A day that is none, like 31 June, would be taken for one of the next month.
  const isCalendar = isDate(told.slice(0, 10));
  if ((!isDay && !isMoment) || !isCalendar || Number.isNaN(moment.getTime()))
    throw usage(`--as-of ${told} is no moment; write it like 2023-07-21 or 2023-07-21T10:00Z.`);
  return moment.toISOString();
}

/** Whether the words are a day of the calendar as `2023-11-03`. */
export function isDate(told: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(told) ? new Date(`${told}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(told);
}

/** How many to show: 50 unless told; 0 means all. */
export function limitOf({ options }: CommandLine): number {
  const told = options['limit'] ?? '50';
  if (!/^\d+$/.test(told)) throw usage(`--limit ${told} is no number; write it like 50, or 0 for all.`);
  return Number(told);
}
