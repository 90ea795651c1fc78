import { expect, test } from 'vitest';
import { furnitureWords } from './page-furniture.ts';
import { shunRules, wordsOfNames } from './shunned.ts';

test.each(furnitureWords.flatMap((rule) => rule.takes.map((words) => [rule.id, words, rule] as const)))(
  '%s takes "%s"',
  (_, words, rule) => {
    expect(rule.pattern.test(words) && words.length <= rule.longest).toBe(true);
  },
);

test.each(furnitureWords.flatMap((rule) => rule.leaves.map((words) => [rule.id, words] as const)))(
  '%s leaves "%s", and so do the others',
  (_, words) => {
    expect(furnitureWords.filter((rule) => words.length <= rule.longest && rule.pattern.test(words))).toEqual([]);
  },
);

test.each(shunRules.flatMap((rule) => rule.takes.map((names) => [rule.id, names, rule] as const)))(
  '%s takes the name "%s"',
  (_, names, rule) => {
    expect(rule.words.test(wordsOfNames(names))).toBe(true);
  },
);

test.each(shunRules.flatMap((rule) => rule.leaves.map((names) => [rule.id, names] as const)))(
  '%s leaves the name "%s", and so do the others',
  (_, names) => {
    expect(shunRules.filter((rule) => rule.words.test(wordsOfNames(names)))).toEqual([]);
  },
);
