// What was told so far in a report, and how near it lies to the next word that may mean it.
import type { Chain } from './chain.ts';
import type { Place, Role } from './place.ts';

/** A place that was read, with the party it means. */
export interface ToldPlace {
  readonly place: Place;
  readonly chain: Chain;
}

const weightOfRole: Readonly<Record<Role, number>> = {
  subject: 4,
  object: 2.4,
  possessor: 3,
  oblique: 1.6,
  modifier: 1.2,
  other: 1.4,
  compound: 0.6,
};

/** The likeliest reference of each chain told within so many sentences before a place. */
export function lastTold(history: readonly ToldPlace[], place: Place, reach: number): readonly ToldPlace[] {
  const found = new Map<Chain, ToldPlace>();
  for (let at = history.length - 1; at >= 0; at -= 1) {
    const told = history[at];
    if (told === undefined || distance(told.place, place) > reach) break;
    const best = found.get(told.chain);
    if (best === undefined || nearness(told.place, place) > nearness(best.place, place)) found.set(told.chain, told);
  }
  return [...found.values()];
}

/** How likely a place is meant next: what it is to its clause, less the sentences between. */
export function nearness(told: Place, place: Place): number {
  const mainClause = told.role === 'subject' && isInMainClause(told) ? 0.6 : 0;
  return weightOfRole[told.role] + mainClause - 2.2 * distance(told, place);
}

/** Sentences between two places. */
export function distance(told: Place, place: Place): number {
  return place.sentence.index - told.sentence.index;
}

function isInMainClause(place: Place): boolean {
  const { tokens } = place.sentence;
  const verb = tokens[tokens[place.head]?.head ?? place.head];
  return verb !== undefined && (verb.head === verb.index || verb.deprel === 'conj' || verb.deprel === 'parataxis');
}
