import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from './diff-words.ts';

const told = (older: string, newer: string) =>
  diffWords(older, newer)
    .map(({ kind, words }) => `${{ same: '=', gone: '-', new: '+' }[kind]}${words}`)
    .join('|');

test.each([
  ['the cat sat on the mat', 'the dog sat on the mat', '=the |-cat |+dog |=sat on the mat'],
  ['', 'a new text', '+a new text'],
  ['an old text', '', '-an old text'],
  ['one and the same', 'one and the same', '=one and the same'],
  ['blanks  are\nno change', 'blanks are no change', '=blanks are no change'],
  ['4.2 million euros', '4.5 million euros', '-4.2 |+4.5 |=million euros'],
  ['It came. It went.', 'It came.', '=It came.|-It went.'],
])('%j becomes %j', (older, newer, steps) => {
  expect(told(older, newer)).toBe(steps);
});

test('whatever the texts, what is in both and what went is the older one, what is in both and what came the newer one', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 }).map((words) => words.join(' '));
  const bare = (words: string) => words.replace(/\s+/g, '');
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const steps = diffWords(older, newer);
      const without = (kind: string) => bare(steps.flatMap((one) => (one.kind === kind ? [] : [one.words])).join(''));
      expect([without('new'), without('gone')]).toEqual([bare(older), bare(newer)]);
    }),
    { seed: 13 },
  );
});

test('texts of a thousand words with nothing in common differ as a whole, at once', () => {
  const words = (letter: string) => Array.from({ length: 2000 }, (_, at) => `${letter}${at}`).join(' ');
  expect(diffWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
