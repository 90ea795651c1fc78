import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik has closed its last coal mine in Poland.', 'NOUN'],
  ['A book of mine is on the table.', 'PRON'],
])('%s has a %s', (text, upos) => {
  expect(parse(text)[0]?.tokens.find((one) => one.form === 'mine')?.upos).toBe(upos);
});
