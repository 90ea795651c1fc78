import { countryNamed } from '../../language/names/gazetteer.ts';
import { childrenBy } from '../../language/tree.ts';
import type { Account, Standing } from '../../model/account.ts';
import type { Amount } from '../../model/amount.ts';
import { overlaps } from '../../model/interval.ts';
import type { Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Evidence } from '../../model/span.ts';
import { bodyOf } from './actor-at.ts';
import { adopted } from './adopt-parties.ts';
import { sideOf } from './carriers.ts';
import { confidenceOf } from './confidence.ts';
import { mainOf } from './main-events.ts';
import { withSharedOccasions } from './shared-occasions.ts';
import { isSameWord, toldAgain } from './tell-again.ts';
import type { Telling } from './telling.ts';

/** The tellings of one event become one account with several evidences; an anaphor or a headline alone adds none to what the body tells. */
export function joinTellings(told: Told, tellings: readonly Telling[]): readonly Account[] {
  const events: Telling[][] = [];
  for (const telling of tellings.filter((one) => !isHeadline(told, one))) {
    const known = knownEvent(told, events, telling);
    const again = telling.isAnaphor && known !== undefined ? toldAgain(known, telling) : null;
    if (again !== null) events.push([again]);
    else if (known !== undefined) known.push(telling);
    else if (!telling.isAnaphor) events.push([telling]);
    else {
      const alone = telling.frame.adopts === true ? adopted(told, events, telling) : null;
      if (alone !== null) events.push([alone]);
    }
  }
  for (const telling of tellings.filter((one) => isHeadline(told, one) && !one.isAnaphor)) {
    if (!events.some((event) => event[0]?.frame.kind === telling.frame.kind)) events.unshift([telling]);
  }
  const accounts = outcomesOver(events).map((event) => accountOf(told, event));
  return mainOf(told, withSharedOccasions(told, accounts));
}

/** A review whose outcome is told is that decision's, not an account of its own, unless its opening is told too. */
function outcomesOver(events: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const decisions = events.filter((event) => event[0]?.frame.kind === 'decision');
  const isTold = (event: readonly Telling[]) =>
    event[0]?.frame.kind === 'review' &&
    event.every(
      (one) =>
        one.trigger.pos === 'noun' &&
        one.standing === 'happened' &&
        (one.trigger.verb === null || one.isAnaphor || one.who.length === 0 || one.whom.length === 0),
    ) &&
    decisions.some((decision) => event.some((one) => decision.some((other) => isOneCase(one, other))));
  return events.filter((event) => !isTold(event));
}

function isOneCase(review: Telling, decision: Telling): boolean {
  if (review.time !== null && (decision.time === null || !overlaps(review.time.edtf, decision.time.edtf))) return false;
  return [...review.who, ...review.whom].some((one) =>
    [...decision.who, ...decision.whom].some((other) => other.mention === one.mention),
  );
}

/** The last event that a telling is of; an anaphor is of the last one told by its own word, if there is one. */
function knownEvent(told: Told, events: readonly Telling[][], telling: Telling): Telling[] | undefined {
  const sameWord = telling.isAnaphor
    ? events.findLast((event) => event[0]?.frame.kind === telling.frame.kind && isSameWord(event, telling))
    : undefined;
  return sameWord ?? events.findLast((event) => isSameEvent(told, event, telling));
}

function isSameEvent(told: Told, event: readonly Telling[], telling: Telling): boolean {
  const [first] = event;
  if (first === undefined || first.frame.kind !== telling.frame.kind) return false;
  if (telling.frame.adopts === true && !canBeSame(first, telling)) return false;
  if (telling.isAnaphor) return first.trigger.sentence.index >= telling.trigger.sentence.index - 6;
  return (
    event.every((one) => canBeSame(one, telling)) &&
    event.some((one) => sharesParty(one, telling) || isForBody(told, one, telling))
  );
}

