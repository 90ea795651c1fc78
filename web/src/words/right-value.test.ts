import { expect, test } from 'vitest';
import { readValue } from './right-value.ts';

test.each([
  ['4.5 million EUR', { value: 4_500_000, unit: 'EUR', bound: 'exact' }],
  ['4,500,000 EUR', { value: 4_500_000, unit: 'EUR', bound: 'exact' }],
  ['over 1.1 billion USD', { value: 1.1e9, unit: 'USD', bound: 'over' }],
  ['35 %', { value: 35, unit: 'percent', bound: 'exact' }],
  ['about 300 jobs', { value: 300, unit: 'job', bound: 'about' }],
])('“%s” is an amount', (typed, kept) => {
  const read = readValue('amounts', typed);
  expect('json' in read && JSON.parse(read.json)).toEqual({ ...kept, low: null, high: null });
});

test.each(['', 'much', '4.5', 'EUR', '4.5.5 EUR', '<b>4</b> EUR'])('“%s” is none, in a sentence', (typed) => {
  expect(readValue('amounts', typed)).toEqual({ tells: expect.stringMatching(/\.$/) });
});
