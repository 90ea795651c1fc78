import { expect, test } from 'vitest';
import { findQuotations } from './quotation-marks.ts';

test.each([
  ['straight marks', 'He said: "We will build it." Then he left.', ['We will build it.']],
  ['curly marks', 'She called the plan “a mistake,” and sat down.', ['a mistake,']],
  ['doubled single marks', "''It costs too much,'' the owner said.", ['It costs too much,']],
  ['single marks with apostrophes inside', "'We don't know who's there,' he said.", ["We don't know who's there,"]],
  ['curly single marks', '‘It’s the workers’ plant,’ she said.', ['It’s the workers’ plant,']],
  [
    'a quotation within a quotation',
    '"They told us \'never again\' twice," he said.',
    ["They told us 'never again' twice,"],
  ],
  ['apostrophes alone', "The workers' union isn't the firm's.", []],
  ['a clipped year', "Back in the '90s and '80s, it was so.", []],
  ['two of them', '"Yes," she said. "We go."', ['Yes,', 'We go.']],
  ['a mark that is never closed', 'He said: "We will build it.', ['We will build it.']],
  ['a mark after a dash', 'One word—"never"—was all.', ['never']],
  ['marks around nothing', 'An empty "" pair.', []],
])('quotations are found in %s', (_what, text, words) => {
  const found = findQuotations(text, [{ start: 0, end: text.length }]);
  expect(found.flatMap((one) => one.inner.map((part) => text.slice(part.start, part.end)))).toEqual(words);
});

test('speech opened anew in each paragraph and closed once is one quotation', () => {
  const text = '"First we plan.\n\n"Then we build.\n\n"Then we rest."\n\n"Who pays?" he asked.';
  const found = findQuotations(text, paragraphsOf(text));
  expect(found.map((one) => one.inner.map((part) => text.slice(part.start, part.end)))).toEqual([
    ['First we plan.', 'Then we build.', 'Then we rest.'],
    ['Who pays?'],
  ]);
});

test('speech over two paragraphs with marks only at both ends is one quotation', () => {
  const text = 'He said: "First we plan.\n\nThen we rest." He left. "Good," she said.';
  const found = findQuotations(text, paragraphsOf(text));
  expect(found.map((one) => one.inner.map((part) => text.slice(part.start, part.end)))).toEqual([
    ['First we plan.', 'Then we rest.'],
    ['Good,'],
  ]);
});

test('a paragraph left open is no longer open where the next one starts without a mark', () => {
  const text = '"First we plan.\n\nThe hall was full. "Then we rest," he said.';
  expect(findQuotations(text, paragraphsOf(text))).toHaveLength(2);
});

function paragraphsOf(text: string) {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
