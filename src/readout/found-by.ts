// What the things of one reading are found by when others come, by the present rules.

import type { Reading } from '../model/reading.ts';
import type { Entry } from '../record/enter.ts';
import { keyHashOf } from '../record/ids.ts';
import { sayingsOf, type Use } from '../store/aliases.ts';
import { cardOf } from './cards.ts';
import type { Lists } from './desk.ts';
import { blockHashesOf } from './group-aliases.ts';

/** One use of each alias (by its row number): its fullest name here, its titles, and what else it is called here. */
export function usesIn(
  { entry, reading }: { readonly entry: Entry; readonly reading: Reading },
  aliases: ReadonlyMap<string, number>,
): readonly Use[] {
  const nameOf = new Map(reading.mentions.map(({ id, name }) => [id, name]));
  const mentionsOf = Map.groupBy(entry.mentions, ({ alias }) => alias);
  const claimsOf = Map.groupBy(entry.claims, ({ alias }) => alias);
  return entry.aliases.map(({ id, name }) => {
    const mentions = mentionsOf.get(id) ?? [];
    const names = [name, ...mentions.flatMap((one) => nameOf.get(one.mention) ?? [])];
    const [fullest = name] = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return {
      alias: aliases.get(id) ?? 0,
      name: fullest,
      titles: [...new Set(mentions.flatMap(({ titles }) => titles))].sort(),
      claims: [...new Set((claimsOf.get(id) ?? []).map(({ key }) => key))].sort(),
    };
  });
}

/** The hashes under which each alias stands by what this reading says of it; `uses` are in the order of the entry's aliases. */
export function aliasKeysOf(
  entry: Entry,
  uses: readonly Use[],
  lists: Lists,
): readonly { readonly alias: number; readonly keys: readonly number[] }[] {
  return uses.flatMap((use, index) =>
    entry.aliases
      .slice(index, index + 1)
      .map((alias) => ({ alias: use.alias, keys: blockHashesOf(cardOf(alias, sayingsOf([use]), lists), 'under') })),
  );
}

/** The hashes under which each telling stands, in the order of the entry's tellings. */
export function tellingKeysOf({ tellings, blocks }: Entry): readonly (readonly number[])[] {
  const keys = new Map<string, number[]>(tellings.map(({ id }) => [id, []]));
  for (const { telling, key } of blocks) keys.get(telling)?.push(keyHashOf(['block', key]));
  return [...keys.values()];
}
