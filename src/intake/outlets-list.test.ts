import { expect, test } from 'vitest';
import { rowsOf } from './list.ts';
import { keyOf } from './outlets.ts';
import { isZone } from './zone.ts';

const rows = rowsOf('outlets.tsv');

test('every listed outlet has six columns, and a zone that exists or none', () => {
  expect(rows.filter((row) => row.length !== 6)).toEqual([]);
  expect(rows.filter(([, , , zone = '']) => zone !== '' && !isZone(zone))).toEqual([]);
});

test('no two outlets share a name, and no two share a domain', () => {
  const names = rows.flatMap(([name = '', aliases = '']) => [
    ...new Set([name, ...aliases.split('|')].filter((one) => one !== '').map(keyOf)),
  ]);
  const domains = rows.flatMap(([, , domain = '']) => domain.split('|').filter((one) => one !== ''));
  expect(twice(names)).toEqual([]);
  expect(twice(domains)).toEqual([]);
});

function twice(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}
