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
])('%s is told by %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

function speakerOf(text: string) {
  const parts = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  return read(plainReport(text, { parts })).quotes[0]?.speaker?.name;
}
