import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { repairParticiples } from './repair-participles.ts';

test('an adjective in a passive is the verb', () => {
  const verb = parse('Erik Lund was relieved of his duties as head coach on Monday.')[0]?.tokens[3];
  expect([verb?.upos, verb?.xpos, verb?.lemma]).toEqual(['VERB', 'VBN', 'relieve']);
});

test('an adjective behind a form of "be" alone stays one', () => {
  const base = { start: 0, end: 0, lemma: '', head: 1 };
  const tokens = [
    { ...base, index: 0, form: 'was', upos: 'AUX', xpos: 'VBD', deprel: 'cop' },
    { ...base, index: 1, form: 'tired', upos: 'ADJ', xpos: 'JJ', deprel: 'root' },
  ] as const;
  expect(repairParticiples(tokens)).toBe(tokens);
});

test('a participle behind a name and an age is of the name', () => {
  const [sentence] = parse('The trial of Erik Lund, 23, charged with theft, began in Oslo.');
  const charged = sentence?.tokens.find((one) => one.form === 'charged');
  expect(sentence?.tokens[charged?.head ?? 0]?.form).toBe('Erik');
});

test('a participle with its doer right behind an object is of the object', () => {
  const [sentence] = parse('Norvik Corp is fighting a hostile bid launched last week by Aurel Group.');
  const launched = sentence?.tokens.find((one) => one.form === 'launched');
  expect([launched?.deprel, sentence?.tokens[launched?.head ?? 0]?.form]).toEqual(['acl', 'bid']);
});

test('what is told with "being" is told of the name before it', () => {
  const [sentence] = parse('The news came on the heels of Ana Prado being elected as president.');
  const elected = sentence?.tokens.find((one) => one.form === 'elected');
  expect(sentence?.tokens[elected?.head ?? 0]?.form).toBe('Ana');
});

test.each([
  ['A judge found a former Norvik Corp driver guilty of theft.', 'driver'],
  ['A judge found Ana Prado guilty of two counts of theft.', 'Ana'],
])('%s finds something of %s', (text, name) => {
  const [sentence] = parse(text);
  const one = sentence?.tokens.find(({ form }) => form === name);
  expect(one?.deprel).toBe('obj');
  expect(sentence?.tokens.find(({ form }) => form === 'guilty')?.deprel).toBe('xcomp');
});
