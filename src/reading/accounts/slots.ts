import {
  coordinated,
  doerOf,
  isInfinitive,
  isPassive,
  isVerbal,
  prepositional,
  subjectOf,
  undergoerOf,
} from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { isTransparent, sideOf } from './carriers.ts';
import type { Slot } from './frame.ts';

const partitives = new Set(
  'most some all many several part majority half third quarter fifth tenth kilometer kilometre mile one two three four five dozen dozens hundred hundreds thousand thousands number group couple range series pair host portion bulk rest member'.split(
    ' ',
  ),
);

const aside = new Set('during at after before since ahead following amid despite until because through'.split(' '));
const raising = new Set('expect schedule set due plan slate likely unlikely'.split(' '));
const giving = new Set('award give grant hand offer pay lend deny promise allocate serve assess'.split(' '));

/** The word that tells an event in its sentence, and the verb that carries it where that word is a noun. */
export interface Trigger {
  readonly sentence: Sentence;
  readonly index: number;
  readonly pos: 'verb' | 'noun';
  /** The verb of the telling clause: the trigger itself, or the carrier of a noun; null for a noun carried by none. */
  readonly verb: number | null;
}

/** The trigger at a token, with its carrying verb found. */
export function triggerAt(sentence: Sentence, index: number, pos: 'verb' | 'noun'): Trigger {
  return { sentence, index, pos, verb: pos === 'verb' ? index : carrierOf(sentence, index) };
}

/** Tokens that head what fills a slot, coordinated ones each; in text order as the clause gives them. */
export function fill(trigger: Trigger, slot: Slot): readonly number[] {
  const found = trigger.pos === 'verb' ? fillOfVerb(trigger, slot) : fillOfNoun(trigger, slot);
  return found.map((one) => wholeOf(trigger.sentence, one)).flatMap((one) => coordinated(trigger.sentence, one));
}

/** "most of its operations", "two of the firms": the noun that is meant, not the word that counts it. */
function wholeOf(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index];
  if (token?.upos !== 'NUM' && !partitives.has(token?.lemma.toLowerCase() ?? '')) return index;
  return prepositional(sentence, index, 'of')[0] ?? index;
}

function fillOfVerb({ sentence, index }: Trigger, slot: Slot): readonly number[] {
  if (slot === 'self') return [index];
  if (slot === 'doer') return listOf(doerOf(sentence, index));
  if (slot === 'undergoer') return listOf(givenTo(sentence, index) ?? undergoerOf(sentence, index));
  if (slot === 'recipient') return recipientsOf(sentence, index);
  if (slot === 'clause') return childrenBy(sentence, index, 'ccomp');
  if (slot === 'infinitive')
    return childrenBy(sentence, index, 'xcomp', 'advcl').filter((one) => isInfinitive(sentence, one));
  if (slot === 'complement') return childrenBy(sentence, index, 'ccomp', 'xcomp');
  if (slot === 'whether') return childrenBy(sentence, index, 'ccomp').filter((one) => isQuestion(sentence, one));
  if (slot === 'subject below')
    return childrenBy(sentence, index, 'ccomp').flatMap((one) => listOf(subjectOf(sentence, one)));
  if (slot === 'content') return childrenBy(sentence, undergoerOf(sentence, index) ?? index, 'acl');
  if (slot === 'owner') return childrenBy(sentence, undergoerOf(sentence, index) ?? index, 'nmod:poss');
  if (slot === 'governor') return governorOf(sentence, index);
  if (slot === 'subject' || slot === 'modifier' || slot === 'carrier') return [];
  return prepositionalNear(sentence, index, slot);
}

