// The lists as questions: what does a name name, as far as it is known?
import { loadList, loadWords } from '../load.ts';
import { numberOf, type WordTable, wordTable } from '../word-table.ts';
import { fold } from './fold.ts';

/** One country or territory; `code` is ISO 3166-1 alpha-2. */
export interface Country {
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** A well-known body: `company`, `ministry`, `agency`, `central-bank`, `court`, `parliament`, `party`, `igo`, `ngo` ...; `country` is null where it has none. */
export interface KnownOrganization {
  readonly kind: string;
  readonly country: string | null;
}

export type HeadType = 'organization' | 'place' | 'law' | 'occasion';

const list = (file: string) => loadList(new URL(file, import.meta.url));
const words = (file: string) => new Set(loadWords(new URL(file, import.meta.url)));
const parts = (cell: string | undefined) => (cell ? cell.split('|') : []);

const more = list('more-person-names.tsv');
const moreOf = (which: string) => more.filter((row) => row[1] === which).map(([name]) => name ?? '');

export const countries: readonly Country[] = list('countries.tsv').map(
  ([code, alpha3, name, names, demonyms, capitals]) => ({
    code: code ?? '',
    alpha3: alpha3 ?? '',
    name: name ?? '',
    names: [name ?? '', ...parts(names)],
    demonyms: parts(demonyms),
    capitals: parts(capitals),
  }),
);
/** The rows of the long lists, read anew for each who asks. */
export const readRegions = () => list('regions.tsv');
export const readCities = () => list('cities.tsv');
export const places = list('places.tsv');
export const organizations = list('organizations.tsv');
export const media = words('media.txt');
export const groups = words('groups.txt');
export const products = words('products.txt');
export const lawsAndOccasions = list('laws-and-occasions.tsv');
/** With and without their article. */
const outlets = new Set([...media].flatMap((name) => [name, name.replace(/^The /, '')]));
const titles = words('titles.txt');
const noNames = words('no-names.txt');
const givenNames = tableOf([...words('given-names.txt'), ...moreOf('given')]);
const familyNames = tableOf([...words('family-names.txt'), ...moreOf('family')]);

const regionNames = tableOf(readRegions().map(([name = '']) => name));
const cityNames = tableOf(readCities().map(([name = '']) => name));

const byName = indexBy((country) => country.names);
const byDemonym = indexBy((country) => country.demonyms);
const byCapital = indexBy((country) => country.capitals);
const knownOrganizations = new Map(organizations.map((row) => [row[0] ?? '', row]));
const heads = new Map(list('heads.tsv').map(([word, type, where]) => [`${where} ${word}`, type]));

/** The country with this name ("the U.S.", "Great Britain"), or null; demonyms and capitals have their own questions. */
export function countryNamed(name: string): Country | null {
  return byName.get(bare(name)) ?? null;
}

/** The country whose people or adjective this is ("Chinese", "Britons"), or null. */
export function countryOfDemonym(word: string): Country | null {
  return byDemonym.get(bare(word)) ?? null;
}

/** The country whose capital this is: "Beijing" often speaks for China. */
export function countryOfCapital(name: string): Country | null {
  return byCapital.get(bare(name)) ?? null;
}

/** The country meant by its name, its demonym or its capital, in this order. */
export function countryOf(words: string): Country | null {
  return countryNamed(words) ?? countryOfDemonym(words) ?? countryOfCapital(words);
}

/** Whether a state, province or the like has this very name. */
export function isRegion(name: string): boolean {
  return numberOf(regionNames, name) !== undefined;
}

/** Whether a city has this very name. */
export function isCity(name: string): boolean {
  return numberOf(cityNames, name) !== undefined;
}

/** Whether people bear this as a given name; many such words are also something else. */
export function isGivenName(word: string): boolean {
  return numberOf(givenNames, fold(word)) !== undefined;
}

export function isFamilyName(word: string): boolean {
  return numberOf(familyNames, fold(word)) !== undefined;
}

/** Whether these words are a title, rank or post: "Vice Premier", "Gov.", "chief executive". */
export function isTitle(words: string): boolean {
  const folded = bare(words);
  return titles.has(folded) || titles.has(folded.replace(/(^|[ -])[a-z]/g, (letter) => letter.toUpperCase()));
}

/** Whether a word with a capital is known to name nothing: "CEOs", "GDP", "Monday". */
export function namesNothing(word: string): boolean {
  return noNames.has(word);
}

/** Whether this is a newspaper, agency or channel: "Global Times", "the Financial Times". */
export function isMediaOutlet(name: string): boolean {
  return outlets.has(fold(name)) || outlets.has(bare(name));
}

/** What kind of body it is and of which country, for the well-known ones. */
export function knownOrganization(name: string): KnownOrganization | null {
  const row = knownOrganizations.get(bare(name));
  return row === undefined ? null : { kind: row[1] ?? '', country: row[2] ? row[2] : null };
}

/** What a name with this first or last word names: "Ministry of ..." an organization, "... Act" a law. */
export function typeOfHead(word: string, where: 'first' | 'last'): HeadType | null {
  const type = heads.get(`${where} ${fold(word)}`);
  return type === 'organization' || type === 'place' || type === 'law' || type === 'occasion' ? type : null;
}

function bare(name: string): string {
  const folded = fold(name);
  return /^[Tt]/.test(folded) ? folded.replace(/^the /i, '') : folded;
}

function tableOf(names: readonly string[]): WordTable {
  return wordTable(names.map((name) => [name, 1] as const));
}

function indexBy(keysOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  return new Map(countries.toReversed().flatMap((country) => keysOf(country).map((key) => [key, country] as const)));
}
