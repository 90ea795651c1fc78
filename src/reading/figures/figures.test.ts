import { expect, test } from 'vitest';
import type { Figure } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { read } from '../read.ts';
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
  const report: Report = {
    id: 'r',
    publisher: null,
    url: null,
    title: null,
    byline: [],
    section: null,
    publishedAt: '2024-05-16',
    zone: null,
    language: 'en',
    text,
    parts: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  };
  return read(report).figures;
}
