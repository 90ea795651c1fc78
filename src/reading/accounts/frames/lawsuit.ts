import type { Frame } from '../frame.ts';

/** Sues, files, appeals, charges, arrests, extradites. */
export const lawsuit: readonly Frame[] = [
  {
    id: 'accounts/sue',
    kind: 'lawsuit',
    pos: 'verb',
    words: ['sue', 'charge', 'arrest', 'indict', 'extradite', 'prosecute', 'detain', 'convict'],
    when: [{ in: 'undergoer', lemmas: ['fee', 'price', 'dollar', 'rate'], not: true }],
    who: ['doer'],
    whom: ['undergoer'],
    what: ['over', 'for', 'with', 'on'],
    prior: 0.65,
    examples: [{ text: 'Norvik sued Aurel over a patent on Monday.', who: ['Norvik'], whom: ['Aurel'] }],
  },
  {
    id: 'accounts/appeal',
    kind: 'lawsuit',
    pos: 'verb',
    words: ['appeal'],
    when: [{ in: 'undergoer', lemmas: ['*'] }],
    who: ['doer'],
    whom: ['to'],
    what: ['undergoer'],
    needs: 'who',
    lasts: true,
    prior: 0.6,
    examples: [{ text: 'Norvik appealed the decision.', who: ['Norvik'] }],
  },
  {
    id: 'accounts/lawsuit-noun',
    kind: 'lawsuit',
    pos: 'noun',
    words: ['lawsuit', 'suit', 'complaint', 'indictment', 'arrest', 'appeal', 'litigation'],
    who: ['doer', 'by', 'from', 'owner'],
    whom: ['against', 'undergoer', 'of'],
    what: ['over', 'for'],
    lasts: true,
    prior: 0.55,
    examples: [{ text: 'Norvik filed a lawsuit against Aurel on Monday.', who: ['Norvik'], whom: ['Aurel'] }],
  },
];