function isQuestion(sentence: Sentence, clause: number): boolean {
  return childrenBy(sentence, clause, 'mark').some((one) =>
    ['whether', 'if'].includes(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
}

/** "was ordered to pay", "began selling": the verb that another completes. */
function governorOf(sentence: Sentence, verb: number): readonly number[] {
  const token = sentence.tokens[verb];
  if (token === undefined) return [];
  const completes = hasRelation(token, 'xcomp', 'advcl') && isInfinitive(sentence, verb);
  return completes || (token.deprel === 'xcomp' && token.xpos === 'VBG') ? [token.head] : [];
}

/** "awarded Norvik a contract", "was awarded a contract": the thing given, which stands last. */
function givenTo(sentence: Sentence, verb: number): number | null {
  if (!giving.has(sentence.tokens[verb]?.lemma ?? '')) return null;
  const objects = childrenBy(sentence, verb, 'obj');
  return isPassive(sentence, verb) || objects.length > 1 ? (objects.at(-1) ?? null) : null;
}

function recipientsOf(sentence: Sentence, verb: number): readonly number[] {
  const given = givenTo(sentence, verb);
  if (given !== null && isPassive(sentence, verb)) return listOf(subjectOf(sentence, verb));
  const objects = childrenBy(sentence, verb, 'obj');
  const before = objects.filter((one) => given !== null && one < given);
  const receivers = objects.length > 0 ? childrenBy(sentence, verb, 'iobj') : [];
  return [...receivers, ...before, ...objects.flatMap((one) => beforeSum(sentence, one))];
}

/** "awarded Norvik $5 million" where the tree has the name as part of the sum. */
function beforeSum(sentence: Sentence, object: number): readonly number[] {
  if (childrenBy(sentence, object, 'nummod').length === 0) return [];
  return childrenBy(sentence, object, 'compound').filter((one) => sentence.tokens[one]?.upos === 'PROPN');
}

/** The verb's own phrase, else the one that hangs on its object: "invest 4 billion [in a plant]", "3 billion in aid [to Peru]". */
function prepositionalNear(sentence: Sentence, verb: number, preposition: string): readonly number[] {
  let places: readonly number[] = [verb];
  for (let step = 0; step < 3 && places.length > 0; step += 1) {
    const found = places.flatMap((place) => prepositional(sentence, place, preposition));
    if (found.length > 0) return found;
    places = places.flatMap((place) => childrenBy(sentence, place, ...(step === 0 ? ['obj'] : ['nmod'])));
  }
  return [];
}

function fillOfNoun(trigger: Trigger, slot: Slot): readonly number[] {
  const { sentence, index, verb } = trigger;
  if (slot === 'self') return [index];
  if (slot === 'owner') return ownersOf(sentence, index);
  if (slot === 'carrier') return listOf(verb);
  if (slot === 'whether' || slot === 'subject below') return [];
  if (slot === 'subject') return subjectsOnTheWay(sentence, index);
  if (slot === 'doer') return doersOfNoun(trigger);
  if (slot === 'undergoer') return undergoersOfNoun(trigger);
  if (slot === 'complement' || slot === 'content') return childrenBy(sentence, index, 'acl', 'ccomp');
  if (slot === 'modifier') return childrenBy(sentence, index, 'compound', 'amod', 'nummod');
  if (slot === 'recipient') return verb === null ? [] : recipientsOf(sentence, verb);
  const participles = childrenBy(sentence, index, 'acl').filter((one) => isVerbal(sentence.tokens[one]));
  const places = [index, ...participles, ...(verb !== null && carries(sentence, verb, index) ? [verb] : [])];
  const found = places.flatMap((place) => prepositional(sentence, place, slot)).filter((one) => one !== index);
  if (found.length > 0)
    return slot === 'between' ? [...found, ...secondOf(sentence, index)].toSorted((a, b) => a - b) : found;
  // "a grant of 75 million dollars from the ministry": the phrase hangs on the sum.
  // "a visit to Lima by the minister": on the place.
  return [
    ...prepositional(sentence, index, 'of'),
    ...(slot === 'by' ? prepositional(sentence, index, 'to') : []),
  ].flatMap((one) => prepositional(sentence, one, slot));
}

/** "between A and B" where the tree hangs B on the noun too. */
function secondOf(sentence: Sentence, noun: number): readonly number[] {
  return childrenBy(sentence, noun, 'nmod').filter(
    (one) => sentence.tokens[one]?.deprel === 'nmod' && childrenBy(sentence, one, 'case').length === 0,
  );
}

/** "Norvik's $5 million investment" where the tree hangs the owner on the sum. */
function sumBefore(sentence: Sentence, noun: number): readonly number[] {
  const head = sentence.tokens[noun]?.head;
  return [noun - 3, noun - 4, noun - 5].filter(
    (at) =>
      sentence.tokens[at]?.upos === 'SYM' && (sentence.tokens[at]?.head === head || sentence.tokens[at]?.head === noun),
  );
}

/** A possessive, or names and nationalities that stand before a noun. */
function ownersOf(sentence: Sentence, noun: number): readonly number[] {
  const possessive = [noun, ...sumBefore(sentence, noun)].flatMap((one) => childrenBy(sentence, one, 'nmod:poss'));
  if (possessive.length > 0) return possessive;
  return childrenBy(sentence, noun, 'compound', 'amod').filter((child) =>
    sentence.names.some((name) => name.first <= child && child <= name.last),
  );
}

/** "on a trip to Lima, Prado said", "flew to Lima for talks": the subject of the clause in which the noun stands after such a word. */
function subjectsOnTheWay(sentence: Sentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun];
  const isOn = childrenBy(sentence, noun, 'case').some((one) =>
    ['on', 'during', 'for', 'in'].includes(sentence.tokens[one]?.lemma ?? ''),
  );
  if (token === undefined || !isOn) return [];
  const own = childrenBy(sentence, noun, 'nsubj');
  return own.length > 0 || !hasRelation(token, 'obl', 'advcl') ? own : listOf(subjectOf(sentence, token.head));
}

function doersOfNoun({ sentence, index, verb }: Trigger): readonly number[] {
  const participles = childrenBy(sentence, index, 'acl').filter((one) => sentence.tokens[one]?.xpos === 'VBN');
  const agents = participles.flatMap((one) => listOf(doerOf(sentence, one)));
  const owner = prepositional(sentence, index, 'by');
  if (verb === null || !carries(sentence, verb, index)) return [...owner, ...agents];
  const side = sideOf(sentence.tokens[verb]?.lemma ?? '');
  const carried = side === 'doer' ? listOf(doerOf(sentence, verb)) : [];
  return [...carried, ...owner, ...agents].filter((one) => one !== index);
}

function undergoersOfNoun({ sentence, index, verb }: Trigger): readonly number[] {
  if (verb === null) return isUnder(sentence, index) ? childrenBy(sentence, index, 'nsubj') : [];
  const under = prepositional(sentence, verb, 'under').includes(index);
  if (givenTo(sentence, verb) === index) return recipientsOf(sentence, verb);
  const side = sideOf(sentence.tokens[verb]?.lemma ?? '');
  if (!under && side !== 'undergoer') return [];
  const subject = subjectOf(sentence, verb);
  return subject === null || subject === index ? [] : [subject];
}

/** "is under investigation". */
function isUnder(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) => sentence.tokens[one]?.lemma === 'under');
}

