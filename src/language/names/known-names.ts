// What the lists know for certain, where the tagger overlooked it or took it for something else.
import type { NameType } from '../../model/sentence.ts';
import { isCapital } from './capitals.ts';
import { isFamilyName, isGivenName, isTitle, namesNothing } from './gazetteer.ts';
import { type LabelSpan, tokensOf } from './labels.ts';
import { isNationality } from './listed-names.ts';
import { capitalised, listed, longestMatch } from './phrases.ts';
import { isTitleCase } from './title-case.ts';

/** The names with their types as listed, where only one type is listed; listed names that were overlooked or cut short. */
export function withKnownNames(words: readonly string[], names: readonly LabelSpan[]): readonly LabelSpan[] {
  const known = names
    .filter((name) => name.end > name.first + 1 || !namesNothing(words[name.first] ?? ''))
    .map((name) => completed(words, name))
    .map((name) => ({ ...name, type: knownType(words, name) ?? name.type }));
  const apart = known.filter((name, at) => name.first >= (known[at - 1]?.end ?? 0));
  return isTitleCase(words) ? apart : [...apart, ...overlookedNames(words, apart)].sort((a, b) => a.first - b.first);
}

/** "Office of Science and Technology [Policy]", "U.K. [Home Office]": a listed name that goes on where the name found ends. */
function completed(words: readonly string[], name: LabelSpan): LabelSpan {
  const match = longestMatch(words, name.first);
  const isCountry = match !== null && match.last === name.end - 1 && (match.lists & listed.country) !== 0;
  const body = isCountry ? longestMatch(words, name.end) : null;
  if (body !== null && body.last > name.end && onlyType(body.lists) === 'organization')
    return { first: name.first, end: body.last + 1, type: 'organization' };
  const type = match !== null && match.last >= name.end ? onlyType(match.lists) : null;
  return match === null || type === null ? name : { first: name.first, end: match.last + 1, type };
}

function overlookedNames(words: readonly string[], names: readonly LabelSpan[]): readonly LabelSpan[] {
  const taken = tokensOf(names);
  const found: LabelSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const name = taken.has(first) ? null : overlooked(words, first, taken);
    if (name === null) continue;
    found.push(name);
    first = name.end - 1;
  }
  return found;
}

/** Null too where a family name is taken for a person: a Ford may be either. */
function knownType(words: readonly string[], { first, end, type }: LabelSpan): NameType | null {
  const isFamily = type === 'person' && end === first + 1 && isFamilyName(words[first] ?? '');
  const match = isFamily ? null : longestMatch(words.slice(first, end), 0);
  return match?.last === end - first - 1 ? onlyType(match.lists) : null;
}

function onlyType(lists: number): NameType | null {
  if ((lists & ~(listed.organization | listed.media)) === 0) return 'organization';
  return (lists & ~(listed.country | listed.region | listed.place | listed.city)) === 0 &&
    lists & (listed.country | listed.place)
    ? 'place'
    : null;
}

function overlooked(words: readonly string[], first: number, taken: ReadonlySet<number>): LabelSpan | null {
  if (!isCapital(words[first])) return null;
  const dateline = datelinePlace(words, first);
  if (dateline !== null && isFree(0, dateline.end, taken)) return dateline;
  const match = longestMatch(words, first);
  const type = match === null ? null : onlyType(match.lists);
  if (match === null || type === null) return null;
  const body = type === 'place' ? longestMatch(words, match.last + 1) : null;
  if (body !== null && onlyType(body.lists) === 'organization' && isFree(first, body.last + 1, taken))
    return { first, end: body.last + 1, type: 'organization' };
  const end = match.last + 1;
  if (!isFree(first, end, taken) || isPartOfMore(words, end, taken) || isPartOfMore(words, first - 1, taken))
    return null;
  return end > first + 1 || isCertain(words, first, type) ? { first, end, type } : null;
}

function isFree(first: number, end: number, taken: ReadonlySet<number>): boolean {
  for (let at = first; at < end; at += 1) if (taken.has(at)) return false;
  return true;
}

/** "CHICAGO - ", "NEW DELHI ( Acme News )": a place in capitals that opens a report. */
function datelinePlace(words: readonly string[], first: number): LabelSpan | null {
  const place = first === 0 ? longestMatch(words.slice(0, 4).map(capitalised), 0) : null;
  if (place === null || !/^(?:[-–—,(]|--)$/.test(words[place.last + 1] ?? '')) return null;
  const end = place.last + 1;
  const isShouted = words.slice(0, end).every((word) => word.length > 2 && word === word.toUpperCase());
  return isShouted && place.lists < listed.organization ? { first, end, type: 'place' } : null;
}

/** A capital beside it that is no name, title or nationality: the listed words may be part of a longer name. */
function isPartOfMore(words: readonly string[], at: number, taken: ReadonlySet<number>): boolean {
  const word = words[at] ?? '';
  return at > 0 && isCapital(word) && !taken.has(at) && !isTitle(word) && !isNationality([word]);
}

/** One word alone: with a capital inside a sentence and no person's name, or spelt as no other word is ("YouTube"). */
function isCertain(words: readonly string[], first: number, type: NameType): boolean {
  const word = words[first] ?? '';
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(word)) return true;
  if (isTitle(`${word} ${words[first + 1] ?? ''}`)) return false;
  if (first === 0 || word.length < 3 || isGivenName(word) || isFamilyName(word)) return false;
  return type === 'place' || !/^["“'‘(]$/.test(words[first - 1] ?? '');
}
