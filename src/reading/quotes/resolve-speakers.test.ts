import { expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

test.each([
  ['According to a person familiar with the plan, Ana Prado will go.', 'person familiar with the plan'],
  ['An official close to Ana Prado said the road would open.', 'official close to Ana Prado'],
  ['A spokesman for Ana Prado said the road would open.', 'spokesman for Ana Prado'],
  ['According to the president, Ana Prado, the road will open.', 'Ana Prado'],
  ['The road will open, said the president, Ana Prado.', 'Ana Prado'],
  ['Per Reuters, the road will open.', 'Reuters'],
  ['The road will open, according to a report in the Aurel Times.', 'Aurel Times'],
  ['The road will open, according to a report about the Aurel Times.', 'report'],
  ['The road will open, according to a complaint filed by prosecutors in Boston.', 'prosecutors'],
  ['Norvik Corp agreed to buy Velo Inc., the companies said.', 'Norvik Corp and Velo Inc.'],
  ['Sudria has cut its tariffs, its trade ministry said.', "Sudria's trade ministry"],
  ['The fair, which two of the officials said might last until June, is new.', 'two of the officials'],
  ['The Treasury fined four firms in Oslo that it says moved oil.', 'Treasury'],
  ['Ana Prado and Finance Minister Jonas Berg said the road would open.', 'Ana Prado and Jonas Berg'],
  ['A spokesman for Norvik Corp and Lunde Marine said sales fell.', 'spokesman for Norvik Corp and Lunde Marine'],
  ['A port spokesman said the road would open. "It is safe," said spokesman Jonas Berg.', 'Jonas Berg'],
  ['"The road will open," Ana Prado was quoted as saying by the Aurel Times.', 'Ana Prado'],
])('%s is told by %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

function speakerOf(text: string) {
  const parts = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  return read(plainReport(text, { parts })).quotes[0]?.speaker?.name;
}

test('the official is the one who spoke just before', () => {
  const text = 'The deal will last, according to a senior official. "It is a good deal," the official told reporters.';
  const parts = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  expect(read(plainReport(text, { parts })).quotes.map(({ speaker }) => speaker?.name)).toEqual([
    'senior official',
    'senior official',
  ]);
});

test.each([
  ['Jonas Berg rejected the claim: "It took nine years."', 'Jonas Berg'],
  ['The sign bore two words: "Keep out."', undefined],
])('%s is a whole utterance behind a colon or none', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
