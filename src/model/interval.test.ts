import { expect, test } from 'vitest';
import { boundsOf, intervalOf, lengthOf } from './interval.ts';

test.each([
  ['2023-11-03', '2023-11-03', '2023-11-03', 1],
  ['2023-11-03T13:19', '2023-11-03', '2023-11-03', 1],
  ['2023-06', '2023-06-01', '2023-06-30', 30],
  ['2024-02', '2024-02-01', '2024-02-29', 29],
  ['1900-02', '1900-02-01', '1900-02-28', 28],
  ['2023', '2023-01-01', '2023-12-31', 365],
  ['2023-01/2023-03', '2023-01-01', '2023-03-31', 90],
  ['../2023-11-05', null, '2023-11-05', Number.POSITIVE_INFINITY],
  ['2023-11/..', '2023-11-01', null, Number.POSITIVE_INFINITY],
])('%s lies between %s and %s', (edtf, first, last, days) => {
  const interval = intervalOf(edtf);
  expect(boundsOf(edtf)).toEqual({ first, last });
  expect(interval && lengthOf(interval)).toBe(days);
});

test.each([[null], ['soon'], ['2023-11-10/2023-11-05']])('%s lies nowhere', (edtf) => {
  expect([intervalOf(edtf), boundsOf(edtf)]).toEqual([null, { first: null, last: null }]);
});
