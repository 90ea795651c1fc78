import type { MentionType } from '../model/mention.ts';
import type { Graph } from '../model/questions.ts';
import type { Entity } from '../model/record.ts';
import { aliasRowsById } from '../store/aliases.ts';
import { busiestEntities, eventsOfEntities } from '../store/entities.ts';
import { entitiesOf } from '../store/events.ts';
import { tellingsCounting } from '../store/tellings.ts';
import type { View } from './desk.ts';
import { entitiesAt } from './entities-at.ts';
import { eventsAt } from './events-at.ts';

const types: readonly MentionType[] = ['person', 'organization', 'place'];

/** The entities that take part in the most events, and how many events each two share. */
export async function graph(view: View, limit: number): Promise<Graph> {
  const parts = view.at === null ? await partsNow(view, limit) : await partsThen(view, limit);
  const nodes = parts.map(({ entity: { id, name, type }, events }) => ({
    entity: id,
    name,
    type,
    events: events.size,
  }));
  const edges = parts.flatMap(({ entity, events }, index) =>
    parts.slice(index + 1).flatMap((other) => {
      const shared = [...events].filter((one) => other.events.has(one)).length;
      const [left = '', right = ''] = [entity.id, other.entity.id].sort();
      return shared === 0 ? [] : [{ left, right, events: shared }];
    }),
  );
  return { nodes, edges };
}

interface Part {
  readonly entity: Entity;
  readonly events: ReadonlySet<number>;
}

async function partsNow({ db }: View, limit: number): Promise<readonly Part[]> {
  const busiest = (await busiestEntities(db, types, limit)).map(({ entity }) => entity);
  const entities = new Map((await entitiesOf(db, busiest)).map(({ alias, entity }) => [alias, entity]));
  const events = new Map<number, Set<number>>();
  for (const { entity, event } of await eventsOfEntities(db, busiest))
    events.set(entity, (events.get(entity) ?? new Set()).add(event));
  return busiest.flatMap((one) => {
    const entity = entities.get(one);
    return entity === undefined ? [] : [{ entity, events: events.get(one) ?? new Set<number>() }];
  });
}

async function partsThen(view: View, limit: number): Promise<readonly Part[]> {
  const past = await eventsAt(view, await tellingsCounting(view.db, view.at, null));
  const events = new Map<number, Set<number>>();
  for (const { row } of past)
    for (const { alias, place } of row.roles)
      if (!place) events.set(alias, (events.get(alias) ?? new Set()).add(row.telling));
  const entities = (await entitiesAt(view, [...events.keys()])).filter(({ type }) => types.includes(type));
  const rows = await aliasRowsById(
    view.db,
    entities.flatMap(({ aliases }) => aliases.map(({ id }) => id)),
  );
  const seqOf = new Map(rows.map(({ id, seq }) => [id, seq]));
  return entities
    .map((entity) => ({
      entity,
      seq: seqOf.get(entity.id) ?? 0,
      events: new Set(entity.aliases.flatMap(({ id }) => [...(events.get(seqOf.get(id) ?? 0) ?? [])])),
    }))
    .sort((a, b) => b.events.size - a.events.size || a.seq - b.seq)
    .slice(0, limit);
}
