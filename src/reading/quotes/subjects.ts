// The subject of a reporting verb by the tree, its own or one that it shares.
import { childBy, childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

/** Whether a token stands outside quotation marks. */
export type Test = (index: number) => boolean;

/** The noun or pronoun that says it: the verb's own subject, or the one it shares with the verb above. */
export function subjectOf(sentence: Sentence, verb: number, isOpen: Test, depth = 0): number | null {
  const own = childrenBy(sentence, verb, 'nsubj').filter(isOpen);
  const subject = own.findLast((index) => index < verb) ?? own[0] ?? null;
  if (isPassive(sentence, verb)) return agentOf(sentence, verb, isOpen);
  if (subject !== null) return antecedentOf(sentence, subject, verb);
  return depth > 4 ? null : sharedSubjectOf(sentence, verb, isOpen, depth);
}

/** Whether a verb has a passive auxiliary. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  return childBy(sentence, verb, 'aux:pass') !== null;
}

function agentOf(sentence: Sentence, verb: number, isOpen: Test): number | null {
  const agent = childrenBy(sentence, verb, 'obl').find((child) => {
    const by = childBy(sentence, child, 'case');
    return by !== null && sentence.tokens[by]?.lemma === 'by';
  });
  return agent !== undefined && isOpen(agent) ? agent : null;
}

/** "who" and "which" stand for the noun that their clause describes. */
function antecedentOf(sentence: Sentence, subject: number, verb: number): number {
  const token = sentence.tokens[subject];
  const above = sentence.tokens[verb];
  const isRelative = token !== undefined && /^(?:who|which|that)$/iu.test(token.form);
  return isRelative && hasRelation(above, 'acl') && above !== undefined ? above.head : subject;
}

function sharedSubjectOf(sentence: Sentence, verb: number, isOpen: Test, depth: number): number | null {
  const token = sentence.tokens[verb];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || above === undefined || above.index === verb) return null;
  if (hasRelation(token, 'acl')) return issuerOf(sentence, above.index, isOpen, depth);
  if (above.lemma === 'quote') return quotedSubject(sentence, above.index, isOpen);
  if (hasRelation(token, 'conj')) {
    const equal = likeAbove(sentence, verb);
    return equal === null ? null : subjectOf(sentence, equal, isOpen, depth + 1);
  }
  const asked = askedOf(sentence, verb, above.index);
  if (asked !== null && isOpen(asked)) return asked;
  const isShared = hasRelation(token, 'advcl', 'xcomp', 'ccomp', 'parataxis');
  return isShared ? subjectOf(sentence, above.index, isOpen, depth + 1) : null;
}

/** "said she would be mayor and predicted that": the verb above in whose form the second goes on; the nearest where none has it. */
function likeAbove(sentence: Sentence, verb: number): number | null {
  const { tokens } = sentence;
  const [token, first] = [tokens[verb], tokens[tokens[verb]?.head ?? verb]];
  if (token === undefined || first === undefined || first.index === verb) return null;
  const isLike = (one: number) => tokens[one]?.xpos === token.xpos && !hasModal(sentence, one);
  let at = first.index;
  for (let step = 0; step < 6 && !isLike(at); step += 1) at = tokens[at]?.head ?? at;
  const isPlain = /^VB[DG]$/u.test(token.xpos);
  return isPlain && isLike(at) && (hasModal(sentence, first.index) || token.xpos === 'VBG') ? at : first.index;
}

function hasModal(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, 'aux').some((one) => sentence.tokens[one]?.xpos === 'MD');
}

/** "called for Li to resign for saying": whoever is to do it, and not who wants it. */
function askedOf(sentence: Sentence, verb: number, above: number): number | null {
  const [doing, asking] = [sentence.tokens[above], sentence.tokens[sentence.tokens[above]?.head ?? above]];
  const to = childBy(sentence, above, 'mark');
  if (doing === undefined || asking === undefined || to === null || above > verb) return null;
  if (sentence.tokens[to]?.form !== 'to' || !asks.test(asking.lemma)) return null;
  return (
    childrenBy(sentence, asking.index, 'obj', 'obl').find((one) => Math.max(...subtreeOf(sentence, one)) === to - 1) ??
    null
  );
}

const asks = /^(?:ask|call|force|invite|order|press|require|tell|urge|want)$/u;

/** "issued a statement saying": whoever issued it; "a sign reading": the sign. */
function issuerOf(sentence: Sentence, noun: number, isOpen: Test, depth: number): number | null {
  const token = sentence.tokens[noun];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  if (above?.upos !== 'VERB' || !hasRelation(token, 'obj', 'obl')) return noun;
  return subjectOf(sentence, above.index, isOpen, depth + 1) ?? noun;
}

/** "was quoted as saying", "quoted him as saying". */
function quotedSubject(sentence: Sentence, verb: number, isOpen: Test): number | null {
  const found = childBy(sentence, verb, 'nsubj:pass', 'obj');
  return found !== null && isOpen(found) ? found : null;
}

const ofName = ['det', 'amod', 'compound', 'flat', 'nummod', 'nmod', 'fixed', 'conj', 'cc', 'goeswith', 'advmod'];

/** A noun with what belongs to its name: no clauses, no appositions. */
export function nounPhraseOf(sentence: Sentence, head: number): readonly number[] {
  const parts = childrenOf(sentence, head).filter((child) => hasRelation(sentence.tokens[child], ...ofName));
  return [head, ...parts.flatMap((child) => subtreeOf(sentence, child))].sort((a, b) => a - b);
}
