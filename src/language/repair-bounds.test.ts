import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik Corp. said it will cut up to 900 jobs at its plant.', 'jobs', 'obj'],
  ['Norvik Corp. plans to hire up to 200 workers.', 'workers', 'obj'],
  ['Norvik Corp. will invest up to $2 billion in a plant in Texas.', '$', 'obj'],
  ['Norvik Corp. will invest up to $2 billion in a plant in Texas.', 'plant', 'obl'],
  ['Norvik Corp. agreed to buy up to 30% of Aurel Inc. for cash.', '%', 'obj'],
  ['Prices went up to 30 dollars in May.', 'dollars', 'obl'],
  ['The costs add up to 30 dollars.', 'dollars', 'obl'],
])('%s: %s stands as %s', (text, word, relation) => {
  const found = parse(text)[0]?.tokens.find((one) => one.form === word);
  expect(found?.deprel).toBe(relation);
});
