import { stemsOfWords, wordsOf } from './fold.ts';

/**
 * Stems that say what a report is about: those of its headline count thrice, of its first paragraph twice; most used first.
 * `paragraphs` are folded words.
 */
export function topicOf(title: string | null, paragraphs: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  const count = (words: readonly string[], weight: number) => {
    for (const stem of stemsOfWords(words)) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  count(wordsOf(title ?? ''), 3);
  for (const [index, words] of paragraphs.entries()) count(words, index === 0 ? 2 : 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, longest)
    .map(([stem]) => stem);
}

const longest = 24;
