import { dayNumber, type Interval, intervalOf, lengthOf, meet } from '../model/interval.ts';
import type { Role, Telling } from '../model/record.ts';
import { clash, isEqual } from './amounts.ts';
import { rarityOf } from './common-stems.ts';
import { isCountry } from './countries.ts';
import { stemsOf, stemsOfWords, wordsOf } from './fold.ts';
import { nameLikeness } from './people.ts';

/** What two tellings have in common and what parts them; each sign from 0 (not so) to 1 (fully so). */
export interface Signs {
  /** A named party of both that is no country; then a second one. */
  readonly party: number;
  readonly secondParty: number;
  readonly country: number;
  /** The share of named parties of the one that only stand in the other's words. */
  readonly mentioned: number;
  /** The share of roles that both fill by name, but differently. */
  readonly otherParty: number;
  readonly day: number;
  readonly coarseTime: number;
  /** One or both have no time: how near the days are that stand in for it. */
  readonly nearDays: number;
  readonly farDays: number;
  readonly amount: number;
  readonly otherAmount: number;
  readonly place: number;
  readonly otherPlace: number;
  /** Both name or number something in their fullest sentence that does not stand near the other. */
  readonly strange: number;
  readonly what: number;
  readonly words: number;
  readonly topic: number;
  readonly sameRule: number;
  readonly sameStanding: number;
  /** Both are what their reports are about, and so far as these are about the same. */
  readonly mainTopic: number;
}

/** The signs of two tellings; the order of the two does not matter. */
export function signsOf(a: Telling, b: Telling): Signs {
  const [left, right] = [cardOf(a), cardOf(b)];
  const topic = overlap(left.topic, right.topic);
  return {
    ...partySigns(left, right),
    ...timeSigns(left, right),
    ...amountSigns(a, b),
    ...placeSigns(left, right),
    strange: Math.min(strangeIn(left, right), strangeIn(right, left)),
    what: overlap(left.what, right.what),
    words: overlap(left.words, right.words),
    topic,
    sameRule: left.rules.some((one) => right.rules.includes(one)) ? 1 : 0,
    sameStanding: a.account.standing === b.account.standing ? 1 : 0,
    mainTopic: a.account.main && b.account.main ? topic : 0,
  };
}

/** What is worked out of a telling once, however often it is compared. */
interface Card {
  readonly telling: Telling;
  readonly named: readonly Named[];
  readonly places: readonly Named[];
  readonly time: Interval | null;
  readonly published: number;
  readonly what: Weighed;
  /** Words of its sentences and its `what`, without those of its parties. */
  readonly words: Weighed;
  readonly topic: Weighed;
  /** Every word near it: its sentences and its report's topic. */
  readonly around: ReadonlySet<string>;
  readonly rules: readonly string[];
  /** Names and numbers of its fullest sentence, those of its parties and times left out. */
  readonly marks: readonly string[];
}

/** A role with the words of its names. */
interface Named {
  readonly role: Role;
  readonly isCountry: boolean;
  /** The words of its fullest name; together they can stand in a longer name. */
  readonly words: readonly string[];
  /** Each name's words, and the last word of those of several: any of these tells of it. */
  readonly signs: readonly (readonly string[])[];
}

function namedOf(role: Role): Named {
  const names = role.keys.map((key) => key.replace(/@.*$/, '').split(' '));
  const signs = [...names, ...names.flatMap((words) => (words.length > 1 ? [words.slice(-1)] : []))];
  return { role, isCountry: role.keys.some(isCountry), words: (role.keys[0] ?? '').split(' '), signs };
}

const cards = new WeakMap<Telling, Card>();

function cardOf(telling: Telling): Card {
  const there = cards.get(telling);
  if (there !== undefined) return there;
  const { account, roles } = telling;
  const near = wordsOf(account.evidence.map((one) => one.words).join(' '));
  const stems = stemsOfWords(near);
  const what = stemsOf(account.what?.words ?? '');
  const partyStems = new Set(stemsOf(roles.flatMap((one) => one.keys).join(' ')));
  const free = (given: readonly string[]) => weighed(given.filter((one) => !partyStems.has(one)));
  const card: Card = {
    telling,
    named: roles.filter((one) => one.role !== 'where' && one.alias !== null).map(namedOf),
    places: roles.filter((one) => one.role === 'where').map(namedOf),
    time: intervalOf(account.time?.edtf ?? null),
    published: dayNumber(telling.publishedAt),
    what: free(what),
    words: free([...stems, ...what]),
    topic: weighed(telling.topic),
    around: new Set([...stems, ...near, ...telling.topic]),
    rules: account.evidence.map((one) => one.rule),
    marks: marksOf(account.evidence[0]?.words ?? '', partyStems),
  };
  cards.set(telling, card);
  return card;
}

