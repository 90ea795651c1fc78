// Every list entry that may be a whole name, in one index that is walked token by token.
import { numberOf, type WordTable, wordTable } from '../word-table.ts';
import {
  countries,
  groups,
  lawsAndOccasions,
  media,
  organizations,
  places,
  products,
  readCities,
  readRegions,
} from './gazetteer.ts';

/** In which lists a phrase stands; a bit each, since "Georgia" stands in several. */
export const listed = {
  country: 1,
  region: 2,
  city: 4,
  place: 8,
  organization: 16,
  media: 32,
  nationality: 64,
  product: 128,
  law: 256,
  occasion: 512,
} as const;

/** The longest listed phrase from a token on: its last token and its lists as bits. */
export interface Match {
  readonly last: number;
  readonly lists: number;
}

const phrases = indexPhrases();

/** The longest phrase that starts at token `first` of the folded words, or null. */
export function longestMatch(words: readonly string[], first: number): Match | null {
  let found: Match | null = null;
  let key = '';
  for (let last = first; last < words.length; last += 1) {
    const piece = joined(words[last] ?? '');
    if (piece === '' && last === first) return null;
    key += piece;
    const lists = numberOf(phrases, key);
    if (lists === undefined) return found;
    if (lists > 0 && piece !== '') found = { last, lists };
  }
  return found;
}

/** A word in capitals as lists spell it: "DELHI" as "Delhi"; short ones may be acronyms and stay. */
export function softer(word: string): string {
  return word.length > 3 && word === word.toUpperCase() ? capitalised(word) : word;
}

/** The word with a capital first and small letters after it. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Hyphens and spaces do not count, so that "T-Mobile" is found however it is cut into tokens. */
function joined(words: string): string {
  return words.includes('-') || words.includes(' ') ? words.replace(/[- ]/g, '') : words;
}

function indexPhrases(): WordTable {
  const index = new Map<string, number>();
  const add = (phrase: string | undefined, bit: number) => {
    const pieces = (phrase ?? '').split(/(?=[- ',.])/);
    let key = '';
    for (const piece of pieces) {
      key += joined(piece);
      if (key !== '' && !index.has(key)) index.set(key, 0);
    }
    index.set(key, (index.get(key) ?? 0) | bit);
  };
  for (const country of countries) {
    if (country.code !== 'EU') for (const name of country.names) add(name, listed.country);
    for (const name of country.capitals) add(name, listed.city);
    for (const name of country.demonyms) add(name, listed.nationality);
  }
  for (const [name] of readRegions()) add(name, listed.region);
  for (const [name] of readCities()) add(name, listed.city);
  for (const [name] of places) add(name, listed.place);
  for (const [name] of organizations) add(name, listed.organization);
  for (const name of media) add(name.replace(/^The /, ''), listed.media);
  for (const name of groups) add(name, listed.nationality);
  for (const name of products) add(name, listed.product);
  for (const [name, type] of lawsAndOccasions) add(name, type === 'law' ? listed.law : listed.occasion);
  index.delete('');
  return wordTable([...index]);
}
