// What a word shows by itself, worked out once for each form: numbers from which the features are mixed.
import { hashOf } from '../hash.ts';
import { ownString } from '../own-string.ts';
import { clusterOf } from './clusters.ts';
import { fold } from './fold.ts';
import { isFamilyName, isGivenName, isTitle, typeOfHead } from './gazetteer.ts';

/** Marks of a word, a bit each. */
export const mark = {
  capital: 1,
  allCapitals: 2,
  title: 4,
  given: 8,
  family: 16,
  organizationLast: 32,
  organizationFirst: 64,
  placeLast: 128,
  placeFirst: 256,
  otherHead: 512,
  number: 1024,
} as const;

export interface Word {
  readonly folded: string;
  readonly lower: string;
  /** With a capital first: as a list would spell it. */
  readonly spelt: string;
  readonly marks: number;
  /** Hashes: the form, its lower case, its shape with runs kept short, its affixes. */
  readonly form: number;
  readonly low: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  /** Groups of words that stand in like contexts: fine and coarse; 0 where the word is in none. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

const known = new Map<string, Word>();
const most = 20_000;

/** The word's attributes, kept for its next occurrence. */
export function wordOf(form: string): Word {
  const kept = known.get(form);
  if (kept !== undefined) return kept;
  const own = ownString(form);
  const word = makeWord(own);
  if (known.size >= most) known.clear();
  known.set(own, word);
  return word;
}

function makeWord(form: string): Word {
  const folded = fold(form.length > 40 ? form.slice(0, 40) : form);
  const lower = folded.toLowerCase();
  const cluster = clusterOf(lower);
  return {
    folded,
    lower,
    spelt: lower.length > 1 ? lower.charAt(0).toUpperCase() + lower.slice(1) : '',
    marks: marksOf(folded),
    form: hashOf(folded),
    low: hashOf(lower),
    shape: hashOf(shapeOf(folded)),
    affixes: affixesOf(lower),
    fine: cluster,
    middle: cluster >> 3,
    coarse: cluster >> 6,
  };
}

function marksOf(word: string): number {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return marksOfSmall(word);
  const all = word.length > 1 && word === word.toUpperCase();
  const spelt = all && word.length > 3 ? first + word.slice(1).toLowerCase() : word;
  const last = typeOfHead(spelt, 'last');
  const initial = typeOfHead(spelt, 'first');
  return (
    mark.capital |
    (all ? mark.allCapitals : 0) |
    (isTitle(spelt) ? mark.title : 0) |
    (isGivenName(spelt) ? mark.given : 0) |
    (isFamilyName(spelt) ? mark.family : 0) |
    (last === 'organization' ? mark.organizationLast : last === 'place' ? mark.placeLast : 0) |
    (initial === 'organization' ? mark.organizationFirst : initial === 'place' ? mark.placeFirst : 0) |
    (last === 'law' || last === 'occasion' ? mark.otherHead : 0)
  );
}

function marksOfSmall(word: string): number {
  const spelt = word.charAt(0).toUpperCase() + word.slice(1);
  return (
    (isTitle(word) ? mark.title : 0) |
    (/\p{N}/u.test(word) ? mark.number : 0) |
    (isGivenName(spelt) ? mark.given : 0) |
    (isFamilyName(spelt) ? mark.family : 0)
  );
}

/** "McDonald" XxXx, "U.S." X.X., "2,300" 9,9, "G20" X9. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9')
    .slice(0, 12);
}

function affixesOf(word: string): readonly number[] {
  const lengths = [2, 3, 4].filter((length) => word.length > length);
  return [
    ...lengths.map((length) => hashOf(`${word.slice(0, length)}-`)),
    ...[1, ...lengths].map((length) => hashOf(`-${word.slice(-length)}`)),
  ];
}
