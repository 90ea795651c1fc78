import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ["The company's chairman and chief executive, Erik Lund, resigned.", 'Erik', 'chairman', 'appos'],
  [
    'Erik Lund, chairman, president and chief executive of Norvik Corp, resigned on Monday.',
    'chairman',
    'Erik',
    'appos',
  ],
  [
    'Erik Lund, chairman, president and chief executive of Norvik Corp, resigned on Monday.',
    'executive',
    'chairman',
    'conj',
  ],
  [
    'Investors led by Norvik Group and its chairman, Erik Lund, said they filed for a permit.',
    'Erik',
    'chairman',
    'appos',
  ],
  ['Ana Prado, the chief executive and Erik Lund met on Monday.', 'Erik', 'executive', 'conj'],
])('%s: %s hangs on %s', (text, word, above, relation) => {
  const [sentence] = parse(text);
  const token = sentence?.tokens.find((one) => one.form === word);
  expect(sentence?.tokens[token?.head ?? 0]?.form).toBe(above);
  expect(token?.deprel).toBe(relation);
});
