// Whom an event concerns where no slot of its frame says so: the body of a post, whose workers strike, whom an inquiry is about.
import { coordinated, isInfinitive, prepositional } from '../../language/clauses.ts';
import { isMediaOutlet } from '../../language/names/gazetteer.ts';
import { childrenBy, subtreeOf } from '../../language/tree.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';
import { actorAt, bodyOf, isBeforeLaw, partyOf, touchedAt } from './actor-at.ts';
import type { Frame } from './frame.ts';
import { fill } from './slots.ts';
import type { Trigger } from './trigger.ts';

/** By the kind of event: the body of the post, the other side of what is agreed, the first one named in what is looked into. */
export function impliedWhom(told: Told, trigger: Trigger, frame: Frame, who: readonly Party[]): readonly Party[] {
  if (frame.kind === 'appointment') {
    const named = bodyInPost(told, trigger, frame);
    return named.length > 0 ? named : employerOf(told, trigger, frame, who);
  }
  if (frame.kind === 'workforce') return ownerOfWorkers(told, trigger, frame, who);
  if (frame.kind === 'agreement') return counterpartOf(told, trigger, who);
  if (frame.kind === 'funding') return helpedBy(told, trigger, frame, who);
  if (!touching.has(frame.kind) || frame.whom === undefined) return [];
  const heads = [...frame.whom, ...(frame.what ?? [])].flatMap((slot) => fill(trigger, slot));
  const first =
    firstTouched(told, trigger, subjectOfCase(trigger), who) ??
    firstTouched(told, trigger, heads, who) ??
    firstTouched(told, trigger, aimsOf(trigger), who, /^\p{Lu}/u);
  return first === null ? [] : [partyOf(told, first)];
}

/** "barred local firms from selling to Norvik": it hits the one named whom the unnamed may no longer deal with; null where that is not told. */
export function targetBehind(told: Told, trigger: Trigger, firms: readonly Party[]): Party | null {
  if (firms.length === 0 || firms.some((one) => hasName(told, one))) return null;
  const { sentence } = trigger;
  const dealings = fill(trigger, 'from');
  const heads = dealings.flatMap((one) => ['to', 'with', 'from'].flatMap((word) => prepositional(sentence, one, word)));
  // "barred its units from buying Norvik's drones".
  const goods = dealings.flatMap((one) => childrenBy(sentence, one, 'obj'));
  const target = [
    ...heads.map((one) => mentionOf(told.mentions, sentence, one)),
    ...goods.map((one) => touchedAt(told, sentence, one)),
  ].find((one) => one?.type === 'organization');
  return target === null || target === undefined ? null : partyOf(told, target);
}

function hasName({ mentions }: Told, { mention }: Party): boolean {
  return (
    mentions.find((one) => one.id === mention)?.spans.some(({ form }) => form === 'name' || form === 'acronym') ?? true
  );
}

/** "named her to head the central bank": the body that somebody is to lead; null where that is not told, or is a part of who names her. */
export function bodyToLead(told: Told, trigger: Trigger): Party | null {
  const { sentence } = trigger;
  if (trigger.pos !== 'verb') return null;
  const led = fill(trigger, 'infinitive')
    .filter((one) => /^(?:head|lead|run|chair|oversee)$/.test(sentence.tokens[one]?.lemma ?? ''))
    .flatMap((one) => childrenBy(sentence, one, 'obj'));
  const body = led
    .filter((one) => childrenBy(sentence, one, 'nmod:poss').length === 0)
    .map((one) => mentionOf(told.mentions, sentence, one))
    .find((one) => one?.type === 'organization');
  return body === undefined || body === null ? null : partyOf(told, body);
}

/** "Norvik is the subject of an inquiry". */
function subjectOfCase({ sentence, index }: Trigger): readonly number[] {
  const above = sentence.tokens[sentence.tokens[index]?.head ?? index];
  if (above === undefined || !/^(?:subject|target|focus|object)$/.test(above.lemma)) return [];
  return childrenBy(sentence, above.index, 'nsubj');
}

