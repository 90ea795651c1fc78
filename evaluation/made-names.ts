// Names of people, firms, bodies and places for generated reports: put together from lists, met as often as real ones are (a few much, most once).
import { hash32 } from '../src/record/ids.ts';

/** A number from 0 up to 1 that hangs on the key alone. */
export function chance(...key: readonly (string | number)[]): number {
  return hash32(key.join('|')) / 0x1_0000_0000;
}

/** One of a list, by the key. */
export function oneOf<T>(list: readonly T[], ...key: readonly (string | number)[]): T | undefined {
  return list[Math.floor(chance(...key) * list.length)];
}

/** A name as a report may write it. */
export interface MadeName {
  readonly full: string;
  readonly short: string;
  readonly first: string;
  readonly acronym: string;
}

/** The person of a key, of some 5,000. */
export function personOf(...key: readonly (string | number)[]): MadeName {
  const number = rankOf(5000, ...key);
  const first = oneOf(firstNames, 'first', number) ?? '';
  const last = stem('last', number % 3700) + (oneOf(lastEnds, 'last end', number % 3700) ?? '');
  return { full: `${first} ${last}`, short: last, first, acronym: last };
}

/** The firm of a key, of some 3,000. */
export function firmOf(...key: readonly (string | number)[]): MadeName {
  const number = rankOf(3000, ...key);
  const short = stem('firm', number) + (oneOf(firmEnds, 'firm end', number) ?? '');
  const line = oneOf(lines, 'line', number) ?? '';
  return { full: `${short} ${line}`.trim(), short, first: short, acronym: short };
}

/** The public body of a key, of some 400: "Ministry of Fisheries", "Harbour Safety Board". */
export function bodyOf(...key: readonly (string | number)[]): MadeName {
  const number = rankOf(400, ...key);
  const field = oneOf(fields, 'field', number) ?? '';
  const full = (oneOf(bodies, 'body', number) ?? '').replace('*', field);
  const initials = full.replace(/\b(?:of|and|for)\b/g, '').match(/\b[A-Z]/g) ?? [];
  return { full, short: full, first: full, acronym: initials.join('') };
}

/** The town of a key, of some 700. */
export function townOf(...key: readonly (string | number)[]): MadeName {
  const number = rankOf(700, ...key);
  const full = stem('town', number) + (oneOf(townEnds, 'town end', number) ?? '');
  return { full, short: full, first: full, acronym: full };
}

/** The country of a key and what is of it: "Peru", "Peruvian". */
export function countryOf(...key: readonly (string | number)[]): readonly [string, string] {
  return countries[rankOf(countries.length, ...key)] ?? ['Peru', 'Peruvian'];
}

/** Whether a word names a country or what is of it. */
export function isCountry(word: string): 'country' | 'demonym' | null {
  if (countries.some(([name]) => name === word)) return 'country';
  return countries.some(([, demonym]) => demonym === word) ? 'demonym' : null;
}

/** The outlet of a number, 0 to 199. */
export function outletOf(number: number): { readonly name: string; readonly host: string } {
  const town = stem('outlet', number) + (oneOf(townEnds, 'outlet end', number) ?? '');
  const name = `${town} ${oneOf(papers, 'paper', number) ?? ''}`;
  return { name, host: `${name.toLowerCase().replaceAll(' ', '-')}-${number}.example` };
}

/** Few are named much and most hardly ever: the square of an even chance. */
function rankOf(most: number, ...key: readonly (string | number)[]): number {
  return Math.floor(chance(...key) ** 2 * most);
}

function stem(kind: string, number: number): string {
  const start = oneOf(starts, kind, 'start', number) ?? '';
  return start + (oneOf(middles, kind, 'middle', number) ?? '');
}

const firstNames =
  'Ada Alan Alma Amir Ana Anders Anita Anton Arne Asha Astrid Bela Boris Bruno Carla Carmen Cecil Chidi Clara Colin Dalia Dana Daniel Dario Davit Diana Dmitri Edgar Edith Elena Elias Elif Emil Emma Erik Esther Ewa Fatima Felix Fiona Frida Georg Gita Greta Hana Hassan Helen Henrik Hugo Ibrahim Ida Igor Ilse Imran Ines Ingrid Irene Isaac Ivan Jakob James Jana Joana Jonas Jorge Julia Karim Karin Kemal Kenji Klara Lars Laura Leila Lena Leo Lina Linda Louis Lucia Luis Magda Mara Marco Maria Marta Mateo Maya Mehmet Mikael Mina Mira Mona Nadia Naomi Nikolai Nina Nora Olaf Olga Omar Oscar Paula Pavel Pedro Petra Pia Priya Rafael Rania Rashid Rita Robert Rosa Ruth Samir Sandra Sara Sergei Silvia Simon Sofia Stefan Sunil Sven Tamar Tara Teresa Thomas Tilda Tobias Ulrich Uma Vera Victor Viktor Walter Wanda Yara Yusuf Zara Zoe'.split(
    ' ',
  );
const starts =
  'Ab Ald Am And Ar Ash Bal Bar Bel Ber Bol Bor Bran Bren Cal Car Cor Cres Dal Dan Dor Dun El Em Er Fal Far Fen Fer Gal Gar Gil Gor Gren Hal Har Hel Hol Il Is Jar Jel Kal Kar Kel Kor Lam Lan Lar Len Lin Lor Mal Mar Mel Mer Mor Nal Nor Nov Ol Or Os Pal Par Pel Per Pol Quen Ral Ran Rav Ren Ros Sal San Sel Ser Sol Stel Tal Tar Tel Tor Tren Ul Val Var Vel Ver Vol Wal War Wen Wil Yar Yel Zal Zer'.split(
    ' ',
  );
