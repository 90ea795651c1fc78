import type { Entity } from '../model/record.ts';
import { aliasesInBlocks, aliasRowsById } from '../store/aliases.ts';
import { entitiesOf, namesOf } from '../store/events.ts';
import { cardsOf, type KeptCard } from './cards.ts';
import type { View } from './desk.ts';
import { blockHashesOf, groupAliases, likenessesOf } from './group-aliases.ts';
import type { Pair } from './group-tellings.ts';

/** The entities that aliases (row numbers) belong to at the view's moment, each once. */
export async function entitiesAt(view: View, seqs: readonly number[]): Promise<readonly Entity[]> {
  if (view.at === null) {
    const rows = [...(await cardsOf(view, seqs)).values()].flatMap(({ row }) => row.entity ?? []);
    return (await entitiesOf(view.db, [...new Set(rows)])).map(({ entity }) => entity);
  }
  const wanted = new Set((await cardsOf(view, seqs)).keys());
  const { cards, links } = await familiesAt(view, [...wanted]);
  const ids = new Set([...wanted].flatMap((seq) => cards.get(seq)?.card.alias.id ?? []));
  const grouped = groupAliases(
    [...cards.values()].map(({ card }) => card),
    links,
    view.bench,
  );
  return grouped.flatMap(({ entities }) => entities.filter(({ aliases }) => aliases.some(({ id }) => ids.has(id))));
}

/** The entity and its name for each alias, by alias id, at the view's moment. */
export async function namesAt(
  view: View,
  ids: readonly string[],
): Promise<Readonly<Record<string, { readonly entity: string; readonly name: string }>>> {
  if (view.at === null) return await namesOf(view.db, ids);
  const asked = new Set(ids);
  const seqs = (await aliasRowsById(view.db, ids)).map(({ seq }) => seq);
  const entities = await entitiesAt(view, seqs);
  const names = entities.flatMap(({ id, name, aliases }) =>
    aliases.filter((one) => asked.has(one.id)).map((one) => [one.id, { entity: id, name }] as const),
  );
  return Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Families {
  readonly cards: ReadonlyMap<number, KeptCard>;
  readonly links: readonly Pair[];
}

/** All aliases of the moment that hang together with these, by likeness of their cards of that moment and by judgements. */
async function familiesAt(view: View, seeds: readonly number[]): Promise<Families> {
  const found = new Map<number, KeptCard>();
  const links = new Map<string, Pair>();
  let next = await cardsOf(view, seeds);
  while (next.size > 0) {
    for (const [seq, one] of next) found.set(seq, one);
    const hashes = new Map([...next].map(([seq, { card }]) => [seq, blockHashesOf(card, 'asked')]));
    const inBlock = new Map<number, number[]>();
    for (const { key, alias } of await aliasesInBlocks(view.db, [...new Set([...hashes.values()].flat())]))
      inBlock.set(key, [...(inBlock.get(key) ?? []), alias]);
    const mates = await cardsOf(view, [...new Set([...inBlock.values()].flat())]);
    const near = new Set<number>();
    for (const [seq, { card }] of next) {
      const others = new Set((hashes.get(seq) ?? []).flatMap((hash) => inBlock.get(hash) ?? []));
      const cards = [...others].flatMap((one) => mates.get(one) ?? []);
      const seqOf = new Map(cards.map((one) => [one.card.alias.id, one.row.seq]));
      for (const { left, right, score } of likenessesOf(
        card,
        cards.map((one) => one.card),
      )) {
        links.set(`${left} ${right}`, { left, right, score });
        near.add(seqOf.get(left === card.alias.id ? right : left) ?? seq);
      }
    }
    const partners = [...next.values()].flatMap(({ card }) => view.bench.sameAs(card.alias.id));
    for (const { seq } of await aliasRowsById(view.db, [...new Set(partners)])) near.add(seq);
    next = await cardsOf(
      view,
      [...near].filter((seq) => !found.has(seq)),
    );
  }
  return { cards: found, links: [...links.values()] };
}
