import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { parseAll } from './parse-all.ts';

const texts = [
  'Norvik opened a plant in Porto on Monday.',
  '',
  'Ana Prado met Erik Lund. They spoke for an hour.',
  'It rained.',
];

test.each([1, 2, 3])('%i threads give the same sentences in the same order as one call a text', async (threads) => {
  expect(
    await parseAll(
      texts.map((text) => ({ text })),
      threads,
    ),
  ).toEqual(texts.map((text) => parse(text)));
});
