import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const measures = words('tariff sanction ban restriction embargo curb duty levy quota countermeasure surcharge freeze');
const controls = ['export control', 'import control', 'travel ban', 'export curb', 'export restriction', 'import ban'];

/** Measures told without who takes them, those that take effect, programs that a state blocks, firms shut out of tenders, travel warnings. */
export const curbs: readonly Frame[] = [
  {
    id: 'accounts/measure-changed',
    kind: 'restriction',
    pos: 'noun',
    words: [...measures, ...controls],
    when: [
      { in: ['doer', 'owner'], lemmas: ['*'], not: true },
      {
        in: 'carrier',
        lemmas: words(
          'impose lift ease raise tighten extend suspend pause remove reimpose reinstate scrap delay renew expand drop waive loosen lower reduce ' +
            'take come go',
        ),
      },
      { in: ['on', 'against'], lemmas: ['#organization', '#place', '#nationality', '#person', '*'] },
    ],
    who: ['by'],
    whoIs: 'authority',
    whom: ['on', 'against'],
    what: ['self'],
    amounts: ['percent', 'money'],
    needs: 'whom',
    prior: 0.5,
    examples: [
      { text: 'Sanctions on Norvik Corp were eased in June.', whom: ['Norvik Corp'] },
      { text: 'The tariffs on Peruvian steel took effect on Monday.', whom: ['Peru'] },
      { text: 'A ban on smoking was lifted in May.', leaves: true },
      { text: 'Norvik Corp eased a ban on hats in May.', leaves: true },
    ],
  },
  {
    id: 'accounts/block-program',
    kind: 'restriction',
    pos: 'verb',
    words: words('block unblock ban throttle restrict suspend'),
    when: [
      {
        in: 'undergoer',
        lemmas: words('chatbot app platform website site messenger network browser service program'),
      },
      { in: 'doer', lemmas: words('court judge tribunal company firm maker'), not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['owner', 'undergoer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Mexico has blocked the Norvik chatbot since May.', who: ['Mexico'] },
      { text: 'Norvik Corp blocked the site on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/shut-out',
    kind: 'restriction',
    pos: 'verb',
    words: words('suspend debar exclude disqualify'),
    when: [
      { in: 'from', lemmas: words('tender procurement bidding contract exchange programme program scheme auction') },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['undergoer'],
    whomIs: 'organization',
    what: ['from'],
    needs: 'whom',
    prior: 0.55,
    examples: [
      {
        text: 'The Energy Ministry suspended Norvik Corp from public tenders for two years.',
        who: ['Energy Ministry'],
        whom: ['Norvik Corp'],
      },
      { text: 'Norvik Corp was excluded from government contracts in 2019.', whom: ['Norvik Corp'] },
      { text: 'The coach suspended Erik Lund from training.', leaves: true },
    ],
  },
  {
    id: 'accounts/travel-warning',
    kind: 'restriction',
    pos: 'noun',
    words: ['travel warning', 'travel advisory', 'travel alert'],
    when: [{ in: 'doer', lemmas: ['*'] }],
    who: ['doer', 'by'],
    whoIs: 'authority',
    whom: ['for', 'on', 'against', 'to'],
    what: ['self'],
    needs: 'who',
    prior: 0.55,
    examples: [
      {
        text: 'The State Department lifted a travel warning for Peru on Monday.',
        who: ['State Department'],
        whom: ['Peru'],
      },
      { text: 'Norvik Corp ignored the travel warning for Peru.', leaves: true },
    ],
  },
  {
    id: 'accounts/scrap-measure',
    kind: 'restriction',
    pos: 'noun',
    words: [...measures, ...controls],
    when: [
      { in: 'carrier', lemmas: words('scrap abandon cancel drop abolish ditch axe') },
      { in: 'modifier', lemmas: words('planned proposed threatened possible'), not: true },
      { in: ['on', 'against'], lemmas: ['*'] },
    ],
    who: ['doer', 'by'],
    whoIs: 'authority',
    whom: ['on', 'against'],
    what: ['self'],
    amounts: ['percent', 'money'],
    // What is scrapped was in force: its end is an easing that happened.
    standing: 'happened',
    prior: 0.6,
    examples: [
      {
        text: 'The Energy Ministry scrapped tariffs on Peruvian coal in May.',
        who: ['Energy Ministry'],
        whom: ['Peru'],
        standing: 'happened',
      },
      { text: 'Norvik Corp scrapped a quota for its staff.', leaves: true },
    ],
  },
  {
    id: 'accounts/controls-on',
    kind: 'restriction',
    pos: 'noun',
    words: words('control limit rule cap check'),
    when: [
      { in: 'carrier', lemmas: words('tighten ease impose lift loosen relax place introduce remove reimpose') },
      {
        in: 'on',
        lemmas: words('export import sale shipment trade investment travel entry movement purchase transfer'),
      },
    ],
    who: ['doer', 'by'],
    whoIs: 'authority',
    whom: ['to', 'from', 'on'],
    what: ['on'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Norway tightened controls on exports of chips to Peru.', who: ['Norway'], whom: ['Peru'] },
      { text: 'Norvik Corp placed checks on its pumps.', leaves: true },
    ],
  },
  {
    id: 'accounts/cap-prices',
    kind: 'restriction',
    pos: 'verb',
    words: words('cap freeze control limit'),
    when: [
      { in: 'undergoer', lemmas: words('price fare fee rent toll premium markup margin bonus') },
      { in: 'doer', lemmas: ['@company', '@worker'], not: true },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for', 'at'],
    whomIs: 'organization',
    what: ['undergoer'],
    amounts: ['money', 'percent'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'The government capped fuel prices in May.', who: ['government'] },
      { text: 'Norvik Corp froze its prices in May.', leaves: true },
    ],
  },
];
