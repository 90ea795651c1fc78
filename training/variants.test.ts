import { expect, test } from 'vitest';
import type { GoldSentence } from './treebank.ts';
import { variantOf } from './variants.ts';

const sentence: GoldSentence = {
  document: 'made',
  forms: ['Talks', 'with', 'the', 'union', 'failed', '.'],
  upos: ['NOUN', 'ADP', 'DET', 'NOUN', 'VERB', 'PUNCT'],
  xpos: ['NNS', 'IN', 'DT', 'NN', 'VBD', '.'],
  heads: [4, 3, 3, 0, 4, 4],
  deprels: ['nsubj', 'case', 'det', 'nmod', 'root', 'punct'],
};

test.each([
  [0.01, 'Talks with the Union Failed .'],
  [0.035, 'TALKS WITH THE UNION FAILED .'],
  [0.045, 'talks with the union failed .'],
  [0.07, 'Talks with the union failed'],
  [0.5, 'Talks with the union failed .'],
])('drawn %s, a sentence is read as %s', (drawn, words) => {
  const variant = variantOf(sentence, () => drawn);
  expect(variant.forms.join(' ')).toBe(words);
  expect(variant.heads).toEqual(sentence.heads.slice(0, variant.forms.length));
  expect(variant.deprels).toHaveLength(variant.forms.length);
});

test('a stop that something hangs by stays', () => {
  const odd = { ...sentence, heads: [4, 3, 3, 5, 4, 4] };
  expect(variantOf(odd, () => 0.07)).toEqual(odd);
});
