import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik Corp. reached an agreement in principle to sell its mining unit.', 'sell', 'agreement'],
  ['Norvik Corp. signed a definitive agreement Monday to buy Aurel Inc.', 'buy', 'agreement'],
  ['Norvik Corp. ended talks to buy Aurel Inc.', 'buy', 'talks'],
  ['Norvik Corp. shut the plant to save money.', 'save', 'shut'],
])('%s: %s hangs on %s', (text, word, above) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const found = tokens.find((one) => one.form === word);
  expect(tokens[found?.head ?? 0]?.form).toBe(above);
});
