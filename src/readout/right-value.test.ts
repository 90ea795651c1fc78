import { expect, test } from 'vitest';
import { rightValue } from './right-value.ts';

test.each([
  ['time', '2023-11-03', '2023-11-03'],
  ['time', '2023-11', '2023-11'],
  ['time', '2023', '2023'],
  ['time', ' 2023-11-03/2023-11-10 ', '2023-11-03/2023-11-10'],
  ['time', '2023-11-03/..', '2023-11-03/..'],
  ['time', '2024-02-29', '2024-02-29'],
  ['standing', 'cancelled', 'cancelled'],
  ['where', 'Port Aurel', 'Port Aurel'],
  ['what', 'a second bridge', 'a second bridge'],
  ['kind', 'meeting', 'meeting'],
  ['amounts', { value: 4.5e6, unit: 'EUR' }, { value: 4.5e6, unit: 'EUR', bound: 'exact', low: null, high: null }],
  [
    'amounts',
    { value: 40, unit: 'job', bound: 'over', note: 'x' },
    { value: 40, unit: 'job', bound: 'over', low: null, high: null },
  ],
])('as the right %s %j is kept', (property, value, kept) => {
  expect(JSON.parse(rightValue(property, JSON.stringify(value)))).toEqual(kept);
});

test.each([
  ['time', 'yesterday', '2023-11-03'],
  ['time', '2023-02-29', 'calendar'],
  ['time', '2023-13', 'calendar'],
  ['time', '2023-11-10/2023-11-03', 'calendar'],
  ['time', '../..', 'calendar'],
  ['time', null, 'calendar'],
  ['standing', 'banana', 'happened'],
  ['standing', 'constructor', 'happened'],
  ['where', '', 'name'],
  ['what', ' ', 'words'],
  ['kind', '<b>', 'meeting'],
  ['amounts', 'much', '"unit": "EUR"'],
  ['amounts', { value: '4', unit: 'EUR' }, '"unit": "EUR"'],
  ['amounts', { value: 4, unit: '' }, '"unit": "EUR"'],
  ['amounts', { value: 4, unit: 'EUR', bound: 'range' }, '"unit": "EUR"'],
  ['toString', 'x', 'A right value can be given for'],
  ['who', 'Ada', 'A right value can be given for'],
])('as the right %s %j is refused in a sentence', (property, value, tells) => {
  expect(() => rightValue(property, JSON.stringify(value))).toThrow(tells);
});

test('a value that is no JSON is refused', () => {
  expect(() => rightValue('time', '2023-11')).toThrow('is no JSON');
});
