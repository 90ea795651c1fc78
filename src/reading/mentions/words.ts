// What words tell of parties: nouns for them, countries, places, well-known bodies, given names.
import { loadList } from '../../language/load.ts';
import {
  countryNamed,
  countryOfDemonym,
  isCity,
  isMediaOutlet,
  isRegion,
  knownOrganization,
} from '../../language/names/gazetteer.ts';
import type { MentionType } from '../../model/mention.ts';
import type { Gender } from './place.ts';

/** One use of a noun for a party: "company" stands for any organization of the sort company. */
export interface PartyNoun {
  readonly type: MentionType;
  readonly sort: string;
  readonly general: boolean;
  /** Whether it is many in one, so that "they" may mean it: "team", "family". */
  readonly group: boolean;
  /** Whether only its plural means parties: "the two sides". */
  readonly many: boolean;
  readonly gender: Gender | null;
}

const partyNouns = readPartyNouns();
const genders = new Map(listed('given-name-genders.tsv').map(([name = '', gender = '']) => [name, gender]));

const byEnding: readonly (readonly [RegExp, PartyNoun])[] = [
  [/.maker$/, { type: 'organization', sort: 'company', general: false, group: false, many: false, gender: null }],
  [/.woman$/, { type: 'person', sort: 'person', general: false, group: false, many: false, gender: 'f' }],
  [/.man$/, { type: 'person', sort: 'person', general: false, group: false, many: false, gender: 'm' }],
];

const none: readonly PartyNoun[] = [];

/** What a noun (lemma, lower case) may stand for; empty for a noun that names no party. */
export function partyNounsOf(noun: string): readonly PartyNoun[] {
  const known = partyNouns.get(noun);
  if (known !== undefined) return known;
  if (!noun.endsWith('man') && !noun.endsWith('maker')) return none;
  return byEnding.filter(([ending]) => ending.test(noun)).map(([, one]) => one);
}

/** Whether a noun may stand for a party of this type. */
export function isNounFor(noun: string, type: MentionType): boolean {
  return partyNounsOf(noun).some((one) => one.type === type);
}

/** The usual name of the country that a name or nationality word tells ("U.S.", "Chinese"); capitals are not taken. */
export function countryOf(words: string): string | null {
  if (!/^\p{Lu}/u.test(words)) return null;
  return (countryNamed(words) ?? countryOfDemonym(words))?.name ?? null;
}

/** Whether a word is one for the people of a country: "Chinese", "Danes". */
export function isNationality(word: string): boolean {
  return /^\p{Lu}/u.test(word) && countryOfDemonym(word) !== null && countryNamed(word) === null;
}

/** The gender that a given name tells, or null. */
export function genderOfGiven(name: string): Gender | null {
  const gender = genders.get(name);
  return gender === 'f' || gender === 'm' ? gender : null;
}

/** Nouns by which a place of this name may be called: "country", "state", "city". */
export function nounsOfPlace(name: string): readonly string[] {
  if (countryNamed(name) !== null) return ['country'];
  if (isRegion(name)) return ['state', 'province'];
  return isCity(name) ? ['city', 'town', 'capital'] : [];
}

const nounsByKind: Readonly<Record<string, readonly string[]>> = {
  company: ['company'],
  agency: ['agency'],
  ministry: ['ministry'],
  'central-bank': ['central bank', 'bank'],
  court: ['court'],
  parliament: ['parliament'],
  party: ['party'],
  igo: ['organization'],
  ngo: ['organization'],
  'armed-group': ['militia'],
};

/** Nouns by which a well-known body may be called. */
export function nounsOfKnown(name: string): readonly string[] {
  if (isMediaOutlet(name)) return ['newspaper'];
  return nounsByKind[knownOrganization(name)?.kind ?? ''] ?? [];
}

function readPartyNouns(): ReadonlyMap<string, readonly PartyNoun[]> {
  const nouns = new Map<string, PartyNoun[]>();
  for (const [noun = '', type = '', sort = '', notes = ''] of listed('party-nouns.tsv')) {
    if (type !== 'person' && type !== 'organization' && type !== 'place') continue;
    const told = notes.split(',');
    const gender = told.includes('f') ? 'f' : told.includes('m') ? 'm' : null;
    const rows = nouns.get(noun) ?? [];
    rows.push({
      type,
      sort,
      general: told.includes('any'),
      group: told.includes('group'),
      many: told.includes('many'),
      gender,
    });
    nouns.set(noun, rows);
  }
  return nouns;
}

function listed(file: string): readonly (readonly string[])[] {
  return loadList(new URL(file, import.meta.url));
}
