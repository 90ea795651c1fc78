// "The regulator opened a probe of Norvik. It later imposed a fine": a side that a sentence leaves out was told just before.
import type { Account } from '../../model/account.ts';
import type { Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { isOfClass } from './party-words.ts';

/** Kinds whose events follow each other between the same two parties. */
const groups: readonly (readonly string[])[] = [
  ['review', 'decision', 'restriction', 'penalty', 'lawsuit'],
  ['funding', 'decision', 'agreement'],
  ['agreement', 'acquisition', 'funding', 'investment'],
  ['appointment'],
];
/** Kinds that nearly always have two sides. */
const twoSided = new Set('review decision restriction penalty lawsuit funding agreement appointment'.split(' '));

/** How many sentences away the other event may be told. */
const reach = 3;

/** Accounts of one-sided tellings, the side left out taken from the nearest event of the same case that has the other side. */
export function withCarriedParties(told: Told, accounts: readonly Account[]): readonly Account[] {
  return accounts.map((account) => {
    const hasWho = account.who.length > 0;
    if (hasWho === account.whom.length > 0 || !twoSided.has(account.kind)) return account;
    const [nearest] = accounts
      .filter((other) => other !== account && isOneCase(account, other))
      .map((other) => ({ side: otherSide(told, account, other), far: distance(told, account, other) }))
      .filter(({ side, far }) => far <= reach && side.length > 0)
      .toSorted((a, b) => a.far - b.far);
    if (nearest === undefined) return account;
    return hasWho ? { ...account, whom: nearest.side } : { ...account, who: nearest.side };
  });
}

function isOneCase(a: Account, b: Account): boolean {
  return groups.some((group) => group.includes(a.kind) && group.includes(b.kind));
}

/** The side of another event that stands against the one side told here; none where they share no party. */
function otherSide(told: Told, account: Account, other: Account): readonly Party[] {
  if (account.kind === 'appointment') return account.who.length > 0 ? bodiesIn(told, other.whom) : [];
  const own = account.who.length > 0 ? account.who : account.whom;
  const [same, against] = account.who.length > 0 ? [other.who, other.whom] : [other.whom, other.who];
  // "The court fined Norvik. Norvik said it would appeal": who was hit turns against who hit.
  const canTurn = account.kind === 'agreement' || (account.kind === 'lawsuit' && account.who.length > 0);
  const isTurned = canTurn && !sharesOne(own, same) && sharesOne(own, against);
  if (!isTurned && !sharesOne(own, same)) return [];
  const side = (isTurned ? same : against).filter((one) => isNamed(one) && !sharesOne([one], own));
  // A detective who looks into a case does not decide it.
  const isRuled = account.kind === 'decision' && account.who.length === 0;
  return isRuled ? side.filter((one) => isAuthority(told, one)) : side;
}

function isAuthority(told: Told, { mention }: Party): boolean {
  const party = told.mentions.find(({ id }) => id === mention);
  return party === undefined || party.type !== 'person' || isOfClass(party, told.report.text, 'authority') === true;
}

/** Those who come and go in one report do so at one body. */
function bodiesIn(told: Told, parties: readonly Party[]): readonly Party[] {
  return parties.filter((one) => told.mentions.find(({ id }) => id === one.mention)?.type === 'organization');
}

/** "operators" are told of one event only. */
function isNamed({ name }: Party): boolean {
  return /^\p{Lu}/u.test(name);
}

function sharesOne(some: readonly Party[], others: readonly Party[]): boolean {
  return some.some((one) => others.some((other) => one.mention !== null && one.mention === other.mention));
}

/** Sentences from one telling to the other; what is told before lies a little nearer than what is told after. */
function distance(told: Told, account: Account, other: Account): number {
  const [places = [], others = []] = [account, other].map((one) =>
    one.evidence.map(({ span }) => sentenceOf(told, span)),
  );
  return Math.min(...places.flatMap((at) => others.map((one) => (one > at ? one - at + 0.5 : at - one))));
}

function sentenceOf(told: Told, span: Span): number {
  return told.sentences.findIndex((one) => one.start <= span.start && span.start < one.end);
}
