import { dayNumber, type Interval, intervalOf } from '../model/interval.ts';
import type { Role, Telling } from '../model/record.ts';
import { isBareHead } from './bodies.ts';
import { rarityOf } from './common-stems.ts';
import { tellsMove } from './contradictions.ts';
import { isCountry } from './countries.ts';
import { stemsOf } from './fold.ts';

/**
 * Strings of which two tellings of one event share at least one: its kind, a name or a sum of money, and a quarter of a year. What
 * many reports have in common, "the government" or "two people", counts only together with what its report is about, so that
 * as few tellings meet in a large record as in a small one.
 */
export function blocksOf(telling: Telling): string[] {
  const { account, topic } = telling;
  const quarters = quartersOf(telling);
  const parties = telling.roles.filter((one) => one.role !== 'where');
  const told = [
    ...parties.flatMap(featuresOf),
    ...account.amounts.map((one) => ({
      words: `${one.unit}${one.value.toPrecision(2)}`,
      isRare: money.test(one.unit),
    })),
  ];
  const about = topic.filter((stem) => rarityOf(stem) === 1 && !/\d/.test(stem)).slice(0, mostAbout);
  const [rare, usual] = [told.filter((one) => one.isRare), told.filter((one) => !one.isRare)];
  const features = [
    ...rare.map(({ words }) => words),
    ...pairsOf(parties),
    ...countriesWith(parties, stemsOf(account.what?.words ?? '')),
  ];
  const timed = [...new Set(features)].flatMap((feature) => quarters.map((one) => `${account.kind}|${feature}|${one}`));
  const aboutOne = new Set(usual.flatMap(({ words }) => about.map((stem) => `${account.kind}|${words}:${stem}`)));
  return [...timed, ...aboutOne, ...planKeysOf(telling)];
}

/** A plan keeps its keys whatever day it is moved to: a party with the other side, the place or a word of the thing. */
function planKeysOf(telling: Telling): readonly string[] {
  const { account, roles } = telling;
  if (account.standing !== 'planned' && account.standing !== 'possible' && !tellsMove(telling)) return [];
  const [first, ...others] = roles.map((one) => [...new Set(featuresOf(one).filter(({ isRare }) => isRare))]);
  const things = [
    ...others.flatMap((one) => one.slice(-1).map(({ words }) => words)),
    ...stemsOf(account.what?.words ?? '').slice(0, 4),
  ];
  const pairs = (first ?? []).flatMap(({ words }) =>
    things.filter((thing) => thing !== words).map((thing) => [words, thing].sort()),
  );
  return [...new Set(pairs.map((one) => `${account.kind}|${one.join('+')}|plan`))];
}

interface Feature {
  readonly words: string;
  /** Few parties are called so. */
  readonly isRare: boolean;
}

/**
 * A party by the outer words of each name, which short forms and full names share, and a body of common words ("Court of Appeal")
 * by its whole name too; one without a name by the last word alone. Countries are too common for it.
 */
function featuresOf({ keys, alias }: Role): readonly Feature[] {
  if (keys.some(isCountry)) return [];
  return keys.flatMap((key) => {
    const words = key.split(' ');
    const last = words.at(-1) ?? key;
    if (alias === null) return [{ words: last, isRare: false }];
    const outer = [...new Set([words[0] ?? key, last])].map((one) => ({ words: one, isRare: isRare(one) }));
    return outer.some((one) => one.isRare) || words.length === 1 ? outer : [{ words: key, isRare: true }, ...outer];
  });
}

function isRare(word: string): boolean {
  return !isBareHead(word) && !trades.has(word) && stemsOf(word).every((stem) => rarityOf(stem) === 1);
}

/** Words that firms of one trade end their names with, and posts. */
const trades = new Set(
  (
    'airlines airways apparel automotive aviation bancorp bank banking biotech brands breweries capital cement chemical chemicals communications ' +
    'electronics engineering entertainment equities finance foods foundation games gas group healthcare holding holdings hotels hospital industries ' +
    'insurance investments laboratories labs logistics media minerals mining motor motors networks oil partners petroleum pharma pharmaceuticals power ' +
    'properties railway railways resources retail robotics securities semiconductor semiconductors shipping software solar solutions steel stores ' +
    'studios systems technologies telecom telecoms textiles therapeutics times trust utilities ventures airport airports ' +
    'mayor minister ministers regulator regulators inspectors lawmakers investors workers police shareholders customers prosecutors'
  ).split(' '),
);

function pairsOf(parties: readonly Role[]): readonly string[] {
  const countries = [...new Set(parties.flatMap((one) => one.keys.filter(isCountry).slice(0, 1)))].sort();
  return countries.flatMap((one, index) => countries.slice(index + 1).map((other) => `${one}+${other}`));
}

function countriesWith(parties: readonly Role[], stems: readonly string[]): readonly string[] {
  const countries = new Set(parties.flatMap((one) => one.keys.filter(isCountry).slice(0, 1)));
  return [...countries].flatMap((one) => stems.slice(0, 6).map((stem) => `${one}:${stem}`));
}

/** The quarters that its time touches, a few days over at both ends; without a time, those about its publication. */
function quartersOf(telling: Telling): readonly number[] {
  const told = intervalOf(telling.account.time?.edtf ?? null);
  const published = dayNumber(telling.publishedAt);
  const { from, to } = told === null ? { from: published - 45, to: published + 45 } : closed(told);
  const first = Math.floor((from - margin) / quarter);
  const last = Math.min(first + 8, Math.floor((to + margin) / quarter));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** An open end is closed half a year on. */
function closed({ from, to }: Interval): Interval {
  if (from === -Infinity && to === Infinity) return { from: 0, to: 0 };
  if (from === -Infinity) return { from: to - 182, to };
  return to === Infinity ? { from, to: from + 182 } : { from, to };
}

const money = /^[A-Z]{3}$/;
const mostAbout = 4;
const quarter = 91;
const margin = 4;
