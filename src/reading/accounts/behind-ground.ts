import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Day, TimeExpression } from '../../model/time.ts';
import type { Trigger } from './trigger.ts';

/**
 * "fined her $4,000 for selling pills on Monday": a day of the last week that ends the sentence is that of the fine, since what one
 * is punished for was done before.
 */
export function isBehindGround(trigger: Trigger, head: number, time: TimeExpression, published: Day): boolean {
  const { sentence, index, verb } = trigger;
  const ground = sentence.tokens[sentence.tokens[head]?.head ?? head];
  if (ground?.xpos !== 'VBG' || !hasRelation(ground, 'advcl', 'acl') || !isLately(time, published)) return false;
  const isFor = childrenBy(sentence, ground.index, 'mark', 'case').some((one) => sentence.tokens[one]?.lemma === 'for');
  const places = [verb ?? index, ...above(sentence, verb ?? index)];
  return isFor && [ground.head, sentence.tokens[ground.head]?.head ?? -1].some((one) => places.includes(one));
}

/** The verb with which a verb is coordinated, and those coordinated with it: "sentenced and fined". */
function above(sentence: Sentence, verb: number): readonly number[] {
  const token = sentence.tokens[verb];
  const first = hasRelation(token, 'conj') ? [token?.head ?? verb] : [];
  return [...first, ...childrenBy(sentence, verb, 'conj')];
}

function isLately({ edtf, precision }: TimeExpression, published: Day): boolean {
  if (precision !== 'day' || edtf === null || edtf > published) return false;
  return Date.parse(published) - Date.parse(edtf) < 8 * 86_400_000;
}
