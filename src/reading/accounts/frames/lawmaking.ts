// Bills, acts and orders by those who bring, sign, veto or pass them, whoever they are: the words alone say that it is law.
import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const bills = words('bill legislation act ordinance statute amendment resolution');
const orders = words('order proclamation memorandum directive decree edict moratorium');

export const lawmaking: readonly Frame[] = [
  {
    id: 'accounts/sign-into-law',
    kind: 'rule',
    pos: 'verb',
    words: words('sign vote write put enshrine codify'),
    when: [{ in: 'into', lemmas: ['law', 'statute'] }],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.65,
    examples: [
      { text: 'Ana Prado signed the measure into law in 1993.', who: ['Ana Prado'] },
      {
        text: 'The Fisheries Relief Act, which Ana Prado signed into law in 1993, pays for boats.',
        who: ['Ana Prado'],
      },
      { text: 'The measure was signed into law by Ana Prado in May.', who: ['Ana Prado'] },
      { text: 'Ana Prado put the money into shares in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/bring-bill',
    kind: 'rule',
    pos: 'verb',
    words: words(
      'introduce reintroduce sponsor co-sponsor cosponsor table veto author spearhead champion draft propose file',
    ),
    when: [
      { in: 'undergoer', lemmas: bills },
      { in: 'undergoer', lemmas: ['heating bill', 'phone bill', 'dollar bill', 'tax bill'], not: true },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'Erik Lund, who introduced a bill on school meals in May, praised the plan.', who: ['Erik Lund'] },
      { text: 'Ana Prado vetoed the bill in May because it was too costly.', who: ['Ana Prado'] },
      { text: 'The bill, introduced by Erik Lund in May, would ban plastic.', who: ['Erik Lund'] },
      { text: 'Erik Lund would veto the bill, an aide said.', who: ['Erik Lund'], standing: 'planned' },
      { text: 'Ana Prado introduced the singer in May.', leaves: true },
      { text: 'Erik Lund should introduce a bill, the paper argued.', leaves: true },
      { text: 'The bill would introduce a fee on plastic.', leaves: true },
    ],
  },
  {
    id: 'accounts/sign-order',
    kind: 'rule',
    pos: 'verb',
    words: words('sign issue'),
    when: [
      { in: 'undergoer', lemmas: [...bills, ...orders] },
      { in: 'doer', lemmas: ['#person'] },
      { in: ['with', 'between'], lemmas: ['*'], not: true },
      { in: 'of', lemmas: words('understanding intent cooperation agreement'), not: true },
      { in: 'undergoer', lemmas: ['purchase order', 'work order'], not: true },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      {
        text: 'Erik Lund announced that he had signed an executive order on voting in May.',
        who: ['Erik Lund'],
      },
      { text: 'Ana Prado signed a memorandum on refugees on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado signed a memorandum of understanding with Norvik Corp on Monday.', leaves: true },
      { text: 'Ana Prado signed books in Lima on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/act-by-order',
    kind: 'rule',
    pos: 'verb',
    words: words(
      'establish create set direct instruct expand protect restore declare designate raise halt freeze require extend',
    ),
    when: [
      {
        in: ['in', 'by', 'through', 'via', 'under', 'with'],
        lemmas: ['executive order', 'presidential decree', 'emergency order', 'executive action', 'presidential order'],
      },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'In an executive order, Ana Prado established a Council on Ports in May.', who: ['Ana Prado'] },
      { text: 'In short order, Ana Prado created a mess in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/pass-measure',
    kind: 'rule',
    pos: 'verb',
    words: words('pass adopt enact'),
    when: [
      { in: 'undergoer', lemmas: words('measure proposal package provision moratorium motion referendum') },
      {
        in: 'doer',
        lemmas: words(
          'congress senate house parliament legislature assembly council lawmaker legislator senator deputy voter government cabinet ' +
            'chamber commission bundestag knesset duma diet state committee board',
        ),
      },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      {
        text: 'Lawmakers in Mexico passed a measure on Monday that bans the sale of bark.',
        who: ['Lawmakers in Mexico'],
      },
      { text: 'The proposal was passed by the Senate in May.', who: ['Senate'] },
      { text: 'Erik Lund passed the package to Ana Prado in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/stop-bill',
    kind: 'rule',
    pos: 'verb',
    words: words('block kill defeat filibuster stall quash torpedo derail thwart vote'),
    when: [
      { in: 'undergoer', lemmas: bills },
      {
        in: ['doer', 'by'],
        lemmas: words(
          'congress senate house parliament legislature assembly council lawmaker legislator senator deputy voter government democrat ' +
            'republican party opposition conservative liberal committee chamber bundestag knesset court judge',
        ),
      },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Senate Democrats blocked the bill in June.', who: ['Democrats'] },
      { text: 'The bill was blocked by the Senate in June.', who: ['Senate'] },
      { text: 'The Senate blocked the road in June.', leaves: true },
    ],
  },
  {
    id: 'accounts/plan-law',
    kind: 'rule',
    pos: 'verb',
    words: words('plan prepare seek'),
    when: [{ in: 'undergoer', lemmas: words('legislation law bill regulation decree') }],
    who: ['doer'],
    whoIs: 'authority',
    what: ['undergoer'],
    needs: 'who',
    standing: 'planned',
    prior: 0.55,
    examples: [
      { text: 'The Energy Ministry is planning legislation on prices.', who: ['Energy Ministry'], standing: 'planned' },
      { text: 'Norvik Corp is preparing a bill for its guests.', leaves: true },
    ],
  },
  {
    id: 'accounts/require-to',
    kind: 'rule',
    pos: 'verb',
    words: words('require oblige mandate'),
    when: [
      { in: ['complement', 'infinitive', 'content'], lemmas: ['*'] },
      {
        in: 'undergoer',
        lemmas: words(
          'company firm bank carmaker maker employer retailer airline supplier operator driver seller insurer platform store school lender landlord',
        ),
      },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['undergoer'],
    what: ['complement', 'infinitive'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Mexico will require carmakers to report crashes.', who: ['Mexico'], standing: 'planned' },
      { text: 'Norvik Corp requires drivers to wear a hat.', leaves: true },
    ],
  },
  {
    id: 'accounts/drop-plan-for-law',
    kind: 'rule',
    pos: 'verb',
    words: words('drop scrap shelve abandon ditch axe'),
    when: [
      { in: 'undergoer', lemmas: words('plan proposal idea') },
      { in: 'for', lemmas: words('tax law levy rule reform bill ban referendum regulation curfew cap') },
    ],
    who: ['doer'],
    whoIs: 'authority',
    what: ['for'],
    needs: 'who',
    standing: 'cancelled',
    prior: 0.55,
    examples: [
      { text: 'The government dropped plans for a tax on sugar.', who: ['government'], standing: 'cancelled' },
      { text: 'Norvik Corp dropped plans for a plant.', leaves: true },
    ],
  },
  {
    id: 'accounts/tax-change',
    kind: 'rule',
    pos: 'verb',
    words: words('announce unveil propose introduce approve adopt pass cut raise scrap abolish promise plan'),
    when: [
      {
        in: 'undergoer',
        lemmas: [
          ...[
            'tax cut',
            'tax break',
            'tax rise',
            'tax increase',
            'tax relief',
            'tax hike',
            'tax rate',
            'income tax',
            'wealth tax',
            'sale tax',
          ],
          ...['fuel tax', 'corporate tax', 'corporation tax', 'minimum wage', 'retirement age', 'pension age'],
        ],
      },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for'],
    what: ['undergoer'],
    amounts: ['money', 'percent'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'The government announced tax cuts worth 3 billion euros.', who: ['government'] },
      { text: 'Norvik Corp announced pay cuts.', leaves: true },
    ],
  },
  {
    id: 'accounts/adopt-plan-to',
    kind: 'rule',
    pos: 'verb',
    words: words('adopt pass endorse unveil'),
    when: [
      { in: 'undergoer', lemmas: words('plan strategy roadmap programme program blueprint') },
      {
        in: 'doer',
        lemmas: words(
          'government cabinet ministry parliament commission council president premier minister administration senate congress city municipality state',
        ),
      },
    ],
    who: ['doer'],
    whoIs: 'authority',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'The city adopted a plan to plant trees.', who: ['city'] },
      { text: 'Norvik Corp adopted a plan to sell shoes.', leaves: true },
    ],
  },
];
