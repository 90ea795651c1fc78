import { expect, test } from 'vitest';
import { lemmaOf } from './lemmatize.ts';

test.each([
  ['said', 'VERB', 'VBD', 'say'],
  ['Said', 'VERB', 'VBD', 'say'],
  ['was', 'AUX', 'VBD', 'be'],
  ['n’t', 'PART', 'RB', 'not'],
  ['voting', 'VERB', 'VBG', 'vote'],
  ['stopped', 'VERB', 'VBD', 'stop'],
  ['tariffs', 'NOUN', 'NNS', 'tariff'],
  ['countries', 'NOUN', 'NNS', 'country'],
  ['children', 'NOUN', 'NNS', 'child'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['Palestinian', 'ADJ', 'JJ', 'Palestinian'],
  ['Lyon', 'PROPN', 'NNP', 'Lyon'],
  ['Airlines', 'PROPN', 'NNPS', 'Airline'],
  ['1,200', 'NUM', 'CD', '1200'],
  ['', 'X', '', ''],
])('the lemma of %s as %s %s is %s', (form, upos, xpos, lemma) => {
  expect(lemmaOf(form, upos, xpos)).toBe(lemma);
});
