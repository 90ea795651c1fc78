import type { MentionType } from '../../model/mention.ts';
import { isDesignator } from './name-words.ts';
import type { Gender, HowMany, NamePlace, Place } from './place.ts';
import { type ComparedName, comparedName, spelled } from './same-name.ts';
import { isNationality, isNounFor, nounsOfKnown, nounsOfPlace, partyNounsOf } from './words.ts';

/** One party under way: what is known of it so far. Grows while a report is read, and never leaves this room. */
export interface Chain {
  readonly id: number;
  types: readonly MentionType[];
  readonly names: ComparedName[];
  readonly references: Place[];
  /** Nouns by which it was called, in lower case: from its name, titles, appositions, descriptions. */
  readonly nouns: Set<string>;
  readonly countries: Set<string>;
  readonly titles: Set<string>;
  /** Words of its names and before its nouns, in lower case. */
  readonly words: Set<string>;
  /** Words of its titles, in lower case. */
  readonly titleWords: Set<string>;
  howMany: HowMany | null;
  gender: Gender | null;
}

/** A chain without references, of the types it may be. */
export function newChain(id: number, types: readonly MentionType[]): Chain {
  return {
    id,
    types,
    names: [],
    references: [],
    nouns: new Set(),
    countries: new Set(),
    titles: new Set(),
    words: new Set(),
    titleWords: new Set(),
    howMany: null,
    gender: null,
  };
}

/** What a name and the words beside it tell goes to its chain; the reference itself is added when it is read. */
export function learnName(chain: Chain, place: NamePlace): void {
  const name = comparedName(place.words, place.type);
  if (!chain.names.some((one) => one.words.join(' ') === place.words.join(' '))) chain.names.push(name);
  for (const word of name.key) chain.words.add(word);
  for (const noun of [...place.nouns, ...nounsOfName(place)]) chain.nouns.add(noun);
  for (const country of place.countries) chain.countries.add(country);
  if (place.title !== null && place.type === 'person') learnTitle(chain, place.title);
  chain.gender ??= place.gender;
  chain.howMany ??= place.type === 'nationality' ? null : 'one';
}

/** A title as worded, and its words. */
export function learnTitle(chain: Chain, title: string): void {
  chain.titles.add(title);
  for (const word of title.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []) chain.titleWords.add(word);
}

/** The nouns in a name that say what it is: "ministry" of "Ministry of Commerce", "country" of "Japan". */
function nounsOfName(place: NamePlace): readonly string[] {
  const name = spelled(place.words);
  if (place.type === 'place') return nounsOfPlace(name);
  if (place.type !== 'organization') return [];
  const { key } = comparedName(place.words, place.type);
  const before = key.findIndex((word) => word === 'of' || word === 'for');
  const heads = [before > 0 ? key[before - 1] : key.at(-1), key.slice(-2).join(' ')].map((noun) => noun ?? '');
  const own = heads.filter((noun) => isNounFor(noun, 'organization'));
  if (own.length > 0) return own;
  const isFirm =
    place.words.length > 1 && isDesignator(place.words.at(-1) ?? '') && !isNationality(place.words[0] ?? '');
  return isFirm ? ['company'] : nounsOfKnown(name);
}

/** The sorts its nouns give it: company, authority, office ... Empty where nothing is known. */
export function sortsOf(chain: Chain): ReadonlySet<string> {
  const rows = [...chain.nouns].flatMap(partyNounsOf).filter((noun) => chain.types.includes(noun.type));
  return new Set(rows.map((row) => row.sort));
}
