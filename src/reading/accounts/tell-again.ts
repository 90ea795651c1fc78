import { overlaps } from '../../model/interval.ts';
// "The ban was lifted in March": an event told by a definite noun takes the parties of the one it stands for.
import type { Telling } from './telling.ts';

/** Verbs that undo or end what was told, and so tell another event of its kind. */
const undoing = new Set('lift ease remove expire end overturn suspend postpone cancel drop'.split(' '));
/** Verbs with which a works ends; "closed" ends no deal. */
const shutting = new Set('close shut shutter idle mothball demolish vacate'.split(' '));

/** What an anaphor tells of the event it stands for: null where it only mentions it, else a telling with that event's parties. */
export function toldAgain(event: readonly Telling[], telling: Telling): Telling | null {
  if (telling.frame.who.length > 0) return null;
  const { sentence, index, verb } = telling.trigger;
  const token = sentence.tokens[index];
  if (verb === null || token === undefined || telling.time === null) return null;
  if (verb !== index && !token.deprel.startsWith('nsubj')) return null;
  const times = event.flatMap((one) => (one.time === null ? [] : [one.time.edtf]));
  const isOther = times.length > 0 && !times.some((one) => overlaps(one, telling.time?.edtf ?? ''));
  // "will expand the plant, which opened in 1953": what has happened is not what is yet to happen.
  const isEarlier =
    telling.standing === 'happened' && event.every((one) => one.standing === 'planned' || one.standing === 'possible');
  if (!isOther && !isEarlier && event.every((one) => isUndone(one) === isUndone(telling))) return null;
  const who = event.find((one) => one.who.length > 0)?.who ?? [];
  const whom = event.find((one) => one.whom.length > 0)?.whom ?? [];
  return { ...telling, who, whom, isAnaphor: false };
}

function isUndone({ frame, trigger: { sentence, verb } }: Telling): boolean {
  const lemma = sentence.tokens[verb ?? -1]?.lemma ?? '';
  return undoing.has(lemma) || (frame.kind === 'facility' && shutting.has(lemma));
}

/** Whether an event was told by the same word or its verb: "banned imports", "the ban". */
export function isSameWord(event: readonly Telling[], { trigger }: Telling): boolean {
  const own = stemOf(trigger);
  return event.some((one) => stemOf(one.trigger) === own);
}

function stemOf({ sentence, index }: Telling['trigger']): string {
  return (sentence.tokens[index]?.lemma.toLowerCase() ?? '').slice(0, 6);
}
