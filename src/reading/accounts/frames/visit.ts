import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const people = words(
  'tourist visitor people customer shopper user traveler traveller consumer patient fan pilgrim voter student child',
);
/** Where one goes without visiting: "went to the polls". */
const notSeats = words(
  'poll polls court trial school work bed war market vote church home jail prison hell extreme length end space air top',
);

/** Someone goes somewhere, or to somebody's seat. */
export const visit: readonly Frame[] = [
  {
    id: 'accounts/visit-verb',
    kind: 'visit',
    pos: 'verb',
    words: ['visit', 'tour'],
    when: [
      {
        in: 'undergoer',
        lemmas: words('website url blog doctor dentist parent mother father friend relative grave family'),
        not: true,
      },
      { in: 'doer', lemmas: people, not: true },
    ],
    who: ['doer'],
    whom: ['undergoer'],
    whomIs: 'organization',
    needs: 'who',
    prior: 0.75,
    examples: [
      { text: 'Foreign Minister Ana Prado visited Lima on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado toured a Norvik Corp plant in Porto on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado intends to visit Oslo in June.', who: ['Ana Prado'], standing: 'planned' },
      { text: 'Ana Prado, visiting Oslo this week, praised the plan.', who: ['Ana Prado'] },
      { text: 'Ana Prado has never visited Oslo, an aide said on Monday.', who: ['Ana Prado'], standing: 'denied' },
      { text: 'Ana Prado met Erik Lund and visited Norvik Corp on Monday.', who: ['Ana Prado'], whom: ['Norvik Corp'] },
      { text: 'Millions of tourists visited Mexico last year.', leaves: true },
      { text: 'Readers can visit the website of Norvik Corp.', leaves: true },
      { text: 'Foreigners should visit Lima, the paper argued.', leaves: true },
    ],
  },
  {
    id: 'accounts/travel',
    kind: 'visit',
    pos: 'verb',
    words: words('travel fly journey arrive land jet'),
    when: [
      { in: 'doer', lemmas: ['*'] },
      { in: 'doer', lemmas: people, not: true },
      { in: ['to', 'at', 'in'], lemmas: notSeats, not: true },
    ],
    who: ['doer'],
    whoIs: 'person',
    needs: 'who',
    needsPlace: true,
    prior: 0.5,
    examples: [
      { text: 'Foreign Minister Ana Prado travelled to Lima on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado arrived in Oslo on Monday for a summit.', who: ['Ana Prado'] },
      { text: 'Ana Prado is due to fly to Oslo on Friday.', who: ['Ana Prado'], standing: 'planned' },
      { text: 'Tourists flew to Mexico in record numbers last year.', leaves: true },
      { text: 'The shipment arrived in Lima on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/go-to',
    kind: 'visit',
    pos: 'verb',
    words: words('go head return'),
    when: [
      { in: 'doer', lemmas: ['#person', '@official'] },
      { in: 'to', lemmas: ['#place', '#organization'] },
      { in: 'to', lemmas: notSeats, not: true },
      { in: 'undergoer', lemmas: ['*'], not: true },
    ],
    who: ['doer'],
    whoIs: 'person',
    needs: 'who',
    needsPlace: true,
    prior: 0.45,
    examples: [
      { text: 'Ana Prado went to Oslo on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado is heading to Oslo this week for talks.', who: ['Ana Prado'] },
      { text: 'Mexico goes to the polls on Sunday.', leaves: true },
      { text: 'Erik Lund went to court in Oslo on Monday.', leaves: true },
      { text: 'Ana Prado heads the energy ministry of Mexico.', leaves: true },
    ],
  },
  {
    id: 'accounts/visit-noun',
    kind: 'visit',
    pos: 'noun',
    isAhead: true,
    words: words('visit trip tour stopover'),
    when: [
      {
        in: 'modifier',
        lemmas: words(
          'concert world book farewell doctor hospital site store website field school road fishing package',
        ),
        not: true,
      },
      { in: 'doer', lemmas: people, not: true },
    ],
    who: ['owner', 'doer', 'by', 'subject', 'of'],
    whoIs: 'person',
    whom: ['to'],
    whomIs: 'organization',
    needs: 'who',
    prior: 0.65,
    examples: [
      { text: 'Ana Prado paid a visit to Lima in May.', who: ['Ana Prado'] },
      { text: "Ana Prado's trip to Oslo ended on Monday.", who: ['Ana Prado'] },
      { text: 'During a visit to Oslo on Monday, Ana Prado praised the plan.', who: ['Ana Prado'] },
      { text: 'A visit by Ana Prado to Oslo was called off on Monday.', who: ['Ana Prado'], standing: 'cancelled' },
      { text: 'Ana Prado postponed her planned visit to Oslo.', who: ['Ana Prado'] },
      { text: 'Ana Prado is on a three-day visit to Oslo.', who: ['Ana Prado'] },
      { text: 'Erik Lund announced a concert tour of Mexico.', leaves: true },
    ],
  },
  {
    id: 'accounts/leave-for',
    kind: 'visit',
    pos: 'verb',
    words: words('leave depart head'),
    when: [{ in: 'for', lemmas: ['#place'] }],
    who: ['doer'],
    whoIs: 'person',
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado left for Lima on Monday.', who: ['Ana Prado'] },
      { text: 'The ship left for repairs on Monday.', leaves: true },
    ],
  },
];
