// Who does and who undergoes it where the tree hides them.
import { isInfinitive, isVerbal, subjectOf } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

/** "showed interest in buying", "its hopes of building": whose interest it is, not the interest. */
export function doerOfGerund(sentence: Sentence, verb: number): number | null {
  const token = sentence.tokens[verb];
  if (token?.deprel !== 'acl' || token.xpos !== 'VBG' || childrenBy(sentence, verb, 'mark', 'case').length === 0)
    return null;
  const noun = sentence.tokens[token.head];
  const [owner] = childrenBy(sentence, token.head, 'nmod:poss');
  if (owner !== undefined || noun === undefined) return owner ?? null;
  const isArgument = hasRelation(noun, 'obj', 'obl') && isVerbal(sentence.tokens[noun.head]);
  return isArgument ? subjectOf(sentence, noun.head) : null;
}

/** "Norvik pilots walked out", where the tree has two subjects. */
export function staffOfFirm(sentence: Sentence, verb: number): number | null {
  const [firm, staff, ...others] = childrenBy(sentence, verb, 'nsubj');
  if (firm === undefined || staff !== firm + 1 || others.length > 0) return null;
  return sentence.tokens[firm]?.upos === 'PROPN' && sentence.tokens[staff]?.xpos === 'NNS' ? staff : null;
}

/** "the plant, to be built by Norvik". */
export function nounToBeDone(sentence: Sentence, verb: number): number | null {
  const token = sentence.tokens[verb];
  return token?.deprel === 'acl' && token.xpos === 'VBN' && isInfinitive(sentence, verb) ? token.head : null;
}

/** "led the $200 million round", which trees take for a measure. */
export function sumObjectOf(sentence: Sentence, verb: number): number | null {
  const found = childrenBy(sentence, verb, 'obl:unmarked', 'advmod').find(
    (one) => one > verb && /^(?:round|stake|loan|deal|plant|fund|contract)$/.test(sentence.tokens[one]?.lemma ?? ''),
  );
  return found ?? null;
}

/** "The plant will hire 90, Norvik said". */
export function sayerOf(sentence: Sentence, verb: number): readonly number[] {
  const token = sentence.tokens[verb];
  // "are expected to go, Norvik said".
  if (token?.deprel === 'xcomp') return sayerOf(sentence, token.head);
  if (token === undefined || token.head === verb || !hasRelation(token, 'ccomp', 'parataxis', 'root')) return [];
  return ['say', 'announce', 'tell', 'confirm', 'state'].includes(sentence.tokens[token.head]?.lemma ?? '')
    ? [subjectOf(sentence, token.head)].filter((one) => one !== null)
    : [];
}
