import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test('pieces of a run too long to be read at once say so, sentences of their own do not', () => {
  const table = `${'12 34 56 '.repeat(200)}.`;
  expect(parse(table).every((one) => one.isCut === true)).toBe(true);
  expect(parse('It rained. They met.').map((one) => one.isCut)).toEqual([undefined, undefined]);
});
