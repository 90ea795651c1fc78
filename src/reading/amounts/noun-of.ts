// The noun a number counts, by tags and tree: the head of its noun phrase, in the singular.
import { childrenOf, hasRelation, tokenAt } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { nounRisen } from './noun-risen.ts';
import type { Place } from './rule.ts';
import { irregular, members, plainHeads, unchanging, uncounted } from './unit-words.ts';
import type { WrittenNumber } from './written-numbers.ts';

/** A counted noun in the singular, and where its words end. */
export interface CountedNoun {
  readonly unit: string;
  readonly end: number;
}

const reach = 10;

/** The noun a number counts; `uncounted` before a period or the like, null where no noun follows. */
export function nounOf({ sentence, number, before, after }: Place): CountedNoun | 'uncounted' | null {
  const last = tokenAt(sentence, number.end - 1);
  if (last === null) return null;
  const attached = /^-\p{L}/u.test(after);
  if (/^-strong(?!\p{L})/iu.test(after)) return strengthOf(sentence, last, number.end);
  const noun = attached ? nounAttached(sentence.tokens, last + 1) : nounAfter(sentence, last + 1);
  if (noun !== null)
    return isCounted(noun, attached || number.style === 'floor') ? counted(sentence, noun, attached) : 'uncounted';
  const numbered = nounNumbered(sentence, last);
  if (numbered !== null) return { unit: singular(numbered), end: number.end };
  const member = members[bodyBefore.exec(before)?.[1]?.toLowerCase() ?? ''];
  if (member !== undefined) return { unit: member, end: number.end };
  const risen = nounRisen(sentence, last);
  if (risen === null || (members[risen.lemma] === undefined && !isLarge(number))) return null;
  return { unit: members[risen.lemma] ?? singular(risen), end: number.end };
}

/** Small bare numbers are mostly scores, ranks and ages. */
function isLarge(number: WrittenNumber): boolean {
  return number.grouped || number.scale !== null || /^[1-9]\d{2,}$/.test(number.digits);
}

/** "A 20,000-strong workforce". */
function strengthOf(sentence: Sentence, last: number, end: number): CountedNoun {
  const body = nounAfter(sentence, last + 3) ?? nounAfter(sentence, last + 2);
  return { unit: members[body?.lemma ?? ''] ?? 'person', end: end + '-strong'.length };
}

const bodyBefore =
  /\b(\p{L}+)\s(?:of|to|at|is|was|reached)\s(?:(?:about|around|over|nearly|some|roughly|almost|more than|at least|up to|just|only)\s){0,2}$/iu;

/** "The number of refugees will reach 340,000". */
function nounNumbered(sentence: Sentence, before: number): Token | null {
  const { tokens } = sentence;
  const from = tokens.findLastIndex(
    (token, at) => at < before && at > before - 20 && token.lemma === 'number' && tokens[at + 1]?.form === 'of',
  );
  const noun = from < 0 ? null : nounAfter(sentence, from + 2);
  return noun !== null && noun.index < before ? noun : null;
}

/** The noun tied on by a hyphen: "a 1,000-acre site", "20-square-foot". */
function nounAttached(tokens: readonly Token[], from: number): Token | null {
  const parts = tokens.slice(from, from + 4).filter((token) => !/^[-–]$/.test(token.form));
  return parts.find((token) => !isMeasureWord(token)) ?? null;
}

/** The last noun of the phrase that begins at a token, or null where a phrase without a noun ends first. */
function nounAfter(sentence: Sentence, from: number): Token | null {
  const { tokens } = sentence;
  let noun: Token | null = null;
  let name: Token | null = null;
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at === from && /^(?:last|next|this|early|late)$/i.test(token.form))) break;
    const isNamed = isInName(sentence, at);
    if (token.xpos === 'NNPS' && !isNamed) name = token;
    if (token.upos === 'NOUN' && !isNewPhrase(noun, token)) noun = token;
    else if (noun !== null) break;
    else if (token.form === '(') at = closing(tokens, at);
    else if (!isNamed && !isWhole(tokens, at) && !isBeforeNoun(token, at === from) && !isPartOfName(tokens, at)) break;
  }
  return noun ?? name;
}

