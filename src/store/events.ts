import { sql } from 'kysely';
import type { Alias, Entity, Event } from '../model/record.ts';
import { addNewRows, addRows, among, type Db, dropRows, rowsOf } from './db.ts';
import { pack, unpack } from './pack.ts';

/** Of a telling that counts now: its family and its event (null: rejected), both by the row number of a telling. */
export interface Member {
  readonly telling: number;
  readonly family: number;
  readonly event: number | null;
}

/** The members among tellings; all where null is given. */
export async function membersOf(db: Db, tellings: readonly number[] | null): Promise<readonly Member[]> {
  const those = tellings === null ? sql`true` : sql`telling ${among(db, tellings)}`;
  return await rowsOf(db, sql<Member>`select telling, family, event from member where ${those} order by telling`);
}

/** All members of families. */
export async function membersOfFamilies(db: Db, families: readonly number[]): Promise<readonly Member[]> {
  return await rowsOf(
    db,
    sql<Member>`select telling, family, event from member where family ${among(db, families)} order by telling`,
  );
}

/** Takes these tellings out of their families and events, and puts the members in. */
export async function setMembers(db: Db, gone: readonly number[], members: readonly Member[]): Promise<void> {
  await dropRows(db, {
    table: 'member',
    column: 'telling',
    values: [...gone, ...members.map(({ telling }) => telling)],
  });
  await addRows(
    db,
    'member',
    members.map(({ telling, family, event }) => ({ telling, family, event })),
  );
}

/** An event as it is kept, with what it is searched by. */
export interface EventRow {
  /** Row number of the telling with its id. */
  readonly telling: number;
  readonly event: Event;
  /** The day to list it under; the first and the last day it can lie on. */
  readonly day: string;
  readonly fromDay: string;
  readonly toDay: string;
  /** Row numbers of aliases; `place` for those that only say where. */
  readonly roles: readonly { readonly alias: number; readonly place: boolean }[];
  /** Folded names of its publishers and of those on whose word it is told. */
  readonly sources: readonly string[];
}

/** Replaces events: those in `gone` leave, the others come or change. */
export async function setEvents(db: Db, gone: readonly number[], events: readonly EventRow[]): Promise<void> {
  const values = [...new Set([...gone, ...events.map(({ telling }) => telling)])];
  await dropRows(db, { table: 'event', column: 'telling', values });
  await dropRows(db, { table: 'event_role', column: 'event', values });
  await dropRows(db, { table: 'event_source', column: 'event', values });
  await addRows(db, 'event', events.map(cellsOf));
  await addNewRows(
    db,
    'event_role',
    events.flatMap(({ telling, roles }) =>
      roles.map(({ alias, place }) => ({ alias, place: place ? 1 : 0, event: telling })),
    ),
  );
  await addNewRows(
    db,
    'event_source',
    events.flatMap(({ telling, sources }) => sources.map((name) => ({ name, event: telling }))),
  );
}

function cellsOf({ telling, event, day, fromDay, toDay }: EventRow) {
  const { kind, standing, confidence, sources } = event;
  return {
    telling,
    kind,
    standing: standing.shown ?? '',
    day,
    from_day: fromDay,
    to_day: toDay,
    confidence,
    sources: sources.length,
    conflict: isConflict(event) ? 1 : 0,
    content: pack(event),
  };
}

/** Whether what is told of any property cannot all be true. */
export function isConflict({ what, amounts, time, standing }: Event): boolean {
  return what.isConflict || amounts.isConflict || time.isConflict || standing.isConflict;
}

/** Events by the row numbers of their tellings. */
export async function eventsOf(
  db: Db,
  tellings: readonly number[],
): Promise<readonly { readonly telling: number; readonly event: Event }[]> {
  const rows = await rowsOf(
    db,
    sql<{
      telling: number;
      content: Uint8Array;
    }>`select telling, content from event
      where telling ${among(db, tellings)} order by telling`,
  );
  return rows.map(({ telling, content }) => ({ telling, event: unpack<Event>(content) }));
}

/** An alias with the family it is in and the entity it belongs to, all row numbers of aliases; null where nobody mentions it now. */
export interface Belonging {
  readonly alias: number;
  readonly family: number | null;
  readonly entity: number | null;
}

/** Says which families and entities aliases are in. */
export async function setBelongings(db: Db, belongings: readonly Belonging[]): Promise<void> {
  const given = JSON.stringify(belongings.map(({ alias, family, entity }) => [alias, family, entity]));
  const cell = (index: number) => sql`cast(value ->> ${sql.lit(index)} as integer)`;
  const rows = db.kind === 'postgres' ? sql`jsonb_array_elements(${given}::jsonb) as value` : sql`json_each(${given})`;
  await rowsOf(
    db,
    sql`update alias set family = given.family, entity = given.entity
      from (select ${cell(0)} as alias, ${cell(1)} as family, ${cell(2)} as entity from ${rows}) as given
      where alias.seq = given.alias`,
  );
}

