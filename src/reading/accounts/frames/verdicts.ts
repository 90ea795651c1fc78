import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const benches = words('court judge jury tribunal panel magistrate juror');
const findings = words('guilty liable responsible negligent innocent culpable');
/** Verbs by which somebody is given what a court metes out. */
const meted = words('give hand get receive draw earn impose pass pronounce serve_up mete deliver');

/** What a court finds and metes out: terms, convictions, acquittals, death, bail. */
export const verdicts: readonly Frame[] = [
  {
    id: 'accounts/find-guilty',
    kind: 'decision',
    pos: 'verb',
    words: ['find', 'hold', 'declare'],
    when: [{ in: ['complement', 'undergoer'], lemmas: findings }],
    who: ['doer'],
    whom: ['undergoer'],
    what: ['complement'],
    needs: 'whom',
    prior: 0.65,
    examples: [
      { text: 'Erik Lund was found guilty of fraud on Monday.', whom: ['Erik Lund'] },
      { text: 'A jury found Norvik Corp liable on Monday.', whom: ['Norvik Corp'] },
    ],
  },
  {
    id: 'accounts/sentence',
    kind: 'decision',
    pos: 'verb',
    words: words('sentence convict jail imprison'),
    when: [
      { in: 'undergoer', lemmas: ['*'] },
      { in: 'auxiliary', lemmas: words('could may might would can'), not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['undergoer'],
    what: ['to', 'of', 'for'],
    needs: 'whom',
    prior: 0.65,
    examples: [
      { text: 'Erik Lund was sentenced to ten years in prison on Monday.', whom: ['Erik Lund'] },
      { text: 'A court in Lima convicted Erik Lund of fraud.', whom: ['Erik Lund'] },
      { text: 'Erik Lund could be sentenced to life in prison.', leaves: true },
    ],
  },
  {
    id: 'accounts/give-term',
    kind: 'decision',
    pos: 'noun',
    words: ['sentence', 'prison term', 'jail term', 'prison', 'prison time', 'jail time', 'death penalty', 'probation'],
    when: [{ in: 'carrier', lemmas: meted }],
    who: ['doer', 'by', 'from'],
    whoIs: 'authority',
    whom: ['recipient', 'undergoer', 'on', 'for'],
    what: ['self'],
    needs: 'whom',
    prior: 0.6,
    examples: [
      { text: 'Erik Lund was given a life sentence in May.', whom: ['Erik Lund'] },
      { text: 'Erik Lund was handed a four-year prison term on Monday.', whom: ['Erik Lund'] },
      { text: 'Erik Lund received a suspended sentence in May.', whom: ['Erik Lund'] },
      { text: 'The judge imposed a ten-year sentence on Erik Lund.', who: ['judge'], whom: ['Erik Lund'] },
      { text: 'Erik Lund wrote a long sentence in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/years-in-prison',
    kind: 'decision',
    pos: 'noun',
    words: words('year month decade day'),
    when: [
      { in: ['in', 'behind'], lemmas: words('prison jail custody bar penitentiary') },
      { in: 'carrier', lemmas: words('give hand get receive draw') },
    ],
    who: ['doer', 'by', 'from'],
    whoIs: 'authority',
    whom: ['recipient', 'undergoer'],
    what: ['self'],
    needs: 'whom',
    prior: 0.6,
    examples: [
      { text: 'The judge gave Erik Lund two years in jail.', who: ['judge'], whom: ['Erik Lund'] },
      { text: 'Erik Lund got 10 years in prison in 2003.', whom: ['Erik Lund'] },
      { text: 'Erik Lund spent two years in prison.', leaves: true },
    ],
  },
  {
    id: 'accounts/conviction',
    kind: 'decision',
    pos: 'noun',
    words: words('conviction acquittal sentencing'),
    when: [
      {
        in: ['owner', 'of', 'undergoer'],
        lemmas: [...['#person', '#organization'], '@official', '@post', '@person'],
      },
      { in: 'complement', lemmas: ['*'], not: true },
    ],
    who: ['by'],
    whoIs: 'authority',
    whom: ['owner', 'of', 'undergoer'],
    what: ['for', 'on'],
    needs: 'whom',
    prior: 0.55,
    examples: [
      { text: "Erik Lund's 1997 fraud conviction ended his career.", whom: ['Erik Lund'] },
      { text: 'Erik Lund won an acquittal in 2004.', whom: ['Erik Lund'] },
      { text: "Erik Lund's conviction that the firm would win was strong.", leaves: true },
    ],
  },
  {
    id: 'accounts/order-death',
    kind: 'decision',
    pos: 'verb',
    words: words('order impose return'),
    when: [
      { in: 'undergoer', lemmas: words('death execution verdict life') },
      { in: 'doer', lemmas: benches },
    ],
    who: ['doer'],
    whom: ['for', 'against', 'of'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'A jury ordered death for Erik Lund on Tuesday.', who: ['jury'], whom: ['Erik Lund'] },
      { text: 'The doctor ordered a walk for Erik Lund.', leaves: true },
    ],
  },
  {
    id: 'accounts/set-bail',
    kind: 'decision',
    pos: 'noun',
    words: words('bail bond'),
    when: [{ in: 'carrier', lemmas: words('set deny refuse grant revoke') }],
    who: ['doer', 'by'],
    whom: ['for', 'recipient', 'undergoer'],
    what: ['self'],
    amounts: ['money'],
    adopts: true,
    prior: 0.55,
    examples: [
      { text: 'A judge set bail at $1 million for Erik Lund on Monday.', who: ['judge'] },
      { text: 'Erik Lund was arrested on Monday. Bail was set at $9,000.', whom: ['Erik Lund'] },
      { text: 'Erik Lund was denied bail on Monday.', whom: ['Erik Lund'] },
      { text: 'Erik Lund posted bail on Monday.', leaves: true },
    ],
  },
];
