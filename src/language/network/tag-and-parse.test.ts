import { expect, test } from 'vitest';
import { type Analysis, analyse } from './tag-and-parse.ts';

const minister = 'The minister met union leaders in Lisbon on Friday .'.split(' ');
const rise = 'Prices rose 4 % , the bank said .'.split(' ');

test('a plain sentence gets its tags and its tree', () => {
  const [found] = analyse([minister]);
  expect(found?.upos.join(' ')).toBe('DET NOUN VERB NOUN NOUN ADP PROPN ADP PROPN PUNCT');
  expect(found?.xpos.join(' ')).toBe('DT NN VBD NN NNS IN NNP IN NNP .');
  expect([...(found?.heads ?? [])]).toEqual([1, 2, 2, 4, 2, 6, 2, 8, 2, 2]);
  expect(found?.deprels.join(' ')).toBe('det nsubj root compound obj case obl case obl punct');
});

test('a sentence reads the same alone, among others and in another order', () => {
  const [alone] = analyse([minister]);
  const [, among] = analyse([rise, minister, ['Lisbon']]);
  expect(among).toEqual(alone);
  expect(analyse([minister, rise])[0]).toEqual(alone);
});

test.each([
  ['nothing', []],
  ['one word', ['Lisbon']],
  ['signs only', ['-', '-', '—', '…', '🙂']],
  ['other scripts', ['央行', 'البنك', 'กรุงเทพ']],
  ['an empty form and a control character', ['', '\u0000', ' ']],
  ['one word again and again', Array.from({ length: 300 }, () => 'the')],
  ['a table without a full stop', Array.from({ length: 5000 }, (_, at) => `${at % 97}.${at % 10}`)],
])('every token of %s has tags and a way to the one root', (_, forms) => {
  const [found] = analyse([forms]);
  expect(found?.upos).toHaveLength(forms.length);
  expect(found?.xpos).toHaveLength(forms.length);
  expect(found && rootsOf(found)).toEqual(
    forms.length === 0 ? [] : [found?.heads.findIndex((head, at) => head === at)],
  );
});

test('no sentences give no analyses', () => {
  expect(analyse([])).toEqual([]);
});

/** The roots that walking up from every token ends at; -1 for a circle. */
function rootsOf({ heads, deprels }: Analysis): readonly number[] {
  const roots = new Set<number>();
  heads.forEach((_, token) => {
    let at = token;
    for (let step = 0; step < heads.length && heads[at] !== at; step += 1) at = heads[at] ?? at;
    roots.add(heads[at] === at && deprels[at] === 'root' ? at : -1);
  });
  return [...roots];
}
