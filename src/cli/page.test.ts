import { expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { Evidence, Span } from '../model/span.ts';
import { pageOf } from './page.ts';
import { plainScreen, styledScreen } from './screen.ts';

const text = `Harbor Steel said on Tuesday it would build a mill in Bergen for over 2 billion crowns. The mayor met its head, Ida Holm, on Monday. "We need the jobs," the mayor told the Fjord Post. Exports rose 4.5 percent in February.`;
const screen = plainScreen(78);

test('a page tells events in order of time, then quotes by speaker, then figures', () => {
  expect(pageOf(reading, 0.5, screen)).toBe(`Harbor Steel to build mill in Bergen
Harbor Times · 9 March 2021, 13:19 · Europe/Oslo · Lee Chen

EVENTS (● what it is about)
  ○ 8 March 2021 · meeting · happened, told by Harbor Times itself
    who     Ada Brandt
    whom    Ida Holm
    when    'Monday', the last one up to 9 March 2021
    │ The mayor met its head, Ida Holm, on Monday.

  ● no date told · facility · planned, on the word of Harbor Steel
    who     Harbor Steel
    what    a mill
    where   Bergen
    amount  over 2 billion NOK
    │ Harbor Steel said on Tuesday it would build a mill in Bergen for over 2
    │ billion crowns.

1 more below 50 % confidence: --min-confidence 0

QUOTES
  Ada Brandt
    “We need the jobs,” (direct; through Fjord Post; 9 March 2021)

FIGURES
  exports: 4.5 % · February 2021 · +4.5 % against February 2020
    │ Exports rose 4.5 percent in February.
`);
});

test('every event is shown when no confidence is asked for', () => {
  expect(pageOf(reading, 0, screen)).toContain('  ○ no date told · visit · possible, reportedly, nobody named\n');
});

test('on a terminal the words a field was read from are underlined, and no style runs over a line end', () => {
  const page = pageOf(reading, 0.5, styledScreen(78));
  const bold = ['\u001b[1m', '\u001b[22m'].reduce((told, code) => told.replaceAll(code, '*'), page);
  const shown = bold.replaceAll('\u001b[4m', '<').replaceAll('\u001b[24m', '>');
  expect(shown).toContain('│ The mayor met its head, Ida Holm, on <Monday>.\n');
  expect(shown).toContain('build <a> <mill> in Bergen for <over> <2>\n    │ <billion> <crowns>.\n');
  expect(shown).toContain('  *○* *8* *March* *2021* · *meeting* · happened, told by Harbor Times itself\n');
});

test('nothing in a report can steer the terminal', () => {
  const report = { ...reading.report, title: 'Mill\u001b[2J planned\u0007' };
  expect(pageOf({ ...reading, report }, 0.5, screen).split('\n')[0]).toBe('Mill [2J planned');
});

test('a report in which nothing is found says so', () => {
  const nothing = { ...reading, accounts: [], quotes: [], figures: [] };
  expect(pageOf(nothing, 0.5, screen)).toMatch(
    /EVENTS\n {2}none found\n\nQUOTES\n {2}none found\n\nFIGURES\n {2}none found\n$/,
  );
});

const mill = account({
  kind: 'facility',
  who: [{ name: 'Harbor Steel', mention: null }],
  what: { span: spanOf('a mill'), words: 'a mill' },
  where: [{ name: 'Bergen', mention: null }],
  amounts: [{ ...amount(), span: spanOf('over 2 billion crowns') }],
  standing: 'planned',
  sources: [{ name: 'Harbor Steel', type: 'party', mention: null }],
  main: true,
  evidence: [evidence(text.slice(0, text.indexOf(' The mayor')))],
});
const meeting = account({
  kind: 'meeting',
  who: [{ name: 'Ada Brandt', mention: null }],
  whom: [{ name: 'Ida Holm', mention: null }],
  time: {
    edtf: '2021-03-08',
    span: spanOf('Monday'),
    rule: 'dates/weekday',
    working: "'Monday', the last one up to 9 March 2021",
  },
  evidence: [evidence('The mayor met its head, Ida Holm, on Monday.')],
});
const doubtful = account({
  kind: 'visit',
  standing: 'possible',
  confidence: 0.2,
  sources: [{ name: 'reportedly', type: 'anonymous', mention: null }],
});
const quote: Quote = {
  speaker: { name: 'Ada Brandt', mention: null, span: spanOf('the mayor') },
  manner: 'direct',
  content: [{ span: spanOf('We need the jobs,'), words: 'We need the jobs,' }],
  via: { name: 'Fjord Post' },
  time: { edtf: '2021-03-09' },
  speech: true,
  evidence: [],
};
const reading: Reading = {
  report: {
    id: 'r1',
    publisher: 'Harbor Times',
    url: null,
    title: 'Harbor Steel to build mill in Bergen',
    byline: ['Lee Chen'],
    section: null,
    publishedAt: '2021-03-09T13:19',
    zone: 'Europe/Oslo',
    language: 'en',
    text,
    parts: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  },
  sentences: [],
  mentions: [],
  times: [],
  amounts: [],
  quotes: [quote],
  accounts: [mill, meeting, doubtful],
  figures: [
    {
      indicator: { span: spanOf('Exports'), words: 'exports' },
      value: 4.5,
      unit: 'percent',
      bound: 'exact',
      period: { edtf: '2021-02' },
      change: { percent: 4.5, base: '2020-02' },
      sources: [],
      evidence: [evidence('Exports rose 4.5 percent in February.')],
    },
  ],
};

function account(told: Partial<Account>): Account {
  const none = { who: [], whom: [], what: null, where: [], amounts: [], time: null, sources: [], evidence: [] };
  return { ...none, kind: 'meeting', standing: 'happened', confidence: 0.9, main: false, ...told };
}

function amount() {
  return {
    words: 'over 2 billion crowns',
    kind: 'money',
    value: 2e9,
    unit: 'NOK',
    bound: 'over',
    low: null,
    high: null,
    rule: 'amounts/money',
  } as const;
}

function evidence(words: string): Evidence {
  return { span: spanOf(words), words, rule: 'accounts/test' };
}

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
