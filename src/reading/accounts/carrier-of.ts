// The verb that carries an event told by a noun: "held talks", "is under investigation".
import { isInfinitive, isVerbal, undergoerOf } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { isTransparent, sideOf } from './carriers.ts';

const aside = new Set(
  'during at after before since ahead following follow amid despite until because through'.split(' '),
);
const raising = new Set('expect schedule set due plan slate likely unlikely'.split(' '));

/** The verb of which a noun is object, passive subject or "under" phrase, seen through coordination and "a series of". */
function carrierAbove(sentence: Sentence, noun: number): number | null {
  const token = sentence.tokens[noun];
  if (token === undefined || token.head === noun) return null;
  const above = sentence.tokens[token.head];
  if (above === undefined) return null;
  if (hasRelation(token, 'conj') && above.upos === 'NOUN') return carrierAbove(sentence, token.head);
  if (hasRelation(token, 'nmod') && isTransparent(above.lemma)) return carrierAbove(sentence, token.head);
  if (hasRelation(token, 'compound') && isTransparent(above.lemma)) return carrierAbove(sentence, token.head);
  if (hasRelation(token, 'nmod') && isListed(sentence, noun)) return carrierAbove(sentence, token.head);
  if (!isVerbal(above) || (hasRelation(token, 'obl') && isAside(sentence, noun))) return null;
  if (isFineAfterSum(sentence, noun) && hasRelation(token, 'advmod', 'obl')) return token.head;
  if (hasRelation(token, 'nsubj')) return raisedOf(sentence, token.head);
  return hasRelation(token, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp') ? token.head : null;
}

/** "a package of measures, including a tariff": what is listed is carried as the whole. */
function isListed(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) =>
    ['include', 'including'].includes(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
}

/** "a 5 million euro fine", which taggers take for the adjective. */
export function isFineAfterSum(sentence: Sentence, index: number): boolean {
  const [token, before] = [sentence.tokens[index], sentence.tokens[index - 1]];
  const isSum = before?.upos === 'NUM' || before?.deprel === 'nummod' || sentence.tokens[index - 2]?.upos === 'NUM';
  return token?.form === 'fine' && isSum;
}

/** "was hit with a $5 million fine" where the tree has the sum in the place of the fine: the fine. */
export function fineBehind(sentence: Sentence, sum: number): number | null {
  const counted = childrenBy(sentence, sum, 'nummod').length > 0;
  const at = counted ? sentence.tokens.findIndex((one) => one.index > sum && one.form === 'fine') : -1;
  return at > 0 && at < sum + 4 && isFineAfterSum(sentence, at) ? at : null;
}

/** "the deal is expected to close": what is expected of a subject tells of it. */
function raisedOf(sentence: Sentence, verb: number): number {
  if (!raising.has(sentence.tokens[verb]?.lemma ?? '')) return verb;
  return childrenBy(sentence, verb, 'xcomp', 'advcl').find((one) => isInfinitive(sentence, one)) ?? verb;
}

/** "made an offer during the talks": what is done beside the event does not carry it. */
function isAside(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) => aside.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''));
}

/** The verb that carries a noun's event, or the one that says so in a relative clause: "welcomed the deal, which both signed in May". */
export function carrierOf(sentence: Sentence, noun: number): number | null {
  const above = carrierAbove(sentence, noun);
  if (above !== null && sideOf(sentence.tokens[above]?.lemma ?? '') !== null) return above;
  const told = childrenBy(sentence, noun, 'acl:relcl').find(
    (one) => sideOf(sentence.tokens[one]?.lemma ?? '') === 'doer' && undergoerOf(sentence, one) === noun,
  );
  return told ?? above;
}
