import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test.each([
  ['Norvik said it would close its mill, which opened in 1962, by the end of next year.', 'end', 'close'],
  ['A Dutch court has ordered Volta Corp, which runs a chain of gyms, to pay 3.2 million euros.', 'pay', 'ordered'],
  ['The mill will open in May, Ana Prado said on Friday, as builders broke ground on the site.', 'broke', 'said'],
  ['Norvik Corp, the troubled mining company, yesterday named Ana Prado as its chief executive.', 'Corp', 'named'],
  ['Norvik Corp blamed the steel tariffs the Lund administration imposed in June.', 'administration', 'imposed'],
  ["The regulator opened a review of Norvik's $4.1bn takeover of Aurel Group.", 'Norvik', 'takeover'],
  ['Prado met with a Peruvian delegation led by Erik Lund on Thursday.', 'Thursday', 'met'],
  ['She said she had spoken by phone with Norvik boss Erik Lund on Sunday.', 'Erik', 'spoken'],
  [
    'The firms agreed to a truce, hours after Norvik Corp suspended food deliveries to Peru.',
    'deliveries',
    'suspended',
  ],
  ['Lawmakers were due to vote Tuesday on a bill that would help farmers.', 'bill', 'vote'],
])('%s: "%s" hangs on "%s"', (text, form, head) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const token = tokens.find((one) => one.form === form);
  expect(tokens[token?.head ?? -1]?.form).toBe(head);
});

test.each([
  ['Norvik sold the mill, which opened in 1962 in Porto.', 'Porto', 'opened'],
  ['Prado praised a plan drawn up by Erik Lund on Thursday.', 'Thursday', 'drawn'],
  ['The delays were due to fog in the bay.', 'fog', 'fog'],
])('%s: "%s" stays with "%s"', (text, form, head) => {
  const tokens = parse(text)[0]?.tokens ?? [];
  const token = tokens.find((one) => one.form === form);
  expect(tokens[token?.head ?? -1]?.form).toBe(head);
});

test('one described right before "said" is its subject', () => {
  const text =
    'Aurel and Peru settled the text over six hours of talks in Oslo, a diplomat who took part said on condition of anonymity.';
  const tokens = parse(text)[0]?.tokens ?? [];
  const said = tokens.find((one) => one.form === 'said');
  expect(tokens.find((one) => one.form === 'diplomat')).toMatchObject({ head: said?.index, deprel: 'nsubj' });
});
