import type { Alias, Likeness } from '../model/record.ts';
import { initialsOf, isFamilyName, nameLikeness, officeWords, sharedOffice, sharedPost } from './people.ts';

/** What is known of one alias over all reports. */
export interface AliasCard {
  readonly alias: Alias;
  /** Other folded names that reports give it, and in how many. */
  readonly claims: readonly { readonly key: string; readonly reports: number }[];
  readonly titles: readonly string[];
  /** Ids in the list of known entities whose name or alias it bears. */
  readonly known: readonly string[];
}

/** How likely two aliases name one entity, with the reasons; null where they do not. */
export function aliasLikeness(a: AliasCard, b: AliasCard): Likeness | null {
  if (a.alias.id > b.alias.id) return aliasLikeness(b, a);
  const [left, right] = [a.alias.id, b.alias.id];
  if (left === right || aliasesContradict(a, b) !== null) return null;
  const shared = a.known.find((one) => b.known.includes(one));
  if (shared !== undefined)
    return { left, right, score: 1, reasons: [`both are ${shared} in the list of known entities`] };
  const found = a.alias.type === 'person' ? samePerson(a, b) : sameBody(a, b);
  return found === null ? null : { left, right, score: found.score, reasons: [found.reason] };
}

/** Why two aliases cannot name one entity, or null. */
export function aliasesContradict(a: AliasCard, b: AliasCard): string | null {
  if (a.alias.type !== b.alias.type) return `one is a ${a.alias.type}, the other a ${b.alias.type}`;
  if (a.known.length > 0 && b.known.length > 0 && !a.known.some((one) => b.known.includes(one)))
    return 'they are two in the list of known entities';
  if (a.alias.type !== 'person' || isLocal(a) || isLocal(b)) return countryConflict(a, b);
  return a.known.length + b.known.length === 0 && nameLikeness(a.alias.key, b.alias.key) === 0
    ? `${a.alias.name} is not ${b.alias.name}`
    : null;
}

/**
 * Strings that an alias stands under, and those under which others stand that may be of the same entity. Of any two that may be
 * one, each is found under what the other asks for. Names that one report alone can tell of (they are met in every report
 * anew) are never one with each other: they ask for the rest, which stands apart from them.
 */
export function aliasBlocksOf(card: AliasCard): { readonly under: string[]; readonly asked: string[] } {
  const [own, other] = isLocal(card) ? ['local', 'full'] : ['full', 'local'];
  const names = card.alias.type === 'person' ? officesUnderNames(card) : namesOfBody(card);
  const forms = card.alias.type === 'person' ? formsOf(card) : [];
  const both = [...forms, ...card.known];
  const alsoOwn = own === 'full' && card.alias.type !== 'person' ? names.map((one) => `${own}|${one}`) : [];
  return {
    under: [...new Set([...names.map((one) => `${own}|${one}`), ...both])],
    asked: [...new Set([...names.map((one) => `${other}|${one}`), ...alsoOwn, ...both])],
  };
}

function namesOfBody({ alias, claims }: AliasCard): readonly string[] {
  const key = baseOf(alias.key);
  const names = [key, officeIn(key), ...claims.map((one) => one.key), withoutTrade(key)];
  return names.map((one) => `${alias.type}|${one}`);
}

/** A lone surname and a full name, which may be one where they share an office: by either name and each word of an office. */
function officesUnderNames({ alias, titles }: AliasCard): readonly string[] {
  const words = baseOf(alias.key).split(' ');
  const ends = [...new Set([words[0], words.at(-1)])];
  const offices = titles.flatMap(officeWords);
  return ends.flatMap((name) => offices.map((one) => `person|${name}|${one}`));
}

/** A full name by its family name and how its given name may begin. */
function formsOf({ alias }: AliasCard): readonly string[] {
  const words = alias.key.split(' ');
  if (words.length === 1 || isLocal({ alias })) return [];
  return initialsOf(words[0] ?? '').map((initial) => `person|${words.at(-1)}|${initial}.`);
}

