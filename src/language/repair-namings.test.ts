import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test('the preposition before a title is that of the name behind it', () => {
  const tokens = parse('Ana Prado held talks with her Norwegian counterpart Erik Lund.')[0]?.tokens ?? [];
  const name = tokens.find((one) => one.form === 'Erik');
  expect(tokens.find((one) => one.form === 'with')).toMatchObject({ head: name?.index, deprel: 'case' });
});

test('who is named its chief is the object', () => {
  const tokens = parse('Norvik Corp on Monday named Erik Lund its chief executive.')[0]?.tokens ?? [];
  expect(tokens.find((one) => one.form === 'Erik')).toMatchObject({ deprel: 'obj' });
});
