import type { Reading } from '../model/reading.ts';
import { stemsOf } from './fold.ts';

/** What a report is about, by its words: how often each content word stands in it, and which of them name something. */
export interface StoryCard {
  readonly report: string;
  readonly words: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

/** The card of a report, under an id that the caller chooses. */
export function storyCardOf(report: string, { sentences }: Reading): StoryCard {
  const words = new Map<string, number>();
  const names = new Set<string>();
  for (const token of sentences.flatMap((one) => one.tokens)) {
    const word = token.lemma.toLowerCase();
    if (!content.has(token.upos) || stemsOf(word).length === 0 || !/[\p{L}\p{N}]/u.test(word)) continue;
    words.set(word, (words.get(word) ?? 0) + 1);
    if (token.upos === 'PROPN' || (token.upos === 'NUM' && word.length > 1)) names.add(word);
  }
  return { report, words, names };
}

/**
 * Reports in groups that tell one story. First by TF-IDF cosine, names counted twice; then within each group anew, with
 * the rarity of words counted in that group alone: what all its reports share no longer tells them apart (two fights of
 * one boxer share nearly all their words but not the second name). Average linkage both times; order does not matter.
 */
export function groupStories(given: readonly StoryCard[], from: number = storyFrom): readonly (readonly string[])[] {
  const cards = [...given].sort((a, b) => (a.report < b.report ? -1 : 1));
  const rarity = rarityOf(cards);
  const near = grow(cards.length, matrixOf(cards, rarity, 0.3), nearFrom);
  return near.flatMap((members) => {
    const group = members.flatMap((at) => cards[at] ?? []);
    if (group.length < fewest) return [group.map((one) => one.report)];
    const local = rarityOf(group);
    const both = (word: string) => (local(word) === local('') ? 0 : local(word) * rarity(word));
    return grow(group.length, matrixOf(group, both, 0.4), from).map((ids) => ids.map((at) => group[at]?.report ?? ''));
  });
}

type Rarity = (word: string) => number;

/** The logarithm of how many reports there are for each one with the word; the highest for a word of none or one. */
function rarityOf(cards: readonly StoryCard[]): Rarity {
  const reports = new Map<string, number>();
  for (const { words } of cards) for (const word of words.keys()) reports.set(word, (reports.get(word) ?? 0) + 1);
  return (word) => Math.log((cards.length + 1) / (reports.get(word) ?? 1));
}

/** Likeness of each two: the cosine over all words, mixed with that over names alone. */
function matrixOf(cards: readonly StoryCard[], rarity: Rarity, nameShare: number): readonly Float64Array[] {
  const all = cards.map((card) => vectorOf(card, rarity, () => true));
  const named = cards.map((card) => vectorOf(card, rarity, (word) => card.names.has(word)));
  const matrix = cards.map(() => new Float64Array(cards.length));
  for (const [at, row] of matrix.entries())
    for (let other = 0; other < at; other += 1) {
      const value = (1 - nameShare) * cosine(all[at], all[other]) + nameShare * cosine(named[at], named[other]);
      row[other] = value;
      const mirror = matrix[other];
      if (mirror !== undefined) mirror[at] = value;
    }
  return matrix;
}

function vectorOf(
  { words }: StoryCard,
  rarity: Rarity,
  counts: (word: string) => boolean,
): ReadonlyMap<string, number> {
  const weights = [...words]
    .filter(([word]) => counts(word))
    .map(([word, often]) => [word, (1 + Math.log(often)) * rarity(word)] as const)
    .filter(([, weight]) => weight > 0);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

function cosine(a: ReadonlyMap<string, number> = new Map(), b: ReadonlyMap<string, number> = new Map()): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

/** Average linkage: the two likest groups join as long as their mean likeness reaches `from`. Lists of places. */
function grow(size: number, matrix: readonly Float64Array[], from: number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>(Array.from({ length: size }, (_, at) => [at, [at]]));
  const sums = matrix.map((row) => Float64Array.from(row));
  const best = Array.from({ length: size }, (_, at) => bestOf(at, groups, sums));
  while (groups.size > 1) {
    const at = [...groups.keys()].reduce((top, one) => ((best[one]?.mean ?? -1) > (best[top]?.mean ?? -1) ? one : top));
    const { mean, other } = best[at] ?? { mean: -1, other: at };
    if (mean < from || other === at) break;
    const [keep, drop] = at < other ? [at, other] : [other, at];
    join({ keep, drop, groups, sums });
    for (const one of groups.keys())
      if (one === keep || best[one]?.other === keep || best[one]?.other === drop) best[one] = bestOf(one, groups, sums);
      else raise(one, keep, { best, groups, sums });
  }
  return [...groups.values()];
}

interface Near {
  readonly mean: number;
  readonly other: number;
}

interface Growth {
  readonly groups: Map<number, number[]>;
  readonly sums: readonly Float64Array[];
}

function join({ keep, drop, groups, sums }: Growth & { readonly keep: number; readonly drop: number }): void {
  groups.set(
    keep,
    [...(groups.get(keep) ?? []), ...(groups.get(drop) ?? [])].sort((a, b) => a - b),
  );
  groups.delete(drop);
  for (const one of groups.keys()) {
    const value = (sums[keep]?.[one] ?? 0) + (sums[drop]?.[one] ?? 0);
    const [row, kept] = [sums[one], sums[keep]];
    if (row !== undefined) row[keep] = value;
    if (kept !== undefined) kept[one] = value;
  }
}

function bestOf(at: number, groups: Growth['groups'], sums: Growth['sums']): Near {
  let near: Near = { mean: -1, other: at };
  for (const other of groups.keys()) {
    const mean = meanOf(at, other, { groups, sums });
    if (other !== at && mean > near.mean) near = { mean, other };
  }
  return near;
}

/** A group that has grown may now be the likest of another. */
function raise(one: number, grown: number, { best, ...growth }: Growth & { readonly best: Near[] }): void {
  const mean = meanOf(one, grown, growth);
  if (mean > (best[one]?.mean ?? -1)) best[one] = { mean, other: grown };
}

function meanOf(a: number, b: number, { groups, sums }: Growth): number {
  return (sums[a]?.[b] ?? 0) / ((groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1));
}

const content = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const nearFrom = 0.14;
const storyFrom = 0.062;
const fewest = 4;
