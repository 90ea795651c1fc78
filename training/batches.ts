import type { Random } from './parameters.ts';
import type { Example } from './step.ts';

/** Batches of about so many tokens, each of sentences of like length, the longest first; both orders drawn anew. */
export function batchesOf(
  examples: readonly Example[],
  tokens: number,
  random: Random,
): readonly (readonly Example[])[] {
  const sized = examples.map((example) => ({ example, size: example.features.length * (1 + 0.2 * random()) }));
  sized.sort((a, b) => a.size - b.size);
  const batches: Example[][] = [];
  let sum = tokens;
  for (const { example } of sized) {
    if (sum + example.features.length > tokens) {
      batches.push([]);
      sum = 0;
    }
    sum += example.features.length;
    batches.at(-1)?.push(example);
  }
  for (const batch of batches) batch.sort((a, b) => b.features.length - a.features.length);
  return shuffled(batches, random);
}

/**
 * The same sentence with some words made unknown, so that endings and neighbours must speak for them: rare words often,
 * frequent ones seldom. `counts` says how often the word of each row was seen.
 */
export function withDroppedWords(example: Example, counts: readonly number[], random: Random): Example {
  const features = example.features.map(([vector = 0, word = 0, ...rest]) => [
    random() < 0.03 ? 0 : vector,
    random() < 0.05 + 1 / (1 + (counts[word - 1] ?? 0)) ? 0 : word,
    ...rest,
  ]);
  return { ...example, features };
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const drawn = items.map((item) => ({ item, at: random() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
