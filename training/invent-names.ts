// Names of people, bodies and places for made and swapped texts: from the lists, put together, or invented.
import { loadList, loadWords } from '../src/language/load.ts';
import { countries, media, organizations, places, readCities, readRegions } from '../src/language/names/gazetteer.ts';
import type { Random } from './parameters.ts';

/** A name in full and as it is told again. */
export interface InventedName {
  readonly full: string;
  readonly short: string;
}

const beside = (file: string) => new URL(`../src/language/names/${file}`, import.meta.url);
const firstOf = (rows: readonly (readonly string[])[]) => rows.map(([name]) => name ?? '');
const morePeople = loadList(beside('more-person-names.tsv'));
const heads = loadList(beside('heads.tsv')).filter((row) => row[2] === 'last');
const parts = loadList(new URL('name-parts.tsv', import.meta.url));
const partsOf = (kind: string) => parts.filter((row) => row[1] === kind).map(([part]) => part ?? '');

const lists = {
  given: loadWords(beside('given-names.txt')),
  family: loadWords(beside('family-names.txt')),
  moreGiven: firstOf(morePeople.filter((row) => row[1] === 'given')),
  moreFamily: firstOf(morePeople.filter((row) => row[1] === 'family')),
  titles: loadWords(beside('titles.txt')).filter((title) => title.length > 2),
  organizations: firstOf(organizations),
  organizationHeads: firstOf(heads.filter((row) => row[1] === 'organization')),
  placeHeads: firstOf(heads.filter((row) => row[1] === 'place')),
  fields: partsOf('field'),
  wares: partsOf('ware'),
  endings: partsOf('ending'),
  offices: partsOf('office'),
  seats: partsOf('seat'),
  reaches: partsOf('reach'),
  outlets: [...media],
  demonyms: countries.flatMap((country) => country.demonyms.slice(0, 1)),
  countries: countries.filter((country) => country.code !== 'EU').map((country) => country.name),
  regions: firstOf(readRegions()),
  places: firstOf(places.filter((row) => row[1] !== 'state')),
  cities: firstOf(readCities()),
  largeCities: firstOf(readCities().filter((row) => Number(row[2]) > 700)),
} as const;

/** One of a list's words. */
export function pick(random: Random, list: keyof typeof lists): string {
  return lists[list][Math.floor(random() * lists[list].length)] ?? '';
}

export function isCountry(name: string): boolean {
  return lists.countries.includes(name) || /^(?:US|U\.S\.|UK|America)$/.test(name);
}

/** A person: mostly given and family name, some with initials, two given names, or the family name first. */
export function inventPerson(random: Random): InventedName {
  const short = familyName(random);
  const given = pick(random, random() < 0.35 ? 'moreGiven' : 'given');
  const kind = random();
  if (kind < 0.08) return { full: `${given} ${String.fromCharCode(65 + Math.floor(random() * 26))}. ${short}`, short };
  if (kind < 0.16) return { full: `${given} ${pick(random, 'given')} ${short}`, short };
  if (kind < 0.2) return { full: `${given} al - ${short}`, short };
  if (kind > 0.94) return familyFirst(pick(random, 'moreFamily'), given);
  return { full: `${given} ${short}`, short };
}

function familyFirst(short: string, given: string): InventedName {
  return { full: `${short} ${given}`, short };
}

function familyName(random: Random): string {
  return perhapsUnheard(random, pick(random, random() < 0.35 ? 'moreFamily' : 'family'));
}

/** The word, or one like it that is in no list: names that nobody has listed must be found too. */
function perhapsUnheard(random: Random, word: string): string {
  if (random() < 0.6) return word;
  const [other = ''] = pick(random, random() < 0.5 ? 'family' : 'cities')
    .toLowerCase()
    .split(' ');
  const [stem = ''] = word.split(' ');
  const cut = 2 + Math.floor(random() * Math.max(1, word.length - 3));
  return stem.slice(0, cut) + other.slice(Math.floor(other.length / 2));
}

type Maker = (random: Random, stem: string) => InventedName;

const alone = (full: string): InventedName => ({ full, short: full });

/** How bodies are named, each with its share of a hundred. */
const bodies: readonly (readonly [number, Maker])[] = [
  [30, (random) => listedBody(pick(random, 'organizations'))],
  [15, (random, stem) => ({ full: `${stem} ${pick(random, 'endings')}`, short: stem })],
  [12, (random, stem) => withEnding(random, `${stem} ${pick(random, 'wares')}`)],
  [5, (random, stem) => withEnding(random, `${stem} & ${familyName(random)}`)],
  [6, (random) => alone(`${pick(random, 'offices')} of ${pick(random, 'fields')}`)],
  [2, (random) => alone(`${pick(random, 'offices')} of ${pick(random, 'fields')} and ${pick(random, 'fields')}`)],
  [4, (random) => alone(`${pick(random, 'fields')} ${pick(random, 'offices')}`)],
  [2, (random) => alone(`${pick(random, 'reaches')} ${pick(random, 'fields')} ${pick(random, 'offices')}`)],
  [3, (random) => alone(`University of ${pick(random, 'cities')}`)],
  [3, (random) => alone(`${pick(random, 'largeCities')} ${pick(random, 'seats')}`)],
  [4, (random) => alone(`${pick(random, 'reaches')} ${pick(random, 'organizationHeads')}`)],
  [2, (random) => alone(`${pick(random, 'demonyms')} ${pick(random, 'organizationHeads')}`)],
  [3, (random) => alone(`Bank of ${pick(random, random() < 0.5 ? 'countries' : 'cities')}`)],
  [5, (random) => alone(inventAcronym(random))],
  [4, (_, stem) => alone(stem)],
];

export function inventOrganization(random: Random): InventedName {
  const source = random();
  const stem = perhapsUnheard(random, pick(random, source < 0.5 ? 'family' : source < 0.75 ? 'cities' : 'moreFamily'));
  let left = random() * 100;
  for (const [share, make] of bodies) {
    left -= share;
    if (left < 0) return make(random, stem);
  }
  return alone(stem);
}

function listedBody(full: string): InventedName {
  return { full, short: full.replace(/ (?:Inc\.?|Corp\.?|Group|Company|Technologies|Technology)$/, '') };
}

function withEnding(random: Random, short: string): InventedName {
  return { full: `${short} ${pick(random, 'endings')}`, short };
}

/** Two to five capitals. */
export function inventAcronym(random: Random): string {
  const letters = 'ABCDEFGIKLMNOPRSTUVW';
  const length = 2 + Math.floor(random() * 3.6);
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)] ?? '').join('');
}

/** A city, region, country or other place, or one that is in no list. */
export function inventPlace(random: Random): string {
  const kind = random();
  if (kind < 0.25) return pick(random, 'largeCities');
  if (kind < 0.4) return pick(random, 'cities');
  if (kind < 0.52) return pick(random, 'regions');
  if (kind < 0.64) return pick(random, 'places');
  if (kind < 0.76) return pick(random, 'countries');
  const stem = perhapsUnheard(random, pick(random, random() < 0.6 ? 'cities' : 'family'));
  return kind < 0.88 ? stem : `${stem} ${pick(random, 'placeHeads')}`;
}
