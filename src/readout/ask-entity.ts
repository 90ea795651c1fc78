import type { MentionType } from '../model/mention.ts';
import type { EntityPage, Page, Paging } from '../model/questions.ts';
import type { Entity, KeptQuote } from '../model/record.ts';
import { aliasRows, aliasRowsById } from '../store/aliases.ts';
import { entityStands, eventCounts, partnersOf, type TitleRow, titleRows } from '../store/entities.ts';
import { entitiesOf } from '../store/events.ts';
import { matchesOf } from '../store/search.ts';
import { quotesOf } from './ask-facts.ts';
import { eventPage, everything } from './ask-timeline.ts';
import { cardsOf } from './cards.ts';
import { keyOf, limitOf, pageOf, usualLimit } from './cursor.ts';
import type { View } from './desk.ts';
import { namesAt } from './entities-at.ts';
import { likenessesOf } from './group-aliases.ts';
import { placeQuery } from './places.ts';
import { entitiesMeant } from './who.ts';

/** An entity by the id of it or of any of its aliases, or by name (the one with the most events where it means several). */
export async function entityPage(view: View, who: string): Promise<EntityPage> {
  const entity = await mostEventful(view, await entitiesMeant(view, who));
  const ids = entity.aliases.map(({ id }) => id);
  const seqs = (await aliasRowsById(view.db, ids)).map(({ seq }) => seq);
  const { items, next } = await eventPage(view, { ...everything, who: [seqs] }, {});
  const where = entity.type === 'place' ? await placeQuery(view, entity.aliases) : null;
  const here = where === null ? null : await eventPage(view, { ...everything, where }, {});
  return {
    entity,
    titles: titlesOf(await titleRows(view.db, seqs, view.at)),
    events: { items, next },
    here: { items: here?.items ?? [], next: here?.next ?? null },
    quotes: await someQuotes(view, seqs),
    partners: await partnersAt(view, seqs, entity.id),
    likenesses: await likenessesAmong(view, seqs),
    judgements: view.bench.everAbout(ids),
  };
}

async function mostEventful(view: View, entities: readonly Entity[]): Promise<Entity> {
  const [first, ...rest] = entities;
  if (first === undefined) throw new Error('a name that means nobody was told before');
  if (rest.length === 0) return first;
  const counts = await eventCounts(
    view.db,
    entities.flatMap(({ aliases }) => aliases.map(({ id }) => id)),
  );
  const countOf = ({ aliases }: Entity) => aliases.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  return rest.reduce((best, one) => (countOf(one) > countOf(best) ? one : best), first);
}

/** Each title once, with its reports and the days of publication between which it was given; the latest first. */
function titlesOf(rows: readonly TitleRow[]): EntityPage['titles'] {
  const titles = new Map<string, { reports: Set<string>; from: string; to: string }>();
  for (const { title, report, day } of rows) {
    const there = titles.get(title) ?? { reports: new Set<string>(), from: day, to: day };
    there.reports.add(report);
    const [from = day, , to = day] = [there.from, day, there.to].sort();
    titles.set(title, { reports: there.reports, from, to });
  }
  return [...titles]
    .map(([title, { reports, from, to }]) => ({ title, reports: [...reports].sort(), from, to }))
    .sort((a, b) =>
      a.to < b.to ? 1 : a.to > b.to ? -1 : b.reports.length - a.reports.length || (a.title < b.title ? -1 : 1),
    );
}

async function someQuotes(view: View, aliases: readonly number[]): Promise<readonly KeptQuote[]> {
  return (await quotesOf(view, { aliases, before: null, limit: usualLimit })).map(({ quote }) => quote);
}

/** With whom it takes part in events, most first. */
async function partnersAt(view: View, aliases: readonly number[], own: string): Promise<EntityPage['partners']> {
  const pairs = view.at === null ? await partnersOf(view.db, aliases) : await partnersThen(view, aliases);
  const names = await namesAt(view, [...new Set(pairs.map(({ alias }) => alias))]);
  const events = new Map<string, { readonly name: string; readonly events: Set<number> }>();
  for (const { alias, event } of pairs) {
    const named = names[alias];
    if (named === undefined || named.entity === own) continue;
    const there = events.get(named.entity) ?? { name: named.name, events: new Set() };
    there.events.add(event);
    events.set(named.entity, there);
  }
  return [...events]
    .map(([entity, { name, events: all }]) => ({ entity, name, events: all.size }))
    .sort((a, b) => b.events - a.events || (a.entity < b.entity ? -1 : 1))
    .slice(0, usualLimit);
}

async function partnersThen(view: View, aliases: readonly number[]) {
  const { items } = await eventPage(view, { ...everything, who: [aliases] }, { limit: 0 });
  return items.flatMap(({ event }, index) =>
    event.roles.flatMap(({ alias, role }) => (alias === null || role === 'where' ? [] : [{ alias, event: index }])),
  );
}

async function likenessesAmong(view: View, seqs: readonly number[]) {
  const cards = [...(await cardsOf(view, seqs)).values()].map(({ card }) => card);
  return cards.flatMap((card, index) => likenessesOf(card, cards.slice(index + 1)));
}

/** Entities with how many events they take part in, or which are told to be there; those with the most first. */
export async function entityList(
  view: View,
  ask: Paging & { readonly type?: MentionType | undefined; readonly name?: string | undefined },
): Promise<Page<Entity & { readonly events: number }>> {
  const limit = limitOf(ask.limit);
  const [events, name, alias] = keyOf(ask.cursor, ['number', 'string', 'number']) ?? [];
  const after = name === undefined ? null : { events: Number(events), name: String(name), alias: Number(alias) };
  const among = ask.name === undefined ? null : await entitiesNamed(view, ask.name);
  const stands = await entityStands(view.db, { type: ask.type ?? null, among, after, limit: limit + 1 });
  const page = pageOf(stands, limit, (one) => [one.events, one.name, one.alias]);
  const entities = new Map(
    (
      await entitiesOf(
        view.db,
        page.items.map((one) => one.alias),
      )
    ).map((one) => [one.alias, one.entity]),
  );
  const items = page.items.flatMap((one) => {
    const entity = entities.get(one.alias);
    return entity === undefined ? [] : [{ ...entity, events: one.events }];
  });
  return { items, next: page.next };
}

/** Row numbers of entities with an alias that holds all the words, the last of them as a beginning. */
async function entitiesNamed({ db }: View, words: string): Promise<readonly number[]> {
  const matches = await matchesOf(db, `${words}*`, { limit: mostNamed, type: 'alias' });
  const rows = await aliasRows(
    db,
    matches.map(({ seq }) => seq),
  );
  return [...new Set(rows.flatMap(({ entity }) => entity ?? []))];
}

const mostNamed = 1_000;
