// Runs of tokens in one sentence, and what they are made of.
import type { Sentence, Token } from '../../model/sentence.ts';

/** Tokens from the first to the last, both in. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a stretch, one by one. */
export function indexesOf({ from, to }: Stretch): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The unbroken run of words that make one noun phrase, from a place on; null where none stands there. */
export function nounRun(sentence: Sentence, from: number): Stretch | null {
  let to = from;
  while (
    continuesRun(sentence.tokens[to], to === from) ||
    isCapital(sentence, to, from) ||
    isHyphen(sentence, to, from)
  )
    to += 1;
  return to === from ? null : { from, to: to - 1 };
}

/** A noun phrase with what an adjective behind its noun governs: "two people familiar with the plan". */
export function sourceRun(sentence: Sentence, from: number): Stretch | null {
  const run = nounRun(sentence, from);
  if (run === null) return null;
  const { tokens } = sentence;
  const at = /^(?:familiar|aware|close|briefed|involved)$/u.test(tokens[run.to + 1]?.form ?? '') ? run.to + 1 : run.to;
  const isDescribed = /^(?:familiar|aware|close|briefed|involved)$/u.test(tokens[at]?.form ?? '');
  const more = isDescribed && tokens[at + 1]?.upos === 'ADP' ? nounRun(sentence, at + 2) : null;
  return more === null ? run : { from, to: more.to };
}

/** "The It Shop": a small word written large within a name. */
function isCapital(sentence: Sentence, at: number, from: number): boolean {
  const [token, next] = sentence.tokens.slice(at, at + 2);
  return (
    at > from &&
    /^(?:DET|PRON)$/u.test(token?.upos ?? '') &&
    /^\p{Lu}/u.test(token?.form ?? '') &&
    next?.upos === 'PROPN'
  );
}

/** Articles and pronouns open a noun phrase and never stand within one; possessives do. */
function continuesRun(token: Token | undefined, isFirst: boolean): boolean {
  if (token === undefined || /^(?:W|TO|RP)/u.test(token.xpos)) return false;
  if (/^(?:DET|PRON)$/u.test(token.upos)) return isFirst;
  if (/^(?:ADV|VERB)$/u.test(token.upos))
    return !isFirst && /^(?:amod|advmod)$/u.test(token.deprel) && token.head > token.index;
  return /^(?:ADJ|NUM|NOUN|PROPN|PART|X)$/u.test(token.upos) && token.form !== 'not';
}

/** Without closing commas, stops and dashes; null where nothing is left. */
export function trimEnd(sentence: Sentence, { from, to }: Stretch): Stretch | null {
  let last = to;
  while (last >= from && /^[.,;:–—-]$/u.test(sentence.tokens[last]?.form ?? '')) last -= 1;
  return last < from ? null : { from, to: last };
}

/** Whether a verb form can carry a sentence: past, present or modal. */
export function isFiniteVerb({ xpos }: Pick<Token, 'xpos'>): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos);
}

/** Whether a stretch has a verb form that can carry a sentence. */
export function hasFinite(sentence: Sentence, { from, to }: Stretch): boolean {
  return sentence.tokens.slice(from, to + 1).some(isFiniteVerb);
}

/** Whether a stretch has any verb form that a past tense may have been taken for, too. */
export function hasVerb(sentence: Sentence, { from, to }: Stretch): boolean {
  return sentence.tokens.slice(from, to + 1).some((token) => isFiniteVerb(token) || token.xpos === 'VBN');
}

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|morning|afternoon|evening|night|recently|later|earlier|early|late|also|again)$/iu;

/** A weekday or another word of time, which may stand between a verb and what is said. */
export function isDay({ form }: Token): boolean {
  return times.test(form);
}

/** The first place from one on that is no weekday, adverb of time or "last week". */
export function afterTimes(sentence: Sentence, from: number): number {
  let at = from;
  for (let token = sentence.tokens[at]; token !== undefined; token = sentence.tokens[at]) {
    const isPhrase = /^(?:last|this|next)$/iu.test(token.form) && sentence.tokens[at + 1]?.upos === 'NOUN';
    if (!isPhrase && !isDay(token)) return at;
    at += isPhrase ? 2 : 1;
  }
  return at;
}

/** Whether a stretch has a verb or at least a subject, which tells of one that was tagged as something else. */
export function hasClause(sentence: Sentence, stretch: Stretch): boolean {
  const { from, to } = stretch;
  return hasVerb(sentence, stretch) || sentence.tokens.slice(from, to + 1).some(({ deprel }) => deprel === 'nsubj');
}

/** "Abdel-Wahab": a hyphen within a name. */
function isHyphen({ tokens }: Sentence, at: number, from: number): boolean {
  return at > from && tokens[at]?.xpos === 'HYPH' && tokens[at + 1]?.upos === 'PROPN';
}
