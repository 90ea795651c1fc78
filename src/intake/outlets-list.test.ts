import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyOf } from './outlets.ts';
import { isZone } from './zone.ts';

const rows = readFileSync(new URL('outlets.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

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
