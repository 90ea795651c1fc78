// Texts made of templates and listed or invented names, and texts whose names are swapped: more names than the sets hold.
import { readFileSync } from 'node:fs';
import { loadList } from '../src/language/load.ts';
import {
  cities,
  countries,
  isFamilyName,
  media,
  organizations,
  places,
  regions,
} from '../src/language/names/gazetteer.ts';
import type { NameType } from '../src/model/sentence.ts';
import type { NamedSentence, NamedSpan, NamedText } from './names-data.ts';
import type { Random } from './parameters.ts';

const names = new URL('../src/language/names/', import.meta.url);
const wordsOf = (file: string) => loadList(new URL(file, names)).map(([word]) => word ?? '');
const given = wordsOf('given-names.txt');
const family = wordsOf('family-names.txt');
const more = loadList(new URL('more-person-names.tsv', names));
const moreGiven = more.filter((row) => row[1] === 'given').map(([word]) => word ?? '');
const moreFamily = more.filter((row) => row[1] === 'family').map(([word]) => word ?? '');
const titles = wordsOf('titles.txt').filter(
  (title) => title.length > 2 && !/^(Sister|Brother|Uncle|Aunt|Count|Saint)$/.test(title),
);
const heads = loadList(new URL('heads.tsv', names));
const endings = heads.filter((row) => row[1] === 'organization' && row[2] === 'last').map(([word]) => word ?? '');
const placeEndings = heads.filter((row) => row[1] === 'place' && row[2] === 'last').map(([word]) => word ?? '');
const demonyms = countries.flatMap((country) => country.demonyms.slice(0, 1));
const outlets = [...media];
const organizationNames = organizations.map(([name]) => name ?? '');
const placeNames = places.filter((row) => row[1] !== 'state').map(([name]) => name ?? '');
const cityNames = cities.map(([name]) => name ?? '');
const largeCities = cities.filter((row) => Number(row[2]) > 700).map(([name]) => name ?? '');
const regionNames = regions.map(([name]) => name ?? '');
const countryNames = countries.filter((country) => country.code !== 'EU').map((country) => country.name);
const templates = readFileSync(new URL('news-templates.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

const one = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/** The listed word, or a word that is in no list: names that nobody has listed must be found too. */
function invented(random: Random, word: string): string {
  if (random() < 0.6) return word;
  const other =
    one(random, random() < 0.5 ? family : cityNames)
      .toLowerCase()
      .split(' ')[0] ?? '';
  const cut = 2 + Math.floor(random() * Math.max(1, word.length - 3));
  return `${word.split(' ')[0]?.slice(0, cut) ?? word}${other.slice(Math.floor(other.length / 2))}`;
}

function givenName(random: Random): string {
  return one(random, random() < 0.35 ? moreGiven : given);
}

function familyName(random: Random): string {
  return invented(random, one(random, random() < 0.35 ? moreFamily : family));
}

function person(random: Random): { full: string; short: string } {
  const short = familyName(random);
  const pattern = random();
  if (pattern < 0.08)
    return { full: `${givenName(random)} ${String.fromCharCode(65 + Math.floor(random() * 26))}. ${short}`, short };
  if (pattern < 0.16) return { full: `${givenName(random)} ${givenName(random)} ${short}`, short };
  if (pattern < 0.22) {
    const f = one(random, moreFamily);
    return { full: `${f} ${givenName(random)}`, short: f };
  }
  if (pattern < 0.26) return { full: `${givenName(random)} al - ${short}`, short };
  return { full: `${givenName(random)} ${short}`, short };
}

const fields =
  'Commerce;Trade;Finance;Health;Energy;Justice;Transport;Education;Defense;Labor;Agriculture;Competition;Technology;Communications;Aviation;Statistics;Customs;Taxation;Environment;Mining;Fisheries;Tourism;Securities;Insurance;Railways;Telecommunications;Data Protection;Food Safety;Human Rights;Foreign Affairs;Home Affairs;Planning;Investment;Industry;Culture;Public Security;Water;Housing;Science;Maritime Affairs'.split(
    ';',
  );
const wares =
  'Steel;Motor;Semiconductor;Oil;Pharma;Foods;Electronics;Air;Power;Software;Chemical;Telecom;Shipping;Solar;Battery;Robotics;Media;Logistics;Capital;Medical;Cement;Paper;Glass;Textile;Mobile;Digital;Precision;Optical;Materials;Tire;Gold;Copper;Gas;Wind;Cloud;Data;Micro;Nano;Quantum;Bio'.split(
    ';',
  );
const tails =
  'Corp;Corp.;Inc;Inc.;Co.;Ltd;Ltd.;Group;Holdings;Technologies;Technology;Industries;Systems;International;Partners;Capital;Bank;Energy;Motors;AG;SA;plc;Co;Limited;Corporation;Company;Electronics;Semiconductor;Pharmaceuticals;Resources;Networks;Labs;Airlines;Foods;Solutions;Global;Ventures;Entertainment'.split(
    ';',
  );

function organization(random: Random): { full: string; short: string } {
  const pattern = random();
  if (pattern < 0.3) {
    const full = one(random, organizationNames);
    return { full, short: full.replace(/ (Inc\.?|Corp\.?|Group|Company|Technologies|Technology)$/, '') };
  }
  const stem = invented(random, one(random, random() < 0.5 ? family : random() < 0.5 ? cityNames : moreFamily));
  if (pattern < 0.45) {
    const tail = one(random, tails);
    return { full: `${stem} ${tail}`, short: stem };
  }
  if (pattern < 0.57) {
    const short = `${stem} ${one(random, wares)}`;
    return { full: `${short} ${one(random, tails)}`, short };
  }
  if (pattern < 0.62) {
    const short = `${stem} & ${familyName(random)}`;
    return { full: random() < 0.5 ? short : `${short} ${one(random, tails)}`, short };
  }
  if (pattern < 0.68) {
    const full = `${one(random, ['Ministry', 'Department', 'Office', 'Bureau', 'Administration', 'Commission', 'Institute', 'Council', 'Association', 'Federation', 'Committee', 'Board', 'Authority'])} of ${one(random, fields)}`;
    return { full: random() < 0.2 ? `${full} and ${one(random, fields)}` : full, short: full };
  }
  if (pattern < 0.74) {
    const full = `${one(random, fields)} ${one(random, ['Ministry', 'Department', 'Commission', 'Agency', 'Authority', 'Bureau', 'Administration', 'Board', 'Association', 'Council', 'Office'])}`;
    return {
      full:
        random() < 0.3
          ? `${one(random, [...demonyms, 'National', 'Federal', 'State', 'Central', 'U.S.', 'General'])} ${full}`
          : full,
      short: full,
    };
  }
  if (pattern < 0.8) {
    const full =
      random() < 0.5
        ? `University of ${one(random, cityNames)}`
        : `${one(random, largeCities)} ${one(random, ['University', 'Institute of Technology', 'College', 'Medical Center', 'Hospital', 'Chamber of Commerce', 'Stock Exchange', 'Port Authority', 'City Council', 'High Court'])}`;
    return { full, short: full };
  }
  if (pattern < 0.86) {
    const full = `${one(random, random() < 0.5 ? ['National', 'Federal', 'European', 'International', 'World', 'Global', 'United'] : demonyms)} ${one(random, endings)}`;
    return { full, short: full };
  }
  if (pattern < 0.9) {
    const full = `Bank of ${one(random, random() < 0.5 ? countryNames : cityNames)}`;
    return { full, short: full };
  }
  if (pattern < 0.95) {
    const full = acronym(random);
    return { full, short: full };
  }
  return { full: stem, short: stem };
}

function acronym(random: Random): string {
  const length = 2 + Math.floor(random() * 3.6);
  return Array.from({ length }, () => 'ABCDEFGIKLMNOPRSTUVW'[Math.floor(random() * 20)]).join('');
}

function place(random: Random): string {
  const pattern = random();
  if (pattern < 0.25) return one(random, largeCities);
  if (pattern < 0.4) return one(random, cityNames);
  if (pattern < 0.52) return one(random, regionNames);
  if (pattern < 0.64) return one(random, placeNames);
  if (pattern < 0.76) return one(random, countryNames);
  const stem = invented(random, one(random, random() < 0.6 ? cityNames : family));
  if (pattern < 0.88) return stem;
  return `${stem} ${one(random, placeEndings)}`;
}

/** A text of a dozen made sentences about a few people, bodies and places. */
export function madeText(random: Random, id: number): NamedText {
  const told = new Map<string, { full: string; short: string }>();
  const nameOf = (letter: string, number: string) => {
    const key = `${/[Pp]/.test(letter) ? 'P' : /[Oo]/.test(letter) ? 'O' : letter}${number}`;
    const name = told.get(key) ?? makeName(random, letter);
    told.set(key, name);
    return letter === 'p' || letter === 'o' ? name.short : name.full;
  };
  const sentences = Array.from({ length: 12 }, () => sentenceOf(one(random, templates), nameOf, random));
  return { id: `made-${id}`, sentences };
}

function makeName(random: Random, letter: string): { full: string; short: string } {
  if (letter === 'P' || letter === 'p') return person(random);
  if (letter === 'O' || letter === 'o') return organization(random);
  const word =
    letter === 'L'
      ? place(random)
      : letter === 'C'
        ? one(random, countryNames)
        : letter === 'N'
          ? one(random, demonyms)
          : letter === 'M'
            ? one(random, outlets)
            : letter === 'A'
              ? acronym(random)
              : one(random, titles);
  return { full: word, short: word };
}

const typeOfSlot: Readonly<Record<string, NameType>> = {
  P: 'person',
  p: 'person',
  O: 'organization',
  o: 'organization',
  A: 'organization',
  M: 'organization',
  L: 'place',
  C: 'place',
};

function sentenceOf(
  template: string,
  nameOf: (letter: string, number: string) => string,
  random: Random,
): NamedSentence {
  const forms: string[] = [];
  const found: { first: number; end: number; type: NamedSpan['type'] }[] = [];
  const usual = random() < 0.5 ? 0.08 : 0;
  for (const piece of template.split(' ')) {
    const slot = /^\{(\w)(\d?)\}$/.exec(piece);
    if (slot === null) {
      forms.push(piece);
      continue;
    }
    const [, letter = '', number = ''] = slot;
    const words = tokens(nameOf(letter, letter === 'T' ? String(forms.length) : number));
    const type = typeOfSlot[letter];
    const article = letter === 'M' && words[0] === 'The' ? 1 : 0;
    if (type !== undefined) found.push({ first: forms.length + article, end: forms.length + words.length, type });
    forms.push(...words);
  }
  return { forms: usual > 0 && random() < usual ? forms.map((form) => form.toUpperCase()) : forms, names: found };
}

/** As the tokenizer cuts: "Lowe's" is Lowe + 's, commas stand alone. */
export function tokens(name: string): readonly string[] {
  return name.replace(/('s|,)(?= |$)/g, ' $1').split(' ');
}

/** The same text with some of its names swapped, each throughout: full names with full names, their short forms with short forms. */
export function swapped(text: NamedText, random: Random, share: number): NamedText {
  const told = new Map<string, { full: string; short: string } | null>();
  const people = new Map<string, { old: string; now: { full: string; short: string } }>();
  const swap = (words: readonly string[], type: string): readonly string[] => {
    const old = words.join(' ');
    const key = `${type} ${old}`;
    if (!told.has(key)) {
      const related = type === 'person' && words.length === 1 ? people.get(old) : undefined;
      if (related !== undefined) told.set(key, related.now);
      else if (random() > share || old === old.toLowerCase()) told.set(key, null);
      else
        told.set(
          key,
          type === 'person' ? person(random) : type === 'organization' ? organization(random) : sameSort(random, old),
        );
      const now = told.get(key);
      if (type === 'person' && words.length > 1 && now) people.set(words.at(-1) ?? '', { old, now });
    }
    const now = told.get(key);
    if (now === null || now === undefined) return words;
    const spelt =
      type === 'person'
        ? words.length > 1
          ? now.full
          : isFamilyName(old) || people.has(old)
            ? now.short
            : (now.full.split(' ')[0] ?? '')
        : random() < 0.5
          ? now.full
          : now.short;
    return tokens(spelt);
  };
  return {
    id: `${text.id}-swapped`,
    sentences: text.sentences
      .map((sentence) => swappedSentence(sentence, swap))
      .map((s) => (random() < 0.06 ? { ...s, forms: s.forms.map((form) => form.toLowerCase()) } : s)),
  };
}

function sameSort(random: Random, old: string): { full: string; short: string } {
  const word =
    countryNames.includes(old) || /^(US|U\.S\.|UK|America)$/.test(old) ? one(random, countryNames) : place(random);
  return { full: word, short: word };
}

function swappedSentence(
  { forms, names: old }: NamedSentence,
  swap: (words: readonly string[], type: string) => readonly string[],
): NamedSentence {
  const out: string[] = [];
  const found: { first: number; end: number; type: NamedSpan['type'] }[] = [];
  let at = 0;
  for (const name of old) {
    out.push(...forms.slice(at, name.first));
    const words = forms.slice(name.first, name.end);
    const now = name.type === 'other' ? words : swap(words, name.type);
    found.push({ first: out.length, end: out.length + now.length, type: name.type });
    out.push(...now);
    at = name.end;
  }
  out.push(...forms.slice(at));
  return { forms: out, names: found };
}
