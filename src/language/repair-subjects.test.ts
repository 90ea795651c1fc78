import { expect, test } from 'vitest';
import type { Token } from '../model/sentence.ts';
import { parse } from './parse.ts';
import { repairSubjects } from './repair-subjects.ts';

test('a name taken for a helping verb is the subject of a verb in the past', () => {
  const repaired = repairSubjects([
    token(0, 'Boeing', 'AUX', 'VBG', 1, 'aux'),
    token(1, 'agreed', 'VERB', 'VBN', 1, 'root'),
  ]);
  expect(repaired.map((one) => [one.upos, one.xpos, one.deprel])).toEqual([
    ['PROPN', 'NNP', 'nsubj'],
    ['VERB', 'VBD', 'root'],
  ]);
});

test('a name right before a finite verb is its subject, a day is not', () => {
  const meta = [token(0, 'Norvik', 'PROPN', 'NNP', 1, 'compound'), token(1, 'plans', 'VERB', 'VBZ', 1, 'root')];
  const monday = [token(0, 'Monday', 'PROPN', 'NNP', 1, 'obl:unmarked'), token(1, 'saw', 'VERB', 'VBD', 1, 'root')];
  expect(repairSubjects(meta)[0]?.deprel).toBe('nsubj');
  expect(repairSubjects(monday)[0]?.deprel).toBe('obl:unmarked');
});

test('a name taken for an adverb of a clause without a subject is the subject', () => {
  const repaired = repairSubjects([
    token(0, 'Aurel', 'ADV', 'RB', 2, 'advmod'),
    token(1, 'has', 'AUX', 'VBZ', 2, 'aux'),
    token(2, 'sued', 'VERB', 'VBN', 2, 'root'),
  ]);
  expect(repaired[0]?.deprel).toBe('nsubj');
});

test.each([
  ['In August Ana Prado met with Erik Lund.', 'Ana'],
  ['In September Lumo signed a deal with Norvik Corp.', 'Lumo'],
  ['On June 3 Lumo signed a deal with Norvik Corp.', 'Lumo'],
  ['In August the firm opened a plant.', 'firm'],
  ['After a meeting with Erik Lund, Ana Prado left Oslo.', 'Ana'],
  ['After talks with Norway, Mexico agreed to a truce.', 'Mexico'],
  ['Norway, Mexico and Peru agreed to a truce.', 'Norway'],
  ['Norvik Corp cut 900 jobs, about 12% of its staff, after a loss of $90 million in 2023.', 'Corp'],
])('the subject of %s', (text, subject) => {
  expect(parse(text)[0]?.tokens.find((one) => one.deprel === 'nsubj')?.form).toBe(subject);
});

test('a helping verb that begins a question stays one', () => {
  const tokens = [token(0, 'Did', 'AUX', 'VBD', 1, 'aux'), token(1, 'agree', 'VERB', 'VB', 1, 'root')];
  expect(repairSubjects(tokens)).toEqual(tokens);
});

test('a cry before a comma stays one', () => {
  const tokens = [
    token(0, 'Yes', 'INTJ', 'UH', 2, 'discourse'),
    token(1, ',', 'PUNCT', ',', 2, 'punct'),
    token(2, 'agreed', 'VERB', 'VBD', 2, 'root'),
  ];
  expect(repairSubjects(tokens)).toEqual(tokens);
});

test.each([
  ['It found that the bank had erred.', 'nsubj'],
  ['In May it ruled that the bank had erred.', 'nsubj'],
  ['It concluded last week that the plan was lawful.', 'nsubj'],
  ['It seems that the bank has erred.', 'expl'],
])('who finds is somebody: %s', (text, relation) => {
  const it = parse(text)[0]?.tokens.find((one) => /^it$/i.test(one.form));
  expect(it?.deprel.split(':')[0]).toBe(relation);
});

test('an expletive before an active verb of finding is its subject, before a passive one it stays', () => {
  const found = [token(0, 'It', 'PRON', 'PRP', 1, 'expl'), token(1, 'ruled', 'VERB', 'VBD', 1, 'root')];
  expect(repairSubjects(found).map((one) => one.deprel)).toEqual(['nsubj', 'root']);
  const told = [...found, token(2, 'was', 'AUX', 'VBD', 1, 'aux:pass')];
  expect(repairSubjects(told)).toEqual(told);
});

function token(index: number, form: string, upos: Token['upos'], xpos: string, head: number, deprel: string): Token {
  return {
    index,
    start: 0,
    end: form.length,
    form,
    lemma: form.toLowerCase().replace('ruled', 'rule'),
    upos,
    xpos,
    head,
    deprel,
  };
}
