import { stemsOfWords, wordsOf } from './fold.ts';

/**
 * Stems that say what a report is about: those of its headline count thrice, of its first paragraph twice; most used first.
 * `paragraphs` are folded words.
 */
export function topicOf(title: string | null, paragraphs: readonly (readonly string[])[]): string[] {
  // By word first: a text says most of its words several times.
  const said = new Map<string, number>();
  const count = (words: readonly string[], weight: number) => {
    for (const word of words) said.set(word, (said.get(word) ?? 0) + weight);
  };
  count(wordsOf(title ?? ''), 3);
  for (const [index, words] of paragraphs.entries()) count(words, index === 0 ? 2 : 1);
  const counts = new Map<string, number>();
  for (const [word, times] of said)
    for (const stem of stemsOfWords([word])) counts.set(stem, (counts.get(stem) ?? 0) + times);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, longest)
    .map(([stem]) => stem);
}

const longest = 24;
