import { expect, test } from 'vitest';
import type { Mention, Reference } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import { mentionAt, mentionOf } from './mention-at.ts';

const text = 'Bank of Lyon named CEO Ann Roy.';
const mentions = [
  mentioned('m1', 'Bank of Lyon', 'Bank of Lyon'),
  mentioned('m2', 'Lyon', 'Lyon'),
  mentioned('m3', 'Ann Roy', 'Ann Roy'),
];

test.each([
  ['Bank', 'm1'],
  ['Lyon', 'm2'],
  ['Bank of Lyon', 'm1'],
  ['Roy', 'm3'],
  ['CEO Ann Roy', 'm3'],
  ['named', null],
])('"%s" names the mention %s', (words, id) => {
  expect(mentionAt(mentions, spanOf(words))?.id ?? null).toBe(id);
});

test('a title that heads a name stands for the name', () => {
  const sentence = sentenceOf(['CEO', 'NOUN', 0, 'root'], ['Ann', 'PROPN', 0, 'flat'], ['Roy', 'PROPN', 1, 'flat']);
  expect(mentionOf(mentions, sentence, 0)?.id).toBe('m3');
});

test('a word that names nobody gives null', () => {
  const sentence = sentenceOf(['named', 'VERB', 0, 'root']);
  expect(mentionOf(mentions, sentence, 0)).toBeNull();
  expect(mentionOf(mentions, sentence, 7)).toBeNull();
});

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function mentioned(id: string, name: string, words: string): Mention {
  const reference: Reference = { ...spanOf(words), form: 'name' };
  return { id, name, type: 'organization', titles: [], spans: [reference] };
}

function sentenceOf(...rows: readonly (readonly [string, 'NOUN' | 'PROPN' | 'VERB', number, string])[]): Sentence {
  const tokens = rows.map(([form, upos, head, deprel], index) => {
    return { ...spanOf(form), index, form, lemma: form, upos, xpos: '', head, deprel };
  });
  return { start: 0, end: text.length, index: 0, block: 0, tokens, names: [] };
}
