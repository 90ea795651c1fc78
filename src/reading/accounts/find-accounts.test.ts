import { expect, test } from 'vitest';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

test.each([
  ['Ana Prado met Erik Lund in Oslo on Monday.', '2024-05-13'],
  ['Ana Prado met Erik Lund in Oslo on Monday, the ministry said on Wednesday.', '2024-05-13'],
  ['The ministry said on Wednesday that Ana Prado had met Erik Lund.', '../2024-05-15'],
  ['In March, Norvik Corp said it would build a plant in Porto in the next few years.', '2024-03/..'],
  ['Norvik said on Tuesday it would build a plant in Porto.', null],
  ['Norvik opened a plant in Porto, its first since it was founded in 1998.', null],
  ['The ministry closed its inquiry into Norvik on Monday.', null],
])('%s happens at %s', (text, edtf) => {
  expect(accountsOf(text)[0]?.time?.edtf ?? null).toBe(edtf);
});

test('several sentences about one event are one account with several evidences', () => {
  const [account, ...others] = accountsOf(
    'The Energy Commission opened an investigation into Norvik on Monday. The investigation will look at prices.',
  );
  expect(account?.evidence.length).toBe(2);
  expect(others).toEqual([]);
});

test('a settlement that says what is to be paid is a penalty and no agreement beside it', () => {
  const kinds = accountsOf('Norvik Corp agreed to pay $5 million to settle the lawsuit.').map((one) => one.kind);
  expect(kinds).toContain('penalty');
  expect(kinds).not.toContain('agreement');
});

test('two meetings of the same parties on different days stay two', () => {
  const accounts = accountsOf('Ana Prado met Erik Lund on Monday. Prado also met Lund in March.');
  expect(accounts.map((one) => one.time?.edtf)).toEqual(['2024-05-13', '2024-03']);
});

test('a headline is evidence only where no sentence of the body tells the event', () => {
  const [account] = accountsOf('Prado meets Lund in Oslo\n\nAna Prado met Erik Lund in Oslo on Monday.', 'headline');
  expect(account?.evidence.map((one) => one.words)).toEqual(['Ana Prado met Erik Lund in Oslo on Monday.']);
});

test.each([
  [
    'Norway and Mexico held talks in Oslo on Monday. The two countries signed a trade pact in March.',
    ['Norway', 'Mexico'],
  ],
  [
    'Trade between Norway and Mexico has doubled. The two countries signed a trade pact in March.',
    ['Norway', 'Mexico'],
  ],
  ['Norway, Chile and Mexico trade in copper. The two countries signed a trade pact in March.', ['two countries']],
])('%s names %j', (text, parties) => {
  const pact = accountsOf(text).find((one) => one.kind === 'agreement');
  expect(pact?.who.map((one) => one.name)).toEqual(parties);
});

test('who takes part in the same fair does so when it is held', () => {
  const accounts = accountsOf(
    'Norvik will attend the Lima Mining Expo from June 5 to 10. Aurel Group will also attend the Lima Mining Expo.',
  );
  expect(accounts.map((one) => one.time?.edtf)).toEqual(['2024-06-05/2024-06-10', '2024-06-05/2024-06-10']);
});

function accountsOf(text: string, first: 'headline' | 'paragraph' = 'paragraph') {
  const end = first === 'headline' ? text.indexOf('\n\n') : text.length;
  const parts = [
    { kind: first, span: { start: 0, end } },
    { kind: 'paragraph', span: { start: end, end: text.length } },
  ] as const;
  return read(plainReport(text, { parts })).accounts;
}
