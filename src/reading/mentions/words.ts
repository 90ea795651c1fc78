// The lists of this room: nouns for parties, countries, given names.
import { loadList } from '../../language/load.ts';
import type { MentionType } from '../../model/mention.ts';
import type { Gender } from './place.ts';

/** One use of a noun for a party: "company" stands for any organization of the sort company. */
export interface PartyNoun {
  readonly type: MentionType;
  readonly sort: string;
  readonly general: boolean;
  readonly gender: Gender | null;
}

const partyNouns = readPartyNouns();
const countries = readCountries();
const given = new Map(listed('given-names.tsv').map(([name = '', gender = '']) => [name, gender]));

const plainSuffixes: readonly (readonly [RegExp, PartyNoun])[] = [
  [/.(maker|manufacturer)$/, { type: 'organization', sort: 'company', general: false, gender: null }],
  [/.(woman)$/, { type: 'person', sort: 'person', general: false, gender: 'f' }],
  [/.(man)$/, { type: 'person', sort: 'person', general: false, gender: 'm' }],
];

/** What a noun (lemma, lower case) may stand for; empty for a noun that names no party. */
export function partyNounsOf(noun: string): readonly PartyNoun[] {
  const known = partyNouns.get(noun);
  if (known !== undefined) return known;
  const byEnding = plainSuffixes.find(([ending]) => ending.test(noun));
  return byEnding === undefined ? [] : [byEnding[1]];
}

/** The country that a name, nationality word or the words of it tell ("U.S.", "Chinese"); seats of government are not taken. */
export function countryOf(words: string): string | null {
  return countries.get(words)?.name ?? null;
}

/** Whether a word is one for the people of a country: "Chinese", "Danes". */
export function isNationality(word: string): boolean {
  return countries.get(word)?.people === true;
}

/** The gender that a given name tells, or null. */
export function genderOfGiven(name: string): Gender | null {
  const gender = given.get(name);
  return gender === 'f' || gender === 'm' ? gender : null;
}

/** Whether a word is a given name of either gender. */
export function isGivenName(word: string): boolean {
  return given.has(word);
}

function readPartyNouns(): ReadonlyMap<string, readonly PartyNoun[]> {
  const nouns = new Map<string, PartyNoun[]>();
  for (const [noun = '', type = '', sort = '', notes = ''] of listed('party-nouns.tsv')) {
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    const told = notes.split(',');
    const gender = told.includes('f') ? 'f' : told.includes('m') ? 'm' : null;
    const rows = nouns.get(noun) ?? [];
    rows.push({ type, sort, general: told.includes('any'), gender });
    nouns.set(noun, rows);
  }
  return nouns;
}

/** By every word for a country: its name, and whether the word is one for its people ("Chinese", "Danes"). */
function readCountries(): ReadonlyMap<string, { readonly name: string; readonly people: boolean }> {
  const found = new Map<string, { readonly name: string; readonly people: boolean }>();
  for (const [, , name = '', others = '', people = ''] of listed('../../language/names/countries.tsv')) {
    for (const word of people.split('|')) found.set(word, { name, people: true });
    for (const word of [name, ...others.split('|')]) found.set(word, { name, people: false });
  }
  found.delete('');
  return found;
}

function listed(file: string): readonly (readonly string[])[] {
  return loadList(new URL(file, import.meta.url));
}
