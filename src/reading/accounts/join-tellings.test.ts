import { expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

test.each([
  [
    "Norvik Corp unveiled a new line of laptops on Monday. Norvik's chief executive, Erik Lund, unveiled the laptops at an event in Lima.",
    'launch',
    [['2024-05-13', ['Lima'], 2]],
  ],
  [
    'Norvik Corp will expand the Porto plant. It will expand the Porto plant in Portugal in 2026.',
    'facility',
    [['2026', ['Porto', 'Portugal'], 2]],
  ],
  [
    'Norvik Corp will close the Porto plant, which opened in 1953.',
    'facility',
    [
      [null, ['Porto'], 1],
      ['1953', ['Porto'], 1],
    ],
  ],
  [
    'Erik Lund has been arrested in Lima for fraud. Lund had been arrested in 2017 in Porto.',
    'lawsuit',
    [
      [null, ['Lima'], 1],
      ['2017', ['Porto'], 1],
    ],
  ],
])('%s', (text, kind, wanted) => {
  const { accounts } = read(plainReport(text, { publishedAt: '2024-05-16' }));
  const found = accounts.filter((one) => one.kind === kind);
  expect(found.map((one) => [one.time?.edtf ?? null, one.where.map(({ name }) => name), one.evidence.length])).toEqual(
    wanted,
  );
});

test('who stands on both sides of two tellings is told of one', () => {
  const text = 'Ana Prado and Erik Lund held talks in Oslo on Monday. Ana Prado met Erik Lund in Oslo.';
  const [talks] = read(plainReport(text)).accounts;
  expect([talks?.who, talks?.whom].map((side) => side?.map(({ name }) => name))).toEqual([
    ['Ana Prado'],
    ['Erik Lund'],
  ]);
});
