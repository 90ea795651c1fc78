import type { Frame } from '../frame.ts';

/** Grants, subsidies, loans, aid, awards. */
export const funding: readonly Frame[] = [
  {
    id: 'accounts/fund',
    kind: 'funding',
    pos: 'verb',
    words: ['fund', 'finance', 'subsidise', 'subsidize', 'bankroll', 'lend', 'donate'],
    who: ['doer'],
    whom: ['recipient', 'to', 'undergoer'],
    what: ['undergoer', 'for'],
    amounts: ['money'],
    prior: 0.6,
    examples: [{ text: 'The World Bank lent Peru 200 million dollars for roads.', who: ['World Bank'] }],
  },
  {
    id: 'accounts/give-money',
    kind: 'funding',
    pos: 'verb',
    words: ['give', 'award', 'grant', 'provide', 'offer', 'allocate', 'promise', 'pledge', 'approve', 'extend'],
    when: [{ in: 'undergoer', lemmas: ['@money'] }],
    who: ['doer'],
    whom: ['recipient', 'to', 'for'],
    what: ['undergoer'],
    amounts: ['money'],
    needs: 'both',
    prior: 0.6,
    examples: [{ text: 'The government awarded Norvik 90 million dollars in subsidies.', who: ['government'] }],
  },
  {
    id: 'accounts/funding-noun',
    kind: 'funding',
    pos: 'noun',
    words: ['grant', 'subsidy', 'loan', 'bailout', 'aid', 'incentive', 'tax credit', 'funding'],
    who: ['doer', 'from', 'by', 'owner'],
    whom: ['undergoer', 'to', 'for', 'recipient'],
    what: ['self'],
    amounts: ['money'],
    prior: 0.5,
    examples: [
      {
        text: 'Norvik received a grant of 90 million dollars from the Energy Department.',
        who: ['Energy Department'],
        whom: ['Norvik'],
      },
    ],
  },
  {
    id: 'accounts/borrow',
    kind: 'funding',
    pos: 'verb',
    words: ['borrow'],
    who: ['from'],
    whom: ['doer'],
    what: ['against', 'for', 'undergoer'],
    amounts: ['money'],
    needs: 'whom',
    prior: 0.6,
    examples: [
      { text: 'Norvik borrowed 90 million dollars from the World Bank.', who: ['World Bank'], whom: ['Norvik'] },
    ],
  },
];
