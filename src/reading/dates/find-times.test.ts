import { expect, test } from 'vitest';
import type { Part, Report } from '../../model/report.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { plainReport } from '../plain-report.ts';
import { findTimes } from './find-times.ts';

test.each([
  ['2023-11-03', '2023-11-01'],
  ['2023-11-03T00:19', '2023-11-01'],
  ['2023-11-03T00:19+08:00', '2023-11-01'],
  ['2023-11-03T23:50-05:00', '2023-11-01'],
])('a report of %s tells of Wednesday %s, whatever day it is elsewhere', (publishedAt, day) => {
  expect(edtfsIn({ text: 'They met on Wednesday.', publishedAt })).toEqual([day]);
});

test.each(['2023-07-19', '2023-11-03'])('"in June" of a report of %s is the same June', (publishedAt) => {
  expect(edtfsIn({ text: 'In June, the firm was fined.', publishedAt })).toEqual(['2023-06']);
});

test('how a time was worked out is one plain sentence', () => {
  const [time] = findTimes(reportOf({ text: 'They met on Wednesday.' }), []);
  expect(time?.working).toBe("'Wednesday', the last one up to publication on Fri 3 Nov 2023 → 2023-11-01");
});

test('days come before months where the outlet writes them so', () => {
  expect(edtfsIn({ text: 'The permit of 03/04/2023 lapsed.' })).toEqual(['2023-03-04']);
  expect(edtfsIn({ text: 'The permit of 03/04/2023 lapsed.', zone: 'America/Chicago' })).toEqual(['2023-03-04']);
  expect(edtfsIn({ text: 'The permit of 03/04/2023 lapsed.', zone: 'Europe/London' })).toEqual(['2023-04-03']);
  expect(edtfsIn({ text: 'The permit of 03/04/2023 lapsed.', zone: 'America/Lima' })).toEqual(['2023-04-03']);
});

test('a caption is read apart: its day is no anchor for the story', () => {
  const text = 'It burned on Monday.\nA crane on March 2, 2019.\nThe next day it fell.';
  const parts = partsOf(text, ['paragraph', 'caption', 'paragraph']);
  expect(edtfsIn({ text, parts })).toEqual(['2023-10-30', '2019-03-02', '2023-10-31']);
});

test('a byline and a date line are not read', () => {
  const text = 'By April May, Monday\nNov 3, 2023\nIt burned.';
  expect(edtfsIn({ text, parts: partsOf(text, ['byline', 'date-line', 'paragraph']) })).toEqual([]);
});

test('a history is reckoned from what was told before, not from publication', () => {
  const text =
    'The war began on 12 June 1934. The next day the town fell. In July a second front was opened; it held until 1935. ' +
    'In June 1936 fighting broke out again. In September 1937 the king left. Three days later his brother took the crown. ' +
    'In 1938 the republic was proclaimed. That winter there was hunger.';
  expect(edtfsIn({ text })).toEqual([
    '1934-06-12',
    '1934-06-13',
    '1934-07',
    '../1935-12-31',
    '1936-06',
    '1937-09',
    '1937-09',
    '1938',
    '1938-12/1939-02',
  ]);
});

test.each([
  ['The council will meet Monday', 'MD', '2023-11-06'],
  ['The council did meet Monday', 'VBD', '2023-10-30'],
])('the tense of the verb above decides: %s', (text, tag, day) => {
  expect(findTimes(reportOf({ text }), [treeOf(text, tag)]).map((time) => time.edtf)).toEqual([day]);
});

test.each([
  'May '.repeat(25_000),
  '1'.repeat(100_000),
  'twenty-'.repeat(14_000),
  'the end of '.repeat(9_000),
  'two years ago '.repeat(7_000),
  'will be held on Monday to '.repeat(4_000),
  "'".repeat(100_000),
  '1/'.repeat(50_000),
  '1863. '.repeat(16_000),
  'the night of 44 BC '.repeat(5_000),
])('a hostile text is read to its end: %.20s', (text) => {
  const times = findTimes(reportOf({ text }), []);
  expect(times.every((time) => text.slice(time.span.start, time.span.end) === time.words)).toBe(true);
});

function edtfsIn(given: Partial<Report>): readonly (string | null)[] {
  return findTimes(reportOf(given), []).map((time) => time.edtf);
}

function reportOf(given: Partial<Report>): Report {
  return plainReport(given.text ?? '', { publishedAt: '2023-11-03', parts: [], ...given });
}

function partsOf(text: string, kinds: readonly Part['kind'][]): readonly Part[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: kinds[index] ?? 'paragraph', span };
  });
}

// "The council AUX meet DAY": all under the verb.
function treeOf(text: string, auxiliaryTag: string): Sentence {
  const relations = ['det', 'nsubj', 'aux', 'root', 'obl:tmod'];
  const tags = ['DT', 'NN', auxiliaryTag, 'VB', 'NNP'];
  const tokens = Array.from(text.matchAll(/\S+/g), (match, index): Token => {
    const [form] = match;
    const place = { index, start: match.index, end: match.index + form.length };
    const reading = { upos: index === 3 ? ('VERB' as const) : ('NOUN' as const), xpos: tags[index] ?? 'NN' };
    return {
      ...place,
      ...reading,
      form,
      lemma: form.toLowerCase(),
      head: index === 0 ? 1 : 3,
      deprel: relations[index] ?? 'dep',
    };
  });
  return { index: 0, block: 0, start: 0, end: text.length, tokens, names: [] };
}
