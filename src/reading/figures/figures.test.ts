import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import type { Figure } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { findAmounts } from '../amounts/find-amounts.ts';
import { findFigures } from './find-figures.ts';
import { frames } from './frames.ts';

test.each(frames.flatMap(({ id, examples }) => examples.map((one) => ({ id, ...one }))))(
  '$id: $text',
  ({ text, takes }) => {
    expect(figuresOf(text).map(told)).toEqual(takes);
  },
);

function told({ bound, value, unit, change }: Figure): string {
  return `${bound} ${value} ${unit}${change === null ? '' : ` (${change.percent})`}`;
}

function figuresOf(text: string): readonly Figure[] {
  const sentences = parse(text);
  const amounts = findAmounts(report(text), sentences);
  return findFigures({
    report: report(text),
    sentences,
    amounts,
    mentions: [],
    times: [],
    quotes: [],
    attributions: [],
  });
}

function report(text: string): Report {
  const said = {
    id: 'r',
    publisher: null,
    url: null,
    title: null,
    byline: [],
    section: null,
    publishedAt: '2024-05-16',
  };
  return { ...said, zone: null, language: 'en', text, parts: [] };
}
