import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../src/model/reading.ts';
import type { Report } from '../src/model/report.ts';
import { plainReport } from '../src/reading/plain-report.ts';
import { read } from '../src/readout.ts';

const samples = new URL('../samples/', import.meta.url);
const sentences = readdirSync(samples)
  .filter((one) => one.endsWith('.txt'))
  .flatMap((one) => readFileSync(new URL(one, samples), 'utf8').split(/(?<=[.!?])\s+|\n+/))
  .filter((one) => one !== '');

/** Real sentences whole, cut anywhere, in any order, with anything between. */
const scrambled = fc
  .array(
    fc.tuple(
      fc.constantFrom(...sentences),
      fc.nat(200),
      fc.constantFrom(' ', '\n', '\n\n', ' "', '” ', '\u00a0', '\r\n'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.map(([sentence, cut, gap]) => sentence.slice(cut % 7 === 0 ? cut : 0) + gap).join(''));
const anything = fc.string({ unit: 'binary', maxLength: 400 });

test('reading takes any text, and every span is exact', () => {
  fc.assert(
    fc.property(fc.oneof(scrambled, anything), (text) => {
      const reading = read(reportOf(text));
      for (const { span, words } of evidenceOf(reading)) expect(text.slice(span.start, span.end)).toBe(words);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('the same report gives the same reading, byte for byte', () => {
  const report = reportOf(sentences.join(' '));
  expect(JSON.stringify(read(report))).toBe(JSON.stringify(read(report)));
});

function evidenceOf({ accounts, quotes, figures, times, amounts }: Reading) {
  return [
    ...[...accounts, ...quotes, ...figures].flatMap((one) => one.evidence),
    ...quotes.flatMap((one) => one.content),
    ...figures.map((one) => one.indicator),
    ...accounts.flatMap((one) => one.what ?? []),
    ...times,
    ...amounts,
  ];
}

function reportOf(text: string): Report {
  const parts = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  return plainReport(text, { parts });
}
