import type { Entity } from '../model/record.ts';
import type { AliasCard } from './match-entities.ts';

/** One entity out of the cards of its aliases (one at least), in whatever order they are given. */
export function entityOf(cards: readonly AliasCard[]): Entity {
  const aliases = cards.map((one) => one.alias).sort((a, b) => compare(a.id, b.id));
  const [first] = aliases;
  if (first === undefined) throw new Error('an entity has one alias at least');
  const [fullest = first] = aliases.toSorted(
    (a, b) =>
      shortOf(a.name) - shortOf(b.name) ||
      localOf(a.key) - localOf(b.key) ||
      b.name.length - a.name.length ||
      compare(a.name, b.name),
  );
  const known = [...new Set(cards.flatMap((one) => one.known))].sort();
  return { id: first.id, type: first.type, name: fullest.name, aliases, known };
}

/** An acronym is shown only where there is no fuller name. */
function shortOf(name: string): number {
  return /^[\p{Lu}\p{N}.&-]+$/u.test(name) ? 1 : 0;
}

function localOf(key: string): number {
  return key.includes('@') ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
