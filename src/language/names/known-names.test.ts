import { expect, test } from 'vitest';
import { withKnownNames } from './known-names.ts';

test.each([
  ['officials of the European Union agreed', ['European Union organization']],
  ['the app of OpenAI was down', ['OpenAI organization']],
  ['CHICAGO - The plant will close', ['CHICAGO place']],
  [
    "a letter to the U.K. Information Commissioner 's Office was lost",
    ["U.K. Information Commissioner 's Office organization"],
  ],
  ['it was told to Vice President Berg and others there', []],
  ['the Intel Science Talent Search', []],
  ['What Target And Apple Shoppers Will Pay', []],
])('listed names that were overlooked: %s', (line, names) => {
  const words = line.split(' ');
  expect(withKnownNames(words, []).map((one) => `${words.slice(one.first, one.end).join(' ')} ${one.type}`)).toEqual(
    names,
  );
});

test('a name in one kind of list only has that type', () => {
  const names = withKnownNames(['the', 'World', 'Bank', 'said'], [{ first: 1, end: 3, type: 'place' }]);
  expect(names).toEqual([{ first: 1, end: 3, type: 'organization' }]);
});

test('a listed name that was cut short is completed, and a word that names nothing is dropped', () => {
  const words = 'the National Bureau of Statistics said GDP grew'.split(' ');
  const names = withKnownNames(words, [
    { first: 1, end: 3, type: 'organization' },
    { first: 6, end: 7, type: 'organization' },
  ]);
  expect(names).toEqual([{ first: 1, end: 5, type: 'organization' }]);
});
