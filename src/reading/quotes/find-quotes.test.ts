import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import type { Mention } from '../../model/mention.ts';
import { plainReport } from '../plain-report.ts';
import { findQuotes } from './find-quotes.ts';

test.each([
  ['a title before the name', 'Tax rises will follow, finance minister Anna Berg said.', 'Anna Berg'],
  ['an apposition behind the name', 'Anna Berg, who runs the ministry, said taxes would rise.', 'Anna Berg'],
  ['a pronoun', 'Anna Berg spoke first. She said taxes would rise.', 'Anna Berg'],
  ['a noun behind its office', 'The minister, Anna Berg, said taxes would rise.', 'Anna Berg'],
])('a speaker told by %s is named in full', (_what, text, name) => {
  const [quote] = quotesOf(text, [person('Anna Berg', text, ['Anna Berg', 'She'])]);
  expect(quote?.speaker?.name).toBe(name);
  expect(quote?.speaker?.mention).toBe('m1');
});

test('a paper speaks for whoever put it out', () => {
  const text = 'Kestrel said in a statement that sales fell. Costs rose, the statement said.';
  expect(quotesOf(text).map((quote) => quote.speaker?.name)).toEqual(['Kestrel', 'Kestrel']);
});

test('a paper of nobody named speaks for itself', () => {
  const text = 'Kestrel said that sales fell. Costs rose, according to a memo.';
  expect(quotesOf(text).map((quote) => quote.speaker?.name)).toEqual(['Kestrel', 'memo']);
});

test('who says it last of all is the one that the words are about', () => {
  const text = 'Unions said that sales fell. Anna Berg left the firm in May, she said in a letter.';
  const [, quote] = quotesOf(text, [person('Anna Berg', text, ['Anna Berg'])]);
  expect(quote?.speaker?.name).toBe('Anna Berg');
});

test('speech goes on into the next paragraph without a verb of its own', () => {
  const text = '"We start in May," the mayor said.\n\n"We end in June."';
  const [quote, more] = quotesOf(text);
  expect(quote?.content.map((part) => part.words)).toEqual(['We start in May,', 'We end in June.']);
  expect(quote?.manner).toBe('direct');
  expect(quote?.evidence.map((one) => one.words)).toEqual(['"We start in May," the mayor said.', '"We end in June."']);
  expect(more).toBeUndefined();
});

test.each([
  ['The mayor said in a statement that the road would open.', 'statement'],
  ['The road will open, the mayor told the Financial Times.', 'Financial Times'],
  ['The mayor said the road would open.', undefined],
])('%s is told by way of %s', (text, via) => {
  expect(quotesOf(text)[0]?.via?.name).toBe(via);
});

test.each([
  ['"We start in May," the mayor said.', 'direct'],
  ['The mayor said the plan was "a dream" of his.', 'mixed'],
  ['The mayor said the road would open.', 'indirect'],
])('%s is handed on in a %s manner', (text, manner) => {
  expect(quotesOf(text)[0]?.manner).toBe(manner);
});

test.each([
  ['He never liked the so-called "big plan" of the city.'],
  ['The film "Long Way Home" opened in May.'],
  ['I say this as a friend.'],
  [''],
])('nothing is handed on in "%s"', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  '"',
  "''''",
  '“”“',
  'said',
  ', said',
  ':"',
  '"," said ","',
  'Q  \n\nA  \n\nQ:',
  'According to',
  'per Acme',
  '“\n\n“\n\n”',
  '\u00a0',
])('odd text is read without fail: %j', (text) => {
  expect(quotesOf(text).every((quote) => quote.content.length > 0)).toBe(true);
});

test('answers are the words of the one interviewed', () => {
  const text = 'Ann Roy runs the port of Lyon.\n\nQ: Will it close?\n\nA: No. It stays open.';
  const [answer] = quotesOf(text, [person('Ann Roy', text, ['Ann Roy'])]);
  expect(answer?.speaker?.name).toBe('Ann Roy');
  expect(answer?.content.map(({ words }) => words)).toEqual(['No. It stays open.']);
});

test('the medium that reports a saying is the medium of the saying', () => {
  const text = 'Anna Berg said on Monday that taxes would rise, Reuters reported.';
  const quotes = quotesOf(text, [person('Anna Berg', text, ['Anna Berg'])]);
  expect(quotes.find((one) => one.speaker?.name === 'Anna Berg')?.via).toEqual({ name: 'Reuters' });
});

function quotesOf(text: string, mentions: readonly Mention[] = []) {
  const parts = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const report = plainReport(text, { parts });
  const sentences = parse(
    text,
    parts.map((part) => part.span),
  );
  return findQuotes({ report, sentences, mentions, times: [] });
}

function person(name: string, text: string, forms: readonly string[]): Mention {
  const spans = forms
    .map((form) => ({ form, start: text.indexOf(form) }))
    .filter(({ start }) => start >= 0)
    .map(({ form, start }) => ({
      start,
      end: start + form.length,
      form: form === name ? ('name' as const) : ('pronoun' as const),
    }));
  return { id: 'm1', name, type: 'person', titles: [], spans };
}
