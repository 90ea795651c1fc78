import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Mexico imposed tariffs on salmon in May.', 'imposed', 'Mexico', 'tariffs'],
  ['Norvik Corp suspended operations at its plant in May and fired 50 workers.', 'suspended', 'Corp', 'operations'],
  ['The Energy Ministry released draft rules on mining in May.', 'released', 'Ministry', 'rules'],
  ['Regulators blocked deals by Norvik Corp.', 'blocked', 'Regulators', 'deals'],
])('%s is a clause with %s as its verb', (text, verb, subject, object) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const root = tokens.find((one) => one.head === one.index);
  expect(root?.form).toBe(verb);
  expect(tokens.find((one) => one.form === subject)).toMatchObject({ head: root?.index, deprel: 'nsubj' });
  expect(tokens.find((one) => one.form === object)).toMatchObject({ head: root?.index, deprel: 'obj' });
});

test.each(['Hundreds of Norway based companies.', 'A widely used drug from Norway.'])(
  '%s stays a noun without a verb',
  (text) => {
    const tokens = parse(text)[0]?.tokens ?? [];
    expect(tokens.find((one) => one.head === one.index)?.upos).toBe('NOUN');
  },
);
