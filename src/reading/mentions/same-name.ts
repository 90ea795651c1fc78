// When two proper names in one report are one party's: a row a reason, each with pairs it joins and pairs it leaves.
import type { NameType } from '../../model/sentence.ts';
import { isDesignator, isTrade } from './name-words.ts';
import { countryOf, isNationality, partyNounsOf } from './words.ts';

/** A name as it is compared: `words` as written, `key` in lower case without dots, legal forms and suffixes. */
export interface ComparedName {
  readonly type: NameType;
  readonly words: readonly string[];
  readonly key: readonly string[];
  readonly country: string | null;
  /** The words that tell one office from another, whatever their order; the country before it is left out. */
  readonly content: string;
  /** The letters by which news may call it: with and without its small words. */
  readonly initials: readonly string[];
}

interface SameName {
  readonly id: `mentions/${string}`;
  /** Types to which the reason is open; null for all. */
  readonly types: readonly NameType[] | null;
  /** Whether the shorter name may stand for the longer. */
  readonly same: (short: ComparedName, long: ComparedName) => boolean;
  readonly examples: readonly SameNameExample[];
}

interface SameNameExample {
  readonly type: NameType;
  readonly names: readonly [string, string];
  readonly same: boolean;
}

const organizations = ['organization', 'product', 'occasion', 'law'] as const;

/** Any one of them makes two names one. */
export const sameNames: readonly SameName[] = [
  {
    id: 'mentions/equal-name',
    types: null,
    same: (short, long) => short.key.join(' ') === long.key.join(' '),
    examples: [
      { type: 'organization', names: ['Norland Inc.', 'Norland'], same: true },
      { type: 'organization', names: ['U.N.', 'UN'], same: true },
      { type: 'place', names: ['Lyon', 'Lille'], same: false },
    ],
  },
  {
    id: 'mentions/country-name',
    types: ['place', 'organization'],
    same: (short, long) => short.country !== null && short.country === long.country,
    examples: [
      { type: 'place', names: ['US', 'United States'], same: true },
      { type: 'place', names: ['U.K.', 'Britain'], same: true },
      { type: 'place', names: ['Washington', 'United States'], same: false },
    ],
  },
  {
    id: 'mentions/family-name',
    types: ['person'],
    same: (short, long) => short.key.length === 1 && long.key.length > 1 && isEnd(short.key[0], long.key),
    examples: [
      { type: 'person', names: ['Okafor', 'Grace Okafor'], same: true },
      { type: 'person', names: ['Chen', 'Chen Yulin'], same: true },
      { type: 'person', names: ['Grace', 'Grace Okafor'], same: true },
      { type: 'person', names: ['Peter Okafor', 'Grace Okafor'], same: false },
    ],
  },
  {
    id: 'mentions/fuller-person',
    types: ['person'],
    same: (short, long) => short.key.length > 1 && isFuller(short.key, long.key),
    examples: [
      { type: 'person', names: ['Maria Silva', 'Maria T. Silva'], same: true },
      { type: 'person', names: ['Pena Rojas', 'Luis Pena Rojas'], same: true },
      { type: 'person', names: ['Bill Hale', 'William B. Hale'], same: true },
      { type: 'person', names: ['Ann Hale', 'Anna Hale'], same: false },
      { type: 'person', names: ['Maria Silva', 'Mario Silva'], same: false },
    ],
  },
  {
    id: 'mentions/short-organization',
    types: organizations,
    same: (short, long) =>
      short.key.length < long.key.length &&
      isBeginning(short.key, long.key) &&
      !isPlainNoun(short) &&
      (isDesignator(long.words.at(-1) ?? '') || long.key.slice(short.key.length).every(isCorporate)),
    examples: [
      { type: 'organization', names: ['Norland', 'Norland Technology'], same: true },
      { type: 'organization', names: ['Norland', 'Norland Motors Group'], same: true },
      { type: 'organization', names: ['Norland', 'Norland Maritime Corp.'], same: true },
      { type: 'organization', names: ['Norland', 'Norland Ferries'], same: true },
      { type: 'organization', names: ['Norland', 'Norland Maps'], same: false },
      { type: 'organization', names: ['Senate', 'Senate Finance Committee'], same: false },
      { type: 'organization', names: ['Bank', 'Bank of Lyon'], same: false },
      { type: 'organization', names: ['Lyon', 'Bank of Lyon'], same: false },
      { type: 'organization', names: ['European', 'European Commission'], same: false },
    ],
  },
  {
    id: 'mentions/turned-organization',
    types: ['organization'],
    same: (short, long) => short.content === long.content,
    examples: [
      { type: 'organization', names: ['Commerce Ministry', 'Ministry of Commerce'], same: true },
      { type: 'organization', names: ['Justice Department', 'US Department of Justice'], same: true },
      { type: 'organization', names: ['SA', 'Italian SA'], same: true },
      { type: 'organization', names: ['Foreign Ministry', 'Ministry of Commerce'], same: false },
      { type: 'organization', names: ['Steel', 'US Steel'], same: false },
    ],
  },
  {
    id: 'mentions/initials',
    types: organizations,
    same: (short, long) =>
      short.words.length === 1 &&
      long.key.length > 1 &&
      long.initials.includes(short.words[0]?.replaceAll('.', '') ?? ''),
    examples: [
      { type: 'organization', names: ['FTC', 'Federal Trade Commission'], same: true },
      { type: 'organization', names: ['USDA', 'US Department of Agriculture'], same: true },
      { type: 'organization', names: ['WTO', 'World Trade Centre'], same: false },
    ],
  },
];

