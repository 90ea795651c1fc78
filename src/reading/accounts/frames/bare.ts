import type { Kind } from '../../../model/account.ts';
import type { Frame, FrameExample } from '../frame.ts';
import { words } from '../words.ts';

const starting =
  'begin start resume end finish conclude complete expect schedule plan set delay postpone suspend halt cancel call set_back continue';

/** "A walkout could begin on Monday": an event told without a party, who is the one spoken of before. */
export const bare: readonly Frame[] = [
  row(
    'workforce',
    'strike walkout stoppage layoff redundancy',
    `${starting} announce enter last`,
    [],
    [
      {
        text: 'Pilots at Norvik Airlines voted to strike in April. A walkout could begin in June.',
        standing: 'possible',
      },
      { text: 'A walkout could begin in June.', leaves: true },
    ],
  ),
  row(
    'facility',
    'construction production groundbreaking opening',
    `${starting} stop cease`,
    [],
    [
      {
        text: 'Norvik Corp has bought land in Porto. Construction is expected to start in September.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      { text: 'Construction is expected to start in September.', leaves: true },
    ],
  ),
  row(
    'launch',
    'delivery shipment rollout',
    `${starting} pause`,
    [],
    [
      {
        text: 'Norvik Corp unveiled its first truck in March. Deliveries began last week.',
        who: ['Norvik Corp'],
      },
      { text: 'Deliveries began last week.', leaves: true },
    ],
  ),
  row(
    'meeting',
    'talk talks negotiation meeting summit session',
    `${starting} hold fail collapse break stall drag resume convene`,
    [],
    [
      {
        text: 'Norway and Mexico disagree over cod and signed a fishing pact in 2019. Talks broke down in March.',
        who: ['Norway', 'Mexico'],
      },
      { text: 'Talks broke down in March.', leaves: true },
    ],
  ),
  row(
    'agreement',
    'deal agreement contract pact accord truce settlement',
    'sign reach strike finalise finalize conclude announce expect agree',
    [],
    [
      {
        text: 'Norvik Corp met Aurel Group in Oslo on Monday. A supply contract could be signed in June.',
        who: ['Norvik Corp'],
        standing: 'possible',
      },
      { text: 'A supply contract could be signed in June.', leaves: true },
    ],
  ),
  row(
    'review',
    'investigation probe inquiry enquiry audit',
    'open launch begin start conclude find continue reveal expect finish complete',
    [],
    [
      {
        text: 'Norvik Corp was fined by the Energy Commission on Monday. An investigation was opened in April.',
        who: ['Energy Commission'],
      },
      { text: 'An investigation was opened in April.', leaves: true },
    ],
  ),
  row(
    'restriction',
    'tariff sanction ban curb embargo restriction duty suspension',
    'impose introduce lift ease announce take come go expire extend raise apply',
    [],
    [
      {
        text: 'Mexico fined Norvik Corp in March. Tariffs were lifted in June.',
        who: ['Mexico'],
      },
      { text: 'Tariffs were lifted in June.', leaves: true },
    ],
  ),
  row(
    'decision',
    'ruling verdict decision',
    'come expect issue hand announce make deliver',
    [],
    [
      {
        text: 'The Energy Commission opened a probe into Norvik Corp in April. A ruling is expected in June.',
        who: ['Energy Commission'],
        standing: 'planned',
      },
      { text: 'A ruling is expected in June.', leaves: true },
    ],
  ),
];

function row(
  kind: Kind,
  nouns: string,
  verbs: string,
  not: readonly string[],
  examples: readonly FrameExample[],
): Frame {
  return {
    id: `accounts/bare-${kind}`,
    kind,
    pos: 'noun',
    words: words(nouns),
    when: [
      { in: 'carrier', lemmas: words(verbs) },
      // "the decision to arrest him" is the arrest.
      ...(kind === 'decision' ? [{ in: 'complement', lemmas: ['*'], not: true } as const] : []),
      ...(not.length > 0 ? [{ in: 'modifier', lemmas: not, not: true } as const] : []),
    ],
    who: [],
    adopts: true,
    lasts: false,
    prior: 0.6,
    examples,
  };
}
