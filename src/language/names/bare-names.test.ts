import { expect, test } from 'vitest';
import type { NameType } from '../../model/sentence.ts';
import { bareName } from './bare-names.ts';

const rows: readonly (readonly [string, NameType, string | null])[] = [
  ['The Economist', 'organization', 'Economist'],
  ['Vice Premier Anna Berg', 'person', 'Anna Berg'],
  ["Acme 's", 'organization', 'Acme'],
  ['Prime Minister', 'person', null],
  ['" Acme', 'organization', 'Acme'],
  ['General Motors', 'organization', 'General Motors'],
];

test.each(rows)('of "%s" (%s) the bare name is "%s"', (line, type, bare) => {
  const words = line.split(' ');
  const found = bareName(words, { first: 0, end: words.length, type });
  expect(found === null ? null : words.slice(found.first, found.end).join(' ')).toBe(bare);
});
