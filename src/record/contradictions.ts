import type { Standing } from '../model/account.ts';
import { type Interval, intervalOf, meet } from '../model/interval.ts';
import type { Role, Telling } from '../model/record.ts';
import { clash, ratioOf } from './amounts.ts';
import { stemsOf } from './fold.ts';
import { sameParty } from './signs.ts';

/**
 * Why two tellings cannot be of one event, or null: told as two in one report, at other times, with other amounts. Kinds that
 * recur (meetings, fines, suits) are hard on this; one plan for one thing may be told with another sum or another day.
 */
export function contradicts(a: Telling, b: Telling): string | null {
  if (a.version === b.version) return isAside(a, b) || isAside(b, a) ? null : 'one report tells them as two';
  const [left, right] = [a.account.time?.edtf ?? null, b.account.time?.edtf ?? null];
  if (areApart(intervalOf(left), intervalOf(right)) && !isPutOff(a, b) && !mayMove(a, b))
    return `${left} is not ${right}`;
  const amounts = clash(a.account.amounts, b.account.amounts);
  return amounts === null || (isRevisable(a, b) && isOnePlan(a, b)) ? null : amounts;
}

/** The contradictions within a family, where a plan that was put off no longer stands by its old day. */
export function contradictionsIn(tellings: readonly Telling[]): (left: string, right: string) => string | null {
  const byId = new Map(tellings.map((one) => [one.id, one]));
  const moved = movedIn(tellings);
  const excused = (one: Telling, other: Telling) =>
    (moved.get(one.id) ?? []).some((later) => later.id === other.id || contradicts(later, other) === null);
  return (left, right) => {
    const [a, b] = [byId.get(left), byId.get(right)];
    if (a === undefined || b === undefined) return null;
    const reason = contradicts(a, b);
    return reason === null || a.version === b.version || excused(a, b) || excused(b, a) ? null : reason;
  };
}

/** Members of a family that join only what they hang on: what a report tells in passing of its own event, and plans put off. */
export function looseIn(tellings: readonly Telling[]): (id: string) => boolean {
  const versions = Map.groupBy(tellings, (one) => one.version);
  const asides = tellings.filter((one) => (versions.get(one.version) ?? []).some((other) => isAside(one, other)));
  const loose = new Set([...asides.map((one) => one.id), ...movedIn(tellings).keys()]);
  return (id) => loose.has(id);
}

/** Whether a later telling says that what an earlier one plans is put off or brought forward to another day. */
export function isPutOff(a: Telling, b: Telling): boolean {
  return movesTo(a, b) || movesTo(b, a);
}

/**
 * Whether both tell one thing that is done once: an investment in a plant, a purchase of a firm, by the same party, in reports
 * about the same, and neither says that it is a second one. Their sums and days may then differ and it is still one.
 */
export function isOnePlan(a: Telling, b: Telling): boolean {
  if (a.account.kind !== b.account.kind || !doneOnce.has(a.account.kind)) return false;
  if (!shareRole(a, b, 'who') || !isSameThing(a, b)) return false;
  return sharedStems(a.topic, b.topic) >= fewestTopic && tellsNewOne(a) === tellsNewOne(b);
}

/** Every telling of a plan that a later one puts off, with those later ones. */
function movedIn(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const later = tellings.filter(tellsMove);
  const moved = tellings.map((one) => [one.id, later.filter((other) => movesTo(one, other))] as const);
  return new Map(moved.filter(([, found]) => found.length > 0));
}

/** Whether the later telling gives the plan of the other a new day, and says that it was moved. */
export function movesTo(plan: Telling, later: Telling): boolean {
  if (plan.account.kind !== later.account.kind || !open.has(plan.account.standing) || !tellsMove(later)) return false;
  if (tellsMove(plan) || plan.publishedAt.slice(0, 10) > later.publishedAt.slice(0, 10)) return false;
  return shareParties(plan, later) && areApart(timeOf(plan), timeOf(later));
}

/** Whether its words say that a day was moved. */
export function tellsMove({ account }: Telling): boolean {
  return account.evidence.some(({ words }) => moving.test(words));
}

