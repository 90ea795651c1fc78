import { describe, expect, test } from 'vitest';
import type { Report } from '../../model/report.ts';
import { allRules } from './all-rules.ts';
import { findTimes } from './find-times.ts';

for (const rule of allRules) {
  describe(rule.id, () => {
    test.each(rule.examples.map((example) => ({ text: example[0], example })))('$text', ({ example }) => {
      const [marked, values = '', edtf, published = '2024-05-16'] = example;
      const text = marked.replaceAll(/[[\]]/g, '');
      const times = findTimes(reportOf(text, published), []);
      expect(times.map((time) => time.words)).toEqual(
        Array.from(marked.matchAll(/\[([^\]]+)\]/g), (match) => match[1]),
      );
      expect(times.map((time) => time.timex.value).join(' ')).toBe(values);
      if (edtf !== undefined) expect(times[0]?.edtf).toBe(edtf);
    });
  });
}

function reportOf(text: string, publishedAt: string): Report {
  return {
    id: 'r1',
    publisher: null,
    url: null,
    title: null,
    byline: [],
    section: null,
    publishedAt,
    zone: null,
    language: 'en',
    text,
    parts: [],
  };
}
