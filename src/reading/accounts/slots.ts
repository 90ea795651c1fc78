import { coordinated } from '../../language/clauses.ts';
import type { Slot } from './frame.ts';
import { fillOfNoun } from './noun-slots.ts';
import type { Trigger } from './trigger.ts';
import { fillOfVerb } from './verb-slots.ts';
import { wholeOf } from './whole-of.ts';

/** Tokens that head what fills a slot, coordinated ones each; in text order as the clause gives them. */
export function fill(trigger: Trigger, slot: Slot): readonly number[] {
  const found = trigger.pos === 'verb' ? fillOfVerb(trigger, slot) : fillOfNoun(trigger, slot);
  return found.map((one) => wholeOf(trigger.sentence, one)).flatMap((one) => coordinated(trigger.sentence, one));
}
