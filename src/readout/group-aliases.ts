import type { Entity, Likeness } from '../model/record.ts';
import { entityOf } from '../record/entity.ts';
import { keyHashOf } from '../record/ids.ts';
import {
  type AliasCard,
  aliasBlocksOf,
  aliasesContradict,
  aliasLikeness,
  isLooseAlias,
} from '../record/match-entities.ts';
import { group } from '../record/merge.ts';
import type { Bench } from './bench.ts';
import { componentsOf } from './families.ts';
import type { Pair } from './group-tellings.ts';

/** Hashes of the block keys that an alias stands under, or that it asks for. */
export function blockHashesOf(card: AliasCard, which: 'under' | 'asked'): readonly number[] {
  return aliasBlocksOf(card)[which].map((key) => keyHashOf(['alias-block', key]));
}

/** How alike one alias and each of others are, where they are at all. */
export function likenessesOf(card: AliasCard, others: readonly AliasCard[]): readonly Likeness[] {
  return others.flatMap((other) => (other.alias.id === card.alias.id ? [] : (aliasLikeness(card, other) ?? [])));
}

/** A family of aliases, and its entities with the ids of their aliases. */
export interface GroupedAliases {
  readonly family: readonly string[];
  readonly entities: readonly Entity[];
}

/** Parts aliases into families and these into entities. A function of the set: no order counts. */
export function groupAliases(
  cards: readonly AliasCard[],
  links: readonly Pair[],
  bench: Bench,
): readonly GroupedAliases[] {
  const byId = new Map(cards.map((one) => [one.alias.id, one]));
  const ids = [...byId.keys()];
  const bonds = ids.flatMap((left) => bench.sameAs(left).map((right) => ({ left, right })));
  const against = (left: string, right: string) => {
    const [one, other] = [byId.get(left), byId.get(right)];
    return one === undefined || other === undefined ? null : aliasesContradict(one, other);
  };
  const isLoose = (id: string) => {
    const card = byId.get(id);
    return card !== undefined && isLooseAlias(card);
  };
  return componentsOf(ids, [...links, ...bonds]).map((family) => {
    const inside = new Set(family);
    const own = links.filter(({ left }) => inside.has(left)).map((one) => ({ ...one, reasons: [] }));
    const groups =
      family.length === 1
        ? [family]
        : group({ ids: family, links: own, contradicts: against, judgements: bench.about(family), isLoose });
    return { family, entities: groups.map((part) => entityOf(part.flatMap((id) => byId.get(id) ?? []))) };
  });
}
