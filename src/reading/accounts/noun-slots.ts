import { doerOf, isPassive, isVerbal, prepositional, subjectOf } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { isJudged, sideOf } from './carriers.ts';
import { doerNear } from './doer-before.ts';
import type { Slot } from './frame.ts';
import { sayerOf } from './mended-slots.ts';
import { agentsOf, hearersAt, sidesBehind, subjectsOnTheWay } from './on-the-way.ts';
import { givenTo, recipientsOf } from './recipients.ts';
import type { Trigger } from './trigger.ts';
import { wholeOf } from './whole-of.ts';

/** Tokens that head what fills a slot of a noun that tells an event. */
export function fillOfNoun(trigger: Trigger, slot: Slot): readonly number[] {
  const { sentence, index, verb } = trigger;
  if (slot === 'self') return [index];
  if (slot === 'owner') return ownersOf(sentence, index);
  if (slot === 'being')
    return childrenBy(sentence, index, 'cop').length > 0 ? childrenBy(sentence, index, 'nsubj').slice(-1) : [];
  if (slot === 'carrier') return listOf(verb);
  if (slot === 'marker') return childrenBy(sentence, index, 'case');
  if (slot === 'whether' || slot === 'subject below') return [];
  if (slot === 'place owner')
    return ['at', 'on', 'of']
      .flatMap((word) => prepositional(sentence, index, word))
      .flatMap((one) => ownersOf(sentence, one));
  if (slot === 'sayer') return verb === null ? [] : sayerOf(sentence, verb);
  if (slot === 'subject') return subjectsOnTheWay(sentence, index);
  if (slot === 'hearer') return hearersAt(sentence, index);
  if (slot === 'beside')
    return hasRelation(sentence.tokens[index], 'obl') ? [sentence.tokens[index]?.head ?? index] : [];
  if (slot === 'doer') return doersOfNoun(trigger);
  if (slot === 'undergoer') return undergoersOfNoun(trigger);
  if (slot === 'complement' || slot === 'content') return childrenBy(sentence, index, 'acl', 'ccomp');
  if (slot === 'modifier') return childrenBy(sentence, index, 'compound', 'amod', 'nummod');
  if (slot === 'recipient') return verb === null ? [] : recipientsOf(sentence, verb);
  const below = childrenBy(sentence, index, 'acl').filter((one) => isVerbal(sentence.tokens[one]));
  const participles = slot === 'by' ? below.filter((one) => canCarry(sentence, one)) : below;
  const places = [index, ...participles, ...(verb !== null && carries(sentence, verb, index) ? [verb] : [])];
  const found = places.flatMap((place) => prepositional(sentence, place, slot)).filter((one) => one !== index);
  if (found.length > 0)
    return slot === 'between' ? [...found, ...secondOf(sentence, index)].toSorted((a, b) => a - b) : found;
  const behind = slot === 'between' ? sidesBehind(sentence, verb) : rightBehind(trigger, slot);
  if (behind.length > 0) return behind;
  // "a grant of 75 million dollars from the ministry": the phrase hangs on the sum.
  // "a visit to Lima by the minister": on the place.
  return [
    ...prepositional(sentence, index, 'of'),
    ...(slot === 'by' ? prepositional(sentence, index, 'to') : []),
    ...(slot === 'by' ? activeVerbAbove(sentence, index) : []),
  ].flatMap((one) => prepositional(sentence, one, slot));
}

/** "upheld a fine against Norvik", where the tree hangs the phrase on the verb; "a fine of 5 million euros imposed on Norvik", on the sum. */
function rightBehind({ sentence, index, verb }: Trigger, slot: Slot): readonly number[] {
  const sums = prepositional(sentence, index, 'of').filter((one) => childrenBy(sentence, one, 'nummod').length > 0);
  const below = sums.flatMap((one) => childrenBy(sentence, one, 'acl')).filter((one) => canCarry(sentence, one));
  const onSum = below.flatMap((one) => prepositional(sentence, one, slot));
  if (onSum.length > 0 || verb === null || slot !== 'against') return onSum;
  return prepositional(sentence, verb, slot).filter((one) => childrenBy(sentence, one, 'case').includes(index + 1));
}

