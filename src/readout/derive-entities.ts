import {
  type AliasRow,
  aliasesInBlocks,
  aliasesOfFamilies,
  aliasLinksOf,
  aliasRowsById,
  setAliasLinks,
} from '../store/aliases.ts';
import { type Belonging, entitiesOf, setBelongings, setEntities } from '../store/events.ts';
import type { Link } from '../store/tellings.ts';
import { cardsOf, type KeptCard, type Met, meetAliases } from './cards.ts';
import type { View } from './desk.ts';
import { blockHashesOf, groupAliases, likenessesOf } from './group-aliases.ts';
import type { Pair } from './group-tellings.ts';

/**
 * Makes the entities anew that aliases (row numbers) with another card than before belong to, or may belong to now. `met` are
 * aliases looked up since the last change of what is said of them.
 */
export async function deriveEntities(
  view: View,
  changed: readonly number[],
  met: Map<number, Met> = new Map(),
): Promise<void> {
  if (changed.length === 0) return;
  const before = await aliasLinksOf(view.db, changed);
  const links = await linksNow(view, changed, met);
  await setAliasLinks(view.db, changed, links);
  const touched = [...changed, ...[...before, ...links].flatMap(({ one, other }) => [one, other])];
  await regroupAliases(view, [...new Set(touched)], met);
}

/** The links that aliases have by their present cards. */
async function linksNow(view: View, changed: readonly number[], met: Map<number, Met>): Promise<readonly Link[]> {
  const own = await cardsOf(view, changed, met);
  const hashes = new Map([...own].map(([seq, { card }]) => [seq, blockHashesOf(card, 'asked')]));
  const found = await aliasesInBlocks(view.db, [...new Set([...hashes.values()].flat())]);
  const inBlock = new Map<number, number[]>();
  for (const { key, alias } of found) inBlock.set(key, [...(inBlock.get(key) ?? []), alias]);
  const near = found.map(({ alias }) => alias);
  const mates = await cardsOf(view, near, met);
  const links = new Map<string, Link>();
  for (const [seq, { card }] of own) {
    const inOwn = new Set((hashes.get(seq) ?? []).flatMap((hash) => inBlock.get(hash) ?? []));
    const others = [...inOwn].flatMap((one) => mates.get(one) ?? []);
    for (const link of linksBetween({ seq, card }, others)) links.set(`${link.one} ${link.other}`, link);
  }
  return [...links.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}

function linksBetween(
  { seq, card }: { seq: number; card: KeptCard['card'] },
  others: readonly KeptCard[],
): readonly Link[] {
  const seqOf = new Map(others.map((one) => [one.card.alias.id, one.row.seq]));
  const likenesses = likenessesOf(
    card,
    others.map((one) => one.card),
  );
  return likenesses.map(({ left, right, score }) => {
    const mate = seqOf.get(left === card.alias.id ? right : left) ?? seq;
    return { one: Math.min(seq, mate), other: Math.max(seq, mate), score };
  });
}

/** Makes the families anew that aliases are in or come into, by their present links and the judgements. */
export async function regroupAliases(
  view: View,
  touched: readonly number[],
  met: Map<number, Met> = new Map(),
): Promise<void> {
  const rows = await familiesOf(view, touched, met);
  const cards = await cardsOf(
    view,
    rows.map(({ seq }) => seq),
    met,
  );
  const grouped = groupAliases(
    [...cards.values()].map(({ card }) => card),
    await linksOfAliases(view, rows),
    view.bench,
  );
  await keep(view, rows, grouped);
}

/** The kept links between aliases, by id. */
export async function linksOfAliases({ db }: View, rows: readonly AliasRow[]): Promise<readonly Pair[]> {
  const idOf = new Map(rows.map(({ seq, id }) => [seq, id]));
  return (await aliasLinksOf(db, [...idOf.keys()])).flatMap(({ one, other, score }) => {
    const [a, b] = [idOf.get(one), idOf.get(other)];
    return a === undefined || b === undefined
      ? []
      : [a < b ? { left: a, right: b, score } : { left: b, right: a, score }];
  });
}

/** All aliases of the families that these are in, or are judged the same with. */
async function familiesOf(view: View, touched: readonly number[], met: Map<number, Met>): Promise<readonly AliasRow[]> {
  const { db, bench } = view;
  const known = new Map<number, AliasRow>();
  await meetAliases(view, touched, met);
  let next = touched.flatMap((one) => met.get(one)?.row ?? []);
  while (next.length > 0) {
    const families = [...new Set(next.flatMap(({ family }) => family ?? []))];
    const inFamilies = families.length === 0 ? [] : await aliasesOfFamilies(db, families);
    const found = [...next, ...inFamilies].filter(({ seq }) => !known.has(seq));
    for (const one of found) known.set(one.seq, one);
    const partners = [...new Set(found.flatMap(({ id }) => bench.sameAs(id)))];
    const rows = partners.length === 0 ? [] : await aliasRowsById(db, partners);
    next = rows.filter(({ seq }) => !known.has(seq));
  }
  return [...known.values()].sort((a, b) => a.seq - b.seq);
}

/** Only rows that differ are written. */
async function keep({ db }: View, rows: readonly AliasRow[], grouped: ReturnType<typeof groupAliases>): Promise<void> {
  const seqOf = new Map(rows.map(({ id, seq }) => [id, seq]));
  const belongings = new Map<number, Belonging>(
    rows.map(({ seq }) => [seq, { alias: seq, family: null, entity: null }]),
  );
  for (const { family, entities } of grouped)
    for (const { aliases } of entities)
      for (const { id } of aliases)
        belongings.set(seqOf.get(id) ?? 0, {
          alias: seqOf.get(id) ?? 0,
          family: seqOf.get(family[0] ?? '') ?? null,
          entity: seqOf.get(aliases[0]?.id ?? '') ?? null,
        });
  const changed = rows.flatMap(({ seq, family, entity }) => {
    const now = belongings.get(seq);
    return now === undefined || (now.family === family && now.entity === entity) ? [] : [now];
  });
  await setBelongings(db, changed);
  const entities = grouped.flatMap((one) =>
    one.entities.map((entity) => ({ alias: seqOf.get(entity.id) ?? 0, entity })),
  );
  const stay = new Set(entities.map(({ alias }) => alias));
  const before = await entitiesOf(
    db,
    rows.flatMap(({ entity }) => entity ?? []),
  );
  const was = new Map(before.map(({ alias, entity }) => [alias, JSON.stringify(entity)]));
  await setEntities(
    db,
    before.map(({ alias }) => alias).filter((alias) => !stay.has(alias)),
    entities.filter(({ alias, entity }) => was.get(alias) !== JSON.stringify(entity)),
  );
}
