import { childrenBy, childrenOf, hasRelation } from '../../language/tree.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';
import type { Condition, Frame, Slot } from './frame.ts';
import { nounClasses } from './nouns.ts';
import { fill } from './slots.ts';
import type { Trigger } from './trigger.ts';

/** Whether a trigger meets a frame's particle and all its conditions. */
export function holds(told: Told, trigger: Trigger, frame: Frame): boolean {
  if (frame.particle !== undefined && !hasParticle(trigger, frame.particle)) return false;
  if (frame.when === undefined) return true;
  for (const one of frame.when) if (!meets(told, trigger, one)) return false;
  return true;
}

function meets(told: Told, trigger: Trigger, condition: Condition): boolean {
  const { in: slots, lemmas, not } = condition;
  const isIn = (slot: Slot) => fill(trigger, slot).some((head) => isOneOf(told, trigger.sentence, head, lemmas));
  const met = typeof slots === 'string' ? isIn(slots) : slots.some(isIn);
  return not === true ? !met : met;
}

function isOneOf(told: Told, sentence: Sentence, head: number, wanted: readonly string[]): boolean {
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? '';
  return wanted.some((one) => {
    if (one === '*') return true;
    if (one.startsWith('#') || one.startsWith('@')) return isOfSort(told, sentence, head, one);
    return one.includes(' ') ? one === `${lemmaBefore(sentence, head)} ${lemma}` : one === lemma;
  });
}

/** A type of name ("#person") or a class of words ("@money"). */
function isOfSort(told: Told, sentence: Sentence, head: number, wanted: string): boolean {
  const sort = wanted.slice(1);
  if (wanted.startsWith('#')) return isNamed(sentence, head, sort) || isMentioned(told, sentence, head, sort);
  if (sort === 'number') return sentence.tokens[head]?.upos === 'NUM';
  if (sort === 'money' && isInSum(told, sentence, head)) return true;
  if (sort === 'person' && mentionOf(told.mentions, sentence, head)?.type === 'person') return true;
  return isOfClass(sentence, head, sort);
}

/** By its lemma ("a new one" by what stands before), with the word before it ("work force"), or for a product by what a name is said to be: "the Adama 7, a phone". */
function isOfClass(sentence: Sentence, head: number, name: string): boolean {
  const nouns = nounClasses[name];
  if (nouns === undefined) return false;
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? '';
  if (lemma === 'one')
    return sentence.tokens.slice(0, head).some((token) => token.upos === 'NOUN' && nouns.has(token.lemma));
  if (nouns.has(lemma) || nouns.has(`${lemmaBefore(sentence, head)}_${lemma}`)) return true;
  return (
    name === 'product' &&
    childrenBy(sentence, head, 'appos').some((one) => nouns.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''))
  );
}

/** "R6 billion", "Dh1.4bn": a sum of money, whatever its words. */
function isInSum(told: Told, sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return told.amounts.some(
    ({ kind, span }) => kind === 'money' && token !== undefined && span.start <= token.start && token.end <= span.end,
  );
}

/** Whether a token stands in a name of this type, "she" for a person; `name` is any. */
function isNamed(sentence: Sentence, index: number, type: string): boolean {
  if (type === 'person' && /^(?:he|him|she|her)$/i.test(sentence.tokens[index]?.form ?? '')) return true;
  if (type === 'name' && sentence.tokens[index]?.upos === 'PROPN') return true;
  // "named Ana Prado chief executive", where the tree has the name as part of the post.
  const places = [index, ...(type === 'person' ? childrenBy(sentence, index, 'compound', 'nmod:desc') : [])];
  return sentence.names.some(
    (one) => places.some((at) => one.first <= at && at <= one.last) && (type === 'name' || one.type === type),
  );
}

/** Whether the whole report has a name for one of this type, whatever this sentence alone makes of it. */
function isMentioned(told: Told, sentence: Sentence, index: number, type: string): boolean {
  const upos = sentence.tokens[index]?.upos;
  if (upos !== 'PROPN' && upos !== 'PRON') return false;
  const meant = mentionOf(told.mentions, sentence, index);
  // "Norvik said it would": a pronoun counts for a name it stands for.
  return meant?.type === type && (upos === 'PROPN' || meant.spans.some(({ form }) => form === 'name'));
}

function lemmaBefore(sentence: Sentence, index: number): string {
  return sentence.tokens[index - 1]?.lemma.toLowerCase() ?? '';
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
