import { sql } from 'kysely';
import type { MentionType } from '../model/mention.ts';
import type { Instant } from '../model/record.ts';
import { among, type Db, rowsOf } from './db.ts';
import { countsAt } from './tellings.ts';

/** Where an entity stands in the list: by the number of its events, then by name. */
export interface EntityStand {
  readonly name: string;
  readonly alias: number;
  /** In how many events it takes part, or which are told to be there. */
  readonly events: number;
}

/** Entities, those with the most events first: of a type, among some, after a place, at most so many; null asks for nothing. */
export async function entityStands(
  db: Db,
  ask: {
    readonly type: MentionType | null;
    readonly among: readonly number[] | null;
    readonly after: EntityStand | null;
    readonly limit: number;
  },
): Promise<readonly EntityStand[]> {
  const { type, after, limit } = ask;
  return await rowsOf(
    db,
    sql<EntityStand>`select name, alias, events from (
        select e.name, e.alias, count(distinct r.event) as events from entity e
        left join alias a on a.entity = e.alias left join event_role r on r.alias = a.seq
        where ${type === null ? sql`true` : sql`e.type = ${type}`}
        ${ask.among === null ? sql`` : sql`and e.alias ${among(db, ask.among)}`} group by e.alias, e.name) as counted
      where ${after === null ? sql`true` : sql`(-events, name, alias) > (${-after.events}, ${after.name}, ${after.alias})`}
      order by events desc, name, alias limit ${limit}`,
  );
}

/** In how many events each alias takes part now, by alias id. */
export async function eventCounts(db: Db, aliasIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; events: number }>`select a.id, count(distinct r.event) as events from alias a
      join event_role r on r.alias = a.seq and r.place = 0 where a.id ${among(db, aliasIds)} group by a.id`,
  );
  return new Map(rows.map(({ id, events }) => [id, events]));
}

/** Who else takes part in the events of aliases, by alias id and event. */
export async function partnersOf(
  db: Db,
  aliases: readonly number[],
): Promise<readonly { readonly alias: string; readonly event: number }[]> {
  return await rowsOf(
    db,
    sql<{ alias: string; event: number }>`select distinct a.id as alias, o.event from event_role r
      join event_role o on o.event = r.event and o.place = 0 join alias a on a.seq = o.alias
      where r.place = 0 and r.alias ${among(db, aliases)}`,
  );
}

/** A title that a report gives on a day of publication. */
export interface TitleRow {
  readonly title: string;
  readonly report: string;
  readonly day: string;
}

/** The titles that reports give aliases, as of a moment. */
export async function titleRows(db: Db, aliases: readonly number[], at: Instant | null): Promise<readonly TitleRow[]> {
  const rows = await rowsOf(
    db,
    sql<{
      titles: string;
      report: string;
      day: string;
    }>`select m.titles, r.id as report, substr(v.published_at, 1, 10) as day
      from mention m join telling_time d on d.reading = m.reading join report r on r.seq = d.report
      join version v on v.seq = d.version where m.titles is not null and m.alias ${among(db, aliases)} and ${countsAt(at)}
      order by m.reading, m.alias`,
  );
  return rows.flatMap(({ titles, report, day }) => namesIn(titles).map((title) => ({ title, report, day })));
}

function namesIn(json: string): readonly string[] {
  return JSON.parse(json);
}

/** The entities of some types that take part in the most events, as row numbers, and in how many. */
export async function busiestEntities(
  db: Db,
  entityTypes: readonly MentionType[],
  limit: number,
): Promise<readonly { readonly entity: number; readonly events: number }[]> {
  return await rowsOf(
    db,
    sql<{ entity: number; events: number }>`select a.entity, count(distinct r.event) as events from event_role r
      join alias a on a.seq = r.alias where r.place = 0 and a.entity is not null and a.type ${among(db, entityTypes)}
      group by a.entity order by events desc, a.entity limit ${limit}`,
  );
}

/** In which events entities (row numbers) take part. */
export async function eventsOfEntities(
  db: Db,
  entities: readonly number[],
): Promise<readonly { readonly entity: number; readonly event: number }[]> {
  return await rowsOf(
    db,
    sql<{ entity: number; event: number }>`select distinct a.entity, r.event from alias a
      join event_role r on r.alias = a.seq and r.place = 0 where a.entity ${among(db, entities)}`,
  );
}
