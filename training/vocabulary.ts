import { featuresOf, type Vocabulary, withPlainMarks } from '../src/language/network/features.ts';
import type { Classes } from '../src/language/network/weights.ts';
import type { Example } from './step.ts';
import type { GoldSentence } from './treebank.ts';

/** Words seen twice or more with their counts, the most frequent first: in small letters, and as written where that differs. */
export function countWords(sentences: readonly GoldSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const form of sentences.flatMap((one) => one.forms)) {
    const plain = withPlainMarks(form);
    for (const word of new Set([plain, plain.toLowerCase()])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count > 1);
  return new Map(kept.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)));
}

/** All classes of the training set, sorted. */
export function classesOf(sentences: readonly GoldSentence[]): Classes {
  const sorted = <Class extends string>(classes: readonly Class[]) => [...new Set(classes)].sort();
  return {
    upos: sorted(sentences.flatMap((one) => one.upos)),
    xpos: sorted(sentences.flatMap((one) => one.xpos)),
    deprel: sorted(sentences.flatMap((one) => one.deprels)),
  };
}

/** Rows by word, from 1. */
export function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word, index + 1]));
}

/** A sentence as numbers; a class that training never saw is -1. */
export function exampleOf(sentence: GoldSentence, vocabulary: Vocabulary, classes: Classes): Example {
  return {
    features: sentence.forms.map((form) => featuresOf(form, vocabulary)),
    upos: sentence.upos.map((one) => classes.upos.indexOf(one)),
    xpos: sentence.xpos.map((one) => classes.xpos.indexOf(one)),
    heads: sentence.heads,
    deprels: sentence.deprels.map((one) => classes.deprel.indexOf(one)),
  };
}
