import type { EventLine } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import type { Db } from '../store/db.ts';
import { judgementsAfter, lastMoment, listAt } from '../store/logs.ts';
import { stampOf } from '../store/stamp.ts';
import type { Store } from '../store/store.ts';
import type { KeptTelling } from '../store/tellings.ts';
import { type Bench, benchOf, type Heard } from './bench.ts';

/** What every question and action of an open record works with. */
export interface Desk {
  readonly store: Store;
  readonly now: () => Instant;
  /** Which version of the rules reads. */
  readonly rules: string;
  /** Tellings met before, by row number; rows never change. */
  readonly memory: Map<number, KeptTelling>;
  /** Judgements met before, by their place in the log. */
  readonly heard: Heard;
  /** What questions worked out, good as long as the record stays as it is. */
  readonly worked: Worked;
}

/** What questions worked out of one state of the record; `stamp` tells which (null: of none). */
export interface Worked {
  stamp: number | null;
  lists: Lists | null;
  /** Events as lists show them, by row number; `isPastDue` is that of a day and is worked out each time. */
  readonly lines: Map<number, Omit<EventLine, 'isPastDue'>>;
}

/** Nothing worked out yet. */
export function nothingWorked(): Worked {
  return { stamp: null, lists: null, lines: new Map() };
}

/** Lists of the user's that the record keeps. */
export interface Lists {
  /** Ids in the list of known entities, by type and folded name. */
  readonly known: ReadonlyMap<string, readonly string[]>;
  /** Owners by folded outlet name. */
  readonly owners: ReadonlyMap<string, string>;
}

/** One state of the record: what it knew at a moment (now: null), with the judgements and lists of that moment. */
export interface View {
  readonly desk: Desk;
  readonly db: Db;
  readonly at: Instant | null;
  readonly bench: Bench;
  readonly lists: Lists;
  /** Null where the state is one of the past, is being changed, or cannot be told from another. */
  readonly worked: Worked | null;
}

/** Puts questions to the record as it was at a moment. */
export async function look<T>(desk: Desk, at: Instant | undefined, work: (view: View) => Promise<T>): Promise<T> {
  return await desk.store.read(async (db) => {
    const worked = at === undefined ? await workedOf(desk, db) : null;
    return await work(await viewAt({ desk, db, at: at ?? null, worked }));
  });
}

/** Changes the record, all or nothing; what was met in a change that failed is forgotten. */
export async function change<T>(desk: Desk, work: (view: View) => Promise<T>): Promise<T> {
  try {
    return await desk.store.write(async (db) => await work(await viewAt({ desk, db, at: null, worked: null })));
  } catch (error) {
    desk.memory.clear();
    throw error;
  }
}

/** What was worked out of the state that is asked now; another state's is forgotten. */
async function workedOf({ worked }: Desk, db: Db): Promise<Worked | null> {
  const stamp = await stampOf(db);
  if (stamp === null) return null;
  if (stamp !== worked.stamp) {
    worked.lists = null;
    worked.lines.clear();
  }
  worked.stamp = stamp;
  return worked;
}

async function viewAt({ desk, db, at, worked }: Pick<View, 'desk' | 'db' | 'at' | 'worked'>): Promise<View> {
  const { heard } = desk;
  for (const one of await judgementsAfter(db, heard.upTo)) {
    heard.judgements.push(one.judgement);
    heard.upTo = one.seq;
    heard.bench = null;
  }
  if (at !== null)
    return {
      desk,
      db,
      at,
      bench: benchOf(heard.judgements.filter((one) => one.at <= at)),
      lists: await listsAt(db, at),
      worked,
    };
  heard.bench ??= benchOf(heard.judgements);
  const lists = worked?.lists ?? (await listsAt(db, at));
  if (worked !== null) worked.lists = lists;
  return { desk, db, at, bench: heard.bench, lists, worked };
}

/** The user's lists that held at a moment. */
export async function listsAt(db: Db, at: Instant | null): Promise<Lists> {
  const known = (await listAt<readonly (readonly [string, readonly string[]])[]>(db, 'known', at)) ?? [];
  const owners = (await listAt<readonly (readonly [string, string])[]>(db, 'owners', at)) ?? [];
  return { known: new Map(known), owners: new Map(owners) };
}

/** The moment of a change: now, but never before what the record learned last. */
export async function momentOf({ desk, db }: View): Promise<Instant> {
  const last = await lastMoment(db);
  const now = desk.now();
  return last !== null && last > now ? last : now;
}
