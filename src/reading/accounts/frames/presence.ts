// Taking part told by being there, by staying away, by being asked, by what is told to those who listen.
import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const occasions = ['@occasion', '#occasion'];
const press = ['news conference', 'press conference', 'news briefing', 'press briefing', 'media briefing', 'briefing'];
const people = ['#person', '#organization', '#place', '@official', 'representative', 'executive', 'officer', 'expert'];

export const presence: readonly Frame[] = [
  {
    id: 'accounts/stay-away',
    kind: 'participation',
    pos: 'verb',
    words: words('boycott skip miss snub shun'),
    when: [
      { in: 'undergoer', lemmas: occasions },
      { in: 'undergoer', lemmas: words('show launch opening championship tournament'), not: true },
    ],
    who: ['doer'],
    what: ['undergoer'],
    standing: 'denied',
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado skipped the summit in Oslo.', who: ['Ana Prado'], standing: 'denied' },
      { text: 'Ana Prado will miss the ceremony on Friday.', who: ['Ana Prado'], standing: 'denied' },
      { text: 'Ana Prado may boycott the debate.', who: ['Ana Prado'], standing: 'possible' },
      { text: 'Ana Prado missed her flight.', leaves: true },
    ],
  },
  {
    id: 'accounts/invite-to-occasion',
    kind: 'participation',
    pos: 'verb',
    words: ['invite'],
    when: [
      { in: 'undergoer', lemmas: people },
      {
        in: 'to',
        lemmas: words(
          'summit conference forum expo fair ceremony hearing congress inauguration funeral debate convention',
        ),
      },
    ],
    who: ['undergoer'],
    whom: ['doer'],
    what: ['to'],
    standing: 'possible',
    needs: 'who',
    prior: 0.5,
    examples: [
      {
        text: 'Erik Lund invited Ana Prado to the summit in Oslo.',
        who: ['Ana Prado'],
        whom: ['Erik Lund'],
        standing: 'possible',
      },
      { text: 'Erik Lund invited Ana Prado to his house.', leaves: true },
    ],
  },
  {
    id: 'accounts/tell-gathering',
    kind: 'participation',
    pos: 'verb',
    words: ['tell'],
    when: [
      {
        in: 'undergoer',
        lemmas: words(
          'conference hearing seminar congress session committee subcommittee panel inquiry inquest workshop meeting gathering dinner convention',
        ),
      },
      { in: 'undergoer', lemmas: press, not: true },
    ],
    who: ['doer'],
    what: ['undergoer'],
    whoIs: 'person',
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado told a mining conference in Lima on Monday that prices would rise.', who: ['Ana Prado'] },
      { text: 'Ana Prado told a Senate committee on Monday that prices would rise.', who: ['Ana Prado'] },
      { text: 'Ana Prado told a news conference on Monday that prices would rise.', leaves: true },
    ],
  },
  {
    id: 'accounts/speak-to-gathering',
    kind: 'participation',
    pos: 'verb',
    words: words('speak talk'),
    when: [
      {
        in: 'to',
        lemmas: [
          '#occasion',
          ...words('conference convention assembly forum summit congress rally gathering symposium seminar'),
        ],
      },
    ],
    who: ['doer'],
    what: ['to'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado, speaking to a conference of mayors on Monday, did not name him.', who: ['Ana Prado'] },
      { text: 'Ana Prado, speaking to the cameras on Monday, did not name him.', leaves: true },
    ],
  },
  {
    id: 'accounts/presence-of',
    kind: 'participation',
    pos: 'noun',
    words: words('participation attendance presence'),
    when: [
      { in: 'of', lemmas: people },
      { in: ['carrier', 'marker'], lemmas: words('see witness with include feature in') },
    ],
    who: ['of'],
    what: ['in', 'at'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'The opening of the forum saw the participation of Ana Prado.', who: ['Ana Prado'] },
      { text: 'The fair was held with the participation of Norvik Corp.', who: ['Norvik Corp'] },
      { text: 'The study found the presence of lead.', leaves: true },
    ],
  },
  {
    id: 'accounts/present-at',
    kind: 'participation',
    pos: 'noun',
    words: ['present'],
    when: [
      { in: 'being', lemmas: people },
      { in: ['at', 'during'], lemmas: occasions },
    ],
    who: ['being'],
    what: ['at', 'during'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado was also present at the hearing on Monday.', who: ['Ana Prado'] },
      { text: 'Erik Lund was present at the birth.', leaves: true },
    ],
  },
  {
    id: 'accounts/also-present',
    kind: 'participation',
    pos: 'noun',
    words: ['present'],
    when: [{ in: 'being', lemmas: ['#person', '@official'] }],
    who: ['being'],
    needs: 'two',
    prior: 0.5,
    examples: [
      { text: 'Also present were Ana Prado and Erik Lund.', who: ['Ana Prado', 'Erik Lund'] },
      { text: 'Lead was present in the water.', leaves: true },
    ],
  },
  {
    id: 'accounts/witness-signing',
    kind: 'participation',
    pos: 'verb',
    words: words('witness grace'),
    when: [
      { in: 'undergoer', lemmas: [...occasions, 'handover', 'occasion'] },
      { in: 'doer', lemmas: ['#person', '@official', 'delegation'] },
    ],
    who: ['doer'],
    whoIs: 'person',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado witnessed the signing of the accord in Lima on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado witnessed the crash.', leaves: true },
    ],
  },
  {
    id: 'accounts/inaugurate-occasion',
    kind: 'participation',
    pos: 'verb',
    words: ['inaugurate'],
    when: [
      {
        in: 'undergoer',
        lemmas: [
          '#occasion',
          ...words('summit expo fair forum conference exhibition congress session festival workshop seminar'),
        ],
      },
      { in: 'doer', lemmas: ['#person', '@official'] },
    ],
    who: ['doer'],
    whoIs: 'person',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado inaugurated the forum in Lima on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado inaugurated an era of calm.', leaves: true },
    ],
  },
  {
    id: 'accounts/hold-drills',
    kind: 'participation',
    pos: 'verb',
    words: words('hold conduct stage start begin launch carry kick conclude end complete'),
    when: [
      { in: 'undergoer', lemmas: words('drill exercise manoeuvre maneuver wargame war_game') },
      {
        in: 'object modifier',
        lemmas: words('joint military naval air annual live-fire combined maritime large-scale'),
      },
    ],
    who: ['doer'],
    whom: ['with'],
    what: ['undergoer'],
    needs: 'two',
    prior: 0.55,
    examples: [
      { text: 'Norway and Mexico held joint naval drills on Monday.', who: ['Norway', 'Mexico'] },
      { text: 'Norway began a military exercise with Mexico on Monday.', who: ['Norway'], whom: ['Mexico'] },
      { text: 'The school held a fire drill on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/guests-include',
    kind: 'participation',
    pos: 'verb',
    words: words('include'),
    when: [
      {
        in: 'doer',
        lemmas: words('speaker guest attendee participant panelist panellist delegate exhibitor presenter dignitary'),
      },
    ],
    who: ['undergoer'],
    whoIs: 'person',
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Speakers at the forum included Ana Prado and Erik Lund.', who: ['Ana Prado', 'Erik Lund'] },
      { text: 'Guests included a goat.', leaves: true },
    ],
  },
  {
    id: 'accounts/moderate',
    kind: 'participation',
    pos: 'verb',
    words: words('moderate facilitate'),
    when: [{ in: 'undergoer', lemmas: words('session panel debate discussion roundtable forum workshop') }],
    who: ['doer'],
    whoIs: 'person',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado moderated a panel in Lima on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado moderated her tone.', leaves: true },
    ],
  },
  {
    id: 'accounts/address-house',
    kind: 'participation',
    pos: 'verb',
    words: ['address'],
    when: [
      { in: 'undergoer', lemmas: words('parliament congress senate assembly legislature council bundestag knesset') },
    ],
    who: ['doer'],
    whoIs: 'person',
    what: ['undergoer'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado addressed parliament on Monday.', who: ['Ana Prado'] },
      { text: 'Ana Prado addressed the letter on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/take-stand',
    kind: 'participation',
    pos: 'verb',
    words: ['take'],
    when: [
      { in: 'undergoer', lemmas: ['stand', 'witness stand'] },
      { in: ['against', 'on', 'with'], lemmas: ['*'], not: true },
      { in: 'doer', lemmas: ['#person'] },
    ],
    who: ['doer'],
    whoIs: 'person',
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Ana Prado took the stand for two hours.', who: ['Ana Prado'] },
      { text: 'Ana Prado took a stand against the ban.', leaves: true },
    ],
  },
  {
    id: 'accounts/stay-away-from',
    kind: 'participation',
    pos: 'verb',
    words: ['stay'],
    particle: 'away',
    when: [{ in: 'from', lemmas: occasions }],
    who: ['doer'],
    what: ['from'],
    standing: 'denied',
    needs: 'who',
    prior: 0.55,
    examples: [
      { text: 'Ana Prado stayed away from the summit.', who: ['Ana Prado'], standing: 'denied' },
      { text: 'Ana Prado stayed away from sugar.', leaves: true },
    ],
  },
];
