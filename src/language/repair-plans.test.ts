import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik Corp and Aurel Group plan to set up a joint venture to make batteries in Lima.', 'VERB'],
  ['The Norvik and Aurel plan to merge surprised investors.', 'NOUN'],
])('%s: "plan" is a %s', (text, tag) => {
  const [sentence] = parse(text);
  expect(sentence?.tokens.find((one) => one.form === 'plan')?.upos).toBe(tag);
});
