// What is only wished for, demanded or possible to do is no event: "should sell", "called for a probe", "the power to sell".
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

/** What somebody wishes or demands is no event, nor what one is able to do: "should sell", "urged it to sell", "can sell". */
const wished = new Set(
  'should must can ca cannot need ought urge recommend call encourage press push lobby demand'.split(' '),
);
/** Of these, the verbs that may have an event for their object: "demanded the resignation of". */
const demanded = new Set('demand urge recommend need'.split(' '));
const calling = new Set(
  'call demand push press lobby appeal petition campaign clamor plea pressure need wish'.split(' '),
);
const firsts = new Set('first last only latest second third next'.split(' '));

/** Whether what stands under a verb or modal is wished for, demanded or a duty: "urged it to sell", "has to sell". */
export function isWish(token: Token): boolean {
  return wished.has(token.lemma) || wished.has(token.form.toLowerCase()) || isDuty(token);
}

/** "asked the court to drop the case": what another is asked to do. */
export function isRequest(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.lemma !== 'ask') return false;
  // "asked that he resign".
  const isAsked = childrenBy(sentence, at, 'ccomp').some((one) => sentence.tokens[one]?.xpos === 'VB');
  return isAsked || childrenBy(sentence, at, 'obj', 'iobj').length > 0;
}

/** "rejected calls to resign", "resisted pressure to sell", wherever the tree hangs the infinitive. */
export function isSpurned(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.xpos !== 'VB' || !hasRelation(token, 'acl', 'advcl', 'xcomp', 'ccomp')) return false;
  const above = sentence.tokens[token.head];
  const call =
    above?.upos === 'NOUN' ? above : childrenBy(sentence, token.head, 'obj').map((one) => sentence.tokens[one])[0];
  return called.has(call?.lemma ?? '') && spurning.has(sentence.tokens[call?.head ?? at]?.lemma ?? '');
}

/** "extended an invitation to Prado to visit", where the tree hangs the visit on the verb. */
export function isInvited(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.xpos !== 'VB' || !hasRelation(token, 'advcl')) return false;
  return childrenBy(sentence, token.head, 'obj').some((one) => sentence.tokens[one]?.lemma === 'invitation');
}

const called = new Set('call demand pressure plea appeal request urging'.split(' '));
const spurning = new Set('reject resist rebuff ignore defy spurn dismiss refuse brush shrug'.split(' '));

/** Whether a verb wishes for its object: "demanded the resignation of". */
export function isWishedFor(token: Token): boolean {
  return demanded.has(token.lemma);
}

/** "called for an investigation", "calls for his resignation". */
export function isCalledFor(sentence: Sentence, noun: number): boolean {
  const isFor = childrenBy(sentence, noun, 'case').some((one) => sentence.tokens[one]?.lemma === 'for');
  const above = sentence.tokens[sentence.tokens[noun]?.head ?? noun];
  return isFor && calling.has(above?.lemma ?? '');
}

/** "the money to build a school", "the power to impose tariffs"; "the first to open a plant" did. */
export function isAbility(sentence: Sentence, token: Token): boolean {
  if (token.xpos !== 'VB' || token.deprel !== 'acl') return false;
  const isFirst = (at: number) => firsts.has(sentence.tokens[at]?.lemma ?? '');
  return !isFirst(token.head) && !childrenBy(sentence, token.head, 'amod').some(isFirst);
}

/** "has to sell"; who "had to sell", "has had to sell" did. */
function isDuty(token: Token): boolean {
  return token.lemma === 'have' && !/^VB[DN]$/.test(token.xpos);
}
