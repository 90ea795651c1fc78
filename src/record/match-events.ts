import type { Likeness, Telling } from '../model/record.ts';
import { contradicts, isOnePlan, isPutOff } from './contradictions.ts';
import { type Signs, signsOf } from './signs.ts';

/** Links below are not kept. */
export const linkFloor = 0.3;

/** From this score on two tellings are one event; README has the precision and recall at each score. */
export const sameFrom = 0.55;

/** How likely two tellings are of one event, with the reasons; null where they contradict each other or are hardly alike. */
export function likenessOf(a: Telling, b: Telling): Likeness | null {
  if (a.id > b.id) return likenessOf(b, a);
  if (a.account.kind !== b.account.kind || contradicts(a, b) !== null) return null;
  const [left, right] = [a.id, b.id];
  if (a.version === b.version) return { left, right, score: asideScore, reasons: ['one report tells it twice'] };
  const signs = signsOf(a, b);
  if (isOfOthers(signs)) return null;
  const bond = bondOf(a, b, signs);
  const score = scoreOf(signs, bond === null ? 0 : bondWeight);
  if (score < linkFloor) return null;
  const reasons = [...reasonsOf(signs), ...(bond === null ? [] : [bond])];
  return { left, right, score: Math.round(score * 1000) / 1000, reasons };
}

/**
 * Whether nothing says that they are of the same people or things: no party is shared and the reports are about other things, all
 * the more where both name who does it. The words alone then tell of two events: "the regulator" is another one in each.
 */
function isOfOthers({ party, country, mentioned, topic, otherParty }: Signs): boolean {
  return party + country + mentioned === 0 && topic < (otherParty === 0 ? 0.25 : 0.45);
}

/** What ties two tellings though days or sums may differ, in plain words, or null. */
function bondOf(a: Telling, b: Telling, signs: Signs): string | null {
  if (signs.party === 0 && signs.secondParty === 0) return null;
  if (isPutOff(a, b)) return 'one says that it is put off';
  return isOnePlan(a, b) ? 'one plan of one party for one thing' : null;
}

/** Logistic regression over the signs: 0 to 1. */
function scoreOf(signs: Signs, bond: number): number {
  let sum = bias + bond;
  for (const one of names) sum += weights[one].weight * signs[one];
  return 1 / (1 + Math.exp(-sum));
}

function reasonsOf(signs: Signs): readonly string[] {
  return names.flatMap((one) => {
    const { weight, tells } = weights[one];
    return tells !== null && Math.abs(weight * signs[one]) >= 0.3 && signs[one] >= 0.3 ? [tells] : [];
  });
}

/**
 * What each sign weighs, and what it tells a person. Fitted (logistic regression, drawn towards these signs' plain sense) on
 * pairs of tellings of the development gold, of ECB+ topics 1 to 35 and of our own groups in test/record.
 */
const weights: Readonly<Record<keyof Signs, { readonly weight: number; readonly tells: string | null }>> = {
  party: { weight: 1.4, tells: 'a party is the same' },
  secondParty: { weight: 0.8, tells: 'two parties are the same' },
  country: { weight: 0.3, tells: 'a country is the same' },
  mentioned: { weight: 0.4, tells: 'the party of one stands near the other' },
  otherParty: { weight: -3, tells: 'but another party stands in the same role' },
  day: { weight: 1.4, tells: 'the day is the same' },
  coarseTime: { weight: 0.9, tells: 'the times can be one' },
  nearDays: { weight: 0.8, tells: 'told at about the same time' },
  farDays: { weight: -1.6, tells: 'but told long apart' },
  amount: { weight: 2.2, tells: 'an amount is the same' },
  otherAmount: { weight: -1.5, tells: 'but the amounts differ' },
  place: { weight: 0.3, tells: 'the place is the same' },
  otherPlace: { weight: -1.6, tells: 'but the places differ' },
  strange: { weight: -0.4, tells: 'but each names what the other does not' },
  what: { weight: 0.4, tells: 'the object is worded alike' },
  words: { weight: 2.5, tells: 'the sentences share rare words' },
  topic: { weight: 1.6, tells: 'the reports are about the same' },
  sameRule: { weight: 0.4, tells: 'told by the same words of action' },
  sameStanding: { weight: 0.25, tells: null },
  mainTopic: { weight: 0.7, tells: null },
};
const bias = -3.6;
const bondWeight = 2.2;
const asideScore = 0.9;
const names: readonly (keyof Signs)[] = [
  'party',
  'secondParty',
  'country',
  'mentioned',
  'otherParty',
  'day',
  'coarseTime',
  'nearDays',
  'farDays',
  'amount',
  'otherAmount',
  'place',
  'otherPlace',
  'strange',
  'what',
  'words',
  'topic',
  'sameRule',
  'sameStanding',
  'mainTopic',
];
