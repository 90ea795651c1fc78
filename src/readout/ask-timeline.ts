import type { EventFilter, EventLine, Page } from '../model/questions.ts';
import type { Event } from '../model/record.ts';
import { outletKey } from '../record/independence.ts';
import { isConflict } from '../store/events.ts';
import { tellingsCounting } from '../store/tellings.ts';
import { countLeft, type EventQuery, eventStands, type Stand, type Stretch } from '../store/timeline.ts';
import { keyOf, limitOf, pageOf } from './cursor.ts';
import type { View } from './desk.ts';
import { eventsAt, type PastEvent } from './events-at.ts';
import { eventLines, linesByRow } from './lines.ts';
import { placeMeant, placeSet, tellingsSet } from './places.ts';
import { aliasesMeant } from './who.ts';

/** The events that a filter asks for, by day, and how many were left out for being too unsure. */
export async function timeline(view: View, filter: EventFilter): Promise<Page<EventLine> & { readonly left: number }> {
  return await eventPage(view, await queryOf(view, filter), filter);
}

/** A query that asks for every event. */
export const everything: EventQuery = {
  who: [],
  where: null,
  kinds: null,
  standings: null,
  from: null,
  to: null,
  source: null,
  minSources: null,
  onlyConflicts: false,
  pastDueBy: null,
};

/** What a filter asks for, names looked up. */
export async function queryOf(view: View, filter: EventFilter): Promise<EventQuery> {
  const who: (readonly number[])[] = [];
  for (const one of filter.who ?? []) who.push(await aliasesMeant(view, one));
  return {
    ...everything,
    who,
    where: filter.where === undefined ? null : await placeMeant(view, filter.where),
    kinds: given(filter.kind),
    standings: given(filter.standing),
    from: filter.from ?? null,
    to: filter.to ?? null,
    source: filter.source === undefined ? null : outletKey(filter.source),
    minSources: filter.minSources ?? null,
  };
}

function given<T>(values: readonly T[] | undefined): readonly T[] | null {
  return values === undefined || values.length === 0 ? null : values;
}

/** A page of the events that a query asks for. */
export async function eventPage(
  view: View,
  query: EventQuery,
  paging: Pick<EventFilter, 'limit' | 'cursor' | 'minConfidence' | 'skip'>,
): Promise<Page<EventLine> & { readonly left: number }> {
  const limit = limitOf(paging.limit);
  const [day, telling] = keyOf(paging.cursor, ['string', 'number']) ?? [];
  const after = day === undefined ? null : { day: String(day), telling: Number(telling) };
  const stretch = { minConfidence: paging.minConfidence ?? 0, after, limit: limit + 1, skip: paging.skip ?? 0 };
  if (view.at === null) return await pageNow(view, query, stretch);
  const { found, left } = await standsThen(view, query, stretch);
  const page = pageOf(found, limit, ({ stand }) => [stand.day, stand.telling]);
  const lines = await eventLines(
    view,
    page.items.map(({ event }) => event),
  );
  return { items: lines, next: page.next, left };
}

async function pageNow(
  view: View,
  query: EventQuery,
  stretch: Stretch,
): Promise<Page<EventLine> & { readonly left: number }> {
  const stands = await eventStands(view.db, query, stretch);
  const page = pageOf(stands, stretch.limit - 1, ({ day, telling }) => [day, telling]);
  const lines = await linesByRow(
    view,
    page.items.map(({ telling }) => telling),
  );
  const items = page.items.flatMap(({ telling }) => lines.get(telling) ?? []);
  return { items, next: page.next, left: await countLeft(view.db, query, stretch.minConfidence) };
}

interface Found {
  readonly found: readonly { readonly stand: Stand; readonly event: Event }[];
  readonly left: number;
}

/** The same by working the events of that moment out; a party asked for narrows down what has to be worked out. */
async function standsThen(
  view: View,
  query: EventQuery,
  { minConfidence, after, limit, skip }: Stretch,
): Promise<Found> {
  const rows = await rowsThen(view, query);
  const sure = rows
    .filter(({ event }) => event.confidence >= minConfidence)
    .map(({ day, telling, event }) => ({ stand: { day, telling }, event }))
    .filter(({ stand }) => after === null || compare(stand, after) > 0)
    .sort((a, b) => compare(a.stand, b.stand));
  return {
    found: sure.slice(skip, skip + limit),
    left: rows.filter(({ event }) => event.confidence < minConfidence).length,
  };
}

/** The rows of all events of a past moment that a query asks for, in no order. */
export async function rowsThen(view: View, query: EventQuery): Promise<readonly PastEvent['row'][]> {
  const { who, where } = query;
  const told = await tellingsCounting(view.db, view.at, who[0] ?? where?.aliases ?? null);
  const set = who.length > 0 || where === null ? [] : await tellingsSet(view, where.names);
  const events = await eventsAt(view, [...new Set([...told, ...set])]);
  return events.map(({ row }) => row).filter((row) => matches(view, row, query));
}

/** What `eventStands` asks of a row, of one that is worked out. */
function matches(view: View, row: PastEvent['row'], query: EventQuery): boolean {
  const { event, fromDay, toDay } = row;
  const inRole = (aliases: readonly number[], place: boolean) =>
    row.roles.some((one) => one.place === place && aliases.includes(one.alias));
  const standing = event.standing.shown ?? '';
  const place = query.where === null ? null : placeSet(view, event.tellings);
  return [
    query.who.every((aliases) => inRole(aliases, false)),
    query.where === null || (place === null ? inRole(query.where.aliases, true) : query.where.names.includes(place)),
    query.kinds?.includes(event.kind) ?? true,
    query.standings?.includes(standing) ?? true,
    query.from === null || toDay >= query.from,
    query.to === null || fromDay <= query.to,
    query.source === null || row.sources.includes(query.source),
    query.minSources === null || event.sources.length >= query.minSources,
    !query.onlyConflicts || isConflict(event),
    query.pastDueBy === null || (standing === 'planned' && toDay < query.pastDueBy),
  ].every(Boolean);
}

function compare(a: Stand, b: Stand): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.telling - b.telling;
}
