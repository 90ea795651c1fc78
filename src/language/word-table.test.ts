import { expect, test } from 'vitest';
import { loadWords } from './load.ts';
import { numberOf, wordTable } from './word-table.ts';

test('a table tells of every word of a long list, and of every other word, what a Map tells', () => {
  const words = loadWords(new URL('names/family-names.txt', import.meta.url));
  const rows = words.map((word, place) => [word, place % 1000] as const);
  const map = new Map(rows);
  const table = wordTable(rows);
  const asked = [...words, ...words.map((word) => word.slice(1)), ...words.map((word) => `${word}s`)];
  expect(asked.filter((word) => numberOf(table, word) !== map.get(word))).toEqual([]);
});

test('of two rows with one word the later holds; words that run into each other in the text are told apart', () => {
  const table = wordTable([...Object.entries({ ab: 1, c: 2, '': 3, Łódź: 4 }), ['ab', 5]]);
  expect(['ab', 'c', '', 'Łódź', 'abc', 'bc', 'a'].map((word) => numberOf(table, word))).toEqual([
    ...[5, 2, 3, 4],
    ...[undefined, undefined, undefined],
  ]);
});

test('an empty table has no word', () => {
  expect(numberOf(wordTable([]), 'word')).toBeUndefined();
});