const middles =
  'a ac ad al am an ar as av e ed el em en er es et i ic id il im in ir is it o od ol om on or os u ul um un ur'.split(
    ' ',
  );
const lastEnds =
  'berg den der dez dorf ez gren ham ier ini kov land lund man mann mark nen ner ova sen ska ski son ssen stad ström ter ton vic wick'.split(
    ' ',
  );
const townEnds =
  'berg borough bridge burg bury by dale field ford gate ham haven holm hurst mere mouth nes port sund ton vik ville wick worth'.split(
    ' ',
  );
const firmEnds =
  'bra cor dia gen len lin lux mar mo nex nor phon ra ron sys ta tec thor tis tra tron va vane via vo xa zen'.split(
    ' ',
  );
const lines = [
  '',
  '',
  'Airlines',
  'Automotive',
  'Bank',
  'Biotech',
  'Capital',
  'Cement',
  'Chemicals',
  'Electric',
  'Energy',
  'Engineering',
  'Foods',
  'Gas',
  'Group',
  'Holdings',
  'Industries',
  'Insurance',
  'Logistics',
  'Media',
  'Metals',
  'Mining',
  'Motors',
  'Networks',
  'Oil',
  'Pharma',
  'Power',
  'Railways',
  'Robotics',
  'Shipping',
  'Software',
  'Solar',
  'Steel',
  'Systems',
  'Telecom',
  'Textiles',
];
const fields = [
  'Agriculture',
  'Aviation',
  'Banking',
  'Commerce',
  'Competition',
  'Consumer',
  'Customs',
  'Defence',
  'Education',
  'Energy',
  'Environment',
  'Finance',
  'Fisheries',
  'Forestry',
  'Gaming',
  'Harbour Safety',
  'Health',
  'Housing',
  'Industry',
  'Insurance',
  'Justice',
  'Labour',
  'Land',
  'Maritime',
  'Medicines',
  'Mining',
  'Pensions',
  'Planning',
  'Postal',
  'Privacy',
  'Railway',
  'Securities',
  'Shipping',
  'Statistics',
  'Tax',
  'Telecommunications',
  'Tourism',
  'Trade',
  'Transport',
  'Water',
];
const bodies = [
  'Ministry of *',
  '* Ministry',
  '* Authority',
  '* Commission',
  '* Agency',
  '* Board',
  'Department of *',
  '* Department',
  'National * Office',
  'Federal * Service',
  'State * Council',
  'Bureau of *',
];
const papers =
  'Chronicle Courier Dispatch Echo Examiner Express Gazette Herald Independent Journal Ledger Mail Mercury Monitor News Observer Post Press Record Register Review Star Sun Times Tribune Wire'.split(
    ' ',
  );
const countries: readonly (readonly [string, string])[] = [
  ['Argentina', 'Argentine'],
  ['Australia', 'Australian'],
  ['Austria', 'Austrian'],
  ['Belgium', 'Belgian'],
  ['Brazil', 'Brazilian'],
  ['Bulgaria', 'Bulgarian'],
  ['Canada', 'Canadian'],
  ['Chile', 'Chilean'],
  ['China', 'Chinese'],
  ['Colombia', 'Colombian'],
  ['Denmark', 'Danish'],
  ['Ecuador', 'Ecuadorean'],
  ['Egypt', 'Egyptian'],
  ['Estonia', 'Estonian'],
  ['Ethiopia', 'Ethiopian'],
  ['Finland', 'Finnish'],
  ['France', 'French'],
  ['Germany', 'German'],
  ['Ghana', 'Ghanaian'],
  ['Greece', 'Greek'],
  ['Hungary', 'Hungarian'],
  ['India', 'Indian'],
  ['Indonesia', 'Indonesian'],
  ['Ireland', 'Irish'],
  ['Italy', 'Italian'],
  ['Japan', 'Japanese'],
  ['Jordan', 'Jordanian'],
  ['Kenya', 'Kenyan'],
  ['Latvia', 'Latvian'],
  ['Lithuania', 'Lithuanian'],
  ['Malaysia', 'Malaysian'],
  ['Mexico', 'Mexican'],
  ['Morocco', 'Moroccan'],
  ['Nigeria', 'Nigerian'],
  ['Norway', 'Norwegian'],
  ['Pakistan', 'Pakistani'],
  ['Peru', 'Peruvian'],
  ['Poland', 'Polish'],
  ['Portugal', 'Portuguese'],
  ['Romania', 'Romanian'],
  ['Senegal', 'Senegalese'],
  ['Slovakia', 'Slovak'],
  ['Slovenia', 'Slovenian'],
  ['Spain', 'Spanish'],
  ['Sweden', 'Swedish'],
  ['Thailand', 'Thai'],
  ['Tunisia', 'Tunisian'],
  ['Turkey', 'Turkish'],
  ['Ukraine', 'Ukrainian'],
  ['Uruguay', 'Uruguayan'],
  ['Vietnam', 'Vietnamese'],
  ['Zambia', 'Zambian'],
];
