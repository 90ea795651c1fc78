// The door of names: which stretches of one whole text are proper names, and of what.
import type { Name, NameType, Token } from '../../model/sentence.ts';
import { fold } from './fold.ts';
import { isFamilyName, isGivenName, isTitle, typeOfHead } from './gazetteer.ts';
import { listed, longestMatch } from './phrases.ts';

/** What is asked of a token here: its words, its place and its tag. */
export type TaggedToken = Pick<Token, 'form' | 'start' | 'end' | 'upos'>;

type Found = Omit<Name, 'start' | 'end'>;

/** The names of each sentence of one text, in text order, not overlapping; a name told in one sentence is known in all. */
export function findNames(sentences: readonly (readonly TaggedToken[])[]): readonly (readonly Name[])[] {
  return sentences.map((tokens) => namesOf(tokens).flatMap((found) => withSpan(tokens, found)));
}

function namesOf(tokens: readonly TaggedToken[]): readonly Found[] {
  const words = tokens.map((token) => fold(token.form));
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; ) {
    const name = nameFrom(tokens, words, first);
    if (name !== null) found.push(name);
    first = name === null ? first + 1 : name.last + 1;
  }
  return found;
}

function nameFrom(tokens: readonly TaggedToken[], words: readonly string[], first: number): Found | null {
  if (!isCapital(words[first])) return null;
  const match = longestMatch(words, first);
  const run = endOfRun(tokens, words, first);
  if (match !== null && match.last >= run) return { first, last: match.last, type: typeOfLists(match.lists) };
  if (tokens[first]?.upos !== 'PROPN' || isTitle(words[first] ?? '')) return null;
  return { first, last: run, type: typeOfRun(words, first, run, match?.lists ?? 0) };
}

function endOfRun(tokens: readonly TaggedToken[], words: readonly string[], first: number): number {
  let last = first;
  while (isCapital(words[last + 1]) && tokens[last + 1]?.upos === 'PROPN') last += 1;
  return last;
}

function typeOfLists(lists: number): NameType {
  if (lists & (listed.country | listed.place)) return 'place';
  if (lists & listed.nationality) return 'nationality';
  if (lists & (listed.organization | listed.media)) return 'organization';
  if (lists & (listed.city | listed.region)) return 'place';
  if (lists & listed.law) return 'law';
  return lists & listed.occasion ? 'occasion' : 'product';
}

function typeOfRun(words: readonly string[], first: number, last: number, lists: number): NameType {
  const head = typeOfHead(words[last] ?? '', 'last') ?? typeOfHead(words[first] ?? '', 'first');
  if (head !== null && last > first) return head;
  if (isGivenName(words[first] ?? '') || isFamilyName(words[last] ?? '')) return 'person';
  return lists & (listed.city | listed.region) ? 'place' : 'organization';
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

function withSpan(tokens: readonly TaggedToken[], found: Found): readonly Name[] {
  const first = tokens[found.first];
  const last = tokens[found.last];
  return first === undefined || last === undefined ? [] : [{ ...found, start: first.start, end: last.end }];
}
