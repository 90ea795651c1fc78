// What tells that an unknown name is a firm's and no person's, place's or product's: a row a sign.
import { childBy, childrenBy, hasRelation } from '../../language/tree.ts';
import type { NameType, Sentence } from '../../model/sentence.ts';
import type { RuleId } from '../../model/span.ts';
import { explanation, isFirmNoun } from './name-words.ts';
import type { ProperName } from './proper-name.ts';

/** A sign beside one occurrence of a name; signs of a whole report are added up. */
export interface FirmSign {
  readonly id: RuleId;
  readonly weight: number;
  /** Types that the sign speaks against; countries say "it" too. */
  readonly against: readonly NameType[];
  readonly tells: (sentence: Sentence, name: ProperName) => boolean;
  /** Sentences about "Quorl", a name of unknown type. */
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

const anyType = ['person', 'place', 'product'] as const;

const owned =
  /^(?:share|stock|profit|revenue|earnings|shareholder|valuation|subsidiary|headquarters|executive|ceo|chairman|chairwoman|chair|customer|employee|founder|co-founder|spokesman|spokeswoman|spokesperson|creditor|takeover|director|warehouse|outlet|branch)$/i;
const office =
  /^(?:chief|ceo|cfo|chairman|chairwoman|spokesman|spokeswoman|spokesperson|co-founder|founder|executives?|shares|stock|customers|employees|shareholders|management)$/i;
const trading =
  /^(?:acquire|recall|manufacture|employ|launch|unveil|produce|operate|sell|buy|supply|export|deliver|hire|raise|open|shut|post|lease|invest|develop|offer|own|cut|halt|suspend)$/;
const saying = /^(?:say|announce|add|note|state|warn|claim|insist|believe|expect|confirm|argue)$/;

/** The signs; each counts at every place where it stands. */
export const firmSigns: readonly FirmSign[] = [
  {
    id: 'mentions/firm-noun-before',
    weight: 3,
    against: anyType,
    tells: ({ tokens }, { first }) => isFirmNoun(tokens[first - 1]),
    takes: ['Shares of scooter maker Quorl fell.'],
    leaves: ['The firm hired Quorl in May.'],
  },
  {
    id: 'mentions/firm-noun-behind',
    weight: 3,
    against: anyType,
    tells: ({ tokens }, { last }) => {
      const noun = explanation(tokens, last);
      return noun !== null && /^(?:a|an|the)$/.test(tokens[last + 2]?.form ?? '') && isFirmNoun(noun);
    },
    takes: ['In May Quorl, a lender, was fined.'],
    leaves: ['In May Quorl, a chemist, was fined.'],
  },
  {
    id: 'mentions/firm-based',
    weight: 2,
    against: anyType,
    tells: ({ tokens }, { first, last }) =>
      /(?:^|-)based$/.test(tokens[first - 1]?.form ?? '') ||
      (tokens[last + 1]?.form === ',' && /^(?:based|headquartered)$/.test(tokens[last + 2]?.form ?? '')),
    takes: ['Shenzhen-based Quorl makes drones.', 'Quorl, based in Shenzhen, makes drones.'],
    leaves: ['The claim was based on Quorl.'],
  },
  {
    id: 'mentions/firm-traded',
    weight: 2,
    against: anyType,
    tells: ({ tokens }, { first }) =>
      /^(?:of|in|with)$/.test(tokens[first - 1]?.form ?? '') &&
      /^(?:shares?|stakes?|stock|takeover|acquisition|merger)$/i.test(tokens[first - 2]?.form ?? ''),
    takes: ['Shares in Quorl rose on Monday.', 'It bought a stake in Quorl.'],
    leaves: ['A share of the work was done in Quorl.'],
  },
  {
    id: 'mentions/firm-owner',
    weight: 2,
    against: anyType,
    tells: (sentence, { first, last }) => {
      const { tokens } = sentence;
      const head = tokens.slice(first, last + 1).find((token) => hasRelation(token, 'nmod:poss'))?.head ?? -1;
      return /^['’]s?$/.test(tokens[last + 1]?.form ?? '') && owned.test(tokens[head]?.lemma ?? '');
    },
    takes: ["Quorl's customers were told on Monday.", "Quorl's chairman signed the deal."],
    leaves: ["Quorl's brother signed the deal."],
  },
  {
    id: 'mentions/firm-office-behind',
    weight: 2,
    against: anyType,
    tells: ({ tokens }, { last }) => office.test(tokens[last + 1]?.form ?? ''),
    takes: ['Quorl chief executive Ann Roy resigned.'],
    leaves: ['Quorl resigned as chief executive.'],
  },
  {
    id: 'mentions/firm-trades',
    weight: 1,
    against: anyType,
    tells: (sentence, name) => {
      const verb = verbOf(sentence, name);
      return verb !== null && trades(sentence, verb);
    },
    takes: ['Quorl recalled 300 scooters in May.', 'Quorl has acquired two rivals.'],
    leaves: ['Quorl slept.', 'Quorl recalled that it was cold.'],
  },
  {
    id: 'mentions/firm-trades-too',
    weight: 1,
    against: anyType,
    tells: (sentence, name) => {
      const verb = verbOf(sentence, name);
      return verb !== null && childrenBy(sentence, verb, 'conj').some((one) => trades(sentence, one));
    },
    takes: ['Quorl fired him and opened a depot in Leeds.'],
    leaves: ['Quorl smiled and drank his tea.'],
  },
  {
    id: 'mentions/firm-traded-by',
    weight: 1,
    against: anyType,
    tells: ({ tokens }, { first }) =>
      tokens[first - 1]?.form === 'by' &&
      /^(?:operated|made|manufactured|produced)$/.test(tokens[first - 2]?.form ?? ''),
    takes: ['The jet, operated by Quorl, landed in Oslo.'],
    leaves: ['The jet was flown by Quorl.'],
  },
  {
    id: 'mentions/firm-says-it',
    weight: 2,
    against: ['person'],
    tells: (sentence, name) => speaksOf(sentence, name, /^it$/i),
    takes: ['Quorl said it would close the plant.'],
    leaves: ['Quorl said he would close the plant.', 'Quorl said the plant would close.'],
  },
];

/** Whether a name is the subject of a verb of saying whose clause begins with such a pronoun. */
export function speaksOf(sentence: Sentence, name: ProperName, pronoun: RegExp): boolean {
  const verb = verbOf(sentence, name);
  if (verb === null || !saying.test(sentence.tokens[verb]?.lemma ?? '')) return false;
  const clauses = childrenBy(sentence, verb, 'ccomp');
  const subjects = clauses.flatMap((clause) => childrenBy(sentence, clause, 'nsubj'));
  return subjects.some((one) => one > verb && pronoun.test(sentence.tokens[one]?.form ?? ''));
}

function trades(sentence: Sentence, verb: number): boolean {
  return trading.test(sentence.tokens[verb]?.lemma ?? '') && childBy(sentence, verb, 'obj') !== null;
}

/** The verb of which a name is the active subject. */
function verbOf({ tokens }: Sentence, { first, last }: ProperName): number | null {
  const head = tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last);
  return head?.deprel === 'nsubj' && tokens[head.head]?.upos === 'VERB' ? head.head : null;
}