/** "workers at Norvik", "its workers": whose workers strike. */
function ownerOfWorkers(told: Told, trigger: Trigger, frame: Frame, who: readonly Party[]): readonly Party[] {
  if (frame.whom === undefined || who.some((one) => /^\p{Lu}/u.test(one.name))) return [];
  const heads = frame.who.flatMap((slot) => fill(trigger, slot)).slice(0, 1);
  const below = heads.flatMap((one) => subtreeOf(trigger.sentence, one)).filter((one) => !heads.includes(one));
  const owner = below
    .map((one) => mentionOf(told.mentions, trigger.sentence, one))
    .find((one) => one?.type === 'organization');
  return owner === undefined || owner === null ? [] : [partyOf(told, owner)];
}

/** "agreed to buy a plant from Aurel", "agreed to a takeover by Aurel": the other side stands in what is agreed. */
function counterpartOf(told: Told, trigger: Trigger, who: readonly Party[]): readonly Party[] {
  const { sentence } = trigger;
  const done = fill(trigger, 'infinitive');
  const agreed = [
    ...done,
    ...fill(trigger, 'to'),
    ...(trigger.pos === 'verb' ? [...fill(trigger, 'of'), ...fill(trigger, 'from')] : []),
  ];
  const within = agreed.flatMap((one) => [one, ...childrenBy(sentence, one, 'obj')]);
  const heads = [
    ...within.flatMap((one) => ['from', 'with', 'by'].flatMap((word) => prepositional(sentence, one, word))),
    ...done.flatMap((one) => receiversOf(sentence, one)),
  ];
  const isState = told.mentions.find((one) => one.id === who[0]?.mention)?.type === 'place';
  const others = heads
    .flatMap((one) => coordinated(sentence, one))
    .map((one) => actorAt(told, sentence, one))
    .filter((one) => one !== null && (isState || one.type !== 'place') && !who.some((same) => same.mention === one.id));
  return [...new Set(others)].flatMap((one) => (one === null ? [] : [partyOf(told, one)]));
}

/** "agreed to sell gas to Peru", "to give Peru data", "to supply Peru with gas": who gets it. */
function receiversOf(sentence: Sentence, verb: number): readonly number[] {
  const lemma = sentence.tokens[verb]?.lemma ?? '';
  if (!handing.has(lemma)) return [];
  const things = childrenBy(sentence, verb, 'obj');
  const direct = lemma === 'supply' || lemma === 'provide' ? things : things.slice(0, -1);
  const places = [verb, ...things];
  return [
    ...childrenBy(sentence, verb, 'iobj'),
    ...direct,
    ...places.flatMap((one) => prepositional(sentence, one, 'to')),
  ];
}

const handing = new Set(
  'give sell supply provide deliver lend transfer return hand export ship license lease grant send offer pay'.split(
    ' ',
  ),
);

/** "approved a loan to help Peru rebuild roads": whom the money is to help. */
function helpedBy(
  told: Told,
  { sentence, index, verb }: Trigger,
  frame: Frame,
  who: readonly Party[],
): readonly Party[] {
  if (frame.whom === undefined) return [];
  const places = [index, ...(verb === null ? [] : [verb, ...childrenBy(sentence, verb, 'obj')])];
  const helped = [...new Set(places)]
    .flatMap((one) => childrenBy(sentence, one, 'advcl', 'acl', 'xcomp'))
    .filter(
      (one) =>
        /^(?:help|assist|support|enable|allow)$/.test(sentence.tokens[one]?.lemma ?? '') && isInfinitive(sentence, one),
    )
    .flatMap((one) => childrenBy(sentence, one, 'obj', 'iobj'))
    .flatMap((one) => coordinated(sentence, one))
    .map((one) => actorAt(told, sentence, one))
    .filter((one) => one !== null && !who.some((party) => party.mention === one.id));
  return [...new Set(helped)].flatMap((one) => (one === null ? [] : [partyOf(told, one)]));
}

