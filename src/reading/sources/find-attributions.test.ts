import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import type { Quote } from '../../model/quote.ts';
import { plainReport } from '../plain-report.ts';
import { findAttributions } from './find-attributions.ts';

test('words handed on stand on the speaker, then on the outlet he told them to', () => {
  const text = 'The plant will close, Li Ming told the Financial Times.';
  const found = attributionsIn(text, [quote(text, 'The plant will close', 'Li Ming', 'Financial Times')]);
  expect(found).toEqual([['The plant will close', ['Li Ming party', 'Financial Times media']]]);
});

test('whoever a reporter cites stands before him', () => {
  const text = 'The plant will close, Reuters reported, citing people familiar with the plan.';
  const found = attributionsIn(text, [quote(text, 'The plant will close', 'Reuters', null)]);
  expect(found).toEqual([['The plant will close', ['people familiar with the plan anonymous', 'Reuters media']]]);
});

test('hearsay is the word of the first medium that the report cites', () => {
  const text = 'The plant will reportedly close. It lost money, Reuters reported.';
  const found = attributionsIn(text, [quote(text, 'It lost money', 'Reuters', null)]);
  expect(found[0]).toEqual(['The plant will reportedly close.', ['Reuters media']]);
});

test('one of the unnamed is named as they were described before', () => {
  const text = 'The plant will close, two people briefed on the plan said. Work ends in May, one of the people said.';
  const quotes = [
    quote(text, 'The plant will close', 'two people briefed on the plan', null),
    quote(text, 'Work ends in May', 'one of the people', null),
  ];
  expect(attributionsIn(text, quotes)[1]).toEqual(['Work ends in May', ['two people briefed on the plan anonymous']]);
});

test('one of those who were not described before stays as worded', () => {
  const text = 'Work ends in May, one of the people said.';
  const quotes = [quote(text, 'Work ends in May', 'one of the people', null)];
  expect(attributionsIn(text, quotes)).toEqual([['Work ends in May', ['one of the people anonymous']]]);
});

test('the outlet itself is never its own source', () => {
  const text = 'The plant will close, the Northern Post reported.';
  expect(attributionsIn(text, [quote(text, 'The plant will close', 'Northern Post', null)])).toEqual([]);
});

function attributionsIn(text: string, quotes: readonly Quote[]) {
  const report = plainReport(text, { publisher: 'The Northern Post', parts: [] });
  const found = findAttributions({ report, sentences: parse(text), mentions: [], times: [], quotes });
  return found.map(({ span, sources }) => [
    text.slice(span.start, span.end),
    sources.map(({ name, type }) => `${name} ${type}`),
  ]);
}

function quote(text: string, words: string, speaker: string, via: string | null): Quote {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    speaker: { name: speaker, mention: null, span: { start: 0, end: 0 } },
    manner: 'indirect',
    content: [{ span, words }],
    via: via === null ? null : { name: via },
    time: null,
    speech: true,
    evidence: [{ span, words, rule: 'quotes/around' }],
  };
}
