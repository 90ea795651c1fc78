import { expect, test } from 'vitest';
import { randomFrom } from './parameters.ts';
import { reportSpeech, speechPartsOf } from './reported.ts';
import type { GoldSentence } from './treebank.ts';

const treebank = [
  sentence('The/DET/2/det mill/NOUN/3/nsubj closed/VERB/0/root in/ADP/5/case May/PROPN/3/obl ./PUNCT/3/punct'),
  sentence('Ana/PROPN/3/nsubj Ruiz/PROPN/1/flat said/VERB/0/root nothing/PRON/3/obj ./PUNCT/3/punct'),
  sentence(
    'Lee/PROPN/7/nsubj ,/PUNCT/4/punct the/DET/4/det head/NOUN/1/appos of/ADP/6/case sales/NOUN/4/nmod left/VERB/0/root ./PUNCT/7/punct',
  ),
];
const parts = speechPartsOf(treebank);

test('statements lose their stop, speakers and appositions stand in one stretch', () => {
  expect(parts.statements.map(wordsOf)).toEqual([
    'The mill closed in May',
    'Ana Ruiz said nothing',
    'Lee , the head of sales left',
  ]);
  expect(parts.named.map(wordsOf)).toEqual(['Ana Ruiz', 'Lee , the head of sales']);
  expect(parts.appositions.map(wordsOf)).toEqual(['the head of sales']);
});

test('every made sentence is one tree with what was said under the verb of saying', () => {
  const random = randomFrom(1);
  for (const made of Array.from({ length: 200 }, () => reportSpeech(parts, random))) {
    const root = made.heads.findIndex((head, token) => head === token);
    expect(made.heads.filter((head, token) => head === token)).toHaveLength(1);
    expect(made.deprels[root]).toBe('root');
    expect(made.upos[root]).toBe('VERB');
    expect(made.heads[made.deprels.indexOf('ccomp')]).toBe(root);
    expect(made.heads[made.deprels.lastIndexOf('nsubj')]).toBe(root);
    expect(made.forms.at(-1)).toBe('.');
    expect(made.heads.at(-1)).toBe(root);
  }
});

/** "form/UPOS/head/deprel" by token, heads from 1 as in a treebank. */
function sentence(text: string): GoldSentence {
  const rows = text.split(' ').map((one) => one.split('/'));
  return {
    document: 'made',
    forms: rows.map(([form = '']) => form),
    // The rows above hold no other tags.
    upos: rows.map(([, upos = 'X']) => upos) as GoldSentence['upos'],
    xpos: rows.map(() => 'NN'),
    heads: rows.map(([, , head], at) => (head === '0' ? at : Number(head) - 1)),
    deprels: rows.map(([, , , deprel = 'dep']) => deprel),
  };
}

function wordsOf({ forms }: GoldSentence): string {
  return forms.join(' ');
}
