import { type RawBuilder, sql } from 'kysely';
import { among, type Db, rowsOf } from './db.ts';

/** Which events to list; all that is given (not null) must hold. Days as `2023-11-03`. */
export interface EventQuery {
  /** For each party asked for, the row numbers of its aliases. */
  readonly who: readonly (readonly number[])[];
  readonly where: PlaceQuery | null;
  readonly kinds: readonly string[] | null;
  readonly standings: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** A folded name of a publisher or source. */
  readonly source: string | null;
  readonly minSources: number | null;
  readonly onlyConflicts: boolean;
  /** Planned, and over before this day. */
  readonly pastDueBy: string | null;
}

/** A place as reports name it or as a person set it. */
export interface PlaceQuery {
  /** Row numbers of its aliases. */
  readonly aliases: readonly number[];
  /** What a person wrote who meant it. */
  readonly names: readonly string[];
  /** Events of now that a person set there or somewhere else, whatever their reports say. */
  readonly there: readonly number[];
  readonly elsewhere: readonly number[];
}

/** Where in a list an event stands. */
export interface Stand {
  readonly day: string;
  readonly telling: number;
}

/** A stretch of a list: events at least this sure, after a place, at most so many, so many passed over. */
export interface Stretch {
  readonly minConfidence: number;
  readonly after: Stand | null;
  readonly limit: number;
  readonly skip: number;
}

/** The events that a query asks for, by day; only where they stand. */
export async function eventStands(
  db: Db,
  query: EventQuery,
  { minConfidence, after, limit, skip }: Stretch,
): Promise<readonly Stand[]> {
  const later = after === null ? [] : [sql`(e.day, e.telling) > (${after.day}, ${after.telling})`];
  const wheres = [...wheresOf(db, query), sql`e.confidence >= ${minConfidence}`, ...later];
  return await rowsOf(
    db,
    sql<Stand>`select e.day, e.telling from event e where ${sql.join(wheres, sql` and `)}
      order by e.day, e.telling limit ${limit} offset ${skip}`,
  );
}

/** How many of the events that a query asks for are less sure than that. */
export async function countLeft(db: Db, query: EventQuery, minConfidence: number): Promise<number> {
  if (minConfidence <= 0) return 0;
  const wheres = [...wheresOf(db, query), sql`e.confidence < ${minConfidence}`];
  const rows = await rowsOf(
    db,
    sql<{ left: number }>`select count(*) as "left" from event e where ${sql.join(wheres, sql` and `)}`,
  );
  return rows[0]?.left ?? 0;
}

function wheresOf(db: Db, query: EventQuery): readonly RawBuilder<unknown>[] {
  const { who, where, kinds, standings, from, to, source, minSources, onlyConflicts, pastDueBy } = query;
  const inRole = (aliases: readonly number[], place: number) =>
    sql`e.telling in (select event from event_role where alias ${among(db, aliases)} and place = ${place})`;
  return [
    ...who.map((aliases) => inRole(aliases, 0)),
    ...(where === null
      ? []
      : [
          sql`(e.telling ${among(db, where.there)}
            or (${inRole(where.aliases, 1)} and not e.telling ${among(db, where.elsewhere)}))`,
        ]),
    ...(kinds === null ? [] : [sql`e.kind ${among(db, kinds)}`]),
    ...(standings === null ? [] : [sql`e.standing ${among(db, standings)}`]),
    ...(from === null ? [] : [sql`e.to_day >= ${from}`]),
    ...(to === null ? [] : [sql`e.from_day <= ${to}`]),
    ...(source === null ? [] : [sql`e.telling in (select event from event_source where name = ${source})`]),
    ...(minSources === null ? [] : [sql`e.sources >= ${minSources}`]),
    ...(onlyConflicts ? [sql`e.conflict = 1`] : []),
    ...(pastDueBy === null ? [] : [sql`e.standing = 'planned' and e.to_day < ${pastDueBy}`]),
  ];
}

/** An event as an axis marks it. */
export interface Mark {
  readonly standing: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly conflict: number;
}

/** Marks of all events that a query asks for and that are at least this sure, by day. */
export async function eventMarks(db: Db, query: EventQuery, minConfidence: number): Promise<readonly Mark[]> {
  const wheres = [...wheresOf(db, query), sql`e.confidence >= ${minConfidence}`];
  return await rowsOf(
    db,
    sql<Mark>`select e.standing, e.from_day as "fromDay", e.to_day as "toDay", e.conflict
      from event e where ${sql.join(wheres, sql` and `)} order by e.day, e.telling`,
  );
}
