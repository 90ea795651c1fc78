import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const laws = words(
  'bill law legislation budget treaty amendment constitution resolution ordinance act statute decree reform',
);
/** Rules and orders that no authority makes. */
const otherRules = [
  'purchase order',
  'court order',
  'restraining order',
  'dress code',
  'source code',
  'bar code',
  'zip code',
  'ground rule',
  'golden rule',
];

/** A law, regulation, order, plan or policy is proposed, passed, issued. */
export const rule: readonly Frame[] = [
  {
    id: 'accounts/make-rule',
    kind: 'rule',
    pos: 'verb',
    words: words(
      'pass issue draft sign enact adopt publish propose introduce unveil release announce repeal ratify promulgate amend finalize finalise ' +
        'implement table rescind scrap revise approve back endorse reject veto renew extend lift tighten',
    ),
    when: [
      { in: 'undergoer', lemmas: ['@rule', 'rule', 'reform', 'policy', 'budget', 'limit', 'requirement', 'standard'] },
      { in: 'undergoer', lemmas: otherRules, not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'The Energy Ministry issued guidelines for grid operators on Monday.', who: ['Energy Ministry'] },
      { text: 'President Ana Prado signed an executive order on chips on Monday.', who: ['Ana Prado'] },
      { text: 'Parliament approved the budget on Monday.', who: ['Parliament'] },
      { text: 'The bill was passed by the Senate in May.', who: ['Senate'] },
      {
        text: 'The Energy Ministry will propose new rules for batteries next year.',
        who: ['Energy Ministry'],
        standing: 'planned',
      },
      { text: 'Mexico repealed the law in 2019.', who: ['Mexico'] },
      { text: 'The Senate is expected to pass the bill in May.', who: ['Senate'], standing: 'planned' },
      { text: 'Norway has yet to ratify the treaty.', leaves: true },
      { text: 'Erik Lund passed the bar in Oslo.', leaves: true },
      { text: 'Norvik Corp issued bonds in May.', leaves: true },
      { text: 'Parliament should pass the bill, the paper argued.', leaves: true },
      { text: 'The Senate passes laws in Mexico.', leaves: true },
      { text: 'Norvik Corp published the source code on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/make-policy',
    kind: 'rule',
    pos: 'verb',
    words: words(
      'issue draft adopt publish propose introduce unveil release announce launch finalize finalise approve present outline',
    ),
    when: [
      { in: 'undergoer', lemmas: ['@policy', 'measure'] },
      { in: 'undergoer', lemmas: words('programme program package'), not: true },
      { in: 'content', lemmas: ['*'], not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'The Energy Ministry published a strategy for hydrogen on Monday.', who: ['Energy Ministry'] },
      { text: 'Norway unveiled a plan for cleaner ships in May.', who: ['Norway'] },
      { text: 'Ana Prado announced plans to run for mayor.', leaves: true },
      { text: 'Norvik Motors announced its strategy on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/vote-law',
    kind: 'rule',
    pos: 'verb',
    words: ['vote'],
    when: [{ in: ['for', 'against', 'on', 'infinitive'], lemmas: [...laws, 'pass', 'adopt', 'repeal', 'ratify'] }],
    who: ['doer'],
    whoIs: 'authority',
    what: ['for', 'against', 'on', 'infinitive'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Parliament voted for the bill on Monday.', who: ['Parliament'] },
      { text: 'Mexico votes on Sunday.', leaves: true },
    ],
  },
  {
    id: 'accounts/legislate',
    kind: 'rule',
    pos: 'verb',
    words: words('legislate decree'),
    who: ['doer'],
    whoIs: 'authority',
    what: ['complement', 'undergoer'],
    needs: 'who',
    prior: 0.5,
    examples: [{ text: 'Mexico decreed a new holiday in May.', who: ['Mexico'] }],
  },
  {
    id: 'accounts/passage',
    kind: 'rule',
    pos: 'noun',
    words: words('passage adoption enactment repeal ratification'),
    when: [{ in: 'of', lemmas: ['@rule', ...laws] }],
    who: ['by', 'owner', 'doer'],
    whoIs: 'authority',
    what: ['of'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'The passage of the bill by the Senate was praised on Monday.', who: ['Senate'] },
      { text: 'The passage of time worries Mexico.', leaves: true },
    ],
  },
];
