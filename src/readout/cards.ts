import type { Alias } from '../model/record.ts';
import type { AliasCard } from '../record/match-entities.ts';
import { type AliasRow, aliasRows, type Saying, sayingsAbout } from '../store/aliases.ts';
import type { Lists, View } from './desk.ts';

/** A card and the row of its alias. */
export interface KeptCard {
  readonly row: AliasRow;
  readonly card: AliasCard;
}

/** An alias that was looked up: what is said of it and its card, null where nobody mentions it. */
export interface Met {
  readonly row: AliasRow;
  readonly said: readonly Saying[];
  readonly card: AliasCard | null;
}

/**
 * The cards of aliases by row number, as of the view's moment; an alias that nobody mentions then has none. Those in `met` are
 * taken as they are there, the others are added to it.
 */
export async function cardsOf(
  view: View,
  seqs: readonly number[],
  met: Map<number, Met> = new Map(),
): Promise<ReadonlyMap<number, KeptCard>> {
  await meetAliases(view, seqs, met);
  return new Map(
    [...new Set(seqs)].flatMap((seq) => {
      const { row, card } = met.get(seq) ?? { row: undefined, card: null };
      return row === undefined || card === null ? [] : [[seq, { row, card }] as const];
    }),
  );
}

/** Looks up the aliases that were not met yet. */
export async function meetAliases(
  { db, at, lists }: View,
  seqs: readonly number[],
  met: Map<number, Met>,
): Promise<void> {
  const strange = [...new Set(seqs)].filter((one) => !met.has(one));
  if (strange.length === 0) return;
  const said = byAlias(await sayingsAbout(db, strange, at));
  for (const row of await aliasRows(db, strange)) met.set(row.seq, metAs(row, said.get(row.seq) ?? [], lists));
}

/** Aliases as they are once more is said of them (`sign` 1), or less (-1). */
export function retold(
  { lists }: View,
  met: ReadonlyMap<number, Met>,
  { sayings, sign }: { readonly sayings: readonly Saying[]; readonly sign: 1 | -1 },
): Map<number, Met> {
  const told = byAlias(sayings);
  return new Map(
    [...met].map(([seq, one]) => {
      const sums = new Map(one.said.map((said) => [`${said.what} ${said.words}`, said]));
      for (const said of told.get(seq) ?? []) {
        const key = `${said.what} ${said.words}`;
        sums.set(key, { ...said, reports: (sums.get(key)?.reports ?? 0) + sign * said.reports });
      }
      const left = [...sums.values()].filter(({ reports }) => reports > 0);
      return [seq, told.has(seq) ? metAs(one.row, left, lists) : one];
    }),
  );
}

function metAs(row: AliasRow, said: readonly Saying[], lists: Lists): Met {
  return { row, said, card: said.length === 0 ? null : cardOf(row, said, lists) };
}

function byAlias(sayings: readonly Saying[]): ReadonlyMap<number, readonly Saying[]> {
  const found = new Map<number, Saying[]>();
  for (const one of sayings) {
    const there = found.get(one.alias);
    if (there === undefined) found.set(one.alias, [one]);
    else there.push(one);
  }
  return found;
}

/** A card of what is said of an alias, in whatever order. */
export function cardOf({ id, type, key }: Omit<Alias, 'name'>, said: readonly Saying[], lists: Lists): AliasCard {
  const of = (what: Saying['what']) =>
    said.filter((one) => one.what === what).sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  const [fullest] = of('name').sort((a, b) => b.words.length - a.words.length || b.reports - a.reports);
  return {
    alias: { id, type, name: fullest?.words ?? key, key },
    claims: of('claim').map(({ words, reports }) => ({ key: words, reports })),
    titles: of('title').map(({ words }) => words),
    known: lists.known.get(`${type}|${key}`) ?? [],
  };
}
