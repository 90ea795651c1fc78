import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const courts = words('court judge tribunal panel magistrate justice jury bench commission committee');
const examined = ['#person', '@person', '#organization', '@official', '@post'];

/** Reviews by other words: what a court hears, who is questioned, what is asked for in writing, who is set to find out. */
export const inquiries: readonly Frame[] = [
  {
    id: 'accounts/hear-case',
    kind: 'review',
    pos: 'verb',
    words: words('hear consider'),
    when: [
      { in: 'doer', lemmas: courts },
      {
        in: 'undergoer',
        lemmas: words(
          'argument appeal case challenge petition lawsuit testimony complaint dispute evidence motion objection',
        ),
      },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['owner', 'by', 'of', 'from', 'against'],
    what: ['undergoer'],
    lasts: true,
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'The court will hear the appeal in June.', who: ['court'], standing: 'planned' },
      { text: 'The crowd heard the argument in silence.', leaves: true },
    ],
  },
  {
    id: 'accounts/request-for-information',
    kind: 'review',
    pos: 'verb',
    words: words('send issue write'),
    when: [
      { in: 'undergoer', lemmas: words('request demand letter questionnaire notice') },
      {
        in: ['for', 'object modifier', 'content'],
        lemmas: words('information document explanation data answer detail record ask seek request demand'),
      },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['recipient', 'to'],
    what: ['about', 'over', 'on', 'for'],
    needs: 'both',
    prior: 0.55,
    examples: [
      {
        text: 'The Energy Commission sent a request for information to Norvik Corp.',
        who: ['Energy Commission'],
        whom: ['Norvik Corp'],
      },
      { text: 'Norvik Corp sent a request for flowers to Aurel Group.', leaves: true },
    ],
  },
  {
    id: 'accounts/set-up-inquiry',
    kind: 'review',
    pos: 'verb',
    words: words('set appoint establish form create name convene'),
    when: [
      { in: 'undergoer', lemmas: words('commission committee panel force team body inquiry prosecutor counsel group') },
      { in: ['infinitive', 'content'], lemmas: words('investigate probe look examine inquire enquire establish') },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: [],
    what: ['infinitive', 'content'],
    needs: 'who',
    standing: 'happened',
    prior: 0.55,
    examples: [
      { text: 'The government set up a commission to investigate the crash.', who: ['government'] },
      { text: 'The government set up a commission to plant trees.', leaves: true },
    ],
  },
  {
    id: 'accounts/question-over',
    kind: 'review',
    pos: 'verb',
    words: words('question interrogate interview'),
    when: [
      { in: 'undergoer', lemmas: examined },
      { in: 'doer', lemmas: ['#organization', 'directorate', 'agency', 'bureau', 'commission'] },
      { in: ['over', 'about', 'in', 'for', 'during', 'on'], lemmas: ['*'] },
    ],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['undergoer'],
    what: ['over', 'about', 'in'],
    needs: 'both',
    prior: 0.55,
    examples: [
      {
        text: 'Erik Lund was questioned by the Fraud Bureau over the missing funds in May.',
        who: ['Fraud Bureau'],
        whom: ['Erik Lund'],
      },
      { text: 'The Norvik Corp chairman questioned Erik Lund over lunch.', leaves: true },
    ],
  },
  {
    id: 'accounts/be-questioned',
    kind: 'review',
    pos: 'verb',
    words: words('question interrogate'),
    when: [
      { in: 'undergoer', lemmas: examined },
      { in: 'auxiliary', lemmas: ['be'] },
      { in: 'doer', lemmas: ['*'], not: true },
      { in: ['in', 'over', 'about', 'at'], lemmas: ['*'] },
    ],
    who: [],
    whom: ['undergoer'],
    what: ['over', 'about', 'in'],
    needs: 'whom',
    prior: 0.55,
    examples: [
      { text: 'Erik Lund was questioned over the fire in May.', whom: ['Erik Lund'] },
      { text: 'The plan was questioned in May.', leaves: true },
    ],
  },
];