/** Words with a capital or a digit, not the first of the sentence, no days, months or party names; as stems. */
function marksOf(sentence: string, parties: ReadonlySet<string>): readonly string[] {
  const found = sentence.slice(1).match(/(?<=[\s"“(])(?:\p{Lu}|\p{N})[\p{L}\p{N}.,'’-]*/gu) ?? [];
  return [...new Set(stemsOf(found.join(' ')))].filter((one) => !parties.has(one) && !calendar.has(one));
}

/** How many marks of the one do not stand near the other: 0, a half for one, 1 for two or more. */
function strangeIn({ marks }: Card, { around }: Card): number {
  return Math.min(2, marks.filter((one) => !around.has(one)).length) / 2;
}

const calendar = new Set(
  stemsOf(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm',
  ),
);

function partySigns(a: Card, b: Card) {
  // From both sides, for two names of one side may both mean the one party of the other.
  const [own, others] = [namesMet(a, b), namesMet(b, a)];
  const pairs = Math.min(own.length, others.length);
  const people = Math.min(...[own, others].map((met) => met.filter((one) => !one.isCountry).length));
  const left = a.named.filter((one) => !b.named.some((other) => sameNamed(one, other)));
  const right = b.named.filter((one) => !a.named.some((other) => sameNamed(one, other)));
  const lone = left.length + right.length;
  const mentioned =
    left.filter((one) => isMentioned(one, b)).length + right.filter((one) => isMentioned(one, a)).length;
  return {
    party: people > 0 ? 1 : 0,
    secondParty: people > 1 || (people === 1 && pairs > 1) ? 1 : 0,
    country: pairs > people ? 1 : 0,
    mentioned: lone === 0 ? 0 : mentioned / lone,
    otherParty: otherParty(left, right, a, b),
  };
}

/** The named parties of the one that the other names too. */
function namesMet(a: Card, b: Card): readonly Named[] {
  return a.named.filter((one) => b.named.some((other) => sameNamed(one, other)));
}

/** Roles that both fill by name with parties of which neither stands near the other telling. */
function otherParty(left: readonly Named[], right: readonly Named[], a: Card, b: Card): number {
  const strange = (role: 'who' | 'whom') =>
    left.some((one) => one.role.role === role && !isMentioned(one, b)) &&
    right.some((one) => one.role.role === role && !isMentioned(one, a));
  return (strange('who') ? 0.5 : 0) + (strange('whom') ? 0.5 : 0);
}

function isMentioned({ signs }: Named, { around }: Card): boolean {
  return signs.some((words) => words.every((one) => around.has(one)));
}

/** Whether two names can mean one party: a folded name is shared, or the words of one stand in the other. */
export function sameParty(a: Role, b: Role): boolean {
  return sameNamed(namedOf(a), namedOf(b));
}

function sameNamed(a: Named, b: Named): boolean {
  if (a.role.alias !== null && a.role.alias === b.role.alias) return true;
  if (a.role.keys.some((key) => b.role.keys.includes(key))) return true;
  if (a.isCountry || b.isCountry) return false;
  if (standsIn(a.words, b.words) || standsIn(b.words, a.words)) return true;
  if (Math.min(a.words.length, b.words.length) < 2 || a.words.at(-1) !== b.words.at(-1)) return false;
  return nameLikeness(a.role.keys[0] ?? '', b.role.keys[0] ?? '') >= 0.8;
}

function standsIn(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || (short.length === 1 && (short[0]?.length ?? 0) < 3)) return false;
  return short.every((one) => long.includes(one));
}

function timeSigns(a: Card, b: Card) {
  if (a.time !== null && b.time !== null && meet(a.time, b.time)) {
    const isDay = Math.max(lengthOf(a.time), lengthOf(b.time)) <= 7;
    return { day: isDay ? 1 : 0, coarseTime: isDay ? 0 : 1, nearDays: 0, farDays: 0 };
  }
  const gap = Math.abs(standIn(a) - standIn(b));
  return { day: 0, coarseTime: 0, nearDays: Math.exp(-gap / 5), farDays: Math.min(1, Math.log1p(gap) / 6) };
}

/** The middle of its time, or its publication where it tells none. */
function standIn({ time, published }: Card): number {
  if (time === null || (time.from === -Infinity && time.to === Infinity)) return published;
  if (time.from === -Infinity) return time.to;
  return time.to === Infinity ? time.from : (time.from + time.to) / 2;
}

function amountSigns({ account: a }: Telling, { account: b }: Telling) {
  return {
    amount: a.amounts.some((one) => b.amounts.some((other) => isEqual(one, other))) ? 1 : 0,
    otherAmount: clash(a.amounts, b.amounts) === null ? 0 : 1,
  };
}

function placeSigns(a: Card, b: Card) {
  const isShared = a.places.some((one) => b.places.some((other) => sameNamed(one, other)));
  const isApart =
    !isShared &&
    a.places.length > 0 &&
    b.places.length > 0 &&
    !a.places.some((one) => isMentioned(one, b)) &&
    !b.places.some((one) => isMentioned(one, a));
  return { place: isShared ? 1 : 0, otherPlace: isApart ? 1 : 0 };
}

/** Stems with what each is worth, and the sum; as lists, since comparing two tellings must take microseconds. */
interface Weighed {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly set: ReadonlySet<string>;
  readonly total: number;
}

function weighed(given: readonly string[]): Weighed {
  const set = new Set(given);
  const stems = [...set];
  const weights = stems.map(rarityOf);
  return { stems, weights, set, total: weights.reduce((sum, one) => sum + one, 0) };
}

/** Shared stems of the smaller set, each as much as it is rare. */
function overlap(a: Weighed, b: Weighed): number {
  const smaller = Math.min(a.total, b.total);
  if (smaller < 0.5) return 0;
  const [few, many] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  let shared = 0;
  for (let at = 0; at < few.stems.length; at += 1)
    if (many.set.has(few.stems[at] ?? '')) shared += few.weights[at] ?? 0;
  return shared / Math.max(smaller, 2);
}
