import { coordinated, doerOf, isInfinitive, prepositional, subjectOf, undergoerOf } from '../../language/clauses.ts';
import { childrenBy, childrenOf, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { doerNear } from './doer-before.ts';
import type { Slot } from './frame.ts';
import { doerOfGerund, nounToBeDone, sayerOf, staffOfFirm, sumObjectOf } from './mended-slots.ts';
import { listOf, ownersOf } from './noun-slots.ts';
import { agentsOf } from './on-the-way.ts';
import { givenTo, recipientsOf } from './recipients.ts';
import type { Trigger } from './trigger.ts';

/** Tokens that head what fills a slot of a verb. */
export function fillOfVerb({ sentence, index }: Trigger, slot: Slot): readonly number[] {
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
  const own = prepositional(sentence, verb, preposition);
  if (own.length > 0 || childrenOf(sentence, verb).length === 0) return own;
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
