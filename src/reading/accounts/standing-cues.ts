import type { Standing } from '../../model/account.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId } from '../../model/span.ts';

/** A word above an event that says how it stands: "plans to", "is considering", "denied that". */
export interface StandingCue {
  readonly id: RuleId;
  readonly lemmas: readonly string[];
  readonly standing: Standing;
  readonly examples: readonly { readonly text: string; readonly of: string; readonly standing: Standing }[];
}

export const standingCues: readonly StandingCue[] = [
  {
    id: 'standing/plan',
    lemmas: [
      'letter of',
      ...words(
        'plan intend agree pledge promise vow commit prepare expect schedule set due aim decide poise slate ready gear earmark propose ' +
          'suppose announce opt elect undertake project proposal commitment intention decision agreement preparation deadline move start_to ' +
          'order require instruct tell oblige subpoena summon direct resolve bind deal pact contract accord ambition goal target delay postpone',
      ),
    ],
    standing: 'planned',
    examples: [
      { text: 'Norvik plans to open a plant in Porto.', of: 'open', standing: 'planned' },
      { text: 'The firm agreed to pay a fine of $5 million.', of: 'pay', standing: 'planned' },
      { text: 'The minister is expected to visit Lima next week.', of: 'visit', standing: 'planned' },
      { text: 'Norvik announced a deal to acquire its rival.', of: 'acquire', standing: 'planned' },
      { text: 'Norvik signed a letter of intent to sell its unit.', of: 'sell', standing: 'planned' },
      { text: 'Norvik has an agreement to be acquired by Aurel.', of: 'acquire', standing: 'planned' },
      { text: 'The plant was supposed to open in May.', of: 'open', standing: 'planned' },
      { text: 'The court ordered Norvik to sell its unit.', of: 'sell', standing: 'planned' },
    ],
  },
  {
    id: 'standing/possible',
    lemmas: words(
      'consider weigh mull explore seek hope wish willing eager keen interested want likely unlikely possible ponder study evaluate discuss debate contemplate ' +
        'suggest ask allow able could option possibility chance invitation tip tout rumor rumour talk request eye free reserve right look try attempt may option ' +
        'offer invite negotiate risk bid effort doubt opportunity permission threaten licence license clearance interest',
    ),
    standing: 'possible',
    examples: [
      { text: 'Norvik is considering opening a plant in Porto.', of: 'open', standing: 'possible' },
      { text: 'The bank is likely to sell its stake in Norvik.', of: 'sell', standing: 'possible' },
    ],
  },
  {
    id: 'standing/denied',
    lemmas: [...words('deny unable refuse refute dismiss decline fail forgo'), 'rule out'],
    standing: 'denied',
    examples: [
      { text: 'Norvik denied that it had paid officials.', of: 'pay', standing: 'denied' },
      { text: 'The minister declined to meet the envoy.', of: 'meet', standing: 'denied' },
    ],
  },
  {
    id: 'standing/cancelled',
    lemmas: [
      ...words('cancel abandon scrap shelve drop ditch abort axe terminate collapse unravel'),
      'walk away',
      'pull out',
      'back out',
      'call off',
      'give up',
      'decide against',
      'fall through',
      'fall apart',
    ],
    standing: 'cancelled',
    examples: [
      { text: 'Norvik has abandoned plans to open a plant in Porto.', of: 'open', standing: 'cancelled' },
      { text: 'A plan to open a plant in Porto fell through.', of: 'open', standing: 'cancelled' },
    ],
  },
];

/** Adjectives and participles before a noun that tells an event: "the planned merger". */
export const standingOfModifier: Readonly<Record<string, Standing>> = {
  planned: 'planned',
  proposed: 'planned',
  upcoming: 'planned',
  scheduled: 'planned',
  slated: 'planned',
  anticipated: 'planned',
  impending: 'planned',
  imminent: 'planned',
  looming: 'planned',
  forthcoming: 'planned',
  future: 'planned',
  expected: 'planned',
  promised: 'planned',
  intended: 'planned',
  next: 'planned',
  pending: 'planned',
  possible: 'possible',
  potential: 'possible',
  likely: 'possible',
  prospective: 'possible',
  threatened: 'possible',
  mooted: 'possible',
  rumored: 'possible',
  rumoured: 'possible',
  ongoing: 'ongoing',
  continuing: 'ongoing',
  current: 'ongoing',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  abandoned: 'cancelled',
  aborted: 'cancelled',
  failed: 'cancelled',
  scrapped: 'cancelled',
};

/** Verbs that take the event of their object as known: "welcomed the deal". */
export const presupposing = new Set(
  (
    'violate breach defy dispute contest challenge criticize criticise welcome condemn oppose cite mention describe regret praise ' +
    'slam blast honor honour recall examine question settle resolve'
  ).split(' '),
);

const cueOf = new Map(standingCues.flatMap((cue) => cue.lemmas.map((lemma) => [lemma, cue] as const)));

/** The cue that a lemma is by itself. */
export function cueOfLemma(lemma: string): StandingCue | undefined {
  return cueOf.get(lemma);
}

/** The cue of a word, or of a verb with its particle: "walk away". */
export function cueAt(sentence: Sentence, at: number): StandingCue | undefined {
  const token = sentence.tokens[at];
  if (token === undefined) return undefined;
  return cueOf.get(`${token.lemma} ${sentence.tokens[at + 1]?.lemma}`) ?? cueOf.get(token.lemma);
}

/** Verbs of saying: what they tell with "would" is a plan. */
export const sayingPlans = new Set(
  'say tell announce add note state report confirm disclose reveal promise indicate pledge vow warn'.split(' '),
);

/** How an event stands (null where it is only wished for), the rule that decided it, and the word that did, if one did. */
export interface Stood {
  readonly standing: Standing | null;
  readonly rule: RuleId;
  readonly token: number | null;
}

export function stood(standing: Standing | null, rule: RuleId, token: number): Stood {
  return { standing, rule, token };
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
