import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const aid = words('grant subsidy loan bailout aid incentive funding financing stipend endowment scholarship lifeline');

/** What is paid for by somebody else. */
const financed = [
  '@facility',
  '@company',
  ...words(
    'project research construction road study development programme program scheme expansion film group plan upgrade campaign satellite hospital',
  ),
];

/** Grants, subsidies, loans, aid, awards. */
export const funding: readonly Frame[] = [
  {
    id: 'accounts/fund',
    kind: 'funding',
    pos: 'verb',
    words: words('fund finance subsidise subsidize bankroll underwrite lend donate'),
    when: [{ in: 'undergoer', lemmas: [...financed, '@money', '#organization', '#place', '#nationality'] }],
    who: ['doer'],
    whom: ['recipient', 'to', 'undergoer'],
    what: ['undergoer', 'for'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'The World Bank lent Mexico 200 million dollars for roads.', who: ['World Bank'] },
      { text: 'Norway will finance a solar plant in Mexico.', who: ['Norway'], standing: 'planned' },
      { text: 'Norvik Corp donated $5 million to a hospital in Lima in May.', who: ['Norvik Corp'] },
      { text: 'The plant in Porto was financed by Halden Bank in 2019.', who: ['Halden Bank'] },
      { text: 'The family of Erik Lund donated his coat to the museum.', leaves: true },
      { text: 'The clinic is funded by the state.', leaves: true },
      { text: 'Erik Lund lent his voice to the film.', leaves: true },
      { text: 'The state funds schools in Mexico.', leaves: true },
    ],
  },
  {
    id: 'accounts/give-money',
    kind: 'funding',
    pos: 'verb',
    words: words(
      'give award grant provide allocate promise pledge approve extend disburse send earmark contribute release deliver',
    ),
    when: [
      { in: 'undergoer', lemmas: ['@money', ...aid] },
      { in: 'in', lemmas: words('damage damages fine compensation restitution investment'), not: true },
    ],
    who: ['doer'],
    whom: ['recipient', 'to', 'for'],
    what: ['undergoer'],
    amounts: ['money'],
    needs: 'both',
    prior: 0.6,
    examples: [
      {
        text: 'The government awarded a grant of 90 million dollars to Norvik Corp.',
        who: ['government'],
        whom: ['Norvik Corp'],
      },
      {
        text: 'The World Bank approved a $200 million loan to Mexico on Monday.',
        who: ['World Bank'],
        whom: ['Mexico'],
      },
      { text: 'Norway pledged $30 million in aid to Mexico.', who: ['Norway'], whom: ['Mexico'] },
      {
        text: 'Norvik Corp was awarded a $90 million grant by the Energy Department in May.',
        who: ['Energy Department'],
        whom: ['Norvik Corp'],
      },
      { text: 'Norway promised Mexico more than $30 million in loans.', who: ['Norway'], whom: ['Mexico'] },
      { text: 'The jury awarded Norvik Corp $5 million in damages.', leaves: true },
      { text: 'The report gives Norvik Corp credit for its honesty.', leaves: true },
      { text: 'Norway offered Mexico its help.', leaves: true },
    ],
  },
  {
    id: 'accounts/offer-money',
    kind: 'funding',
    pos: 'verb',
    words: ['offer'],
    when: [{ in: 'undergoer', lemmas: ['@money', ...aid] }],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['recipient', 'to', 'for'],
    what: ['undergoer'],
    amounts: ['money'],
    needs: 'both',
    needsAmount: true,
    standing: 'possible',
    prior: 0.5,
    examples: [
      {
        text: 'Norway offered a $30 million loan to Mexico on Monday.',
        who: ['Norway'],
        whom: ['Mexico'],
        standing: 'possible',
      },
    ],
  },
  {
    id: 'accounts/receive-money',
    kind: 'funding',
    pos: 'verb',
    words: words('receive get secure obtain'),
    when: [
      { in: 'undergoer', lemmas: ['@money'] },
      { in: 'from', lemmas: ['*'] },
      { in: 'from', lemmas: words('investor customer sale fan'), not: true },
    ],
    who: ['from'],
    whoIs: 'authority',
    whom: ['doer'],
    what: ['undergoer'],
    amounts: ['money'],
    needs: 'both',
    prior: 0.5,
    examples: [
      {
        text: 'Norvik Corp received $30 million from the Energy Department in May.',
        who: ['Energy Department'],
        whom: ['Norvik Corp'],
      },
      {
        text: 'Norvik Corp received a grant of 90 million dollars from the Energy Department.',
        who: ['Energy Department'],
        whom: ['Norvik Corp'],
      },
      {
        text: 'Norvik Corp will receive $90 million from the government of Mexico.',
        who: ['government of Mexico'],
        whom: ['Norvik Corp'],
        standing: 'planned',
      },
      { text: 'Norvik Corp got the parts from Mexico.', leaves: true },
    ],
  },
  {
    id: 'accounts/funding-noun',
    kind: 'funding',
    pos: 'noun',
    words: [...aid, 'tax credit', 'tax break', 'tax incentive', 'tax rebate', 'credit line'],
    when: [
      {
        in: 'modifier',
        lemmas: words('mortgage student car hearing visual first legal payday bad round series'),
        not: true,
      },
    ],
    who: ['from', 'by', 'doer', 'owner'],
    whom: ['undergoer', 'to', 'for', 'recipient'],
    what: ['self'],
    amounts: ['money'],
    needs: 'both',
    prior: 0.5,
    examples: [
      { text: 'Mexico won a $200 million loan from the World Bank in May.', who: ['World Bank'], whom: ['Mexico'] },
      { text: 'Norway has suspended its aid to Mexico.', who: ['Norway'], whom: ['Mexico'] },
      { text: 'Bad loans weigh on banks in Mexico.', leaves: true },
      { text: 'Erik Lund was given first aid in Oslo.', leaves: true },
      { text: 'Norvik Corp offers loans to drivers.', leaves: true },
    ],
  },
  {
    id: 'accounts/borrow',
    kind: 'funding',
    pos: 'verb',
    words: ['borrow'],
    when: [
      { in: ['undergoer', 'from', 'against'], lemmas: ['*'] },
      { in: 'undergoer', lemmas: words('idea phrase word book page term name time'), not: true },
    ],
    who: ['from'],
    whom: ['doer'],
    what: ['against', 'for', 'undergoer'],
    amounts: ['money'],
    needs: 'whom',
    prior: 0.6,
    examples: [
      {
        text: 'Norvik Corp borrowed 90 million dollars from the World Bank.',
        who: ['World Bank'],
        whom: ['Norvik Corp'],
      },
      { text: 'Erik Lund borrowed against his stake in 2019.', whom: ['Erik Lund'] },
      { text: 'Erik Lund borrowed a phrase from Ana Prado.', leaves: true },
    ],
  },
  {
    id: 'accounts/bail-out',
    kind: 'funding',
    pos: 'verb',
    words: ['bail'],
    particle: 'out',
    who: ['doer'],
    whom: ['undergoer'],
    amounts: ['money'],
    needs: 'both',
    prior: 0.6,
    examples: [
      { text: 'Mexico bailed out Halden Bank in 2009.', who: ['Mexico'], whom: ['Halden Bank'] },
      { text: 'Erik Lund bailed out of the race.', leaves: true },
    ],
  },
];
