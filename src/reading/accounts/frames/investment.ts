import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const investors = words('investor people consumer household trader parent pensioner individual');
/** What money is put into on the market, which is no event. */
const securities = words(
  'stock bond share equity gold future time security treasury education crypto cryptocurrency index etf',
);
const works = words(
  'expansion upgrade capacity equipment infrastructure research modernization modernisation renovation development',
);

/** Commits or spends capital. */
export const investment: readonly Frame[] = [
  {
    id: 'accounts/invest',
    kind: 'investment',
    pos: 'verb',
    words: ['invest', 'reinvest'],
    when: [
      {
        in: ['undergoer', 'in', 'into', 'on'],
        lemmas: ['@money', '@facility', '@company', '#name', 'project', 'venture', 'production', 'technology'],
      },
      { in: ['in', 'into'], lemmas: securities, not: true },
      { in: 'doer', lemmas: investors, not: true },
    ],
    who: ['doer'],
    whom: ['in', 'into'],
    whomIs: 'organization',
    what: ['in', 'into'],
    amounts: ['money', 'count'],
    needs: 'who',
    prior: 0.75,
    examples: [
      {
        text: 'Norvik Corp will invest 300 million euros in a battery plant in Porto.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      {
        text: 'Norvik Corp has invested $2 billion in Aurel Group since 2019.',
        who: ['Norvik Corp'],
        whom: ['Aurel Group'],
      },
      {
        text: 'Norvik Corp said on Monday it would invest $40 million in a mine in Mexico.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      {
        text: 'Norvik Corp is considering investing $40 million in a mine in Mexico.',
        who: ['Norvik Corp'],
        standing: 'possible',
      },
      {
        text: 'Norvik Corp dropped plans to invest $40 million in a mine in Mexico.',
        who: ['Norvik Corp'],
        standing: 'cancelled',
      },
      {
        text: 'Norvik Corp pledged to invest $40 million in roads in Mexico.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      { text: 'The $40 million that Norvik Corp invested in the mine last year is lost.', who: ['Norvik Corp'] },
      { text: 'Norvik Corp invests heavily in research.', leaves: true },
      { text: 'Investors in Mexico invested in gold last week.', leaves: true },
      { text: 'Mexico should invest more in roads, Erik Lund said.', leaves: true },
      { text: 'Mexico has invested in its young people.', leaves: true },
      { text: 'Mexico can invest more in roads.', leaves: true },
    ],
  },
  {
    id: 'accounts/pour',
    kind: 'investment',
    pos: 'verb',
    words: words('pour inject plow plough sink pump spend commit put funnel pledge channel'),
    when: [
      { in: 'undergoer', lemmas: ['@money'] },
      { in: 'into', lemmas: ['*'] },
      { in: 'into', lemmas: securities, not: true },
      { in: 'doer', lemmas: investors, not: true },
    ],
    who: ['doer'],
    whom: ['into'],
    whomIs: 'organization',
    what: ['into'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.65,
    examples: [
      { text: 'Norvik Corp poured 300 million euros into a plant in Porto.', who: ['Norvik Corp'] },
      {
        text: 'Norvik Corp agreed to inject $60 million into Aurel Group.',
        who: ['Norvik Corp'],
        whom: ['Aurel Group'],
        standing: 'planned',
      },
      { text: 'Rain poured into a mine in Mexico.', leaves: true },
      { text: 'Investors poured $3 billion into bonds of Mexico last week.', leaves: true },
    ],
  },
  {
    id: 'accounts/commit-money',
    kind: 'investment',
    pos: 'verb',
    words: words('commit pledge earmark allocate budget set'),
    when: [
      { in: 'undergoer', lemmas: ['@money'] },
      { in: ['to', 'for', 'toward'], lemmas: ['@facility', '@company', ...works, 'project', 'venture'] },
    ],
    who: ['doer'],
    whoIs: 'company',
    what: ['to', 'for', 'toward'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Norvik Motors committed $40 million to a new plant in Porto.', who: ['Norvik Motors'] },
      { text: 'Norvik Motors committed fraud in Mexico, the court found.', leaves: true },
    ],
  },
  {
    id: 'accounts/spend-on-plant',
    kind: 'investment',
    pos: 'verb',
    words: ['spend'],
    when: [
      { in: 'undergoer', lemmas: ['@money'] },
      {
        in: ['on', 'infinitive'],
        lemmas: ['@facility', ...works, 'build', 'expand', 'upgrade', 'modernise', 'modernize', 'renovate'],
      },
    ],
    who: ['doer'],
    what: ['on'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'Norvik Corp spent 300 million euros on a new plant.', who: ['Norvik Corp'] },
      {
        text: 'Norvik Corp will spend $90 million to expand its plant in Porto.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      { text: 'Households in Mexico spent more on food last year.', leaves: true },
    ],
  },
  {
    id: 'accounts/investment-noun',
    kind: 'investment',
    pos: 'noun',
    isAhead: true,
    words: ['investment', 'capital injection', 'capital increase', 'recapitalization', 'recapitalisation'],
    when: [
      {
        in: 'modifier',
        lemmas: words(
          'direct foreign public private infrastructure outbound inbound fixed total annual initial federal overseas',
        ),
        not: true,
      },
      { in: 'doer', lemmas: investors, not: true },
    ],
    who: ['doer', 'owner', 'by', 'from', 'of'],
    whom: ['into', 'in'],
    whomIs: 'organization',
    what: ['in', 'into'],
    amounts: ['money'],
    needs: 'who',
    needsMore: true,
    prior: 0.5,
    examples: [
      { text: 'Norvik Corp announced an investment of 300 million euros in a plant in Porto.', who: ['Norvik Corp'] },
      {
        text: "Norvik Corp's $40 million investment in Aurel Group closed in May.",
        who: ['Norvik Corp'],
        whom: ['Aurel Group'],
      },
      { text: 'Foreign direct investment in Mexico fell to $3 billion last year.', leaves: true },
      { text: 'Better roads are an investment in the future of Mexico.', leaves: true },
    ],
  },
  {
    id: 'accounts/raise-money',
    kind: 'investment',
    pos: 'verb',
    words: words('raise secure close'),
    when: [
      { in: 'undergoer', lemmas: ['@money', 'round'] },
      { in: ['in', 'from', 'undergoer'], lemmas: words('round funding financing capital investment series investor') },
    ],
    who: ['from', 'by'],
    whom: ['doer'],
    what: ['in'],
    amounts: ['money'],
    needs: 'whom',
    prior: 0.55,
    examples: [
      { text: 'Norvik Corp raised 40 million dollars in a funding round in May.', whom: ['Norvik Corp'] },
      { text: 'Norvik Corp closed a $40 million funding round on Monday.', whom: ['Norvik Corp'] },
      { text: 'Mexico raised taxes on copper in May.', leaves: true },
      { text: 'Norvik Corp raised its forecast in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/lead-round',
    kind: 'investment',
    pos: 'verb',
    words: ['lead', 'join', 'co-lead'],
    when: [{ in: 'undergoer', lemmas: ['funding round', 'financing round', 'investment round'] }],
    who: ['doer'],
    whom: ['in', 'for', 'of'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'The funding round was led by Halden Capital.', who: ['Halden Capital'] },
      { text: 'Erik Lund led the first round of the race in Oslo.', leaves: true },
    ],
  },
];
