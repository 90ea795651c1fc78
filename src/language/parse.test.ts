import { expect, test } from 'vitest';
import type { Token } from '../model/sentence.ts';
import { parse } from './parse.ts';
import { isTree } from './tree.ts';

test('pieces of a run too long to be read at once say so, sentences of their own do not', () => {
  const table = `${'12 34 56 '.repeat(200)}.`;
  expect(parse(table).every((one) => one.isCut === true)).toBe(true);
  expect(parse('It rained. They met.').map((one) => one.isCut)).toEqual([undefined, undefined]);
});

test('repairs that would send two words in a circle are left out', () => {
  const [sentence] = parse(
    'The firm has a electric contract worth a hundred and twelve million constructive dollars, a third of which comment being lent by the Calumnor Metals.',
  );
  expect(isTree(sentence?.tokens ?? [])).toBe(true);
});

test.each([
  { heads: [1, 1, 1], tree: true },
  { heads: [0], tree: true },
  { heads: [1, 2, 1], tree: false },
  { heads: [1, 0, 2], tree: false },
  { heads: [0, 1], tree: false },
  { heads: [0, 7], tree: false },
])('heads $heads are a tree: $tree', ({ heads, tree }) => {
  const tokens = heads.map((head, index): Token => ({ ...word, index, head }));
  expect(isTree(tokens)).toBe(tree);
});

const word = { start: 0, end: 1, form: 'a', lemma: 'a', upos: 'X', xpos: 'FW', deprel: 'dep' } as const;
