import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const credit = words('loan credit facility line financing mortgage overdraft funding');
const owners = words('investor people fan customer trader parent');

/** Money lent, given and put in, told by the arranging, the offer and the round. */
export const capital: readonly Frame[] = [
  {
    id: 'accounts/arrange-credit',
    kind: 'funding',
    pos: 'verb',
    words: words('arrange obtain negotiate sign draw'),
    when: [
      { in: 'undergoer', lemmas: credit },
      {
        in: ['with', 'from'],
        lemmas: ['#organization', '#place', 'bank', 'lender', 'government', 'group', 'consortium'],
      },
    ],
    who: ['with', 'from'],
    whom: ['doer'],
    what: ['undergoer', 'for'],
    amounts: ['money'],
    needs: 'both',
    needsAmount: true,
    prior: 0.6,
    examples: [
      {
        text: 'Norvik Corp arranged a $50 million credit facility with Halden Bank.',
        who: ['Halden Bank'],
        whom: ['Norvik Corp'],
      },
      { text: 'Norvik Corp signed a product line with Halden Bank.', leaves: true },
      { text: 'Norvik Corp drew a line under its row with Halden Bank.', leaves: true },
    ],
  },
  {
    id: 'accounts/sum-as-aid',
    kind: 'funding',
    pos: 'verb',
    words: words('offer give award grant provide hand lend extend'),
    when: [
      { in: 'undergoer', lemmas: ['@money'] },
      {
        in: 'in',
        lemmas: words('aid grant subsidy loan break credit incentive assistance relief support funding scholarship'),
      },
    ],
    who: ['doer'],
    whom: ['recipient', 'to', 'for'],
    what: ['in'],
    amounts: ['money'],
    needs: 'who',
    needsAmount: true,
    prior: 0.6,
    examples: [
      { text: 'Ohio handed Norvik Corp $40 million in tax breaks.', who: ['Ohio'], whom: ['Norvik Corp'] },
      { text: 'Norvik Corp offered $40 million in cash.', leaves: true },
    ],
  },
  {
    id: 'accounts/finance-purchase',
    kind: 'funding',
    pos: 'verb',
    words: words('finance bankroll underwrite'),
    when: [{ in: 'undergoer', lemmas: words('purchase acquisition takeover bid') }],
    who: ['doer'],
    whoIs: 'organization',
    what: ['undergoer'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'Halden Bank is financing the purchase of the mine.', who: ['Halden Bank'] },
      { text: 'Halden Bank praised the purchase of the mine.', leaves: true },
    ],
  },
  {
    id: 'accounts/stop-lending',
    kind: 'funding',
    pos: 'verb',
    words: words('suspend halt freeze resume stop cut restart end'),
    when: [{ in: ['undergoer', 'complement'], lemmas: words('lending aid assistance disbursement lend') }],
    who: ['doer'],
    whoIs: 'organization',
    whom: ['to'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'The World Bank suspended lending to Peru.', who: ['World Bank'] },
      { text: 'The World Bank suspended an officer.', leaves: true },
    ],
  },
  {
    id: 'accounts/put-in-capital',
    kind: 'investment',
    pos: 'verb',
    words: words('inject infuse subscribe'),
    when: [
      { in: 'undergoer', lemmas: ['@money', 'capital', 'equity'] },
      {
        in: ['in', 'to', 'into', 'modifier', 'undergoer'],
        lemmas: words('capital equity company venture firm shipyard bank unit subsidiary'),
      },
      { in: 'doer', lemmas: owners, not: true },
    ],
    who: ['doer'],
    whom: ['into', 'to', 'in'],
    whomIs: 'organization',
    what: ['undergoer'],
    amounts: ['money'],
    needs: 'who',
    needsAmount: true,
    prior: 0.55,
    examples: [
      { text: 'Norvik Corp injected 60 million euros in equity.', who: ['Norvik Corp'] },
      { text: 'Norvik Corp injected the dye into the vein.', leaves: true },
    ],
  },
  {
    id: 'accounts/get-from-investors',
    kind: 'investment',
    pos: 'verb',
    words: words('get receive secure obtain win'),
    when: [
      { in: 'undergoer', lemmas: ['@money'] },
      { in: 'from', lemmas: words('investor backer shareholder fund capitalist') },
    ],
    who: ['from'],
    whom: ['doer'],
    amounts: ['money'],
    needs: 'whom',
    needsAmount: true,
    prior: 0.55,
    examples: [
      { text: 'Norvik Corp got $90 million from Aurel Capital and other investors.', whom: ['Norvik Corp'] },
      { text: 'Norvik Corp got a letter from investors.', leaves: true },
    ],
  },
  {
    id: 'accounts/lead-funding-round',
    kind: 'investment',
    pos: 'verb',
    words: words('lead co-lead join head'),
    when: [{ in: 'undergoer', lemmas: words('round funding financing') }],
    who: ['doer'],
    whom: ['in', 'for', 'of'],
    whomIs: 'organization',
    amounts: ['money'],
    needs: 'both',
    prior: 0.55,
    examples: [
      {
        text: 'Aurel Capital joined a financing round for Norvik Corp.',
        who: ['Aurel Capital'],
        whom: ['Norvik Corp'],
      },
      { text: 'Erik Lund led the first round of the Porto Open.', leaves: true },
    ],
  },
];
