import { doerOf } from '../../language/clauses.ts';
import { childBy, childrenBy } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

/** Who does what a verb says; also who stands right before it where the tree has them as a mere aside. */
export function doerNear(sentence: Sentence, verb: number): number | null {
  return linkedBefore(sentence, verb) ?? doerOf(sentence, verb) ?? nameBefore(sentence, verb);
}

/** "fell after a court rejected the appeal", where the tree has "after a court" as a phrase and the clause without a subject. */
function linkedBefore(sentence: Sentence, verb: number): number | null {
  const before = pastBehind(sentence, verb);
  if (before === null || before.deprel !== 'obl' || sentence.tokens[verb]?.deprel !== 'advcl') return null;
  const isLinked = childrenBy(sentence, before.index, 'case').some((one) =>
    links.has(sentence.tokens[one]?.form.toLowerCase() ?? ''),
  );
  return isLinked && before.head === sentence.tokens[verb]?.head ? before.index : null;
}

/** "Norway scrapped tariffs". */
function nameBefore(sentence: Sentence, verb: number): number | null {
  const before = pastBehind(sentence, verb);
  if (before?.upos !== 'PROPN' || !asides.has(before.deprel)) return null;
  return sentence.names.some((name) => name.last === verb - 1 && name.type !== 'product') ? before.index : null;
}

/** The word before a past form with an object and no subject or helping verb of its own. */
function pastBehind(sentence: Sentence, verb: number): Token | null {
  const [token, before] = [sentence.tokens[verb], sentence.tokens[verb - 1]];
  if (before === undefined || !/^VB[DN]$/.test(token?.xpos ?? '')) return null;
  if (childBy(sentence, verb, 'nsubj', 'aux', 'mark') !== null && before.deprel !== 'mark') return null;
  return childrenBy(sentence, verb, 'obj', 'ccomp').some((one) => one > verb) ? before : null;
}

const links: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since', 'as', 'once']);
const asides: ReadonlySet<string> = new Set(['obl:unmarked', 'mark', 'advmod', 'nmod:unmarked']);
