import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import { plainReport } from '../plain-report.ts';
import { findQuotes } from './find-quotes.ts';
import { labelRules } from './labels.ts';
import { phraseRules } from './phrases.ts';
import { cueRules } from './rules.ts';

const examples = [...cueRules, ...phraseRules, ...labelRules].flatMap(({ id, examples }) =>
  examples.map(({ text, takes }) => ({ id, text, takes })),
);

test.each(examples)('$id reads "$text"', ({ id, text, takes }) => {
  const found = quotesOf(text).find((one) => one.evidence[0]?.rule === id);
  const read = found && { speaker: found.speaker?.name ?? '', words: found.content.map((part) => part.words) };
  expect(read ?? null).toEqual(takes);
});

function quotesOf(text: string) {
  const parts = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const report = plainReport(text, { parts });
  const sentences = parse(
    text,
    parts.map((part) => part.span),
  );
  return findQuotes({ report, sentences, mentions: [], times: [] });
}
