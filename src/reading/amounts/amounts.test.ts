import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadList } from '../../language/load.ts';
import { parse } from '../../language/parse.ts';
import type { Amount } from '../../model/amount.ts';
import { plainReport } from '../plain-report.ts';
import { boundRules } from './bounds.ts';
import { findAmounts } from './find-amounts.ts';
import { rangeExamples } from './join-ranges.ts';
import { numberRules } from './quantity.ts';
import { shareRules } from './shares.ts';

const rows = [
  ...[...numberRules, ...boundRules, ...shareRules].flatMap(({ id, examples }) =>
    examples.map((one) => ({ id, ...one })),
  ),
  ...rangeExamples.map((one) => ({ id: 'ranges', ...one })),
];

test.each(rows)('$id: $text', ({ text, takes }) => {
  expect(amountsOf(text).map(told)).toEqual(takes);
});

test.each(rows)('the words of every amount are the words of the text: $text', ({ text }) => {
  for (const { span, words } of amountsOf(text)) expect(text.slice(span.start, span.end)).toBe(words);
});

test('every currency of the list is read by its code, and there are more than sixty', () => {
  const codes = loadList(new URL('currencies.tsv', import.meta.url)).map(([code = '']) => code);
  expect(codes.length).toBeGreaterThan(60);
  for (const code of codes)
    expect(amountsOf(`It paid ${code} 5 million for it.`).map(told)).toEqual([`exact 5000000 ${code}`]);
});

test.each([
  ['America/Toronto', 'The mill got $5 million.', 'CAD'],
  ['America/Toronto', 'The mill got $5 million and C$2 million.', 'USD'],
  ['Asia/Shanghai', 'The mill got $5 million.', 'USD'],
  [null, 'The mill got $5 million. All figures in Canadian dollars.', 'CAD'],
  ['Australia/Sydney', 'It got $5 million, and US$2 million more.', 'AUD'],
])('a bare $ is the outlet’s: %s, %s', (zone, text, unit) => {
  expect(amountsOf(text, zone)[0]?.unit).toBe(unit);
});

test.each([
  ['over 4.3 billion yuan ($603 million)', ['over 4300000000 CNY', 'over 603000000 USD']],
  ['up to €5 million, or $5.6 million, a year', ['under 5000000 EUR', 'under 5600000 USD']],
  ['€5 million (about $5.6 million)', ['exact 5000000 EUR', 'about 5600000 USD']],
])('the same sum told again shares the bound: %s', (sum, takes) => {
  expect(amountsOf(`The group will pay ${sum}.`).map(told)).toEqual(takes);
});

test('whatever stands together, every amount has its words and a finite value', () => {
  const pieces = [
    '$',
    '5',
    '-',
    '3.5',
    'million',
    ' ',
    ' to ',
    'two',
    ' half of ',
    '%',
    ' jobs',
    ',',
    '(',
    'over ',
    '¥',
    'of the ',
    'kg',
    ' in ',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => `x${all.join('')}`);
  const holds = fc.property(texts, (text) =>
    amountsOf(text).every(
      ({ span, words, value }) => Number.isFinite(value) && text.slice(span.start, span.end) === words,
    ),
  );
  fc.assert(holds, { numRuns: 200, seed: 4 });
});

test('a line break between the words of an amount changes nothing', () => {
  const [amount] = amountsOf('It lured more\nthan half a\nmillion\nguests.');
  expect(amount && told(amount)).toBe('over 500000 guest');
  expect(amount?.words).toBe('half a\nmillion\nguests');
});

test.each([['1,11,'], ['two '], ['1'], ['half '], ['$'], ['1-'], ['over '], ['%1 '], ['a (1 ']])(
  'a hostile text of 100 kB is read to its end: %s',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const tokens = [
      {
        start: 0,
        end: text.length,
        index: 0,
        form: text,
        lemma: text,
        upos: 'X',
        xpos: 'FW',
        head: 0,
        deprel: 'root',
      } as const,
    ];
    const found = findAmounts(plainReport(text), [
      { start: 0, end: text.length, index: 0, block: 0, tokens, names: [] },
    ]);
    for (const { span, words } of found) expect(text.slice(span.start, span.end)).toBe(words);
  },
);

function told({ bound, value, unit, low, high }: Amount): string {
  return low === null ? `${bound} ${value} ${unit}` : `${bound} ${low}-${high} ${unit}`;
}

function amountsOf(text: string, zone: string | null = null): readonly Amount[] {
  return findAmounts(plainReport(text, { zone }), parse(text));
}
