import { expect, test } from 'vitest';
import type { Token } from '../model/sentence.ts';
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

function token(index: number, form: string, upos: Token['upos'], xpos: string, head: number, deprel: string): Token {
  return { index, start: 0, end: form.length, form, lemma: form.toLowerCase(), upos, xpos, head, deprel };
}