/** "14 of the 27 members". */
function isWhole(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'NUM' && /^(?:the|its|their|these|those)$/i.test(tokens[at - 1]?.form ?? '');
}

/** Inside the name of a maker or a product: "25,000 Norland Fjord trucks". */
function isInName(sentence: Sentence, at: number): boolean {
  return sentence.names.some(
    ({ type, first, last }) => (type === 'organization' || type === 'product') && first <= at && at <= last,
  );
}

/** Where a parenthesis ends, or the end of the sentence. */
function closing(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((token, at) => at > open && token.form === ')');
  return close < 0 ? tokens.length : close;
}

/** "45 people Wednesday", "500 workers last year": a noun that is not the head of a compound with the one before. */
function isNewPhrase(noun: Token | null, token: Token): boolean {
  if (noun === null) return false;
  return noun.xpos === 'NNS' && !(noun.head === token.index && noun.deprel.startsWith('compound'));
}

/** "Vega-4 pickups", "Aero 737 jets". */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.upos === 'NUM' && (before?.upos === 'PROPN' || before?.form === '-');
}

/** What may stand between a number and its noun: adjectives, participles, names, hyphens, "of the". */
function isBeforeNoun(token: Token, first: boolean): boolean {
  if (token.upos === 'ADJ' || token.upos === 'PROPN') return true;
  if (token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'RBR' || token.xpos === 'JJR') return true;
  if (/^[-–,]$/.test(token.form)) return !first;
  if (token.form === '+') return first;
  if (/^(?:of|the|its|their|his|her|our|these|those|so-called|newly|highly|more)$/i.test(token.form)) return true;
  return false;
}

function isCounted(noun: Token, loose: boolean): boolean {
  const lemma = noun.lemma.toLowerCase();
  if (uncounted.has(lemma)) return false;
  return (
    loose ||
    noun.xpos === 'NNS' ||
    noun.xpos === 'NNPS' ||
    unchanging.has(lemma) ||
    unchanging.has(noun.form.toLowerCase())
  );
}

/** The head with the lower-case nouns compounded before it: "speeding ticket", "square foot". */
function counted(sentence: Sentence, noun: Token, attached: boolean): CountedNoun {
  const words = [singular(noun)];
  if (plainHeads.has(words[0] ?? '')) return { unit: words.join(' '), end: noun.end };
  for (let at = noun.index - 1; at >= 0; at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
    if (attached && /^[-–]$/.test(token.form)) continue;
    if (!isCompounded(sentence, token)) break;
    words.unshift(/^sq\.?$/i.test(token.form) ? 'square' : token.form.toLowerCase());
  }
  return { unit: words.join(' '), end: noun.end };
}

function isCompounded(sentence: Sentence, token: Token): boolean {
  if (isMeasureWord(token)) return true;
  if (token.upos !== 'NOUN' || !isBefore(sentence, token) || !/^\p{Ll}+$/u.test(token.form)) return false;
  const own = childrenOf(sentence, token.index).filter((child) => !hasRelation(sentence.tokens[child], 'nummod'));
  return own.length === 0 && sentence.tokens[token.index - 1]?.end !== token.start;
}

/** Compounded with the noun after it, or at least hung on it. */
function isBefore({ tokens }: Sentence, token: Token): boolean {
  return hasRelation(token, 'compound') || (token.head === token.index + 1 && tokens[token.head]?.upos === 'NOUN');
}

function isMeasureWord(token: Token): boolean {
  return /^(?:square|sq|sq\.|cubic|metric|nautical)$/i.test(token.form);
}

function singular(noun: Token): string {
  const form = noun.form.toLowerCase();
  return irregular[form] ?? (noun.xpos === 'NNPS' ? noun.form.replace(/s$/, '') : noun.lemma.toLowerCase());
}
