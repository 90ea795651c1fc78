import { expect, test } from 'vitest';
import { parse } from './parse.ts';

const body = 'The firm said on Monday that it would cut jobs, open a second factory and buy a rival for cash.';

test.each([
  ['Norvik to buy Aurel for $3bn', 'buy', 'VB', 'Norvik', 'nsubj'],
  ['Norvik to cut 900 jobs as demand slumps', 'cut', 'VB', 'Norvik', 'nsubj'],
  ['Peru, Norway sign fishing pact', 'sign', 'VBP', 'Peru', 'nsubj'],
  ['Norvik drops bid for Aurel', 'drops', 'VBZ', 'Norvik', 'nsubj'],
  ['Norvik rolls out new phone', 'rolls', 'VBZ', 'Norvik', 'nsubj'],
  ['Lund sworn in as prime minister', 'sworn', 'VBN', 'Lund', 'nsubj:pass'],
  ['Report: Norvik to sell mining arm', 'sell', 'VB', 'Norvik', 'nsubj'],
  ['Norvik To Cut 900 Jobs In Peru', 'Cut', 'VB', 'Norvik', 'nsubj'],
  ['Norvik Names Ana Prado As Chief Executive', 'Names', 'VBZ', 'Norvik', 'nsubj'],
])('%s is read as it would be said in full', (headline, verb, tag, subject, relation) => {
  const tokens = parse(`${headline}\n\n${body}`)[0]?.tokens ?? [];
  const told = tokens.find((one) => one.form === verb);
  expect(told?.xpos).toBe(tag);
  expect(tokens.find((one) => one.form === subject)).toMatchObject({ head: told?.index, deprel: relation });
  expect(tokens.map((one) => one.form).join(' ')).toBe(
    headline.replace(':', ' :').replace('$', '$ ').replace('3bn', '3 bn').replace(',', ' ,'),
  );
});

test('a name that nobody knows may plan something in a sentence too', () => {
  const tokens = parse('Norvik plans to sell its mines.')[0]?.tokens ?? [];
  expect(tokens[1]).toMatchObject({ xpos: 'VBZ', lemma: 'plan', deprel: 'root' });
  expect(tokens[0]).toMatchObject({ head: 1, deprel: 'nsubj' });
});

test.each(['Norvik plans in doubt', 'Oslo, Norway', 'Norvik job cuts', 'Winners and losers'])(
  '%s has no verb',
  (line) => {
    expect((parse(line)[0]?.tokens ?? []).some((one) => one.upos === 'VERB')).toBe(false);
  },
);

test('who is named stands before the post', () => {
  const tokens = parse('Norvik named Ana Prado chief executive on Monday.')[0]?.tokens ?? [];
  expect(tokens[2]).toMatchObject({ form: 'Ana', head: 1, deprel: 'obj' });
});