/** "it followed a review of Norvik by the ministry": what is done "by" somebody is not the active verb. */
function activeVerbAbove(sentence: Sentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun];
  if (token === undefined || !hasRelation(token, 'obj', 'obl') || !isVerbal(sentence.tokens[token.head])) return [];
  return isPassive(sentence, token.head) || subjectOf(sentence, token.head) === null ? [] : [token.head];
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
export function ownersOf(sentence: Sentence, noun: number): readonly number[] {
  const possessive = [noun, ...sumBefore(sentence, noun)]
    .flatMap((one) => childrenBy(sentence, one, 'nmod:poss'))
    // "Monday's Supreme Court ruling" is the court's.
    .filter((one) => !/(?:day|week|month|year)s?$/i.test(sentence.tokens[one]?.form ?? ''));
  if (possessive.length > 0) return possessive;
  return childrenBy(sentence, noun, 'compound', 'amod').filter((child) =>
    sentence.names.some((name) => name.first <= child && child <= name.last),
  );
}

function doersOfNoun({ sentence, index, verb }: Trigger): readonly number[] {
  const below = childrenBy(sentence, index, 'acl').filter((one) => sentence.tokens[one]?.xpos === 'VBN');
  const participles = below.filter((one) => canCarry(sentence, one));
  const agents = participles.flatMap((one) => agentsOf(sentence, one) ?? listOf(doerOf(sentence, one)));
  const owner = prepositional(sentence, index, 'by');
  if (verb === null || !carries(sentence, verb, index)) return [...owner, ...agents];
  const side = sideOf(sentence.tokens[verb]?.lemma ?? '');
  const carried = side === 'doer' ? (agentsOf(sentence, verb) ?? listOf(doerNear(sentence, verb))) : [];
  return [...carried, ...owner, ...agents].filter((one) => one !== index);
}

function undergoersOfNoun({ sentence, index, verb }: Trigger): readonly number[] {
  if (verb === null)
    return isUnder(sentence, index) ? childrenBy(sentence, index, 'nsubj') : subjectOfCase(sentence, index);
  const under = prepositional(sentence, verb, 'under').includes(index);
  const given = givenTo(sentence, verb);
  if (given !== null && wholeOf(sentence, given) === index) return recipientsOf(sentence, verb);
  const side = sideOf(sentence.tokens[verb]?.lemma ?? '');
  if (!under && side !== 'undergoer') return [];
  const subject = subjectOf(sentence, verb);
  return subject === null || subject === index ? [] : [subject];
}

/** "is the target of an inquiry", "became the subject of sanctions". */
function subjectOfCase(sentence: Sentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun];
  const above = sentence.tokens[token?.head ?? noun];
  if (token?.deprel !== 'nmod' || !/^(?:subject|target|focus)$/.test(above?.lemma ?? '')) return [];
  return childrenBy(sentence, token.head, 'nsubj');
}

/** "is under investigation". */
function isUnder(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) => sentence.tokens[one]?.lemma === 'under');
}

/** "a suit filed by Norvik", but not "a suit surrounded by guards". */
function canCarry(sentence: Sentence, verb: number): boolean {
  return sideOf(sentence.tokens[verb]?.lemma ?? '') !== null;
}

function carries(sentence: Sentence, verb: number, noun: number): boolean {
  const lemma = sentence.tokens[verb]?.lemma ?? '';
  if (isJudged(lemma, sentence.tokens[noun]?.lemma ?? '')) return false;
  const side = sideOf(lemma);
  return side !== null || prepositional(sentence, verb, 'under').includes(noun);
}

/** One token or none, as a list. */
export function listOf(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
