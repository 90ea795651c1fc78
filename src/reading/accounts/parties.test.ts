import { expect, test } from 'vitest';
import type { Report } from '../../model/report.ts';
import { plainReport } from '../plain-report.ts';
import { read } from '../read.ts';

/** Kind, text, and the two sides that the account of this kind has. */
test.each([
  [
    'penalty',
    'The Energy Commission opened an inquiry into Norvik Corp in May. In June the commission imposed a fine of 5 million dollars.',
    ['Energy Commission'],
    ['Norvik Corp'],
  ],
  [
    'review',
    'The Energy Commission announced an inquiry on Monday to determine whether Norvik Corp breached EU safety rules.',
    ['Energy Commission'],
    ['Norvik Corp'],
  ],
  [
    'penalty',
    'The Energy Commission imposed a 5 million dollar fine on Monday over breaches of European Union law, the Aurel Times reported.',
    ['Energy Commission'],
    [],
  ],
  ['decision', 'The shares fell after a court rejected the appeal of Norvik Corp.', ['court'], ['Norvik Corp']],
  ['penalty', 'Norvik Corp was hit with a 12 million pound fine by the watchdog.', ['watchdog'], ['Norvik Corp']],
  ['lawsuit', 'The campaigns of Ana Prado and Erik Lund sued Peru.', ['Ana Prado', 'Erik Lund'], ['Peru']],
  ['appointment', 'Erik Lund resigned as chairman of Norvik Corp on Monday.', ['Erik Lund'], ['Norvik Corp']],
  ['appointment', "Norvik Corp's chairman and chief executive, Erik Lund, resigned.", ['Erik Lund'], ['Norvik Corp']],
  ['appointment', "Norvik Corp's board has picked Ana Prado to succeed Erik Lund.", ['Ana Prado'], ['Norvik Corp']],
  [
    'appointment',
    "Peru's government has named economist Ana Prado to head the Copper Bank.",
    ['Ana Prado'],
    ['Copper Bank'],
  ],
  ['funding', 'The World Bank on Friday approved a $300 million loan to help Peru.', ['World Bank'], ['Peru']],
  ['acquisition', 'Norvik Industries said on Monday it will seek control of Aurel Inc.', ['Norvik Industries'], []],
  [
    'meeting',
    'Peruvian Secretary for Strategic Affairs Ana Prado met Erik Lund on Monday.',
    ['Ana Prado'],
    ['Erik Lund'],
  ],
  [
    'lawsuit',
    'Ana Prado was sentenced on Monday. Her attorney, Erik Lund, said his client would appeal.',
    ['Ana Prado'],
    [],
  ],
  ['restriction', "In May Mexico barred its firms from buying Norvik Corp's drones.", ['Mexico'], ['Norvik Corp']],
  [
    'workforce',
    'Aurel Group opened a shop. Instead of a plant that was supposed to create 900 jobs, Norvik Corp is planning a hub.',
    ['Norvik Corp'],
    [],
  ],
  ['meeting', 'Ana Prado met Peruvian Secretary for Trade Erik Lund.', ['Ana Prado'], ['Erik Lund']],
  ['meeting', 'Secretary of State for Health Ana Prado met Erik Lund on Monday.', ['Ana Prado'], ['Erik Lund']],
  [
    'appointment',
    'Norvik Corp will close its plant in Porto, weeks after chief executive Ana Prado resigned.',
    ['Ana Prado'],
    ['Norvik Corp'],
  ],
  [
    'review',
    'Norvik Corp is the subject of an inquiry by the Energy Commission.',
    ['Energy Commission'],
    ['Norvik Corp'],
  ],
  [
    'restriction',
    'Norway hit Mexico, along with Chile and Peru, with tariffs on salmon in May.',
    ['Norway'],
    ['Mexico', 'Chile', 'Peru'],
  ],
  [
    'visit',
    'Ana Prado heads a Norwegian delegation that tours Lima on Tuesday.',
    ['Norwegian delegation', 'Ana Prado'],
    [],
  ],
  ['workforce', 'Norvik Corp makes steel in Porto. Its workers staged a strike in May.', ['workers'], ['Norvik Corp']],
  [
    'agreement',
    'Norvik Corp agreed in May to buy Velo from the Castellan family for 4 million dollars.',
    ['Norvik Corp'],
    ['Castellan family'],
  ],
  ['agreement', 'Norvik Corp agreed to a takeover by Aurel Group in May.', ['Norvik Corp'], ['Aurel Group']],
  ['agreement', 'Norvik Corp agreed in May to sell less fish from Norway.', ['Norvik Corp'], []],
  [
    'restriction',
    'The Commerce Ministry barred local firms from selling chips to Norvik Corp in May.',
    ['Commerce Ministry'],
    ['Norvik Corp'],
  ],
  [
    'restriction',
    'The Commerce Ministry barred local firms from selling chips in Lima in May.',
    ['Commerce Ministry'],
    ['local firms'],
  ],
  [
    'restriction',
    'Eva Lind, the Peruvian trade minister, spoke in Lima. "We have imposed tariffs on Norway," Lind said.',
    ['Peru'],
    ['Norway'],
  ],
  ['appointment', 'Ana Prado visited Norvik Corp weeks before mayor Erik Lund resigned.', ['Erik Lund'], []],
])('%s: %s', (kind, text, who, whom) => {
  const account = read(reportOf(text)).accounts.find((one) => one.kind === kind);
  expect(account?.who.map((one) => one.name)).toEqual(who);
  expect(account?.whom.map((one) => one.name)).toEqual(whom);
});

