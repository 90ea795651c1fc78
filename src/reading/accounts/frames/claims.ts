import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const benches = words('court tribunal commission judge circuit division magistrate bench arbitrator panel');

/** Suits by other words: proceedings, petitions and motions, court cases, complaints to world bodies, what is alleged in a suit. */
export const claims: readonly Frame[] = [
  {
    id: 'accounts/legal-proceedings',
    kind: 'lawsuit',
    pos: 'noun',
    words: words('proceeding proceedings process'),
    when: [
      { in: 'modifier', lemmas: words('legal court judicial arbitration criminal contempt bankruptcy insolvency') },
      { in: 'carrier', lemmas: words('begin start initiate launch open bring take file commence institute lodge') },
    ],
    who: ['doer', 'by'],
    whom: ['against'],
    what: ['over', 'for'],
    needs: 'who',
    prior: 0.6,
    examples: [
      {
        text: 'Norvik Corp has begun legal proceedings against Aurel Group.',
        who: ['Norvik Corp'],
        whom: ['Aurel Group'],
      },
      { text: 'Norvik Corp began the hiring process in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/petition-court',
    kind: 'lawsuit',
    pos: 'noun',
    words: words('petition application claim plea request writ motion'),
    when: [
      { in: 'carrier', lemmas: words('file lodge submit bring move enter') },
      { in: ['in', 'with', 'before', 'at', 'to'], lemmas: benches },
    ],
    who: ['doer', 'by'],
    whom: ['against'],
    what: ['for', 'over', 'infinitive'],
    needs: 'who',
    prior: 0.6,
    examples: [
      {
        text: 'The Aurel Union filed a petition in the High Court against the ministry.',
        who: ['Aurel Union'],
        whom: ['ministry'],
      },
      { text: 'The Aurel Union submitted a petition with 900 names to the mayor.', leaves: true },
    ],
  },
  {
    id: 'accounts/file-motion',
    kind: 'lawsuit',
    pos: 'noun',
    words: words('motion writ brief'),
    when: [{ in: ['carrier', 'content'], lemmas: ['file', 'lodge'] }],
    who: ['doer', 'by'],
    whom: ['against'],
    what: ['for', 'infinitive', 'content'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Norvik Corp filed a motion for a new trial on Monday.', who: ['Norvik Corp'] },
      { text: 'Lawmakers backed the motion on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/court-case-by',
    kind: 'lawsuit',
    pos: 'noun',
    words: [
      ...['court case', 'legal case', 'court challenge', 'legal challenge', 'court application', 'court action'],
      ...['legal bid', 'court bid', 'test case', 'defamation case', 'libel case'],
    ],
    when: [
      {
        in: ['carrier', 'content'],
        lemmas: words('launch bring file lodge mount start open begin initiate prepare plan consider face'),
      },
    ],
    who: ['doer', 'by', 'from'],
    whom: ['against', 'undergoer'],
    what: ['over', 'for'],
    prior: 0.6,
    examples: [
      { text: 'A court case brought by Erik Lund held up the vote.', who: ['Erik Lund'] },
      { text: 'Norvik Corp won praise for its test case.', leaves: true },
    ],
  },
  {
    id: 'accounts/take-to-body',
    kind: 'lawsuit',
    pos: 'verb',
    words: words('take bring drag haul'),
    when: [
      { in: 'to', lemmas: words('organization organisation wto icj icc court courts tribunal arbitration') },
      { in: 'undergoer', lemmas: ['#place', '#organization', '#person', '#nationality', '@company'] },
    ],
    who: ['doer'],
    whom: ['undergoer'],
    what: ['over', 'for'],
    needs: 'both',
    prior: 0.6,
    examples: [
      { text: 'Norway took Peru to the World Trade Organization over fish.', who: ['Norway'], whom: ['Peru'] },
      { text: 'Norway took ships to Peru.', leaves: true },
    ],
  },
  {
    id: 'accounts/accuse-in-suit',
    kind: 'lawsuit',
    pos: 'verb',
    words: words('accuse allege claim argue'),
    when: [{ in: 'in', lemmas: words('lawsuit suit complaint petition indictment filing') }],
    who: ['doer'],
    whom: ['undergoer', 'subject below'],
    what: ['of', 'clause'],
    lasts: true,
    needs: 'whom',
    prior: 0.55,
    examples: [
      {
        text: 'Norvik Corp accused Erik Lund in a lawsuit of stealing secrets.',
        who: ['Norvik Corp'],
        whom: ['Erik Lund'],
      },
      { text: 'Norvik Corp accused Erik Lund in a speech of stealing secrets.', leaves: true },
    ],
  },
  {
    id: 'accounts/drop-charges',
    kind: 'lawsuit',
    pos: 'noun',
    words: words('charge charges case prosecution'),
    when: [
      { in: 'carrier', lemmas: words('drop withdraw abandon') },
      { in: ['against', 'of'], lemmas: ['#person', '#organization', '@person', '@official', '@post', '@company'] },
    ],
    who: ['doer', 'by'],
    whom: ['against', 'of'],
    standing: 'cancelled',
    needs: 'whom',
    prior: 0.6,
    examples: [
      {
        text: 'Prosecutors dropped charges against Erik Lund.',
        who: ['Prosecutors'],
        whom: ['Erik Lund'],
        standing: 'cancelled',
      },
      { text: 'Norvik Corp dropped its charge for bags.', leaves: true },
    ],
  },
  {
    id: 'accounts/seek-protection',
    kind: 'lawsuit',
    pos: 'verb',
    words: words('seek enter request obtain declare'),
    when: [
      {
        in: ['undergoer', 'into'],
        lemmas: [
          ...['bankruptcy protection', 'creditor protection', 'court protection', 'chapter 11'],
          ...words('bankruptcy insolvency receivership liquidation'),
        ],
      },
      { in: 'doer', lemmas: ['#organization', '#person', '@company', '@facility'] },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    standing: 'happened',
    prior: 0.6,
    examples: [
      { text: 'Norvik Corp sought bankruptcy protection in a Lima court.', who: ['Norvik Corp'] },
      { text: 'Norvik Corp sought protection from the rain.', leaves: true },
    ],
  },
  {
    id: 'accounts/go-to-court',
    kind: 'lawsuit',
    pos: 'verb',
    words: ['go'],
    when: [
      // "went to court", which taggers take for a verb.
      { in: ['to', 'complement', 'infinitive'], lemmas: words('court courts tribunal arbitration') },
      { in: 'to', lemmas: ['tennis court', 'basketball court', 'squash court', 'food court'], not: true },
      { in: 'doer', lemmas: ['#organization', '#person', '#place', '@person', '@company', 'union', 'state', 'group'] },
    ],
    who: ['doer'],
    what: ['infinitive', 'over'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'The Aurel Union went to court on Monday to stop the sale.', who: ['Aurel Union'] },
      { text: 'Erik Lund went to town on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/legal-battle',
    kind: 'lawsuit',
    pos: 'noun',
    words: ['legal battle', 'court battle', 'legal fight', 'court fight', 'legal dispute', 'battle', 'dispute'],
    when: [
      { in: 'modifier', lemmas: words('legal court patent') },
      { in: ['with', 'against', 'between'], lemmas: ['#organization', '#person', '#place', '@company', 'regulator'] },
    ],
    who: ['doer', 'undergoer', 'subject', 'owner', 'between'],
    whom: ['with', 'against'],
    what: ['over'],
    lasts: true,
    needs: 'two',
    prior: 0.5,
    examples: [
      {
        text: 'Norvik Corp has fought a legal battle with Aurel Group since 2019.',
        whom: ['Aurel Group'],
      },
      { text: 'Norvik Corp lost a price battle with Aurel Group.', leaves: true },
    ],
  },
];
