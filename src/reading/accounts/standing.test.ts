import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import { standingInTime, standingOf } from './standing.ts';
import { standingCues } from './standing-cues.ts';
import { triggerAt } from './trigger.ts';

test.each([
  ['Norvik opened a plant in Porto.', 'open', 'happened'],
  ['Norvik is building a plant in Porto.', 'build', 'ongoing'],
  ['Norvik will open a plant in Porto.', 'open', 'planned'],
  ['The minister is to visit Lima.', 'visit', 'planned'],
  ['The firm said it would open a plant in Porto.', 'open', 'planned'],
  ['Norvik may open a plant in Porto.', 'open', 'possible'],
  ['Norvik would sell the unit if prices rose.', 'sell', 'possible'],
  ['The ministry asked whether Norvik had sold the unit.', 'sell', 'possible'],
  ['Norvik did not open a plant in Porto.', 'open', 'denied'],
  ['Norvik managed to sell the unit.', 'sell', 'happened'],
  ['Norvik closed the plant, cutting 240 jobs.', 'cut', 'happened'],
  ['Norvik will close the plant, cutting 240 jobs.', 'cut', 'planned'],
  ['Speaking at the forum, the minister called for a ban.', 'speak', 'happened'],
  ['Speaking at the forum, the minister will call for a ban.', 'speak', 'planned'],
  ['The board will decide after Ana Prado meets Erik Lund.', 'meet', 'planned'],
  ['The board decided after Ana Prado met Erik Lund.', 'meet', 'happened'],
  ['Norvik should sell the unit.', 'sell', null],
  ['A judge blocked the ministry from closing a plant in Porto.', 'close', null],
  ['The bank approved a loan to help Peru build roads.', 'build', null],
  ['The board has allocated money to help restore a lighthouse.', 'restore', null],
  ['Talks moved ahead, with lawmakers passing a bill on mining.', 'pass', 'happened'],
  ['Unions urged Norvik to sell the unit.', 'sell', null],
])('%s: to %s stands as %s', (text, of, standing) => {
  expect(standingIn(text, of)).toBe(standing);
});

test.each(standingCues.flatMap(({ id, examples }) => examples.map((one) => ({ id, ...one }))))(
  '$id: $text',
  ({ text, of, standing }) => {
    expect(standingIn(text, of)).toBe(standing);
  },
);

test.each([
  ['happened', '2024-05-20', false, 'planned'],
  ['happened', '2024-05-14', false, 'happened'],
  ['happened', '../2024-05-20', false, 'happened'],
  ['ongoing', '2024-05-13/2024-05-19', false, 'planned'],
  ['ongoing', '2024-05-13/2024-05-19', true, 'ongoing'],
] as const)('%s at %s (lasting: %s) in a report of 16 May 2024 stands as %s', (standing, edtf, lasts, expected) => {
  const stood = { standing, rule: 'standing/tense', token: null } as const;
  expect(standingInTime(stood, edtf, '2024-05-16', lasts)).toBe(expected);
});

function standingIn(text: string, lemma: string) {
  const [sentence] = parse(text);
  const token = sentence?.tokens.find((one) => one.lemma === lemma && one.upos === 'VERB');
  if (sentence === undefined || token === undefined) return undefined;
  return standingOf(triggerAt(sentence, token.index, 'verb'), false).standing;
}