test.each([
  ['Ana Prado held talks with Erik Lund on Monday. The ministers will meet again in May.', ['Ana Prado', 'Erik Lund']],
  ['The ministers will meet in May.', ['ministers']],
])('groups mean the two told just before: %s', (text, who) => {
  const [account] = read(reportOf(text)).accounts.filter((one) => one.standing === 'planned');
  expect(account?.who.map((one) => one.name)).toEqual(who);
});

test.each([
  [
    'Ana Prado met senior officials in Oslo on Monday.',
    'Participants:',
    '- Erik Lund, trade minister',
    '- Eva Moss, adviser',
  ],
])('a list of participants names who met: %s', (...lines) => {
  const [meeting] = read(reportOf(lines.join('\n\n'), lines)).accounts;
  expect(meeting?.who.map((one) => one.name)).toEqual(['Ana Prado']);
  expect(meeting?.whom.map((one) => one.name)).toEqual(['Erik Lund', 'Eva Moss']);
});

test('a list below another heading names nobody who met', () => {
  const lines = [
    'Ana Prado met senior officials in Oslo on Monday.',
    'Prizes',
    '- Erik Lund, song',
    '- Eva Moss, dance',
  ];
  const [meeting] = read(reportOf(lines.join('\n\n'), lines)).accounts;
  expect(meeting?.whom.map((one) => one.name)).toEqual(['senior officials']);
});

/** Kind, text, and on whose word the account of this kind is told. */
test.each([
  ['facility', 'Norvik Corp will close its Porto plant, a spokesman said.', ['spokesman']],
  ['penalty', 'Norvik Corp said it would appeal, after the Energy Commission fined it 5 million dollars in May.', []],
  ['penalty', 'Norvik Corp paid a fine of 5 million dollars in 2019, court records show.', ['court records']],
  [
    'visit',
    'Ana Prado visited Norway on Monday. "Prado\'s visit to Norway shows that trade matters," Erik Lund said.',
    [],
  ],
])('%s on whose word: %s', (kind, text, sources) => {
  const account = read(reportOf(text)).accounts.find((one) => one.kind === kind);
  expect(account?.sources.map((one) => one.name)).toEqual(sources);
});

function reportOf(text: string, lines: readonly string[] = [text]): Report {
  return plainReport(text, {
    parts: lines.map((line) => {
      const start = text.indexOf(line);
      return { kind: 'paragraph', span: { start, end: start + line.length } };
    }),
  });
}
