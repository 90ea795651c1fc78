// "opened an inquiry into Norvik's purchase of Aurel": a bargain that is still looked into is not made, and the day is that of the inquiry.
import { hasRelation } from '../../language/tree.ts';
import { isBargain } from './carriers.ts';
import type { Trigger } from './trigger.ts';

const looking = new Set('investigation probe inquiry review scrutiny examination assessment'.split(' '));

/** Whether a noun tells a bargain into which an authority only looks. */
export function isLookedInto({ sentence, index, pos }: Trigger): boolean {
  const token = sentence.tokens[index];
  if (pos !== 'noun' || !hasRelation(token, 'nmod') || !isBargain(token?.lemma ?? '')) return false;
  return looking.has(sentence.tokens[token?.head ?? index]?.lemma ?? '');
}
