import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const rulers = words(
  'government ministry cabinet authority council commission state kingdom city administration agency',
);

/** Still more of how first sentences put it: a term that is asked for, who is announced as what. */
export const moreLeads: readonly Frame[] = [
  {
    id: 'accounts/seek-prison-months',
    kind: 'lawsuit',
    pos: 'verb',
    words: words('seek request'),
    when: [
      { in: 'undergoer', lemmas: words('month year') },
      { in: 'in', lemmas: words('prison jail custody') },
      { in: 'doer', lemmas: words('prosecutor prosecution state attorney') },
    ],
    who: ['doer'],
    whom: ['for', 'against'],
    what: ['undergoer'],
    needs: 'whom',
    prior: 0.6,
    examples: [
      { text: 'A prosecutor on Thursday requested 18 months in prison for Erik Lund.', whom: ['Erik Lund'] },
      { text: 'A prosecutor spent 18 months in prison for Erik Lund.', leaves: true },
    ],
  },
  {
    id: 'accounts/announced-as',
    kind: 'appointment',
    pos: 'verb',
    words: words('announce unveil confirm present introduce'),
    when: [
      { in: 'undergoer', lemmas: ['#person'] },
      { in: 'as', lemmas: ['@post', 'patron', 'signing', 'successor', 'nominee'] },
    ],
    who: ['undergoer'],
    whoIs: 'person',
    whom: ['doer'],
    what: ['as'],
    needs: 'who',
    prior: 0.6,
    examples: [
      {
        text: 'Ana Prado was announced as the patron of Norvik Museum on Monday.',
        who: ['Ana Prado'],
        whom: ['Norvik Museum'],
      },
      { text: 'Ana Prado was introduced as a friend of the bride.', leaves: true },
    ],
  },
  {
    id: 'accounts/allocate-funds',
    kind: 'funding',
    pos: 'verb',
    words: words('allocate earmark'),
    when: [
      { in: 'undergoer', lemmas: words('fund money funding') },
      { in: ['infinitive', 'for', 'to', 'content'], lemmas: ['*'] },
      { in: 'doer', lemmas: ['#place', '#organization', '@official', ...rulers, 'mayor', 'governor'] },
    ],
    who: ['doer'],
    whom: ['to'],
    what: ['infinitive', 'for', 'content'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'The governor of Oslo allocated money to restore a lighthouse.', who: ['governor of Oslo'] },
      { text: 'Funds are allocated by need.', leaves: true },
    ],
  },
  {
    id: 'accounts/seek-control',
    kind: 'acquisition',
    pos: 'verb',
    words: ['seek'],
    when: [
      { in: 'undergoer', lemmas: ['control'] },
      { in: 'of', lemmas: ['#organization', 'company', 'maker', 'rival', 'firm', 'bank'] },
      { in: 'doer', lemmas: ['#organization', '#person', 'company', 'investor', 'fund', 'group'] },
    ],
    who: ['doer'],
    what: ['of'],
    standing: 'possible',
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Norvik Corp is seeking control of Aurel Group.', who: ['Norvik Corp'], standing: 'possible' },
      { text: 'The rebels seek control of the port.', leaves: true },
    ],
  },
  {
    id: 'accounts/admit-member',
    kind: 'decision',
    pos: 'verb',
    words: words('admit readmit'),
    when: [
      { in: 'undergoer', lemmas: ['#place', '#organization'] },
      {
        in: 'doer',
        lemmas: [
          '#organization',
          ...words('alliance bloc union organization organisation association league federation club'),
        ],
      },
    ],
    who: ['doer'],
    whom: ['undergoer'],
    what: ['undergoer'],
    needs: 'both',
    prior: 0.55,
    examples: [
      {
        text: 'The union voted in March to admit both Peru and Norway.',
        who: ['union'],
        whom: ['Peru', 'Norway'],
        standing: 'happened',
      },
      { text: 'The club admitted defeat in Peru.', leaves: true },
    ],
  },
  {
    id: 'accounts/order-for-probe',
    kind: 'review',
    pos: 'verb',
    words: ['order'],
    when: [
      { in: 'for', lemmas: words('probe investigation inquiry review audit') },
      {
        in: 'doer',
        lemmas: ['#person', '#place', '#organization', '@official', ...rulers, 'court', 'judge', 'minister'],
      },
    ],
    who: ['doer'],
    whoIs: 'authority',
    what: ['for'],
    needs: 'who',
    prior: 0.6,
    examples: [
      {
        text: 'The Peruvian government has ordered for a probe into the death of a singer.',
        who: ['Peruvian government'],
      },
      { text: 'Erik Lund ordered for the whole table.', leaves: true },
    ],
  },
];
