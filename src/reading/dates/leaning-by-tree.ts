// Which way the verb that governs a time looks: "will open on Monday", "opened on Monday", "is to open on Monday".
import { childrenOf, hasRelation, pathToRoot, tokenAt } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Leaning } from './rule.ts';

/** What the tree shows: a leaning; `name` where a time names a thing ("the Friday blast"), `thing` where it belongs to one ("talks in June"); null where it cannot tell. */
export type TreeLeaning = Leaning | 'name' | 'thing';

const planned = new Set(
  'expect schedule plan set slate due bind intend want hope aim seek pledge vow promise agree decide prepare threaten propose likely ready poise need ask require call urge invite order tell allow go summon subpoena instruct sentence book'.split(
    ' ',
  ),
);
const plans = new Set([
  'expect',
  'schedule',
  'plan',
  'set',
  'slate',
  'due',
  'expected',
  'scheduled',
  'planned',
  'slated',
]);
const carriedOut = new Set(
  'fail refuse begin start manage continue use decline appear seem have force help try come go return rush travel arrive get turn stop'.split(
    ' ',
  ),
);
// "The law takes effect on 1 January": what stands in a timetable is told in the present.
const timetabled = new Set('take begin start open close end expire resume return kick'.split(' '));
const saying = new Set('say tell report add note announce state believe think know show mean be have'.split(' '));

/** The leaning of the clause in which the words from `start` stand. */
export function leaningByTree(sentence: Sentence, start: number): TreeLeaning {
  const at = tokenAt(sentence, start);
  if (at === null) return null;
  let below = sentence.tokens[at];
  let inNoun = false;
  for (const index of pathToRoot(sentence, at).slice(1)) {
    const token = sentence.tokens[index];
    if (token === undefined || below === undefined) return null;
    if (isOfNoun(below, token)) return leaningOfNoun(sentence, token);
    const leaning = leaningOfVerb(sentence, token);
    if (leaning !== null) return inNoun && leaning !== 'future' ? 'thing' : leaning;
    inNoun ||=
      (hasRelation(below, 'nmod') && !isTimeWord.test(token.form)) ||
      (hasRelation(token, 'nmod', 'obl') && !isTimeWord.test(token.form));
    below = token;
  }
  return null;
}

// A time inside a noun phrase names the thing; what is done with the thing says nothing of when it was.
function isOfNoun(below: Token, above: Token): boolean {
  return (
    hasRelation(below, 'compound', 'nmod:poss', 'amod', 'nummod') &&
    (above.upos === 'NOUN' || above.upos === 'PROPN') &&
    above.deprel !== 'root' &&
    !isTimeWord.test(above.form)
  );
}

const isTimeWord =
  /^\d|day$|^(?:morning|afternoon|evening|night|noon|midnight|week|weekend|month|quarter|year|end|start|beginning|middle|half|rest|[A-Z]{2,4})$/i;

function leaningOfNoun(sentence: Sentence, noun: Token): TreeLeaning {
  const words = childrenOf(sentence, noun.index).map((index) => sentence.tokens[index]?.lemma ?? '');
  return words.some((word) => ['upcoming', 'forthcoming', 'planned', 'scheduled', 'next'].includes(word))
    ? 'future'
    : 'name';
}

function leaningOfVerb(sentence: Sentence, verb: Token): TreeLeaning {
  const helpers = childrenOf(sentence, verb.index)
    .map((index) => sentence.tokens[index])
    .filter((one) => one !== undefined && hasRelation(one, 'aux', 'cop', 'mark'))
    .map((one) => one?.form.toLowerCase() ?? '');
  if (helpers.includes('could') && isDenied(sentence, verb)) return 'past';
  if (helpers.some((one) => perfect.has(one))) return leaningOfPerfect(helpers);
  if (helpers.some((one) => isModal(one))) return 'future';
  if (isPlan(verb)) return 'future';
  if (helpers.some((one) => ['was', 'were', 'had', 'did'].includes(one))) return 'past';
  if (helpers.includes('to')) return leaningOfInfinitive(sentence, verb);
  return leaningOfForm(verb, helpers);
}

const perfect = new Set(['has', 'have', "'ve", '’ve']);

// "May have met on March 3" tells of the past; but English does not say "has met on March 3": such a day is that of
// something else, "has invited them to talks on March 12".
function leaningOfPerfect(helpers: readonly string[]): TreeLeaning {
  if (helpers.includes('will')) return 'future';
  return helpers.some((one) => one === 'to' || isModal(one)) ? 'past' : 'thing';
}

// "Could not be reached Monday" tells of the past, "could open Monday" does not.
function isDenied(sentence: Sentence, verb: Token): boolean {
  const near = sentence.tokens.slice(Math.max(0, verb.index - 10), verb.index);
  return near.some((one) =>
    ['not', "n't", 'n’t', 'never', 'neither', 'nor', 'nobody', 'none'].includes(one.form.toLowerCase()),
  );
}

function isModal(word: string): boolean {
  return [
    'will',
    "'ll",
    '’ll',
    'wo',
    'shall',
    'would',
    'may',
    'might',
    'could',
    'should',
    'must',
    'can',
    'ca',
  ].includes(word);
}

function leaningOfForm(verb: Token, helpers: readonly string[]): Leaning {
  if (verb.xpos === 'VBD') return 'past';
  const isNow = helpers.some((one) => ['is', 'are', 'am', "'s", "'re", '’s', '’re'].includes(one));
  if (verb.xpos === 'VBN') return isNow ? null : 'past';
  if (verb.xpos === 'VBG')
    return isNow ? 'present' : helpers.includes('after') || helpers.includes('since') ? 'past' : null;
  if (verb.xpos !== 'VBZ' && verb.xpos !== 'VBP') return null;
  if (timetabled.has(verb.lemma)) return 'future';
  return saying.has(verb.lemma) ? null : 'present';
}

function isPlan(verb: Token): boolean {
  return (
    /^(?:VERB|ADJ|AUX)$/.test(verb.upos) &&
    plans.has(verb.lemma) &&
    (verb.xpos !== 'VBD' || !['expect', 'set'].includes(verb.lemma))
  );
}

// "Plans to open", "is to open" look ahead; "failed to open", "began to open" tell of the past.
function leaningOfInfinitive(sentence: Sentence, verb: Token): TreeLeaning {
  const above = verb.head === verb.index ? undefined : sentence.tokens[verb.head];
  if (above === undefined) return 'future';
  if (planned.has(above.lemma) || above.lemma === 'be') return 'future';
  if (carriedOut.has(above.lemma)) return leaningOfVerb(sentence, above);
  return hasRelation(verb, 'xcomp', 'ccomp') ? 'future' : null;
}