/** Told in passing: undated, of the same kind and parties as another telling of its report, about the same thing. */
function isAside(aside: Telling, told: Telling): boolean {
  if (aside.version !== told.version || aside.id === told.id || aside.account.kind !== told.account.kind) return false;
  if (!outcomes.has(aside.account.kind) || aside.account.time !== null || told.account.time === null) return false;
  if (aside.account.standing !== told.account.standing || clash(aside.account.amounts, told.account.amounts) !== null)
    return false;
  const sentences = new Set(told.account.evidence.map(({ span }) => span.start));
  const isBeside = aside.account.evidence.some(({ span }) => sentences.has(span.start));
  return shareParties(aside, told) && (isBeside || sharedStems(whatOf(aside), whatOf(told)) >= 2);
}

/** Both sides of both are the same, described ones ("the regulators") only within one report; who goes somewhere has the place for the other side. */
function shareParties(a: Telling, b: Telling): boolean {
  const isOneReport = a.version === b.version;
  const [left, right] = [sidesOf(a, isOneReport), sidesOf(b, isOneReport)];
  const isWithin = (some: readonly Role[], others: readonly Role[]) =>
    some.every((one) => others.some((other) => sameParty(one, other)));
  return left.length > 1 && right.length > 1 && (isWithin(left, right) || isWithin(right, left));
}

function shareRole(a: Telling, b: Telling, role: Role['role']): boolean {
  const [left, right] = [a, b].map(({ roles }) => roles.filter((one) => one.role === role && one.alias !== null));
  return (left ?? []).some((one) => (right ?? []).some((other) => sameParty(one, other)));
}

/** The object is worded alike, or stands in the same place and shares a word. */
function isSameThing(a: Telling, b: Telling): boolean {
  const [left, right] = [whatOf(a), whatOf(b)];
  const shared = sharedStems(left, right);
  const isSamePlace = shareRole(a, b, 'where');
  const places = [a, b].map(({ roles }) => roles.some((one) => one.role === 'where'));
  if (!isSamePlace && places.every((one) => one)) return false;
  return shared > 0 && (isSamePlace || shared >= Math.min(left.length, right.length) * 0.6);
}

/** A plan's sum is told anew: not more than twice the other, and no longer than the plan stands. */
function isRevisable(a: Telling, b: Telling): boolean {
  return ratioOf(a.account.amounts, b.account.amounts) <= 2;
}

/** One plan's day moves while at least one still tells it as a plan; done days may differ by what a report gets wrong. */
function mayMove(a: Telling, b: Telling): boolean {
  const [left, right] = [timeOf(a), timeOf(b)];
  if (left === null || right === null || !isOnePlan(a, b)) return false;
  const gap = Math.max(left.from - right.to, right.from - left.to);
  return gap <= nearDays || open.has(a.account.standing) || open.has(b.account.standing);
}

/** "A second plant", "another loan": what this tells is not what was told before. */
function tellsNewOne({ account, topic }: Telling): boolean {
  return another.test(account.evidence[0]?.words ?? '') || topic.some((one) => anotherStems.has(one));
}

function sidesOf({ roles }: Telling, isOneReport: boolean): readonly Role[] {
  const named = roles.filter((one) => isOneReport || one.alias !== null);
  const parties = named.filter((one) => one.role !== 'where');
  return parties.length > 1 ? parties : named;
}

function whatOf({ account, roles }: Telling): readonly string[] {
  const names = new Set(roles.flatMap((one) => one.keys).flatMap(stemsOf));
  const stems = stemsOf(account.what?.words ?? '').filter((one) => !names.has(one) && !/\d/.test(one));
  return [...new Set(stems)];
}

function sharedStems(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}

function timeOf({ account }: Telling): Interval | null {
  return intervalOf(account.time?.edtf ?? null);
}

function areApart(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && !meet(a, b);
}

const doneOnce = new Set(['investment', 'acquisition', 'facility', 'launch']);
const outcomes = new Set(['decision', 'review', 'investment', 'acquisition', 'facility', 'rule', 'agreement']);
const open = new Set<Standing>(['planned', 'possible']);
const moving =
  /\b(?:postpon|reschedul|delay|defer|put (?:it |them )?off|push(?:ed|es|ing)? (?:it |them )?back|(?:bring|brought) (?:it |them )?forward|moved? (?:it |them )?(?:back|forward|from)|(?:later|earlier|sooner) than (?:first )?(?:planned|scheduled|announced))/i;
const another = /\b(?:second|third|fourth|another|additional|further|separate|new round|again)\b/i;
const anotherStems = new Set(['second', 'third', 'fourth', 'anoth', ...stemsOf('second third fourth another')]);
const fewestTopic = 5;
const nearDays = 3;
