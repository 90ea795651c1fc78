// How a reporting verb and the words it hands on stand to each other. The first rule that finds words holds.
import type { RuleId, Span } from '../../model/span.ts';
import { contentAround } from './around.ts';
import { nameInQuotation, quotationAfter, quotationBefore } from './beside-quotation.ts';
import {
  clauseAfter,
  clauseBehindAs,
  infinitiveAfter,
  objectAfter,
  personAfter,
  prepositionalAfter,
  smallClauseAfter,
} from './content.ts';
import type { Cue } from './cues.ts';
import type { Stretch } from './stretch.ts';
import { contentOf, type Scene } from './telling.ts';

/** A text and what a rule takes from it: the speaker and the words, or null where it must leave the text alone. */
export interface Example {
  readonly text: string;
  readonly takes: { readonly speaker: string; readonly words: readonly string[] } | null;
}

/** One way of handing on words; `frames` names what the verb must govern (cues.tsv), null where any verb will do. */
export interface CueRule {
  readonly id: RuleId;
  readonly frames: readonly string[] | null;
  readonly content: (cue: Cue, scene: Scene) => readonly Span[] | null;
  /** What the words stand in: marks, a clause, or a deed of speech (denied, a deed hands on nothing: "did not urge"). */
  readonly stands: 'marks' | 'clause' | 'deed';
  readonly examples: readonly Example[];
}

export const cueRules: readonly CueRule[] = [
  {
    id: 'quotes/quotation-and-cue',
    frames: ['clause', 'quoted'],
    content: quotationBefore,
    stands: 'marks',
    examples: [
      {
        text: '"We will open in May," the mayor said.',
        takes: { speaker: 'mayor', words: ['We will open in May,'] },
      },
      {
        text: '“It costs too much,” said Anna Berg, an analyst at Kestrel. “We leave.”',
        takes: { speaker: 'Anna Berg', words: ['It costs too much,', 'We leave.'] },
      },
      { text: 'He once called it "the big one" and said nothing more.', takes: null },
    ],
  },
  {
    id: 'quotes/cue-and-quotation',
    frames: ['clause', 'quoted'],
    content: quotationAfter,
    stands: 'marks',
    examples: [
      {
        text: 'The minister told reporters: "Nobody will lose a job."',
        takes: { speaker: 'minister', words: ['Nobody will lose a job.'] },
      },
      { text: 'The choir can add a new title to its list: "Song of the North."', takes: null },
    ],
  },
  {
    id: 'quotes/around',
    frames: ['clause', 'quoted'],
    content: around,
    stands: 'clause',
    examples: [
      {
        text: 'The plant will close in June, the company said on Monday.',
        takes: { speaker: 'company', words: ['The plant will close in June'] },
      },
      {
        text: 'Prices, the bank said, have risen by a third.',
        takes: { speaker: 'bank', words: ['Prices', 'have risen by a third'] },
      },
      {
        text: 'The talks will go on, the minister said without naming a day.',
        takes: { speaker: 'minister', words: ['The talks will go on'] },
      },
      { text: 'In March, the company said that it would close the plant.', takes: null },
    ],
  },
  {
    id: 'quotes/as',
    frames: ['clause'],
    content: stretchBy(clauseBehindAs),
    stands: 'clause',
    examples: [
      {
        text: 'As the newspaper noted, the deal has yet to be signed.',
        takes: { speaker: 'newspaper', words: ['the deal has yet to be signed'] },
      },
      { text: 'As the crowd left, the deal was signed.', takes: null },
    ],
  },
  {
    id: 'quotes/clause',
    frames: ['clause'],
    content: stretchBy(clauseAfter),
    stands: 'clause',
    examples: [
      {
        text: 'The mayor said this week prices would rise.',
        takes: { speaker: 'mayor', words: ['prices would rise'] },
      },
      {
        text: 'The mayor said this week would be hard.',
        takes: { speaker: 'mayor', words: ['this week would be hard'] },
      },
      {
        text: 'Reuters reported, citing two people close to the talks, that the mill would shut.',
        takes: { speaker: 'two people close to the talks', words: ['the mill would shut'] },
      },
      {
        text: 'The ministry said on Friday that exports had fallen.',
        takes: { speaker: 'ministry', words: ['exports had fallen'] },
      },
      {
        text: 'Officials said the bridge was safe, but engineers warned that it was not.',
        takes: { speaker: 'Officials', words: ['the bridge was safe'] },
      },
      {
        text: 'The governor promised that the plant would bring jobs, and the president flew to Ohio to open it.',
        takes: { speaker: 'governor', words: ['the plant would bring jobs'] },
      },
      {
        text: 'The plan, which two officials said would cost a fortune, is new.',
        takes: { speaker: 'two officials', words: ['would cost a fortune'] },
      },
      { text: 'The choir added two concerts to its tour.', takes: null },
    ],
  },
  {
    id: 'quotes/infinitive',
    frames: ['to'],
    content: stretchBy(infinitiveAfter),
    stands: 'deed',
    examples: [
      {
        text: 'The senator vowed to fight the bill.',
        takes: { speaker: 'senator', words: ['to fight the bill'] },
      },
      { text: 'The senator came to fight the bill.', takes: null },
    ],
  },
  {
    id: 'quotes/person',
    frames: ['person'],
    content: stretchBy(personAfter),
    stands: 'deed',
    examples: [
      {
        text: 'The union urged members to accept the offer.',
        takes: { speaker: 'union', words: ['members to accept the offer'] },
      },
      { text: 'The union met members in May.', takes: null },
    ],
  },
  {
    id: 'quotes/preposition',
    frames: null,
    content: stretchBy(prepositionalAfter),
    stands: 'deed',
    examples: [
      {
        text: 'The council called for a ban on night flights.',
        takes: { speaker: 'council', words: ['a ban on night flights'] },
      },
      { text: 'The council called at noon.', takes: null },
    ],
  },
  {
    id: 'quotes/name-in-quotation',
    frames: ['small'],
    content: nameInQuotation,
    stands: 'deed',
    examples: [
      {
        text: 'The mayor called the plan "a costly mistake" on Monday.',
        takes: { speaker: 'mayor', words: ['the plan "a costly mistake"'] },
      },
      { text: 'The mayor called the builder, who said: "Not now."', takes: null },
    ],
  },
  {
    id: 'quotes/small-clause',
    frames: ['small'],
    content: stretchBy(smallClauseAfter),
    stands: 'deed',
    examples: [
      {
        text: 'She spoke of what she called a serious mistake.',
        takes: { speaker: 'she', words: ['a serious mistake'] },
      },
      { text: 'She called her brother.', takes: null },
    ],
  },
  {
    id: 'quotes/object',
    frames: ['object'],
    content: stretchBy(objectAfter),
    stands: 'deed',
    examples: [
      {
        text: 'The chairman expressed his regret over the accident.',
        takes: { speaker: 'chairman', words: ['his regret over the accident'] },
      },
      { text: 'The chairman drove his car.', takes: null },
      { text: 'A court in Lyon dismissed the lawsuit in May.', takes: null },
    ],
  },
];

function stretchBy(find: (cue: Cue) => Stretch | null): CueRule['content'] {
  return (cue, scene) => {
    const stretch = find(cue);
    return stretch === null ? null : contentOf(scene, cue.sentence, stretch);
  };
}

function around(cue: Cue, scene: Scene): readonly Span[] | null {
  const stretches = contentAround(cue);
  return stretches === null ? null : stretches.flatMap((one) => contentOf(scene, cue.sentence, one));
}
