// A name with the words round it that tell more of its party: title, form of address, country.
import type { Token } from '../../model/sentence.ts';
import { type Ground, headOf, placed } from './ground.ts';
import { isHonorific } from './name-words.ts';
import type { Gender, NamePlace } from './place.ts';
import type { ProperName } from './proper-name.ts';
import { countryOf, genderOfGiven, isNounFor, partyNounsOf } from './words.ts';

/** The place of the name that stands `at` among the names of its sentence. */
export function namePlace(ground: Ground, name: ProperName, at: number): NamePlace {
  const { tokens } = ground.sentence;
  const words = tokens.slice(name.first, name.last + 1).map((token) => token.form.replace(/(?<=.)-$/, ''));
  const before = name.type === 'person' || name.type === 'organization' ? titleBefore(ground, name, at) : null;
  const lead = tokens[name.first - 1]?.form ?? '';
  return {
    form: 'name',
    words,
    type: name.type,
    bracketed: tokens[name.first - 1]?.form === '(' && tokens[name.last + 1]?.form === ')',
    title: before === null ? null : before.words,
    titleFirst: before?.first ?? name.first,
    nouns: before?.nouns ?? [],
    gender: genderOfName(words, lead, before?.nouns ?? []),
    countries: countriesBefore(ground, before?.first ?? name.first),
    ...placed(ground, name.first, name.last, headOf(ground.sentence, name.first, name.last)),
  };
}

const honorificGender: Readonly<Record<string, Gender>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  dame: 'f',
  madam: 'f',
};

function genderOfName(words: readonly string[], lead: string, nouns: readonly string[]): Gender | null {
  const told = honorificGender[lead.toLowerCase().replace('.', '')];
  if (told !== undefined) return told;
  const byNoun = nouns.flatMap(partyNounsOf).find((noun) => noun.gender !== null)?.gender;
  if (byNoun !== undefined && byNoun !== null) return byNoun;
  return words.length > 1 ? genderOfGiven(words[0] ?? '') : null;
}

interface Title {
  readonly first: number;
  readonly words: string;
  readonly nouns: readonly string[];
}

/** The words right before a name that tell what it is, whatever tree the parser made of them. */
function titleBefore(ground: Ground, name: ProperName, at: number): Title | null {
  const { tokens } = ground.sentence;
  const limit = ground.names.slice(0, at).findLast((one) => one.type === 'person')?.last ?? -1;
  let first = name.first;
  while (first - 1 > limit && isTitleWord(tokens, first - 1)) first -= 1;
  while (first < name.first && /^(?:of|for|and|to|&|-)$/.test(tokens[first]?.form ?? '')) first += 1;
  // "Judge" is a form of address that tells an office.
  const before = tokens
    .slice(first, name.first)
    .filter((token) => !isHonorific(token.form) || /^(?:Judge|Justice)$/.test(token.form));
  const nouns = before.map((token) => token.lemma.toLowerCase()).filter((noun) => isNounFor(noun, name.type));
  const last = before.at(-1);
  const start = before[0];
  if (nouns.length === 0 || last === undefined || start === undefined || last.upos === 'ADP') return null;
  const closes = isNounFor(last.lemma.toLowerCase(), name.type);
  if (!closes && !before.some((token) => token.form === 'of' || token.form === 'for')) return null;
  return { first: start.index, words: ground.text.slice(start.start, last.end), nouns };
}

function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:of|for|and|&|-)$/.test(token.form)) return true;
  return (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ') && !/NNP?S$/.test(token.xpos);
}

/** Countries told by a nationality word in the phrase or an owner before it: "Japan's Norland", "US chipmaker Velo". */
function countriesBefore(ground: Ground, first: number): readonly string[] {
  const { tokens } = ground.sentence;
  const owner = tokens[first - 1]?.xpos === 'POS' ? wordsBack(tokens, first - 2) : null;
  const own = [tokens[first], tokens[first - 1]].map((token) => countryOf(token?.form ?? ''));
  return [...new Set([owner, ...own].filter((one) => one !== null))];
}

/** The country whose name ends at a token, of up to three words. */
function wordsBack(tokens: readonly Token[], last: number): string | null {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, last - length + 1), last + 1).map((token) => token.form);
    const country = countryOf(words.join(' '));
    if (country !== null) return country;
  }
  return null;
}
