import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik Corp names Ana Prado CEO', 'name', 'Corp', 'Ana'],
  ['Norvik unveils first electric truck', 'unveil', 'Norvik', 'truck'],
  ['Prado visits Oslo', 'visit', 'Prado', 'Oslo'],
  ['Apple plans new Texas campus', 'plan', 'Apple', 'campus'],
  ['Norvik cuts jobs', 'cut', 'Norvik', 'jobs'],
])('%s tells of one who does it', (text, lemma, subject, object) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const verb = tokens.find((one) => one.head === one.index);
  expect(verb).toMatchObject({ lemma, xpos: 'VBZ' });
  expect(tokens.find((one) => one.form === subject)).toMatchObject({ head: verb?.index, deprel: 'nsubj' });
  expect(tokens.find((one) => one.form === object)).toMatchObject({ head: verb?.index, deprel: 'obj' });
});

test.each(['Norvik job cuts', 'Norvik plans in doubt', 'The plans of Norvik', 'Sales visits by Norvik.'])(
  '%s stays a noun',
  (text) => {
    const tokens = parse(text)[0]?.tokens ?? [];
    expect(tokens.find((one) => one.head === one.index)?.upos).toBe('NOUN');
  },
);

test('a headline leaves out the helping verb of a passive', () => {
  const tokens = parse('Norvik fined $5 million over data breach')[0]?.tokens ?? [];
  expect(tokens[0]?.deprel).toBe('nsubj:pass');
  expect(parse('Mexico fined Norvik over data breach')[0]?.tokens[0]?.deprel).toBe('nsubj');
});
