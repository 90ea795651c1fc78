import { expect, test } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { json, jsonLine } from './json.ts';

const text = 'Harbor Steel said it would build a mill in Bergen for over 2 billion crowns.';
const party = { name: 'Harbor Steel', mention: 'm1' };
const evidence = { span: { start: 0, end: text.length }, words: text, rule: 'accounts/build' } as const;
const sum = { value: 2e9, unit: 'NOK', bound: 'over', low: null, high: null, span: { start: 54, end: 75 } } as const;
const reading: Reading = {
  report: {
    id: 'r1',
    publisher: null,
    url: null,
    title: 'Mill planned',
    byline: [],
    section: null,
    publishedAt: '2021-03-09',
    zone: 'Europe/Oslo',
    language: 'en',
    text,
    parts: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  },
  sentences: [],
  mentions: [
    { id: 'm1', name: 'Harbor Steel', type: 'organization', titles: [], spans: [{ start: 0, end: 12, form: 'name' }] },
  ],
  times: [
    {
      span: { start: 0, end: 6 },
      words: 'Monday',
      edtf: '2021-03-08',
      precision: 'day',
      timex: { type: 'DATE', value: '2021-03-08', mod: null },
      anchor: '2021-03-09',
      working: 'the last Monday',
      rule: 'dates/weekday',
    },
  ],
  amounts: [],
  quotes: [
    {
      speaker: { ...party, span: { start: 0, end: 12 } },
      manner: 'indirect',
      content: [{ span: { start: 18, end: 75 }, words: text.slice(18, 75) }],
      via: null,
      time: null,
      speech: true,
      evidence: [evidence],
    },
  ],
  accounts: [
    {
      kind: 'facility',
      who: [party],
      whom: [],
      what: { span: { start: 33, end: 39 }, words: 'a mill' },
      where: [],
      amounts: [{ ...sum, words: 'over 2 billion crowns', kind: 'money', rule: 'amounts/money' }],
      time: { edtf: '2021-03-08', span: null, rule: 'time/own', working: 'the last Monday' },
      standing: 'planned',
      sources: [{ ...party, type: 'party' }],
      confidence: 0.9,
      main: true,
      evidence: [evidence],
    },
  ],
  figures: [
    {
      indicator: { span: { start: 33, end: 39 }, words: 'a mill' },
      value: 4.5,
      unit: 'percent',
      bound: 'about',
      period: { edtf: '2021-02' },
      change: { percent: 4.5, base: '2020-02' },
      sources: [{ ...party, type: 'party' }],
      evidence: [evidence],
    },
  ],
};

test('a reading leaves the program with these fields, nothing more and nothing less', () => {
  expect(JSON.parse(json(reading))).toEqual({
    report: reading.report,
    mentions: reading.mentions,
    times: [
      {
        span: { start: 0, end: 6 },
        words: 'Monday',
        edtf: '2021-03-08',
        timex: { type: 'DATE', value: '2021-03-08', mod: null },
        rule: 'dates/weekday',
      },
    ],
    accounts: [
      {
        kind: 'facility',
        who: [party],
        whom: [],
        what: { span: { start: 33, end: 39 }, words: 'a mill' },
        where: [],
        amounts: [sum],
        time: { edtf: '2021-03-08', span: null, rule: 'time/own' },
        standing: 'planned',
        sources: [{ ...party, type: 'party' }],
        confidence: 0.9,
        main: true,
        evidence: [evidence],
      },
    ],
    quotes: [
      {
        speaker: { ...party, span: { start: 0, end: 12 } },
        manner: 'indirect',
        content: [{ span: { start: 18, end: 75 }, words: text.slice(18, 75) }],
        via: null,
        time: null,
        evidence: [evidence],
      },
    ],
    figures: reading.figures,
  });
});

test('a line of JSON Lines holds no line end and the same reading', () => {
  expect(jsonLine(reading)).not.toContain('\n');
  expect(JSON.parse(jsonLine(reading))).toEqual(JSON.parse(json(reading)));
});
