import { expect, test } from 'vitest';
import { listedNames } from './listed-names.ts';

test.each([
  ['a French and two South Korean firms', ['French nationality', 'South Korean nationality']],
  ['under the Safe Ports Act of last year', ['Safe Ports Act law']],
  ['the Treaty of Lisbon', ['Treaty of Lisbon law']],
  ['at the China International Import Expo in June', ['China International Import Expo occasion']],
  ['the 737 MAX and the iPhone', ['737 MAX product', 'iPhone product']],
  ['Georgia and Jordan', []],
  ['an act of war', []],
])('%s', (line, names) => {
  const words = line.split(' ');
  expect(listedNames(words).map((one) => `${words.slice(one.first, one.end).join(' ')} ${one.type}`)).toEqual(names);
});
