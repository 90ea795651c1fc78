import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import type { Mention } from '../../model/mention.ts';
import { plainReport } from '../plain-report.ts';
import { descriptionRules } from './description-rules.ts';
import { findMentions } from './find-mentions.ts';

const examples = descriptionRules.flatMap((rule) => rule.examples.map((one) => ({ id: rule.id, ...one })));

test.each(examples)('$id: "$words" means $means: $text', ({ text, words, means }) => {
  const at = text.indexOf(words);
  const found = mentionsIn(text).find((one) => one.spans.some((span) => span.start === at));
  const isLinked = found?.spans.some((span) => span.start < at) ?? false;
  expect(isLinked ? found?.name : null).toBe(means);
});

test.each([
  ['Peter Okafor met the press. Okafor said he was glad.', 'Peter Okafor', ['Peter Okafor', 'Okafor', 'he/pronoun']],
  [
    'The Ministry of Trade (MOFTRA) agreed. MOFTRA said so.',
    'Ministry of Trade',
    ['Ministry of Trade', 'MOFTRA/acronym', 'MOFTRA/acronym'],
  ],
  [
    'Norland Motors Inc. opened a plant. Norland said its staff were glad.',
    'Norland Motors Inc.',
    ['Norland Motors Inc.', 'Norland', 'its/pronoun'],
  ],
  ['A board of elections on Monday met the press.', 'board of elections', ['A board/description']],
  ["China's Minister of Commerce Li Wei met President Ann Roy.", 'Li Wei', ['Li Wei']],
  [
    'The United States will talk with Japan. The U.S. wants a deal.',
    'United States',
    ['United States', 'U.S./acronym'],
  ],
  [
    "Italy's privacy watchdog fined Norland on Monday. The firm may appeal, the Data Protection Authority said.",
    'Data Protection Authority',
    ["Italy's privacy watchdog/description", 'Data Protection Authority'],
  ],
  ['On Tuesday Norland Corp signed a deal.', 'Norland Corp', ['Norland Corp']],
  ['Manufacturer Norland said it was glad.', 'Norland', ['Norland', 'it/pronoun']],
  ['Chinese regulators summoned the firm.', 'Chinese regulators', ['Chinese regulators/description']],
  [
    'The Harbour Safety Commission fined Norland. Norland said it would help the Commission.',
    'Harbour Safety Commission',
    ['Harbour Safety Commission', 'the Commission/description'],
  ],
  ['The Harbour Commission met. The Senate did not.', 'Senate', ['Senate']],
  ['The council lent money to 27 rural clinics.', '27 rural clinics', ['27 rural clinics/description']],
  ['Ann Roy, who leads the union, spoke in Lyon.', 'Ann Roy', ['Ann Roy', 'who/pronoun']],
  ['The agency sued Ben Shaw. He denied it, and his wife wept.', 'Ben Shaw', ['Ben Shaw', 'He/pronoun', 'his/pronoun']],
])('%s', (text, name, references) => {
  const found = mentionsIn(text).find((one) => one.name === name);
  expect(found && referencesOf(text, found)).toEqual(references);
});

test.each([
  ['Ann Roy, president and CEO of Norland, met Ben Shaw.', 'Ann Roy', ['president and CEO of Norland']],
  ["China's Minister of Commerce Li Wei met Ben Shaw.", 'Li Wei', ['Minister of Commerce']],
  ['Norland CEO Ann Roy met Ben Shaw.', 'Ann Roy', ['Norland CEO']],
  ['Ann Roy became chair of the Velo Board.', 'Ann Roy', ['chair of the Velo Board']],
  ['Ann Roy resigned as head of Norland.', 'Ann Roy', ['head of Norland']],
  ['Norland named Ann Roy as head of sales.', 'Ann Roy', ['head of sales']],
  ['Ann Roy met the head of Norland.', 'Ann Roy', []],
  ['Superior Court Judge Ann Roy met Ben Shaw.', 'Ann Roy', ['Superior Court Judge']],
  ['Sgt. Ann Roy met Ben Shaw.', 'Ann Roy', []],
])('the titles of a person stand as worded: %s', (text, name, titles) => {
  expect(mentionsIn(text).find((one) => one.name === name)?.titles).toEqual(titles);
});

test.each([
  ['families', 'President Joe Marlow spoke. His son Hunter Marlow was charged.', ['Joe Marlow', 'Hunter Marlow']],
  ['a firm and its founder', 'Henry Marlow founded Marlow Motor Co in 1903.', ['Henry Marlow', 'Marlow Motor Co']],
  ['a country and its capital', 'China objected. Beijing said the move was wrong.', ['China', 'Beijing']],
])('%s are kept apart', (_, text, names) => {
  const found = mentionsIn(text).map((one) => one.name);
  expect(names.filter((name) => found.includes(name))).toEqual(names);
});

test.each([
  ['Marlow Vetoes Grid Bill', 'Governor Ann Marlow vetoed a bill on the grid.', 'Marlow'],
  ['Norland Opens Battery Plant in Lyon', 'Norland Inc. opened a battery plant in Lyon on Monday.', 'Norland'],
  ['Kern Visits Tokyo to Discuss Trade', 'Chancellor Otto Kern visited Tokyo on Monday.', 'Kern'],
])('a headline in capitals has the names of the report below it: %s', (headline, below, name) => {
  const text = `${headline}\n\n${below}`;
  const first = mentionsIn(text).flatMap((one) => one.spans.filter((span) => span.start === 0));
  expect(first.map((span) => text.slice(span.start, span.end))).toEqual([name]);
});

test('mentions have ids by first appearance, and every reference stands in the text', () => {
  const found = mentionsIn('Ann Roy of Norland met Ben Shaw in Lyon. She thanked him.');
  expect(found.map((one) => one.id)).toEqual(found.map((_, at) => `m${at + 1}`));
  const starts = found.map((one) => one.spans[0]?.start ?? -1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('text without a party has no mentions', () => {
  expect(mentionsIn('')).toEqual([]);
  expect(mentionsIn('It rained.')).toEqual([]);
});

function mentionsIn(text: string): readonly Mention[] {
  const parts = [...text.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }) => ({ kind: 'paragraph', span: { start: index, end: index + line.length } }) as const,
  );
  const report = plainReport(text, { parts });
  return findMentions(
    report,
    parse(
      text,
      parts.map((part) => part.span),
    ),
  );
}

function referencesOf(text: string, mention: Mention): readonly string[] {
  return mention.spans.map(({ start, end, form }) => text.slice(start, end) + (form === 'name' ? '' : `/${form}`));
}