function carries(sentence: Sentence, verb: number, noun: number): boolean {
  const side = sideOf(sentence.tokens[verb]?.lemma ?? '');
  return side !== null || prepositional(sentence, verb, 'under').includes(noun);
}

/** "made an offer during the talks": what is done beside the event does not carry it. */
function isAside(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) => aside.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''));
}

/** The verb of which a noun is object, passive subject or "under" phrase, seen through coordination and "a series of". */
function carrierOf(sentence: Sentence, noun: number): number | null {
  const token = sentence.tokens[noun];
  if (token === undefined || token.head === noun) return null;
  const above = sentence.tokens[token.head];
  if (above === undefined) return null;
  if (hasRelation(token, 'conj') && above.upos === 'NOUN') return carrierOf(sentence, token.head);
  if (hasRelation(token, 'nmod') && isTransparent(above.lemma)) return carrierOf(sentence, token.head);
  if (hasRelation(token, 'compound') && isTransparent(above.lemma)) return carrierOf(sentence, token.head);
  if (!isVerbal(above) || (hasRelation(token, 'obl') && isAside(sentence, noun))) return null;
  if (isFineAfterSum(sentence, noun) && hasRelation(token, 'advmod')) return token.head;
  if (hasRelation(token, 'nsubj')) return raisedOf(sentence, token.head);
  return hasRelation(token, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp') ? token.head : null;
}

/** "a 5 million euro fine", which taggers take for the adjective. */
export function isFineAfterSum(sentence: Sentence, index: number): boolean {
  const [token, before] = [sentence.tokens[index], sentence.tokens[index - 1]];
  const isSum = before?.upos === 'NUM' || before?.deprel === 'nummod' || sentence.tokens[index - 2]?.upos === 'NUM';
  return token?.form === 'fine' && isSum;
}

/** "the deal is expected to close": what is expected of a subject tells of it. */
function raisedOf(sentence: Sentence, verb: number): number {
  if (!raising.has(sentence.tokens[verb]?.lemma ?? '')) return verb;
  return childrenBy(sentence, verb, 'xcomp').find((one) => isInfinitive(sentence, one)) ?? verb;
}

function listOf(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
