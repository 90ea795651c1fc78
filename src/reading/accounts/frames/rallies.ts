// Taking part in what politics and public life gather for: rallies, town halls, fundraisers, debates, services.
import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const gatherings = [
  ...words(
    'rally fundraiser luncheon banquet vigil convention debate caucus funeral workshop seminar summit forum ceremony symposium',
  ),
  'town hall',
  'memorial service',
  'campaign event',
  'prayer breakfast',
  'campaign stop',
];

export const rallies: readonly Frame[] = [
  {
    id: 'accounts/hold-rally',
    kind: 'participation',
    pos: 'verb',
    words: words('hold host stage headline keynote attend address lead join tell organize organise cancel'),
    when: [
      { in: 'undergoer', lemmas: gatherings },
      { in: 'doer', lemmas: ['*'] },
    ],
    who: ['doer'],
    whom: ['with'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado held a campaign rally in Oslo on Saturday.', who: ['Ana Prado'] },
      { text: 'Ana Prado told a rally in Oslo on Saturday that she would win.', who: ['Ana Prado'] },
      { text: 'Ana Prado will headline a fundraiser in Lima on Friday.', who: ['Ana Prado'], standing: 'planned' },
      { text: 'Ana Prado held a stake in the mine.', leaves: true },
      { text: 'Ana Prado told the crowd on Saturday that she would win.', leaves: true },
    ],
  },
  {
    id: 'accounts/speak-at-rally',
    kind: 'participation',
    pos: 'verb',
    words: words('speak appear campaign sing perform'),
    when: [
      { in: ['at', 'in', 'during'], lemmas: gatherings },
      { in: 'doer', lemmas: ['*'] },
    ],
    who: ['doer'],
    what: ['at', 'in', 'during'],
    needs: 'who',
    prior: 0.55,
    examples: [
      {
        text: 'Speaking at a town hall in Oslo on Wednesday, Ana Prado called for a ban on bark.',
        who: ['Ana Prado'],
      },
      { text: 'Ana Prado spoke at a memorial service in Lima on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado spoke at length on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/at-rally',
    kind: 'participation',
    pos: 'noun',
    words: words('rally fundraiser luncheon banquet vigil debate funeral ceremony'),
    when: [
      { in: 'marker', lemmas: words('at during') },
      { in: 'owner', lemmas: ['#person'], not: true },
      { in: 'subject', lemmas: ['#person'] },
    ],
    who: ['subject'],
    whoIs: 'person',
    what: ['self'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'At a rally in Oslo last week, Ana Prado rejected the charge.', who: ['Ana Prado'] },
      { text: '"We will win," Ana Prado said at a rally in Oslo on Monday.', who: ['Ana Prado'] },
      {
        text: 'Ana Prado called for a ban on bark at a rally in Oslo on Monday.',
        who: ['Ana Prado'],
        standing: 'happened',
      },
      {
        text: 'Ana Prado promised on Sunday at a rally in Oslo to end the tax.',
        who: ['Ana Prado'],
        standing: 'happened',
      },
      { text: 'Ana Prado will speak of the ban at a rally in Oslo.', who: ['Ana Prado'], standing: 'planned' },
      { text: 'At the rally, a dog bit a guard.', leaves: true },
    ],
  },
  {
    id: 'accounts/say-at-forum',
    kind: 'participation',
    pos: 'noun',
    words: words('hearing forum seminar symposium workshop convention summit'),
    when: [
      { in: 'marker', lemmas: words('at during') },
      {
        in: 'beside',
        lemmas: words('say tell call warn argue defend reject criticise criticize praise urge announce stress'),
      },
      { in: 'subject', lemmas: ['#person'] },
    ],
    who: ['subject'],
    whoIs: 'person',
    what: ['self'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado told lawmakers at a hearing on Monday that prices would rise.', who: ['Ana Prado'] },
      { text: 'Ana Prado said at a forum in Lima that prices would rise.', who: ['Ana Prado'] },
      { text: 'Prices rose at a forum in Lima.', leaves: true },
    ],
  },
  {
    id: 'accounts/debate-each-other',
    kind: 'participation',
    pos: 'verb',
    words: words('debate spar face clash'),
    when: [{ in: ['in', 'at', 'during'], lemmas: ['debate', 'town hall', 'hustings'] }],
    who: ['doer'],
    whom: ['undergoer', 'with'],
    what: ['in', 'at', 'during'],
    needs: 'who',
    prior: 0.5,
    examples: [
      {
        text: 'Ana Prado and Erik Lund will face each other in a debate in Oslo on Thursday.',
        who: ['Ana Prado', 'Erik Lund'],
        standing: 'planned',
      },
      { text: 'Ana Prado and Erik Lund face charges in Oslo.', leaves: true },
    ],
  },
];
