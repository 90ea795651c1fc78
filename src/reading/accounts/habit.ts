import { isPassive, isVerbal } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Frame } from './frame.ts';
import type { Trigger } from './trigger.ts';

const habitually = new Set(
  'often usually typically regularly normally generally frequently routinely always sometimes rarely occasionally seldom customarily'.split(
    ' ',
  ),
);

const charged = new Set(['charge', 'indict', 'sue', 'jail', 'imprison']);

/** Whether a clause tells what is usual and not what happened: "parliament passes laws", "is funded by the state"; headlines tell events in the present. */
export function isHabit(told: Told, { sentence, index, verb, pos }: Trigger, frame: Frame): boolean {
  if (verb === null) return false;
  if (hasAdverbOfHabit(sentence, verb)) return true;
  // "is charged with fraud" tells how things stand for one who was charged.
  if (charged.has(sentence.tokens[verb]?.lemma ?? '') && isPassive(sentence, verb)) return false;
  if (frame.lasts === true && pos === 'noun') return false;
  // "the suit accuses Norvik of fraud": it was filed.
  if (frame.id === 'accounts/suit-accuses') return false;
  // "Lund takes over from Prado": nobody takes a post as a habit; "he replaces Prado" says no more than the appointment told before.
  if (frame.kind === 'appointment' && frame.id !== 'accounts/replace') return false;
  // "the visit comes months after": the verb tells of the visit, not that it is usual.
  if (pos === 'noun' && hasRelation(sentence.tokens[index], 'nsubj') && !isPassive(sentence, verb)) return false;
  return isSimplePresent(sentence, verb) && !isInHeadline(told, sentence);
}

function hasAdverbOfHabit(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, 'advmod').some((one) =>
    habitually.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
}

function isSimplePresent(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (!isVerbal(token)) return false;
  const auxiliaries = childrenBy(sentence, verb, 'aux');
  const [only] = auxiliaries;
  const finite = auxiliaries.length === 0 ? token : token?.xpos === 'VBN' ? sentence.tokens[only ?? verb] : undefined;
  return auxiliaries.length < 2 && /^VB[PZ]$/.test(finite?.xpos ?? '') && finite?.lemma !== 'have';
}

function isInHeadline(told: Told, sentence: Sentence): boolean {
  return told.report.parts.some(
    ({ kind, span }) => kind === 'headline' && span.start <= sentence.start && sentence.start < span.end,
  );
}
