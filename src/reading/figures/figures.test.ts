import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import type { Figure } from '../../model/figure.ts';
import type { Part } from '../../model/report.ts';
import type { Attribution, Source } from '../../model/source.ts';
import { findAmounts } from '../amounts/find-amounts.ts';
import { findTimes } from '../dates/find-times.ts';
import { plainReport } from '../plain-report.ts';
import { findFigures } from './find-figures.ts';
import { frames } from './frames.ts';

test.each(frames.flatMap(({ id, examples }) => examples.map((one) => ({ id, ...one }))))(
  '$id: $text',
  ({ text, takes }) => {
    expect(figuresOf(text).map(told)).toEqual(takes);
  },
);

test.each([
  ['Exports totalled $30 billion in 2022.', '2022', null],
  ['Rents rose 26 percent in the first two months of 2017.', '2017-01/2017-02', null],
  ['Car sales fell 8 percent in May 2023 from a year earlier.', '2023-05', '2022-05'],
  [
    'The port saw 24,000 visitors in the first half of 2023, a 12 percent rise from a year ago.',
    '2023-01/2023-06',
    '2022-01/2022-06',
  ],
  ['Sales fell 8 percent in the three months to March.', '2024-01/2024-03', null],
  ['Profit was $2 million in the year ended June 30, 2023.', '2022-07/2023-06', null],
  ['Inflation was 6.9 percent in the March quarter.', '2024-01/2024-03', null],
  ['Traffic was down 18 per cent on 2019 levels.', null, '2019'],
  ['The maker said first-quarter profit was $2 million.', '2024-01/2024-03', null],
  ['Gifts fell from $61 million in 2020 to $23 million in 2022.', '2020', null],
  ['Inflation eased to 5 percent in April from 7 percent in March.', '2024-04', null],
  ['Chips made there are 12 percent of supply, down from 37 percent in 1990.', null, null],
  ['The bank said on Tuesday that inflation was 3 percent.', null, null],
])('the time it holds for, and what its change is against: %s', (text, period, base) => {
  const [figure] = figuresOf(text);
  expect(figure?.period?.edtf ?? null).toBe(period);
  expect(figure?.change?.base ?? null).toBe(base);
});

test('a figure told twice is one with two sentences, and the headline adds none', () => {
  const text = 'Chain sells 300 cars\n\nThe chain sold 300 cars in May. It sold 300 cars in all.';
  const [figure, ...others] = figuresOf(text, { headline: 20 });
  expect(others).toEqual([]);
  expect(figure?.evidence.map((one) => one.words)).toEqual([
    'The chain sold 300 cars in May.',
    'It sold 300 cars in all.',
  ]);
});

test('its sources are those on whose word it stands, the nearest first', () => {
  const text = 'Exports totalled $30 billion, the ministry said.';
  const source = (name: string): Source => ({ name, type: 'official', mention: null });
  const attributions: readonly Attribution[] = [
    { span: { start: 0, end: text.length }, rule: 'sources/test', sources: [source('Daily')], saidAt: null },
    { span: { start: 0, end: 28 }, rule: 'sources/test', sources: [source('ministry')], saidAt: null },
  ];
  expect(figuresOf(text, { attributions })[0]?.sources.map((one) => one.name)).toEqual(['ministry', 'Daily']);
});

function told({ bound, value, unit, change }: Figure): string {
  return `${bound} ${value} ${unit}${change === null ? '' : ` (${change.percent})`}`;
}

interface Given {
  readonly headline?: number;
  readonly attributions?: readonly Attribution[];
}

function figuresOf(text: string, { headline = 0, attributions = [] }: Given = {}): readonly Figure[] {
  const parts: readonly Part[] = [
    { kind: 'headline', span: { start: 0, end: headline } },
    { kind: 'paragraph', span: { start: headline, end: text.length } },
  ];
  const report = plainReport(text, { parts });
  const sentences = parse(
    text,
    parts.map((part) => part.span),
  );
  const amounts = findAmounts(report, sentences);
  const times = findTimes(report, sentences);
  return findFigures({ report, sentences, amounts, mentions: [], times, quotes: [], attributions });
}
