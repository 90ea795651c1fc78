import { expect, test } from 'vitest';
import { withTitledPeople } from './titled-people.ts';

test.each([
  ['the talks with Vice Premier Wen He will begin', ['Wen He']],
  ['it was Judge Maria Keller of Ohio who later ruled that they were wrong', ['Maria Keller']],
  ['the President said so', []],
  ['a King Size bed was sold there', []],
])('people behind a title: %s', (line, people) => {
  const words = line.split(' ');
  expect(withTitledPeople(words, []).map((one) => words.slice(one.first, one.end).join(' '))).toEqual(people);
});
