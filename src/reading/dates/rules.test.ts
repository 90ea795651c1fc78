import { describe, expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { allRules } from './all-rules.ts';
import { openings, rangeExamples } from './bind-ranges.ts';
import { after, before } from './extend.ts';
import { findTimes } from './find-times.ts';
import type { DateExample } from './rule.ts';

const tables: readonly (readonly [string, readonly DateExample[]])[] = [
  ...allRules.map((rule) => [rule.id, rule.examples] as const),
  ['modifiers before a time', before.flatMap((one) => one.examples)],
  ['modifiers after a time', after.flatMap((one) => one.examples)],
  ['words that open an end', openings.flatMap((one) => one.examples)],
  ['ranges', rangeExamples],
];

describe.each(tables)('%s', (_name, examples) => {
  test.each(examples.map((example) => ({ text: example[0], example })))('$text', ({ example }) => {
    const [marked, values = '', edtf, published = '2024-05-16'] = example;
    const text = marked.replaceAll(/[[\]]/g, '');
    const times = findTimes(plainReport(text, { publishedAt: published, parts: [] }), []);
    expect(times.map((time) => time.words)).toEqual(Array.from(marked.matchAll(/\[([^\]]+)\]/g), (match) => match[1]));
    expect(times.map((time) => time.timex.value).join(' ')).toBe(values);
    if (edtf !== undefined) expect(times[0]?.edtf).toBe(edtf);
  });
});

test('there are at least 300 examples, a third of them of what must be left alone', () => {
  const all = tables.flatMap(([, examples]) => examples);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(all.filter(([text]) => !text.includes('[')).length * 3).toBeGreaterThanOrEqual(all.length);
});
