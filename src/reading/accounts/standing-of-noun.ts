// What the words around a noun say of how its event stands: "is on a visit", "under a deal", "at the rally".
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

/** "is under investigation", "is in Lima on a visit". */
export function isNow(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun];
  const places = [noun, ...(token !== undefined && hasRelation(token, 'nmod', 'obl') ? [token.head] : [])];
  return places
    .flatMap((one) => childrenBy(sentence, one, 'cop'))
    .some((one) => /^VB[PZ]$/.test(sentence.tokens[one]?.xpos ?? ''));
}

/** "will be among the speakers". */
export function isYetToBe(sentence: Sentence, noun: number): boolean {
  return (
    childrenBy(sentence, noun, 'cop').length > 0 &&
    childrenBy(sentence, noun, 'aux').some((one) => /^(?:will|['’]ll)$/.test(sentence.tokens[one]?.form ?? ''))
  );
}

/** "has a meeting with Lund scheduled for Friday". */
export function isScheduled(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'acl').some((one) =>
    /^(?:scheduled|planned|slated|due)$/.test(sentence.tokens[one]?.form ?? ''),
  );
}

/** "Under a deal with Aurel, Norvik will supply steel": the deal is made. */
export function isUnderTerms(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun];
  if (!hasRelation(token, 'obl') || !made.test(token?.lemma ?? '')) return false;
  return childrenBy(sentence, noun, 'case').some((one) => sentence.tokens[one]?.lemma.toLowerCase() === 'under');
}

const made = /^(?:deal|agreement|contract|pact|accord|treaty|memorandum|settlement|truce|ceasefire|partnership)$/;

/** "is on a visit". */
export function isOn(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) => sentence.tokens[one]?.lemma.toLowerCase() === 'on');
}

/** "At the rally she called for a ban", "after the talks she vowed to leave": what is said there is not said of it. */
export function isBeside(sentence: Sentence, noun: number): boolean {
  if (!hasRelation(sentence.tokens[noun], 'obl')) return false;
  return childrenBy(sentence, noun, 'case').some((one) =>
    /^(?:at|during|after|following)$/i.test(sentence.tokens[one]?.form ?? ''),
  );
}