/**
 * Whether an alias tells too little to choose with: a lone surname, an office without its country, one short word. It
 * joins only where all it may mean is one entity (`isLoose` of `merge.ts`).
 */
export function isLooseAlias({ alias }: AliasCard): boolean {
  return isLocal({ alias }) || (alias.type === 'organization' && !alias.key.includes(' ') && alias.key.length <= 5);
}

interface Found {
  readonly score: number;
  readonly reason: string;
}

function samePerson(a: AliasCard, b: AliasCard): Found | null {
  const [lone, full] = isLocal(a) ? [a, b] : [b, a];
  const office = sharedOffice(a.titles, b.titles);
  if (isLocal(full)) return null;
  if (!isLocal(lone)) {
    const score = nameLikeness(a.alias.key, b.alias.key);
    const raised = office > 1 ? Math.min(1, score + 0.15) : score;
    return raised < 0.5 ? null : { score: raised, reason: `${a.alias.name} and ${b.alias.name} are forms of one name` };
  }
  const isPost = office > 1 || sharedPost(a.titles, b.titles);
  if (!isFamilyName(baseOf(lone.alias.key), full.alias.key) || !isPost) return null;
  return { score: office > 1 ? 0.8 : 0.6, reason: `${lone.alias.name} has the office of ${full.alias.name}` };
}

function sameBody(a: AliasCard, b: AliasCard): Found | null {
  const claim = claimOf(a, b) ?? claimOf(b, a);
  if (claim !== null) return { score: 0.8, reason: claim };
  const [left, right] = [officeIn(baseOf(a.alias.key)), officeIn(baseOf(b.alias.key))];
  const both = a.claims.find((one) => b.claims.some((other) => other.key === one.key));
  if (left === right && (isLocal(a) || isLocal(b)) && !(isLocal(a) && isLocal(b)))
    return both === undefined ? null : { score: 0.85, reason: `both are called "${both.key}"` };
  return a.alias.type === 'organization' ? (tradeName(a.alias, b.alias) ?? tradeName(b.alias, a.alias)) : null;
}

/** "norvane" and "norvane shipping group": the long form adds only what such a body does. */
function tradeName(short: Alias, long: Alias): Found | null {
  const [few, many] = [short.key.split(' '), long.key.split(' ')];
  const isPrefix = few.length < many.length && few.every((one, index) => one === many[index]);
  if (!isPrefix || few.join('').length < 4 || !many.slice(few.length).every((one) => trades.has(one))) return null;
  return { score: 0.65, reason: `${long.name} is ${short.name} with its trade` };
}

/** A firm's name without the words at its end that only say what such a body does; one word stays. */
function withoutTrade(key: string): string {
  const words = key.split(' ');
  while (words.length > 1 && trades.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function claimOf(a: AliasCard, b: AliasCard): string | null {
  const claim = a.claims.find((one) => one.key === b.alias.key);
  if (claim === undefined) return null;
  const reports = claim.reports === 1 ? 'one report' : `${claim.reports} reports`;
  return `${a.alias.name} is called "${b.alias.name}" in ${reports}`;
}

function countryConflict(a: AliasCard, b: AliasCard): string | null {
  const [left, right] = [countryIn(a.alias.key), countryIn(b.alias.key)];
  return left !== null && right !== null && left !== right ? `one is of ${left}, the other of ${right}` : null;
}

function isLocal({ alias }: Pick<AliasCard, 'alias'>): boolean {
  return alias.key.includes('@');
}

function baseOf(key: string): string {
  return key.replace(/@.*$/, '');
}

function officeIn(key: string): string {
  return key.replace(/ \(.*\)$/, '');
}

function countryIn(key: string): string | null {
  return / \((.*)\)$/.exec(key)?.[1] ?? null;
}

const trades = new Set(
  (
    'technology technologies group holdings holding industries industry motors electronics international systems semiconductor semiconductors ' +
    'software energy pharmaceuticals pharma bank airlines airways foods chemicals steel shipping media entertainment capital partners services ' +
    'platforms networks communications telecom solutions laboratories labs global enterprises stores automotive aerospace'
  ).split(' '),
);