/** Replaces entities: those in `gone` leave, the others come or change. */
export async function setEntities(
  db: Db,
  gone: readonly number[],
  entities: readonly { readonly alias: number; readonly entity: Entity }[],
): Promise<void> {
  const values = [...new Set([...gone, ...entities.map(({ alias }) => alias)])];
  await dropRows(db, { table: 'entity', column: 'alias', values });
  await addRows(
    db,
    'entity',
    entities.map(({ alias, entity }) => ({
      alias,
      type: entity.type,
      name: entity.name,
      content: isPlain(entity) ? nothing : pack(entity),
    })),
  );
}

/** Most entities have one name, which the row of the alias holds already: for these no content is kept. */
function isPlain({ aliases, known, name }: Entity): boolean {
  return aliases.length === 1 && known.length === 0 && aliases[0]?.name === name;
}

const nothing = new Uint8Array();

/** Entities by the row numbers of their aliases; all where null is given. */
export async function entitiesOf(
  db: Db,
  aliases: readonly number[] | null,
): Promise<readonly { readonly alias: number; readonly entity: Entity }[]> {
  const those = aliases === null ? sql`true` : sql`e.alias ${among(db, aliases)}`;
  const rows = await rowsOf(
    db,
    sql<EntityCells>`select e.alias, e.content, e.name, a.id, a.type, a.key
      from entity e join alias a on a.seq = e.alias where ${those} order by e.alias`,
  );
  return rows.map(({ alias, content, id, type, name, key }) => {
    if (content.length > 0) return { alias, entity: unpack<Entity>(content) };
    return { alias, entity: { id, type, name, aliases: [{ id, type, name, key }], known: [] } };
  });
}

interface EntityCells extends Alias {
  readonly alias: number;
  readonly content: Uint8Array;
}

/** The entity of each alias, by the alias's id. */
export async function namesOf(
  db: Db,
  aliasIds: readonly string[],
): Promise<Readonly<Record<string, { readonly entity: string; readonly name: string }>>> {
  const rows = await rowsOf(
    db,
    sql<{ alias: string; entity: string; name: string }>`select a.id as alias, h.id as entity, e.name from alias a
      join entity e on e.alias = a.entity join alias h on h.seq = e.alias where a.id ${among(db, aliasIds)} order by a.id`,
  );
  return Object.fromEntries(rows.map(({ alias, entity, name }) => [alias, { entity, name }]));
}

/** The ids of events by row number, in that order. */
export async function eventIdsOf(db: Db, tellings: readonly number[]): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    sql<{
      id: string;
    }>`select t.id from event e join telling t on t.seq = e.telling where e.telling ${among(db, tellings)}
      order by e.telling`,
  );
  return rows.map(({ id }) => id);
}

/** Two events and the likest pair of their tellings, all row numbers. */
export interface EventPair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
  readonly left: number;
  readonly right: number;
}

/** Pairs of events whose tellings are linked though they are not one, the likest first, after a pair, at most so many. */
export async function eventPairs(
  db: Db,
  ask: {
    readonly from: number;
    readonly after: Pick<EventPair, 'score' | 'one' | 'other'> | null;
    readonly limit: number;
  },
): Promise<readonly EventPair[]> {
  const { from, after, limit } = ask;
  const later =
    after === null
      ? sql`true`
      : sql`(score < ${after.score} or (score = ${after.score} and (one, other) > (${after.one}, ${after.other})))`;
  return await rowsOf(
    db,
    sql<EventPair>`with linked as (
        select a.event as one, b.event as other, l.score, l.one as "left", l.other as "right",
          row_number() over (partition by a.event, b.event order by l.score desc, l.one, l.other) as place
        from telling_link l join member a on a.telling = l.one join member b on b.telling = l.other
        where a.event <> b.event and l.score >= ${from})
      select one, other, score, "left", "right" from linked where place = 1 and ${later}
      order by score desc, one, other limit ${limit}`,
  );
}

/** The events that are less sure than that, by day, after a place. */
export async function unsureEvents(
  db: Db,
  ask: {
    readonly below: number;
    readonly after: { readonly day: string; readonly telling: number } | null;
    readonly limit: number;
  },
): Promise<readonly { readonly day: string; readonly telling: number }[]> {
  const { below, after, limit } = ask;
  return await rowsOf(
    db,
    sql<{ day: string; telling: number }>`select day, telling from event where confidence < ${below}
      and ${after === null ? sql`true` : sql`(day, telling) > (${after.day}, ${after.telling})`} order by day, telling limit ${limit}`,
  );
}

/** The row numbers of all events. */
export async function eventSeqs(db: Db): Promise<readonly number[]> {
  return (await rowsOf(db, sql<{ telling: number }>`select telling from event order by telling`)).map(
    ({ telling }) => telling,
  );
}
