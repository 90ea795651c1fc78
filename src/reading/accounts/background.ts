// "The plant will close after Norvik lost its licence in May, a spokesman said": what happened before is told by the report itself.
import { childrenBy, hasRelation, pathToRoot, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Trigger } from './trigger.ts';

const earlier = new Set(['after', 'since', 'following', 'before']);

/** Whether, within words handed on from an offset on, an event is only what another is dated or explained by. */
export function isBackground({ sentence, index, verb }: Trigger, from: number): boolean {
  return pathToRoot(sentence, verb ?? index).some((one) => {
    const isWithin = Math.min(...subtreeOf(sentence, one).map((at) => sentence.tokens[at]?.start ?? 0)) > from;
    return isWithin && (isEarlier(sentence, one) || isAside(sentence, one));
  });
}

function isEarlier(sentence: Sentence, index: number): boolean {
  if (!hasRelation(sentence.tokens[index], 'advcl')) return false;
  return childrenBy(sentence, index, 'mark').some((one) =>
    earlier.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
}

/** "the plant, which opened in 1953,": a past clause set off by a comma. */
function isAside(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token?.deprel !== 'acl:relcl' || !/^VB[DN]$/.test(token.xpos)) return false;
  const [first] = childrenBy(sentence, index, 'nsubj', 'obj', 'obl').filter((one) => one < index);
  return first !== undefined && sentence.tokens[first - 1]?.form === ',';
}
