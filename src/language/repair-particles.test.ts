import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik Charity handed over several wheelchairs to the school.', 'wheelchairs', 'handed', 'obj'],
  ['Norvik Corp has taken over Aurel Group.', 'Group', 'taken', 'obj'],
  ['The plane flew over several towns.', 'towns', 'flew', 'obl'],
  ['Ana Prado said a plan to lease ten barges fell through.', 'plan', 'fell', 'nsubj'],
  ['Ana Prado said a plan to lease ten barges from Aurel Lines, of Oslo, fell through.', 'plan', 'fell', 'nsubj'],
])('%s: %s hangs on %s as %s', (text, word, above, relation) => {
  const [sentence] = parse(text);
  const token = sentence?.tokens.find((one) => one.form === word);
  expect(sentence?.tokens[token?.head ?? 0]?.form).toBe(above);
  expect(token?.deprel).toBe(relation);
});