const compared = new WeakMap<readonly string[], ComparedName>();

/** A name made ready for comparing. */
export function comparedName(words: readonly string[], type: NameType): ComparedName {
  const known = compared.get(words);
  if (known?.type === type) return known;
  const bare = words.filter((word, at) => at === 0 || !isTail(word));
  const kept = bare.length === 1 && isNationality(bare[0] ?? '') ? words : bare;
  const key = kept
    .map((word) => word.toLowerCase().replaceAll('.', ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && word !== 'the');
  const startsWithCountry = countryOf(words[0] ?? '') !== null;
  const name = {
    type,
    words,
    key,
    country: countryOf(spelled(words)),
    content: contentOf(key, startsWithCountry && (key.length > 2 || /^\p{Lu}{2,}$/u.test(words.at(-1) ?? ''))),
    initials: initialsOf(key),
  };
  compared.set(words, name);
  return name;
}

/** The words as one line of text: "People's Republic of China". */
export function spelled(words: readonly string[]): string {
  return words.join(' ').replace(/ (?=['’]s\b)/g, '');
}

/** Legal forms and generations, which do not tell one name from another. */
function isTail(word: string): boolean {
  return isDesignator(word) || suffix.test(word);
}

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Whether two names of one type may be one party's, in whichever order. */
export function mayBeSame(a: ComparedName, b: ComparedName): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (short.key.length === 0) return false;
  return sameNames.some((row) => (row.types === null || row.types.includes(a.type)) && row.same(short, long));
}

function isEnd(word: string | undefined, key: readonly string[]): boolean {
  return word === key.at(-1) || word === key[0];
}

/** Whether all words of the shorter name stand in the longer in order, its last word last. */
function isFuller(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1)) return false;
  let at = -1;
  return short.every((word) => {
    at = long.findIndex((other, place) => place > at && isSameGiven(word, other));
    return at >= 0;
  });
}

/** The same given name in full, as an initial, or by its short form: "Timothy", "T.", "Tim", "Bill" for "William". */
function isSameGiven(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.startsWith(short)) return short.length === 1 || (short.length > 2 && long.length - short.length > 1);
  return shortForms[short] === long;
}

const shortForms: Readonly<Record<string, string>> = {
  bill: 'william',
  bob: 'robert',
  chuck: 'charles',
  dick: 'richard',
  jack: 'john',
  jim: 'james',
  joe: 'joseph',
  kate: 'katherine',
  larry: 'lawrence',
  mike: 'michael',
  ted: 'edward',
  tony: 'anthony',
};

function isBeginning(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, at) => long[at] === word);
}

const corporate =
  /^(?:technolog(?:y|ies)|motors?|group|holdings?|electronics|industries|international|systems|company|companies|corporation|incorporated|limited|enterprises?|energy|pharmaceuticals?|airlines?|airways|bank|bancorp|financial|semiconductors?|computers?|tech|digital|biotech|therapeutics|medical|healthcare|mining|resources|minerals|metals|power|gas|properties|retail|hotels|games|interactive|networks?|software|solutions|entertainment|media|studios|telecom|communications|global|worldwide|platforms|automotive|aerospace|chemicals?|foods?|stores|brands|partners|capital|ventures|labs?|laboratories|steel|oil|petroleum|insurance|telecommunications|services|mobility|robotics|aviation|shipping|logistics|pictures|news|newspaper|university|party|inc|corp|co|ltd|and|&|of)$/;

/** A word that tells only that a name is a firm's. */
function isCorporate(word: string): boolean {
  return corporate.test(word) || isTrade(word);
}

/** Words that say too little to stand for a longer name: "Bank", "European", "New York", "Ministry". */
function isPlainNoun(name: ComparedName): boolean {
  if (name.country !== null) return true;
  return name.key.length === 1 && partyNounsOf(name.key[0] ?? '').length > 0;
}

const small = /^(?:of|the|for|and|on|in|to|&|affairs)$/;

function contentOf(key: readonly string[], withoutFirst: boolean): string {
  const words = (withoutFirst ? key.slice(1) : key).filter((word) => !small.test(word));
  return words.toSorted().join(' ');
}

function initialsOf(key: readonly string[]): readonly string[] {
  const letters = (words: readonly string[]) => words.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const spread = key.flatMap((word) => (/^(?:us|uk|eu|un)$/.test(word) ? [...word] : word.split('-')));
  return [letters(spread), letters(spread.filter((word) => !small.test(word)))].filter((one) => one.length > 1);
}
