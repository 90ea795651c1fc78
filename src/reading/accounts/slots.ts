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
import { carrierOf } from './carrier-of.ts';
import { isJudged, sideOf } from './carriers.ts';
import { doerNear } from './doer-before.ts';
import type { Slot } from './frame.ts';
import { doerOfGerund, nounToBeDone, sayerOf, staffOfFirm, sumObjectOf } from './mended-slots.ts';
import { agentsOf, hearersAt, sidesBehind, subjectsOnTheWay } from './on-the-way.ts';
import { givenTo, recipientsOf } from './recipients.ts';
import { wholeOf } from './whole-of.ts';

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

function fillOfVerb({ sentence, index }: Trigger, slot: Slot): readonly number[] {
  if (slot === 'self') return [index];
  if (slot === 'doer')
    return (
      agentsOf(sentence, index) ??
      listOf(doerOfGerund(sentence, index) ?? staffOfFirm(sentence, index) ?? doerNear(sentence, index))
    );
  if (slot === 'undergoer')
    return listOf(
      givenTo(sentence, index) ??
        undergoerOf(sentence, index) ??
        sumObjectOf(sentence, index) ??
        nounToBeDone(sentence, index),
    );
  if (slot === 'recipient') return recipientsOf(sentence, index);
  if (slot === 'clause') return childrenBy(sentence, index, 'ccomp');
  if (slot === 'infinitive')
    return childrenBy(sentence, index, 'xcomp', 'advcl').filter((one) => isInfinitive(sentence, one));
  if (slot === 'complement')
    return [...childrenBy(sentence, index, 'ccomp', 'xcomp'), ...childrenBy(sentence, index, 'obj').slice(1)];
  if (slot === 'whether') return childrenBy(sentence, index, 'ccomp').filter((one) => isQuestion(sentence, one));
  if (slot === 'subject below')
    return childrenBy(sentence, index, 'ccomp').flatMap((one) => listOf(subjectOf(sentence, one)));
  if (slot === 'content')
    return coordinated(sentence, undergoerOf(sentence, index) ?? index).flatMap((one) =>
      childrenBy(sentence, one, 'acl'),
    );
  if (slot === 'owner') return childrenBy(sentence, undergoerOf(sentence, index) ?? index, 'nmod:poss');
  if (slot === 'governor') return governorOf(sentence, index);
  if (slot === 'auxiliary') return childrenBy(sentence, index, 'aux');
  if (slot === 'object modifier') return childrenBy(sentence, undergoerOf(sentence, index) ?? index, 'amod', 'nummod');
  if (slot === 'sayer') return sayerOf(sentence, index);
  if (slot === 'subject owner') return listOf(doneOrDoer(sentence, index)).flatMap((one) => makersOf(sentence, one));
  if (slot === 'subject place')
    return listOf(doneOrDoer(sentence, index)).flatMap((one) => [
      ...prepositional(sentence, one, 'at'),
      ...prepositional(sentence, one, 'of'),
    ]);
  if (slot === 'object below')
    return [...childrenBy(sentence, index, 'ccomp', 'xcomp'), ...aimsOf(sentence, index)].flatMap((one) =>
      listOf(undergoerOf(sentence, one)),
    );
  if (
    slot === 'subject' ||
    slot === 'modifier' ||
    slot === 'carrier' ||
    slot === 'being' ||
    slot === 'hearer' ||
    slot === 'beside'
  )
    return [];
  return prepositionalNear(sentence, index, slot);
}

/** "paid $2 billion to buy". */
function aimsOf(sentence: Sentence, verb: number): readonly number[] {
  return childrenBy(sentence, verb, 'advcl').filter((one) => isInfinitive(sentence, one));
}

/** The subject as it stands, of an active verb or a passive one: "its plant closed", "its plant was closed". */
function doneOrDoer(sentence: Sentence, verb: number): number | null {
  return doerOf(sentence, verb) ?? undergoerOf(sentence, verb);
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

/** The verb's own phrase, else the one that hangs on its object or what one becomes: "invest 4 billion [in a plant]", "3 billion in aid [to Peru]", "became part [of a group]". */
function prepositionalNear(sentence: Sentence, verb: number, preposition: string): readonly number[] {
  let places: readonly number[] = [verb];
  for (let step = 0; step < 3 && places.length > 0; step += 1) {
    const found = places.flatMap((place) => prepositional(sentence, place, preposition));
    if (found.length > 0) return found;
    places = [
      ...places.flatMap((place) => childrenBy(sentence, place, ...belowOf(preposition, step))),
      ...(step === 0 ? childrenBy(sentence, verb, 'xcomp').filter((one) => sentence.tokens[one]?.upos === 'NOUN') : []),
      // "provide $4 million in military aid to Peru".
      ...(step === 0
        ? childrenBy(sentence, verb, 'obl').filter((one) => aid.test(sentence.tokens[one]?.lemma ?? ''))
        : []),
    ];
  }
  return [];
}

const aid = /^(?:aid|assistance|help|grant|loan|subsidy|funding|support|relief|credit|break|incentive|financing)$/;

/** "put 70 million in cash into Norvik": where the phrase hangs on another phrase of the verb. */
function belowOf(preposition: string, step: number): readonly string[] {
  const isFar = preposition === 'into' || preposition === 'against' || preposition === 'from';
  if (step === 0) return isFar ? ['obj', 'obl'] : ['obj'];
  return isFar ? ['nmod', 'conj'] : ['nmod'];
}

function fillOfNoun(trigger: Trigger, slot: Slot): readonly number[] {
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
function ownersOf(sentence: Sentence, noun: number): readonly number[] {
  const possessive = [noun, ...sumBefore(sentence, noun)]
    .flatMap((one) => childrenBy(sentence, one, 'nmod:poss'))
    // "Monday's Supreme Court ruling" is the court's.
    .filter((one) => !/(?:day|week|month|year)s?$/i.test(sentence.tokens[one]?.form ?? ''));
  if (possessive.length > 0) return possessive;
  return childrenBy(sentence, noun, 'compound', 'amod').filter((child) =>
    sentence.names.some((name) => name.first <= child && child <= name.last),
  );
}

/** "the agency's probe found", "a probe by the agency found", "the project, announced by Norvik, will create". */
function makersOf(sentence: Sentence, noun: number): readonly number[] {
  const told = childrenBy(sentence, noun, 'acl').filter((one) => making.test(sentence.tokens[one]?.lemma ?? ''));
  return [
    ...ownersOf(sentence, noun),
    ...prepositional(sentence, noun, 'by'),
    ...told.flatMap((one) => childrenBy(sentence, one, 'obl:agent')),
  ];
}

const making = /^(?:announce|unveil|plan|propose|own|run|operate|build|develop|design)$/;

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

function listOf(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
