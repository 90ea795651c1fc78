import { coordinated } from '../../language/clauses.ts';
import type { Slot } from './frame.ts';
import { fillOfNoun } from './noun-slots.ts';
import type { Trigger } from './trigger.ts';
import { fillOfVerb } from './verb-slots.ts';
import { wholeOf } from './whole-of.ts';

/** Tokens that head what fills a slot, coordinated ones each; in text order as the clause gives them. */
export function fill(trigger: Trigger, slot: Slot): readonly number[] {
  if (trigger !== last) filled.clear();
  last = trigger;
  const known = filled.get(slot);
  if (known !== undefined) return known;
  const found = headsOf(trigger, slot).flatMap((one) => coordinated(trigger.sentence, one));
  filled.set(slot, found);
  return found;
}

/** The trigger asked of last, with its slots as far as they were asked for: many frames ask the same of one word. */
let last: Trigger | null = null;
const filled = new Map<Slot, readonly number[]>();

function headsOf(trigger: Trigger, slot: Slot): readonly number[] {
  const found = trigger.pos === 'verb' ? fillOfVerb(trigger, slot) : fillOfNoun(trigger, slot);
  return found.map((one) => wholeOf(trigger.sentence, one));
}
