import { childrenOf, hasRelation } from '../../language/tree.ts';
import type { Condition, Frame } from './frame.ts';
import { nounClasses } from './nouns.ts';
import { fill, type Trigger } from './slots.ts';

/** Whether a trigger meets a frame's particle and all its conditions. */
export function holds(trigger: Trigger, frame: Frame): boolean {
  if (frame.particle !== undefined && !hasParticle(trigger, frame.particle)) return false;
  return (frame.when ?? []).every((one) => meets(trigger, one));
}

function meets(trigger: Trigger, condition: Condition): boolean {
  const lemmas = fill(trigger, condition.in).map((index) => trigger.sentence.tokens[index]?.lemma.toLowerCase() ?? '');
  const met = lemmas.some((lemma) => condition.lemmas.some((one) => isOne(lemma, one)));
  return condition.not === true ? !met : met;
}

function isOne(lemma: string, wanted: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('@') ? (nounClasses[wanted.slice(1)]?.has(lemma) ?? false) : lemma === wanted;
}

/** A particle or preposition right at the verb, whatever the parser calls it: "shut down", "step down as". */
function hasParticle({ sentence, index }: Trigger, particle: string): boolean {
  if (sentence.tokens[index + 1]?.lemma.toLowerCase() === particle) return true;
  return childrenOf(sentence, index).some(
    (child) =>
      sentence.tokens[child]?.lemma.toLowerCase() === particle &&
      hasRelation(sentence.tokens[child], 'compound:prt', 'advmod', 'obl'),
  );
}
