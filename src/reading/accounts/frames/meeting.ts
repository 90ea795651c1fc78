import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

/** What is met and is no party: "met its target". */
const metThings = words(
  'target demand need goal requirement deadline standard expectation condition obligation criterion challenge criteria commitment cost ' +
    'fate threshold quota resistance opposition end death approval skepticism criticism estimate forecast bill payroll payment aim ' +
    'objective promise test quorum rule specification definition burden',
);
/** Where the one met is an opponent. */
const matches = words(
  'final semifinal semi-final quarterfinal quarter-final round match game league cup playoff derby tie replay',
);
const audience = words(
  'reporter journalist medium media press correspondent newspaper audience anchor magazine crowd broadcaster',
);

/** Parties meet, talk, call. Both sides are one set; whoever is told first is `who`. */
export const meeting: readonly Frame[] = [
  {
    id: 'accounts/meet',
    kind: 'meeting',
    pos: 'verb',
    words: ['meet'],
    when: [
      { in: 'undergoer', lemmas: metThings, not: true },
      { in: ['in', 'at'], lemmas: matches, not: true },
      {
        in: 'with',
        lemmas: [...metThings, 'silence', 'applause', 'anger', 'success', 'protest', 'condemnation', 'response'],
        not: true,
      },
    ],
    who: ['doer'],
    whom: ['undergoer', 'with'],
    what: ['about', 'over', 'on'],
    needs: 'who',
    prior: 0.75,
    examples: [
      {
        text: 'Trade Minister Ana Prado met with Erik Lund, chief executive of Norvik Corp, in Oslo on Monday.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
      },
      {
        text: 'Ana Prado will meet Erik Lund in Lima next week.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
        standing: 'planned',
      },
      { text: 'Erik Lund, who met Ana Prado in Oslo on Monday, flew home.', who: ['Erik Lund'], whom: ['Ana Prado'] },
      { text: 'Ana Prado and Erik Lund met in Oslo on Monday to discuss trade.', who: ['Ana Prado', 'Erik Lund'] },
      { text: 'Ana Prado refused to meet Erik Lund.', who: ['Ana Prado'], whom: ['Erik Lund'], standing: 'denied' },
      { text: 'Ana Prado may meet Erik Lund in May.', who: ['Ana Prado'], whom: ['Erik Lund'], standing: 'possible' },
      { text: 'Ana Prado arrived in Oslo on Monday and met Erik Lund.', who: ['Ana Prado'], whom: ['Erik Lund'] },
      { text: 'Norvik Corp met its sales target for the year.', leaves: true },
      { text: 'Norway will meet Mexico in the final on Sunday.', leaves: true },
      { text: 'The plan met with fierce resistance from farmers in Norway.', leaves: true },
      { text: 'Ana Prado should meet Erik Lund, the paper argued.', leaves: true },
      { text: 'The board of Norvik Corp meets every month.', leaves: true },
    ],
  },
  {
    id: 'accounts/talk-with',
    kind: 'meeting',
    pos: 'verb',
    words: words('talk speak confer negotiate consult huddle dine'),
    when: [
      { in: 'with', lemmas: ['*'] },
      { in: 'with', lemmas: audience, not: true },
    ],
    who: ['doer'],
    whom: ['with'],
    what: ['about', 'on', 'over'],
    needs: 'both',
    prior: 0.6,
    examples: [
      {
        text: 'President Ana Prado spoke with Prime Minister Erik Lund by phone on Monday.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
      },
      {
        text: 'Norvik Corp is negotiating with Mexico over the mine.',
        who: ['Norvik Corp'],
        whom: ['Mexico'],
        standing: 'ongoing',
      },
      { text: 'Ana Prado spoke with reporters after the vote.', leaves: true },
    ],
  },
  {
    id: 'accounts/speak-by-phone',
    kind: 'meeting',
    pos: 'verb',
    words: words('speak talk'),
    when: [{ in: ['by', 'on', 'over', 'in', 'via'], lemmas: words('phone telephone call videoconference video link') }],
    who: ['doer'],
    whom: ['with', 'to'],
    what: ['about'],
    needs: 'who',
    prior: 0.65,
    examples: [
      { text: 'Ana Prado and Erik Lund spoke by phone on Monday.', who: ['Ana Prado', 'Erik Lund'] },
      { text: 'The two leaders spoke for an hour by phone on Monday.', who: ['two leaders'] },
      { text: 'The two sides spoke of peace.', leaves: true },
    ],
  },
  {
    id: 'accounts/receive-guest',
    kind: 'meeting',
    pos: 'verb',
    words: words('receive host welcome greet entertain'),
    when: [{ in: 'undergoer', lemmas: ['#person', '@official'] }],
    who: ['doer'],
    whom: ['undergoer'],
    whomIs: 'person',
    needs: 'both',
    prior: 0.6,
    examples: [
      {
        text: 'President Ana Prado received Prime Minister Erik Lund in Lima on Monday.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
      },
      {
        text: 'Erik Lund was received by President Ana Prado in Lima on Monday.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
      },
      { text: 'Ana Prado welcomed the decision of the court.', leaves: true },
      { text: 'Norvik Corp received a grant from the state in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/exchange-views',
    kind: 'meeting',
    pos: 'verb',
    words: ['exchange'],
    when: [{ in: 'undergoer', lemmas: words('view opinion idea') }],
    who: ['doer'],
    whom: ['with'],
    what: ['on', 'over'],
    needs: 'two',
    prior: 0.6,
    examples: [
      {
        text: 'Ana Prado exchanged views with Erik Lund on fishing quotas on Monday.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
      },
      { text: 'Norway and Mexico exchanged prisoners on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/discuss',
    kind: 'meeting',
    pos: 'verb',
    words: ['discuss'],
    when: [{ in: 'with', lemmas: audience, not: true }],
    who: ['doer'],
    whom: ['with'],
    what: ['undergoer'],
    needs: 'two',
    prior: 0.5,
    examples: [
      { text: 'Erik Lund discussed the pipeline with Ana Prado on Monday.', who: ['Erik Lund'], whom: ['Ana Prado'] },
      { text: 'The paper discusses three ways to store heat.', leaves: true },
    ],
  },
  {
    id: 'accounts/join-for-talks',
    kind: 'meeting',
    pos: 'verb',
    words: ['join'],
    when: [
      { in: 'undergoer', lemmas: ['#person', '@official'] },
      { in: 'for', lemmas: ['@talk', 'roundtable', 'session'] },
    ],
    who: ['doer'],
    whom: ['undergoer'],
    what: ['for'],
    needs: 'both',
    prior: 0.6,
    examples: [
      { text: 'Ana Prado joined Erik Lund for talks in Oslo on Monday.', who: ['Ana Prado'], whom: ['Erik Lund'] },
      { text: 'Ana Prado joined Erik Lund on stage.', leaves: true },
    ],
  },
  {
    id: 'accounts/talks-between',
    kind: 'meeting',
    pos: 'noun',
    words: [
      ...words(
        'meeting talk talks negotiation consultation summit dialogue roundtable discussion conversation videoconference',
      ),
      'phone call',
    ],
    when: [
      {
        in: 'complement',
        lemmas: words('buy acquire sell merge open build raise invest hire take join lead'),
        not: true,
      },
    ],
    who: ['between', 'doer', 'owner', 'subject', 'of', 'by', 'among'],
    whom: ['with', 'undergoer'],
    what: ['on', 'about', 'over'],
    needs: 'two',
    lasts: true,
    prior: 0.6,
    examples: [
      { text: 'Ana Prado held talks with Erik Lund in Oslo on Monday.', who: ['Ana Prado'], whom: ['Erik Lund'] },
      { text: 'The meeting between Ana Prado and Erik Lund lasted two hours.', who: ['Ana Prado', 'Erik Lund'] },
      { text: 'Talks between Norway and Mexico began in Lima on Monday.', who: ['Norway', 'Mexico'] },
      { text: 'Ana Prado flew to Oslo for talks with Erik Lund on Monday.', who: ['Ana Prado'], whom: ['Erik Lund'] },
      {
        text: "Erik Lund's meeting with Ana Prado was cancelled on Monday.",
        who: ['Erik Lund'],
        whom: ['Ana Prado'],
        standing: 'cancelled',
      },
      { text: 'There was talk of a strike at Norvik Corp.', leaves: true },
      { text: 'Norvik Corp is in talks to buy Aurel Group.', leaves: true },
    ],
  },
  {
    id: 'accounts/hold-talks',
    kind: 'meeting',
    pos: 'noun',
    words: [...words('meeting talks talk negotiation consultation discussion roundtable'), 'phone call'],
    when: [
      { in: ['doer', 'subject'], lemmas: ['*'] },
      {
        in: 'complement',
        lemmas: words('buy acquire sell merge open build raise invest hire take join lead'),
        not: true,
      },
    ],
    who: ['doer', 'subject'],
    whom: ['with'],
    what: ['on', 'about', 'over'],
    needs: 'who',
    lasts: true,
    prior: 0.5,
    examples: [
      { text: 'The Fisheries Committee held a meeting in Oslo on Monday.' },
      { text: 'Ana Prado convened an emergency meeting on the drought on Monday.', who: ['Ana Prado'] },
      { text: 'No talks have been held, Ana Prado said.', leaves: true },
    ],
  },
  {
    id: 'accounts/call-with',
    kind: 'meeting',
    pos: 'noun',
    words: ['call', 'video call', 'telephone call'],
    when: [
      { in: ['with', 'to', 'between'], lemmas: ['#person', '@official'] },
      { in: 'for', lemmas: ['*'], not: true },
    ],
    who: ['between', 'doer', 'owner', 'subject', 'by'],
    whom: ['with', 'to'],
    needs: 'two',
    prior: 0.6,
    examples: [
      { text: 'Ana Prado held a call with Erik Lund on Monday.', who: ['Ana Prado'], whom: ['Erik Lund'] },
      { text: 'The navy received a distress call from a ship off Mexico.', leaves: true },
      { text: 'Ana Prado repeated her call for calm.', leaves: true },
    ],
  },
  {
    id: 'accounts/sit-down',
    kind: 'meeting',
    pos: 'verb',
    words: ['sit'],
    particle: 'down',
    when: [
      { in: 'with', lemmas: ['*'] },
      { in: 'with', lemmas: audience, not: true },
    ],
    who: ['doer'],
    whom: ['with'],
    what: ['about', 'over'],
    needs: 'both',
    prior: 0.6,
    examples: [
      { text: 'Ana Prado sat down with Erik Lund in Oslo on Monday.', who: ['Ana Prado'], whom: ['Erik Lund'] },
    ],
  },
];
