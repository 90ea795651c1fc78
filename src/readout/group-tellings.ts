import type { Event, Likeness, Telling } from '../model/record.ts';
import { contradictionsIn, looseIn } from '../record/contradictions.ts';
import type { Copy } from '../record/independence.ts';
import { groupSources } from '../record/independence.ts';
import { sameFrom } from '../record/match-events.ts';
import { group } from '../record/merge.ts';
import { settle } from '../record/settle.ts';
import type { Bench } from './bench.ts';
import { componentsOf } from './families.ts';

/** Tellings with the links between them; all that a member of theirs is linked to must be among them. */
export interface Told {
  readonly tellings: readonly Telling[];
  readonly links: readonly Pair[];
  readonly bench: Bench;
}

/** A link by ids, without its reasons. */
export type Pair = Pick<Likeness, 'left' | 'right' | 'score'>;

/** A family and its groups, by ids; rejected tellings are in no group. */
export interface Grouped {
  readonly family: readonly string[];
  readonly groups: readonly (readonly string[])[];
}

/** Parts tellings into families and these into events. A function of the set: no order counts. */
export function groupTellings({ tellings, links, bench }: Told): readonly Grouped[] {
  const byId = new Map(tellings.map((one) => [one.id, one]));
  const ids = [...byId.keys()];
  const bonds = ids.flatMap((left) => bench.sameAs(left).map((right) => ({ left, right })));
  const linksOf = byMember(links);
  return componentsOf(ids, [...links.filter(isStrong), ...bonds]).map((family) => {
    const standing = family.filter((id) => !bench.isRejected(id));
    const [only] = standing;
    if (only === undefined) return { family, groups: [] };
    if (standing.length === 1) return { family, groups: [[only]] };
    const inside = new Set(standing);
    const own = standing
      .flatMap((id) => linksOf.get(id) ?? [])
      .filter(({ left, right }) => inside.has(left) && inside.has(right))
      .map((one) => ({ ...one, reasons: [] }));
    const told = standing.flatMap((id) => byId.get(id) ?? []);
    const [contradicts, isLoose] = [contradictionsIn(told), looseIn(told)];
    const judgements = bench.about(standing);
    return { family, groups: group({ ids: standing, links: own, contradicts, isLoose, judgements }) };
  });
}

/**
 * Whether a link by itself could make two tellings one. Groups whose mean likeness holds have such a link between them, so these
 * alone hold a family together; the weaker ones count in the means within it.
 */
export function isStrong({ score }: { readonly score: number }): boolean {
  return score >= sameFrom;
}

/** Each link under its left member. */
function byMember(links: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const link of links) {
    const there = found.get(link.left);
    if (there === undefined) found.set(link.left, [link]);
    else there.push(link);
  }
  return found;
}

/** What a group is settled with beside its tellings. */
export interface Beside {
  readonly bench: Bench;
  readonly copies: readonly Copy[];
  readonly owners: ReadonlyMap<string, string>;
}

/** The event of a group. */
export function settleGroup(tellings: readonly Telling[], { bench, copies, owners }: Beside): Event {
  const sources = groupSources({ tellings, copies, owners });
  return settle({ tellings, judgements: bench.about(tellings.map(({ id }) => id)), sources });
}
