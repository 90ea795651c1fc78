// Where the words that a reporting verb hands on end. Tokens are indexes of the verb's sentence.
import { childBy, childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Cue } from './cues.ts';
import { cueRowOf } from './cues.ts';
import { isDay, isFiniteVerb, nounRun, type Stretch, trimEnd } from './stretch.ts';

/** From a token up to where the reporting clause is taken up again or the sentence ends; null where nothing is left. */
export function stretchFrom(cue: Cue, start: number): Stretch | null {
  const { sentence } = cue;
  const marks = /^(?:that|,|:|;|-|–|—|["“”''])$/u;
  let from = start;
  while (marks.test(sentence.tokens[from]?.form ?? '')) from += 1;
  const cut = sentence.tokens.find((token) => token.index > from && resumes(cue, token));
  const end = cut === undefined ? sentence.tokens.length : clauseEdge(sentence, cut);
  return trimEnd(sentence, { from, to: Math.min(end - 1, lastOwn(cue, from)) });
}

/** A reporting clause within another ("who said it would, left") ends where its own words end. */
function lastOwn({ sentence, verb }: Cue, from: number): number {
  const main = commaBeforeMain(sentence, verb, from);
  if (main !== null) return main - 1;
  const token = sentence.tokens[verb];
  const isLed = hasRelation(token, 'advcl') && token !== undefined && token.head > from;
  const isInner = hasRelation(token, 'acl') || (isLed && hasComma(sentence, from, token.head));
  if (!isInner) return sentence.tokens.length - 1;
  const last = Math.max(...subtreeOf(sentence, verb));
  return last < from ? sentence.tokens.length - 1 : last;
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ form }) => form === ',');
}

/** "Asked why he left, Li said": the comma behind which the main clause begins, where the sentence opens with another. */
function commaBeforeMain(sentence: Sentence, verb: number, from: number): number | null {
  const { tokens } = sentence;
  const isParticiple = verb <= 1 && /^VB[NGD]$/u.test(tokens[verb]?.xpos ?? '');
  if (!isParticiple && !tokens.slice(0, 3).some(({ form }) => openers.has(form.toLowerCase()))) return null;
  const comma = tokens.find((token) => token.form === ',' && opensMain(sentence, token.index + 1));
  return comma !== undefined && comma.index > from ? comma.index : null;
}

const openers: ReadonlySet<string> = new Set(
  'after although as because before if once since though when where while'.split(' '),
);

/** A noun phrase and its finite verb, adverbs aside. */
function opensMain(sentence: Sentence, at: number): boolean {
  const start = sentence.tokens[at]?.upos === 'ADV' ? at + 1 : at;
  const run = nounRun(sentence, start);
  const next = run === null ? undefined : sentence.tokens.find(({ index, upos }) => index > run.to && upos !== 'ADV');
  return next !== undefined && (isFiniteVerb(next) || next.upos === 'AUX');
}

/** Whether a verb goes on from the reporting verb and not from within what is said: "and added", ", noting that". */
function resumes({ sentence, verb }: Cue, token: Token): boolean {
  const before = sentence.tokens.findLast((one) => one.index < token.index && !/^["“”']+$/u.test(one.form));
  if (/^according$/u.test(token.form)) return before?.form === ',';
  if (contrasts.has(token.form) || isEvenAs(sentence, token)) return /^(?:,|-|--|–|—)$/u.test(before?.form ?? '');
  if (token.upos !== 'VERB') return false;
  if (tellsOn(sentence, verb, token)) return true;
  const isCue = cueRowOf(token) !== null;
  if (token.head === verb && hasRelation(token, 'conj')) {
    const joint = childBy(sentence, token.index, 'cc');
    const isShared = childBy(sentence, token.index, 'nsubj') === null;
    return joint !== null && (isCue || isShared || sentence.tokens[joint - 1]?.form === ',');
  }
  if (!isCue) return false;
  if (childBy(sentence, token.index, 'nsubj') !== null) return opensAnew(sentence, token) || closes(sentence, token);
  if (token.xpos === 'VBG')
    return before?.form === ',' || (before?.form === 'and' && sentence.tokens[verb]?.xpos === 'VBG');
  return /^(?:and|but)$/u.test(before?.form ?? '') && isFiniteVerb(token);
}

/** "promised that it would close, and the mayor flew home": a past with a subject of its own beside what is to come is the report's. */
function tellsOn(sentence: Sentence, verb: number, token: Token): boolean {
  if (token.xpos !== 'VBD' || !hasRelation(token, 'conj') || token.head <= verb) return false;
  const joint = childBy(sentence, token.index, 'cc');
  const isLater = childrenBy(sentence, token.head, 'aux').some((one) =>
    /^(?:will|would)$/u.test(sentence.tokens[one]?.form ?? ''),
  );
  const isJoined = joint !== null && sentence.tokens[joint]?.form === 'and' && sentence.tokens[joint - 1]?.form === ',';
  return isJoined && isLater && childBy(sentence, token.index, 'nsubj') !== null;
}

/** ", but officials said": another reporting clause set against the first. */
function opensAnew(sentence: Sentence, token: Token): boolean {
  const joint = childBy(sentence, token.index, 'cc');
  return joint !== null && sentence.tokens[joint - 1]?.form === ',' && isFiniteVerb(token);
}

/** Words that, behind a comma, set something of the report's own against what was said. */
const contrasts: ReadonlySet<string> = new Set(['though', 'although', 'while', 'whereas', 'compared']);

/** "even as", "even though". */
function isEvenAs(sentence: Sentence, { form, index }: Token): boolean {
  return form === 'even' && /^(?:as|though|after|when|while)$/u.test(sentence.tokens[index + 1]?.form ?? '');
}

/** ", officials said." behind what is said: another reporting clause around the first. */
function closes(sentence: Sentence, token: Token): boolean {
  const subject = childBy(sentence, token.index, 'nsubj');
  const start = subject === null ? token.index : Math.min(...subtreeOf(sentence, subject));
  const next = sentence.tokens[token.index + 1];
  const isLast = next === undefined || /^[.,]$/u.test(next.form) || next.upos === 'ADP' || isDay(next);
  return isLast && isFiniteVerb(token) && sentence.tokens[start - 1]?.form === ',';
}

/** The first token of a resumed clause with its conjunction. */
function clauseEdge(sentence: Sentence, verb: Token): number {
  const before = childrenOf(sentence, verb.index).filter(
    (child) =>
      child < verb.index && hasRelation(sentence.tokens[child], 'cc', 'mark', 'nsubj', 'advmod', 'aux', 'punct'),
  );
  const first = Math.min(verb.index, ...before.map((child) => subtreeOf(sentence, child)[0] ?? child));
  return /^(?:and|but)$/u.test(sentence.tokens[first - 1]?.form ?? '') ? first - 1 : first;
}
