import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import { plainReport } from '../plain-report.ts';
import { sourceRules } from './rules.ts';

const examples = sourceRules.flatMap(({ id, find, examples }) => examples.map((one) => ({ id, find, ...one })));

test.each(examples)('$id reads "$text"', ({ find, text, takes }) => {
  const given = { report: plainReport(text), mentions: [], quotes: [] };
  const [found] = parse(text).flatMap((sentence) => find(sentence, given));
  const [source] = found?.sources ?? [];
  const read = found &&
    source && { words: text.slice(found.span.start, found.span.end), source: source.name, type: source.type };
  expect(read ?? null).toEqual(takes);
});
