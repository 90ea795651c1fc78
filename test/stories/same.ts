// When two names or two wordings count as the same.
import { pairsOf } from './pairs.ts';

const light = new Set(['the', 'a', 'an', 'of', 'and', 's']);

/** True where the words of the shorter name all stand in the longer: "Prado" and "Ana Prado". */
export function sameName(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsIn(one), wordsIn(other)].sort((left, right) => left.length - right.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** True where each name of one list has its own in the other. */
export function sameAll(some: readonly string[], others: readonly string[]): boolean {
  const { missed, added } = pairsOf(some, others, (one, other) => (sameName(one, other) ? 1 : 0));
  return missed.length + added.length === 0;
}

/** Share of the words that two wordings have in common, 0 to 1. */
export function overlap(one: string, other: string): number {
  const [some, others] = [wordsIn(one), wordsIn(other)];
  const shared = pairsOf(some, others, (word, match) => (word === match ? 1 : 0)).both.length;
  return some.length + others.length === 0 ? 0 : (2 * shared) / (some.length + others.length);
}

function wordsIn(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !light.has(word));
}