/** The first one named below these words who is not the doer, nor only the maker of a law: "breaches of EU rules". */
function firstTouched(
  told: Told,
  { sentence }: Trigger,
  heads: readonly number[],
  who: readonly Party[],
  named = /./u,
): Mention | null {
  const below = heads.flatMap((head) => subtreeOf(sentence, head)).filter((one) => !isBeforeLaw(sentence, one));
  const found = below
    .map((one) => mentionOf(told.mentions, sentence, one))
    .find(
      (one) =>
        (one?.type === 'organization' || one?.type === 'person') &&
        named.test(one.name) &&
        !isMediaOutlet(one.name) &&
        !who.some((party) => party.mention === one.id),
    );
  return found ?? null;
}

/** "an inquiry to determine whether Norvik": clauses that tell what for. */
function aimsOf({ sentence, index, verb }: Trigger): readonly number[] {
  return [index, ...(verb === null ? [] : [verb])]
    .flatMap((one) => childrenBy(sentence, one, 'acl', 'advcl', 'ccomp', 'xcomp'))
    .filter((one) => one > index && isInfinitive(sentence, one));
}

/** Kinds in which somebody is touched by what somebody else does. */
const touching: ReadonlySet<string> = new Set(['review', 'decision', 'restriction', 'penalty']);

/** "was promoted to chief executive of Norvik": the body in the words for the post. */
function bodyInPost(told: Told, trigger: Trigger, frame: Frame): readonly Party[] {
  const heads = (frame.what ?? []).flatMap((slot) => fill(trigger, slot));
  const body = heads
    .flatMap((head) => subtreeOf(trigger.sentence, head))
    .map((one) => mentionOf(told.mentions, trigger.sentence, one))
    .find((one) => isBody(one));
  return body === undefined || body === null ? [] : [partyOf(told, body)];
}

/** A body with a name; a city or county may be one: "the manager for Lunde Local Municipality". */
function isBody(one: Mention | null): boolean {
  if (one?.type === 'place') return /\b(?:Municipality|Council|County|Borough|Prefecture)\b/.test(one.name);
  return one?.type === 'organization' && /^\p{Lu}/u.test(one.name) && !isMediaOutlet(one.name);
}

/** Who takes or leaves a post does so at the body named with the post, else at the last one named before in the sentence. */
function employerOf(told: Told, trigger: Trigger, frame: Frame, who: readonly Party[]): readonly Party[] {
  const { sentence } = trigger;
  const person = told.mentions.find((one) => one.id === who[0]?.mention);
  if (person === undefined) return [];
  const body =
    bodyOf(told, person) ??
    ownerOfPost(told, trigger, frame) ??
    (person.titles.some(isOfFirm) ? bodyBefore(told, sentence, person) : null);
  return body === null ? [] : [partyOf(told, body)];
}

/** "Norvik's chief executive resigned". */
function ownerOfPost(told: Told, trigger: Trigger, frame: Frame): Mention | null {
  const posts = frame.who.flatMap((slot) => fill(trigger, slot)).slice(0, 1);
  const owners = posts.flatMap((one) => childrenBy(trigger.sentence, one, 'nmod:poss'));
  const named = owners.map((one) => mentionOf(told.mentions, trigger.sentence, one));
  return named.find((one) => one?.type === 'organization') ?? null;
}

/** "chief executive Ann Roy": a post that some firm must have. */
function isOfFirm(title: string): boolean {
  return /^(?:\p{Ll}+ ){0,2}(?:chief executive(?: officer)?|ceo|chairman|chairwoman|chair|finance director|managing director)$/iu.test(
    title,
  );
}

function bodyBefore(told: Told, sentence: Sentence, person: Mention): Mention | null {
  const at =
    person.spans.find((one) => sentence.start <= one.start && one.end <= sentence.end)?.start ?? sentence.start;
  const before = told.mentions.flatMap((one) => {
    const span = one.spans.findLast(({ start, end }) => sentence.start <= start && end <= at);
    return one.type === 'organization' && !isMediaOutlet(one.name) && span !== undefined
      ? [{ one, end: span.end }]
      : [];
  });
  return before.toSorted((a, b) => b.end - a.end)[0]?.one ?? null;
}
