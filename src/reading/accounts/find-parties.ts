import { coordinated, prepositional } from '../../language/clauses.ts';
import { isTitle } from '../../language/names/gazetteer.ts';
import { subtreeOf } from '../../language/tree.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';
import { actorAt, bodyOf, partyOf, touchedAt } from './actor-at.ts';
import type { Frame, PartyClass, Slot } from './frame.ts';
import { isOfClass } from './party-words.ts';
import { fill, type Trigger } from './slots.ts';

/** Parties, and whether each is known to be of the class that was asked for. */
interface Side {
  readonly parties: readonly Party[];
  readonly sure: boolean;
}

type ActorAt = typeof actorAt;

/** Who and whom of one telling by a frame, or null where the parties that the frame needs are not told. */
export function partiesOf(told: Told, trigger: Trigger, frame: Frame) {
  const who = partiesIn(told, trigger, frame.who, frame.whoIs ?? 'any', actorAt);
  const whom = partiesIn(told, trigger, frame.whom ?? [], frame.whomIs ?? 'any', touchedAt);
  const others = whom.parties.filter((one) => !who.parties.some((same) => same.mention === one.mention));
  const isUnsure = frame.whoIs === 'authority' && !who.sure && others.length === 0;
  if (isUnsure || !isEnough(frame.needs, who.parties.length, others.length)) return null;
  return {
    who: who.parties,
    whom: others.length > 0 ? others : impliedWhom(told, trigger, frame, who.parties),
    sure: who.sure && whom.sure,
  };
}

/** The parties that fill the first of these slots that names any, each once; words that name nobody are left out. */
function partiesIn(told: Told, trigger: Trigger, slots: readonly Slot[], wanted: PartyClass, at: ActorAt): Side {
  for (const slot of slots) {
    const found = new Map<string, Mention>();
    for (const index of fill(trigger, slot).flatMap((one) => namedBy(trigger.sentence, one))) {
      const mention = at(told, trigger.sentence, index);
      if (
        mention !== null &&
        !(isTitle(mention.name) && mention.type !== 'person') &&
        isOfClass(mention, told.report.text, wanted) !== false
      )
        found.set(mention.id, mention);
    }
    if (found.size === 0) continue;
    const mentions = [...found.values()];
    return {
      parties: mentions.map((one) => partyOf(told, one)),
      sure: mentions.every((one) => isOfClass(one, told.report.text, wanted) === true),
    };
  }
  return { parties: [], sure: true };
}

/** "officials including Prado and Lund" are those named; "Peru, along with Chile" is both. */
function namedBy(sentence: Sentence, index: number): readonly number[] {
  const beside = prepositional(sentence, index, 'along').flatMap((one) => coordinated(sentence, one));
  if (sentence.tokens[index]?.upos !== 'NOUN') return [index, ...beside];
  const named = ['include', 'including', 'namely'].flatMap((word) => prepositional(sentence, index, word));
  return named.length > 0 ? named.flatMap((one) => coordinated(sentence, one)) : [index, ...beside];
}

/** Whom it concerns where no slot says so: the body of the post, or the first one named in what is looked into. */
function impliedWhom(told: Told, trigger: Trigger, frame: Frame, who: readonly Party[]): readonly Party[] {
  if (frame.kind === 'appointment') return employerOf(told, who);
  if (!touching.has(frame.kind) || frame.whom === undefined) return [];
  const heads = [...frame.whom, ...(frame.what ?? [])].flatMap((slot) => fill(trigger, slot));
  const below = heads.flatMap((head) => subtreeOf(trigger.sentence, head));
  const named = below.map((one) => mentionOf(told.mentions, trigger.sentence, one));
  const first = named.find(
    (one) => (one?.type === 'organization' || one?.type === 'person') && !who.some((party) => party.mention === one.id),
  );
  return first === null || first === undefined ? [] : [partyOf(told, first)];
}

/** Kinds in which somebody is touched by what somebody else does. */
const touching: ReadonlySet<string> = new Set(['review', 'decision', 'restriction', 'penalty']);

/** Who takes or leaves a post does so at the body that the report names with the post. */
function employerOf(told: Told, who: readonly Party[]): readonly Party[] {
  const person = told.mentions.find((one) => one.id === who[0]?.mention);
  const body = person === undefined ? null : bodyOf(told, person);
  return body === null ? [] : [partyOf(told, body)];
}

function isEnough(needs: Frame['needs'], who: number, whom: number): boolean {
  if (needs === 'two') return who + whom > 1;
  if (needs === 'both') return who > 0 && whom > 0;
  if (needs === 'who') return who > 0;
  if (needs === 'whom') return whom > 0;
  return who + whom > 0;
}
