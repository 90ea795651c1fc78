import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const courts = words('court judge jury tribunal panel magistrate parole');
const voters = words(
  'shareholder investor member lawmaker senator deputy senate parliament house council board committee',
);

/** What follows a case or a deal: appeals, releases, approvals and votes still to come, permits suspended, sales weighed. */
export const follow: readonly Frame[] = [
  {
    id: 'accounts/would-appeal',
    kind: 'lawsuit',
    pos: 'verb',
    words: ['appeal'],
    when: [
      { in: 'doer', lemmas: ['*'] },
      { in: ['undergoer', 'for', 'to', 'at'], lemmas: ['*'], not: true },
    ],
    who: ['doer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'Norvik Corp said on Monday that it would appeal.', who: ['Norvik Corp'], standing: 'planned' },
      { text: 'Norvik Corp is considering whether to appeal.', who: ['Norvik Corp'], standing: 'possible' },
      { text: 'Ana Prado appealed for calm in Lima.', leaves: true },
      { text: 'The new truck appeals to drivers in Mexico.', leaves: true },
    ],
  },
  {
    id: 'accounts/appeal-pending',
    kind: 'lawsuit',
    pos: 'noun',
    words: ['appeal'],
    when: [{ in: 'carrier', lemmas: words('pend await hear expect file lodge') }],
    who: [],
    adopts: true,
    lasts: true,
    prior: 0.5,
    examples: [
      { text: 'The court fined Norvik Corp in May. An appeal is pending.', who: ['Norvik Corp'], standing: 'ongoing' },
      { text: 'An appeal is pending.', leaves: true },
    ],
  },
  {
    id: 'accounts/approve-works',
    kind: 'decision',
    pos: 'verb',
    words: words('approve reject block authorize authorise'),
    when: [
      {
        in: 'undergoer',
        lemmas: ['@facility', 'cable', 'road', 'tower', 'budget', 'loan', 'incentive', 'spending', 'subsidy'],
      },
      { in: 'undergoer', lemmas: words('road bridge railway tunnel'), not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for', 'to', 'owner'],
    whomIs: 'organization',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'The cable was approved by Mexico in 2015.', who: ['Mexico'] },
      { text: 'Trucks blocked the bridge in Mexico on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/set-free',
    kind: 'decision',
    pos: 'verb',
    words: words('free release'),
    when: [
      { in: 'doer', lemmas: courts },
      { in: 'undergoer', lemmas: ['*'] },
      {
        in: 'undergoer',
        lemmas: words('document ruling report statement detail record video name tape transcript'),
        not: true,
      },
    ],
    who: ['doer'],
    whom: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'A judge freed Erik Lund on Tuesday.', who: ['judge'], whom: ['Erik Lund'] },
      { text: 'The court released a statement on Tuesday.', leaves: true },
    ],
  },
  {
    id: 'accounts/to-vote-on',
    kind: 'decision',
    pos: 'verb',
    words: ['vote'],
    when: [
      { in: 'doer', lemmas: voters },
      { in: 'on', lemmas: ['*'] },
      { in: ['governor', 'auxiliary'], lemmas: words('will expect due schedule set') },
    ],
    who: ['doer'],
    what: ['on'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Shareholders of Norvik Corp will vote on the merger on June 3.', standing: 'planned' },
      { text: 'Lawmakers often vote on a bill in Lima.', leaves: true },
    ],
  },
  {
    id: 'accounts/explore-sale',
    kind: 'acquisition',
    pos: 'noun',
    words: ['sale', 'takeover', 'merger'],
    when: [{ in: 'carrier', lemmas: words('explore consider weigh mull discuss pursue') }],
    who: [],
    whom: ['doer'],
    what: ['self'],
    standing: 'possible',
    needs: 'whom',
    prior: 0.5,
    examples: [
      { text: 'Norvik Corp is exploring a sale.', whom: ['Norvik Corp'], standing: 'possible' },
      { text: 'Norvik Corp held a sale of old trucks in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/leave-for-body',
    kind: 'appointment',
    pos: 'verb',
    words: ['leave', 'depart'],
    when: [
      { in: 'doer', lemmas: ['#person', '@post'] },
      { in: 'for', lemmas: ['#organization', 'rival', 'competitor'] },
    ],
    who: ['doer'],
    whoIs: 'person',
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado left for Norvik Corp last month.', who: ['Ana Prado'] },
      { text: 'Ana Prado left for Lima last month.', leaves: true },
    ],
  },
  {
    id: 'accounts/close-unit',
    kind: 'facility',
    pos: 'verb',
    words: words('close shutter'),
    when: [{ in: 'undergoer', lemmas: words('unit division subsidiary business operation') }],
    who: ['doer', 'owner'],
    whoIs: 'organization',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Norvik Corp is considering closing its Danish unit.', who: ['Norvik Corp'], standing: 'possible' },
      { text: 'Norvik Corp closed its accounts in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/money-to-build',
    kind: 'facility',
    pos: 'verb',
    words: words('build expand upgrade construct'),
    when: [
      { in: 'governor', lemmas: ['use', 'go', 'spend'] },
      { in: 'undergoer', lemmas: ['@facility', 'road', 'line'] },
    ],
    who: [],
    what: ['undergoer'],
    adopts: true,
    prior: 0.5,
    examples: [
      {
        text: 'Norvik Corp raised $40 million on Monday. The money will be used to build a plant in Lima.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      { text: 'Bricks are used to build walls.', leaves: true },
    ],
  },
];

/** Approvals that are still waited for or are suspended: before the rows that take them for given. */
export const awaited: readonly Frame[] = [
  {
    id: 'accounts/approval-to-come',
    kind: 'decision',
    pos: 'noun',
    words: words('approval clearance consent ratification'),
    when: [
      {
        in: ['from', 'of', 'by'],
        lemmas: [
          '#organization',
          '#place',
          '#nationality',
          '@official',
          ...courts,
          ...voters,
          'regulator',
          'authority',
          'government',
        ],
      },
      { in: ['modifier', 'carrier'], lemmas: words('pend pending need await') },
    ],
    who: ['from', 'by', 'of'],
    what: ['self'],
    standing: 'planned',
    needs: 'who',
    prior: 0.5,
    examples: [
      {
        text: 'Norvik Corp expects the merger to close in June, pending approval by the Energy Commission.',
        who: ['Energy Commission'],
        standing: 'planned',
      },
      { text: 'The merger won the approval of fans.', leaves: true },
    ],
  },
  {
    id: 'accounts/suspend-permit',
    kind: 'decision',
    pos: 'verb',
    words: words('suspend withdraw renew extend cancel reinstate restore'),
    when: [
      { in: 'undergoer', lemmas: words('permit licence license accreditation authorization authorisation concession') },
      // Whose own licence is taken away is hit: a restriction.
      { in: ['of', 'owner'], lemmas: ['*'], not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for', 'by'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.65,
    examples: [
      {
        text: 'The Energy Commission suspended a building permit for the dam on Monday.',
        who: ['Energy Commission'],
      },
      { text: "The Energy Commission suspended Norvik Corp's licence on Monday.", leaves: true },
      { text: 'Norvik Corp extended its lease in May.', leaves: true },
    ],
  },
];
