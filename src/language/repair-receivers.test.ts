import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['The watchdog fined the retailer $5 million in 2019.', 'retailer', 'obj', 'fined'],
  ['The state lent the struggling airline 5 million euros.', 'airline', 'iobj', 'lent'],
  ['The ruling cost the lender $5 million.', 'lender', 'obj', 'cost'],
  ['Norvik Corp will pay $5 million in damages to Aurel Group.', 'Group', 'obl', 'pay'],
  [
    'Norvik plans to spend $31 million over three years on new paint and welding lines in Porto, Ana Prado said.',
    'lines',
    'obl',
    'spend',
  ],
])('%s: %s is %s of %s', (text, word, relation, above) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const found = tokens.find((one) => one.form === word);
  expect(found?.deprel).toBe(relation);
  expect(tokens[found?.head ?? 0]?.form).toBe(above);
});

test.each([
  ['Norvik Corp paid a record $5 million.', 'record', 'paid'],
  ['Norvik Corp was fined a record $5 million.', 'record', 'fined'],
  ['Norvik Corp paid $5 million for a road to Porto.', 'Porto', 'paid'],
])('%s: %s hangs not on %s', (text, word, above) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const found = tokens.find((one) => one.form === word);
  expect(tokens[found?.head ?? 0]?.form).not.toBe(above);
});
