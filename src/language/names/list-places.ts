// Where the words of a sentence stand in listed phrases, as the tagger sees it.
import { longestMatch, softer } from './phrases.ts';
import { mark, type Word } from './word-attributes.ts';

type Places = readonly (readonly number[] | undefined)[];

const lists = 10;
/** Numbers of a kind begin here: single lists, their combination, and both again for words in lower case. */
const base = { one: 0, all: 100, oneLower: 8_000, allLower: 10_000 } as const;

/** For each token in which lists it stands and where in the phrase (first, inside, last, alone); undefined where in none. */
export function listPlaces(words: readonly Word[]): Places {
  const places: (number[] | undefined)[] = new Array(words.length).fill(undefined);
  const capital = words.map((word) => word.folded);
  const softened = capital.map(softer);
  const small = words.map((word) => (isCapital(word) ? '' : word.spelt));
  for (let first = 0; first < words.length; first += 1) {
    const isUpper = isCapital(words[first]);
    const match = isUpper
      ? (longestMatch(capital, first) ?? longestMatch(softened, first))
      : longestMatch(small, first);
    if (match === null) continue;
    for (let at = first; at <= match.last; at += 1) {
      const where = (at === first ? 1 : 0) | (at === match.last ? 2 : 0);
      const found = places[at] ?? [];
      places[at] = found;
      for (let bit = 0; bit < lists; bit += 1) {
        if ((match.lists >> bit) & 1) found.push((isUpper ? base.one : base.oneLower) + bit * 4 + where);
      }
      found.push((isUpper ? base.all : base.allLower) + match.lists * 4 + where);
    }
    first = match.last;
  }
  return places;
}

/** Whether a sentence is a headline in capitals, whose capitals tell nothing. */
export function isShouted(words: readonly Word[]): boolean {
  let capitals = 0;
  let lettered = 0;
  for (const word of words) {
    if (word.lower.length < 2 || word.lower === word.folded.toUpperCase()) continue;
    lettered += 1;
    if (word.marks & mark.allCapitals) capitals += 1;
  }
  return lettered >= 3 && capitals >= lettered * 0.75;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.marks & mark.capital) !== 0;
}