function canBeSame(a: Telling, b: Telling): boolean {
  if (isFresh(b) || tellsOther(a, b) || isLookedBackOn(a, b)) return false;
  if (!sameStanding(a.standing, b.standing)) return false;
  if (a.time !== null && b.time !== null && a.time.edtf !== b.time.edtf && !overlaps(a.time.edtf, b.time.edtf))
    return false;
  return !amountsDiffer(a.amounts, b.amounts);
}

/** "has been arrested", "had been arrested in 2017": what is dated and told as past before the news is another event. */
function isLookedBackOn(a: Telling, b: Telling): boolean {
  if (a.time !== null || b.time === null) return false;
  return isPluperfect(b) && !isPluperfect(a) && a.standing === 'happened';
}

function isPluperfect({ trigger: { sentence, verb } }: Telling): boolean {
  return verb !== null && childrenBy(sentence, verb, 'aux').some((one) => sentence.tokens[one]?.form === 'had');
}

/** "a separate inquiry", "another deal": said to be one more. */
function isFresh({ trigger: { sentence, index } }: Telling): boolean {
  return childrenBy(sentence, index, 'amod', 'det').some((one) =>
    fresh.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
}

const fresh = new Set([
  'separate',
  'another',
  'second',
  'third',
  'additional',
  'other',
  'similar',
  'parallel',
  'new',
  'previous',
  'earlier',
]);

/** Both say what it is about and no word of it agrees; talks and visits are the same whatever is discussed. */
function tellsOther(a: Telling, b: Telling): boolean {
  if (a.what === null || b.what === null || a.frame.kind === 'meeting' || a.frame.kind === 'visit') return false;
  const left = new Set(wordsOf(a.what.words));
  return !wordsOf(b.what.words).some((one) => left.has(one));
}

function wordsOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(
    (one) => !['the', 'its', 'his', 'her', 'their', 'and', 'for'].includes(one),
  );
}

function sameStanding(a: Standing, b: Standing): boolean {
  return a === b || (a !== 'happened' && b !== 'happened') || a === 'ongoing' || b === 'ongoing';
}

function sharesParty(a: Telling, b: Telling): boolean {
  const [who, whom] = [shared(a.who, b.who), shared(a.whom, b.whom)];
  if (who === false || whom === false) return isMutual(a, b);
  return who === true || whom === true;
}

/** "Norvik unveiled a phone", "Lund, its chief, unveiled it at a fair": for what a body does alone its officer stands too. */
function isForBody(told: Told, a: Telling, b: Telling): boolean {
  if (!doneAlone.has(a.frame.kind) || a.what === null || b.what === null) return false;
  const acts = (one: Telling, other: Telling) =>
    one.who.some(({ mention }) => {
      const person = told.mentions.find((known) => known.id === mention && known.type === 'person');
      const body = person === undefined ? null : bodyOf(told, person);
      return body !== null && other.who.some((party) => party.mention === body.id);
    });
  return acts(a, b) || acts(b, a);
}

const doneAlone = new Set(['launch', 'facility', 'investment', 'workforce']);

/** The same set of parties with the sides changed: "A met B", "B and A held talks". */
function isMutual(a: Telling, b: Telling): boolean {
  const [left, right] = [a, b].map((one) => new Set([...one.who, ...one.whom].map((party) => party.mention)));
  return left !== undefined && right !== undefined && [...right].every((one) => left.has(one)) && right.size > 1;
}

