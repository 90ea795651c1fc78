import { doerOf } from '../../language/clauses.ts';
import { childrenBy } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

/** Who does what a verb says; also "Norway scrapped tariffs", where the tree has the name right before the verb as a mere aside. */
export function doerNear(sentence: Sentence, verb: number): number | null {
  return doerOf(sentence, verb) ?? nameBefore(sentence, verb);
}

function nameBefore(sentence: Sentence, verb: number): number | null {
  const [token, before] = [sentence.tokens[verb], sentence.tokens[verb - 1]];
  if (before?.upos !== 'PROPN' || !asides.has(before.deprel) || !/^VB[DN]$/.test(token?.xpos ?? '')) return null;
  const isHelped = childrenBy(sentence, verb, 'aux', 'nsubj').length > 0;
  const isName = sentence.names.some((name) => name.last === verb - 1 && name.type !== 'product');
  return !isHelped && isName && childrenBy(sentence, verb, 'obj').some((one) => one > verb) ? before.index : null;
}

const asides: ReadonlySet<string> = new Set(['obl:unmarked', 'mark', 'advmod', 'nmod:unmarked']);
