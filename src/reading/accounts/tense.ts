// What the form of a verb says of its event: going on, or still to be done.
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

/** "is building", "is being built". */
export function isProgressive(sentence: Sentence, token: Token): boolean {
  const auxiliaries = childrenBy(sentence, token.index, 'aux').map((one) => sentence.tokens[one]);
  // "is being built", "the plant being built", but not "after being convicted", "news of Ann Roy being elected".
  if (token.xpos === 'VBN')
    return (
      auxiliaries.some((one) => one?.form.toLowerCase() === 'being') &&
      childrenBy(sentence, token.index, 'mark').length === 0 &&
      (token.deprel !== 'acl' || sentence.tokens[token.head]?.upos !== 'PROPN')
    );
  // "FBI investigating breach": a headline leaves the helping verb out.
  if (token.xpos === 'VBG' && token.deprel === 'root') return true;
  return token.xpos === 'VBG' && auxiliaries.some((one) => one?.lemma === 'be');
}

/** "was speaking at a forum", "was meeting Lund when the quake struck": over by now. */
export function isDoneThen(sentence: Sentence, { index, xpos, lemma }: Token): boolean {
  if (xpos !== 'VBG' || !/^(?:speak|meet|attend|visit|address|talk|tour|appear|participate)$/.test(lemma)) return false;
  return childrenBy(sentence, index, 'aux').some((one) => /^w(?:as|ere)$/.test(sentence.tokens[one]?.form ?? ''));
}

/** "is to meet", "Norvik to open plant" (headline), "due to visit". */
export function isBareInfinitive(sentence: Sentence, token: Token): boolean {
  // "is to be sold".
  const isPassive = childrenBy(sentence, token.index, 'aux').some((one) => sentence.tokens[one]?.form === 'be');
  if (token.xpos !== 'VB' && !(token.xpos === 'VBN' && isPassive)) return false;
  const to = childrenBy(sentence, token.index, 'mark').some((one) => sentence.tokens[one]?.lemma === 'to');
  return to && (isPassive || !hasRelation(token, 'advcl', 'acl'));
}

/** "will unveil a scheme to build homes": what is announced with "to" is still to be done. */
export function isAnnouncedAim(sentence: Sentence, token: Token): boolean {
  if (token.xpos !== 'VB' || !hasRelation(token, 'advcl', 'acl')) return false;
  if (!childrenBy(sentence, token.index, 'mark').some((one) => sentence.tokens[one]?.lemma === 'to')) return false;
  return ['announce', 'unveil', 'outline'].includes(sentence.tokens[token.head]?.lemma ?? '');
}

/** "is buying its rival", "is being acquired": what is done in a moment is not going on but announced. */
export function isMomentary({ lemma }: Token): boolean {
  return /^(?:buy|acquire|purchase|sell|divest|merge|spin|unveil|release)$/.test(lemma);
}

/** "is spending $2 billion to build a plant". */
export function isOngoingAim(sentence: Sentence, token: Token): boolean {
  const above = sentence.tokens[token.head];
  if (token.xpos !== 'VB' || token.deprel !== 'advcl' || above === undefined || above === token) return false;
  return isProgressive(sentence, above) && childrenBy(sentence, above.index, 'aux').length > 0;
}

/** "EU opens probe", "Texas files suit": what begins has happened, though it goes on, and so has "Prado visits Lima". */
export function isBeginning({ lemma }: Token): boolean {
  return /^(?:open|reopen|launch|start|begin|file|bring|initiate|order|announce|visit|tour)$/.test(lemma);
}

/** "will decide after Prado meets Lund": the present of a clause of time below what is to come. */
export function isYetToCome(sentence: Sentence, token: Token): boolean {
  if (!/^VB[ZP]$/.test(token.xpos) || !hasRelation(token, 'advcl') || token.deprel === 'advcl:relcl') return false;
  const links = childrenBy(sentence, token.index, 'mark', 'advmod').map((one) =>
    sentence.tokens[one]?.form.toLowerCase(),
  );
  if (!links.some((one) => one !== undefined && /^(?:after|before|when|once|until)$/.test(one))) return false;
  return childrenBy(sentence, token.head, 'aux').some((one) =>
    /^(?:will|['’]ll|shall)$/.test(sentence.tokens[one]?.form ?? ''),
  );
}

/** "controls announced in January are not expected to hurt it": what was done to a noun before stands, whatever is now said of it. */
export function isDoneBefore(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'acl').some((one) => {
    const token = sentence.tokens[one];
    return token?.deprel === 'acl' && token.xpos === 'VBN' && done.has(token.lemma);
  });
}

const done = new Set(
  'impose announce file issue publish pass sign launch adopt introduce lodge levy bring unveil'.split(' '),
);

/** Whether what is done to some end is itself still to be done: "will spend a sum to build", "plans to spend a sum to build". */
export function isOpen(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]?.xpos === 'VB') return true;
  return childrenBy(sentence, verb, 'aux').some((one) => sentence.tokens[one]?.xpos === 'MD');
}

/** "opened", "opens", "has opened": told with a tense of its own. */
export function isTensed(sentence: Sentence, token: Token): boolean {
  return (
    /^VB[DPZ]$/.test(token.xpos) ||
    childrenBy(sentence, token.index, 'aux').some((one) => sentence.tokens[one]?.lemma === 'have')
  );
}

/** "is to meet", "is due to meet", "was set to meet". */
export function isToBe(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.xpos !== 'VB') return false;
  const words = childrenBy(sentence, at, 'aux', 'cop', 'mark').map((one) => sentence.tokens[one]?.lemma.toLowerCase());
  return words.includes('be') && (words.includes('to') || words.includes('due'));
}
