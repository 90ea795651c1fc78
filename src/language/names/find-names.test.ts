import { expect, test } from 'vitest';
import { findNames, type PlacedToken } from './find-names.ts';

test.each([
  [
    'Kenyan Trade Minister Amina Otieno met Veltrano Steel Corp. CEO Peter Hansen in Nairobi on Friday .',
    [
      'Kenyan nationality',
      'Amina Otieno person',
      'Veltrano Steel Corp. organization',
      'Peter Hansen person',
      'Nairobi place',
    ],
  ],
  [
    'The Ministry of Fisheries and the European Commission said Norway had agreed .',
    ['Ministry of Fisheries organization', 'European Commission organization', 'Norway place'],
  ],
  [
    'The Clean Harbors Act was debated at the Lagos Energy Summit .',
    ['Clean Harbors Act law', 'Lagos Energy Summit occasion'],
  ],
  [
    'Secretary of State Antony Hale spoke with President Joseph Marsh , Jr. on Monday .',
    ['Antony Hale person', 'Joseph Marsh , Jr. person'],
  ],
  [
    "SEOUL ( Reuters ) - President Park Ji·-·hoon left for Jean·-·Claude Morel 's funeral .",
    ['SEOUL place', 'Reuters organization', 'Park Ji-hoon person', 'Jean-Claude Morel person'],
  ],
  ['the prices of bread rose again last week .', []],
])('%s', (line, names) => {
  expect(namesIn([line])).toEqual([names]);
});

test('a short form has the type of the full name, and a headline in capitals that of the text', () => {
  const told = namesIn([
    'VELTRANO TO SHUT PLANT',
    'Veltrano Holdings Inc. said on Monday that it would close a factory in Ohio .',
    'Workers at Veltrano were told by Maria Keller , its chairwoman .',
    'Keller declined to comment .',
  ]);
  expect(told).toEqual([
    ['VELTRANO organization'],
    ['Veltrano Holdings Inc. organization', 'Ohio place'],
    ['Veltrano organization', 'Maria Keller person'],
    ['Keller person'],
  ]);
});

test('any text passes through', () => {
  const odd = ['', '😀 👩‍👩‍👧 漢字 \u202eabc \u0000', `${'A'.repeat(5000)} ${"' - , ".repeat(300)}`, 'Jr. , - The A'];
  expect(() => namesIn(odd)).not.toThrow();
  expect(namesIn(odd)[0]).toEqual([]);
});

/** Lines of tokens between blanks; tokens around "·" stand right against each other. */
function namesIn(lines: readonly string[]): readonly (readonly string[])[] {
  const text = lines.join('\n').replaceAll('·', '');
  let at = 0;
  const sentences = lines.map((line) =>
    line
      .split(/[ ·]/)
      .filter(Boolean)
      .map((form): PlacedToken => {
        const start = text.indexOf(form, at);
        at = start + form.length;
        return { form, start, end: at };
      }),
  );
  return findNames(sentences).map((found) => found.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`));
}