/** True where two sides share a party, false where both are told and share none, null where one is not told. */
function shared(a: readonly Party[], b: readonly Party[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((one) => b.some((other) => other.mention === one.mention));
}

function amountsDiffer(a: readonly Amount[], b: readonly Amount[]): boolean {
  return (
    a.some((one) =>
      b.some((other) => other.unit === one.unit && Math.abs(other.value - one.value) > 0.01 * Math.abs(one.value)),
    ) && !a.some((one) => b.some((other) => other.unit === one.unit && other.value === one.value))
  );
}

function accountOf(told: Told, event: readonly Telling[]): Account {
  const fullest = event.toSorted((a, b) => fullness(b) - fullness(a));
  const [best] = fullest;
  const timed = event.filter((one) => one.time !== null).toSorted((a, b) => exactness(b) - exactness(a))[0];
  return {
    kind: best?.frame.kind ?? '',
    ...sidesOf(event),
    what: fullest.find((one) => one.what !== null)?.what ?? null,
    where: [...new Map(wheres(fullest).map((one) => [one.mention ?? one.name, one])).values()],
    amounts: [
      ...new Map(fullest.flatMap((one) => one.amounts).map((one) => [`${one.value} ${one.unit}`, one])).values(),
    ],
    time: timed?.time ?? null,
    standing: best?.standing ?? 'happened',
    sources: [...new Map(vouched(event).map((one) => [one.name, one])).values()],
    confidence: confidenceOf(event),
    main: false,
    evidence: unique(fullest.map((one) => evidenceOf(told, one))),
  };
}

/** The fullest of each side; who stands on both ("A met B", "A and B talked") is told of one. */
function sidesOf(event: readonly Telling[]): Pick<Account, 'who' | 'whom'> {
  const [who, whom] = [longest(event.map((one) => one.who)), longest(event.map((one) => one.whom))];
  const first = who.length > 1 ? who.filter((one) => !isAmong(one, whom)) : who;
  return first.length > 0
    ? { who: first, whom: whom.filter((one) => !isAmong(one, first)) }
    : { who, whom: whom.filter((one) => !isAmong(one, who)) };
}

function isAmong({ mention }: Party, parties: readonly Party[]): boolean {
  return mention !== null && parties.some((one) => one.mention === mention);
}

function isHeadline(told: Told, telling: Telling): boolean {
  const at = telling.trigger.sentence.start;
  return told.report.parts.some((part) => part.kind === 'headline' && part.span.start <= at && at < part.span.end);
}

/** A day says more than a month, one time more than a stretch, a stretch more than a bound. */
function exactness({ time }: Telling): number {
  const [from = '', to] = (time?.edtf ?? '').split('/');
  if (from === '..' || to === '..') return from.length / 10;
  return to === undefined ? 20 + from.length : 10 + from.length;
}

function fullness(one: Telling): number {
  return (
    one.who.length + one.whom.length + (one.time === null ? 0 : 2) + one.amounts.length + (one.what === null ? 0 : 1)
  );
}

/** The places of all tellings, those of the telling with the most first and countries last. */
function wheres(event: readonly Telling[]): readonly Party[] {
  const parties = new Set(event.flatMap((one) => [...one.who, ...one.whom]).map((one) => one.mention));
  return event
    .toSorted((a, b) => b.where.length - a.where.length)
    .flatMap((one) => one.where)
    .filter((one) => !parties.has(one.mention))
    .toSorted((a, b) => Number(countryNamed(a.name) !== null) - Number(countryNamed(b.name) !== null));
}

function longest<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce((best, one) => (one.length > best.length ? one : best), []);
}

function evidenceOf(told: Told, { frame, trigger: { sentence } }: Telling): Evidence {
  const span = { start: sentence.start, end: sentence.end };
  return { span, words: told.report.text.slice(span.start, span.end), rule: frame.id };
}

function unique(list: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(list.map((one) => [one.span.start, one])).values()];
}

/** "paid a visit", but not "the visit shows", which takes it as known. */
function isCarried({ trigger: { sentence, verb } }: Telling): boolean {
  return verb !== null && sideOf(sentence.tokens[verb]?.lemma ?? '') !== null;
}

/** On whose word an event is told: not who only speaks of it in passing ("this meeting shows", an analyst said). */
function vouched(event: readonly Telling[]) {
  const telling = event.filter((one) => !one.isAnaphor && (one.trigger.pos === 'verb' || isCarried(one)));
  return (telling.length > 0 ? telling : event).flatMap((one) => one.sources);
}
