// node evaluation/generate-reports.ts --count 20000 --out FILE.jsonl [--seed 1]: reports of real length for measuring a record at volume.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { bodyOf, chance, countryOf, firmOf, oneOf, outletOf, personOf, townOf } from './made-names.ts';
import { type Mold, type Piece, readMolds } from './story-molds.ts';

/** A line as `readout add` takes it, and what it was made as; `copyOf` is the id of the report whose words it has. */
export interface GeneratedReport {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly story: number;
  readonly made: 'first' | 'retold' | 'contradicts' | 'cut copy' | 'edited copy';
  readonly copyOf: string | null;
}

/**
 * Reports of some 500 words over three years from 200 outlets: stories cast from our samples with made names, told one
 * to six times each, some told of again weeks later. The same for the same seed; distinct texts but for the copies.
 */
export function* generatedReports(count: number, seed = 1): Generator<GeneratedReport> {
  const world = { ...readMolds(), seed, days: 1096 / Math.max(1, count / 2.4) };
  let made = 0;
  for (let story = 0; made < count; story += 1)
    for (const report of tellingsOf(world, story)) {
      if (made === count) return;
      made += 1;
      yield report;
    }
}

interface World extends ReturnType<typeof readMolds> {
  readonly seed: number;
  /** Days from one story to the next. */
  readonly days: number;
}

/** Who is in a story, and when it happens: parted from its words, so that each telling can word it anew. */
interface Story {
  readonly number: number;
  /** The story whose people and firms it goes on with; its own number where it goes on with none. */
  readonly about: number;
  readonly day: number;
  readonly mold: Mold | undefined;
}

function* tellingsOf(world: World, number: number): Generator<GeneratedReport> {
  const story = storyOf(world, number);
  const tellings = 1 + Math.floor(chance(world.seed, 'tellings', number) ** 2.4 * 6);
  const told: GeneratedReport[] = [];
  for (let place = 0; place < tellings; place += 1) {
    const original = told[0];
    const luck = chance(world.seed, 'made', number, place);
    const report =
      original === undefined || luck < 0.45
        ? newTelling(world, story, place, original === undefined ? 'first' : luck < 0.08 ? 'contradicts' : 'retold')
        : copyOf(world, original, { story: number, place, isCut: luck < 0.75 });
    told.push(report);
    yield report;
  }
}

function storyOf({ seed, days, molds }: World, number: number): Story {
  const back = Math.floor(chance(seed, 'back', number) * 200) + 5;
  const goesOn = number > back && chance(seed, 'goes on', number) < 0.2;
  const about = goesOn ? number - back : number;
  return { number, about, day: firstDay + Math.floor(number * days), mold: oneOf(molds, seed, 'mold', number) };
}

const firstDay = Date.UTC(2021, 0, 4) / 86_400_000;

function newTelling(world: World, story: Story, place: number, made: GeneratedReport['made']): GeneratedReport {
  const id = `g${world.seed}-${story.number}-${place}`;
  const words = { world, id, cast: `${world.seed}/${story.about}`, facts: `${story.number}`, day: story.day };
  const twist = made === 'contradicts' ? { ...words, facts: `${story.number}/${place}` } : words;
  const own = toldOf(story, id, made === 'first').map((one) => worded(one, twist));
  const title = headlineOf(worded(story.mold?.headline ?? [], twist), id);
  const paragraphs = filled(own, words);
  return { ...headOf(world, story, place), id, title, text: [title, ...paragraphs].join('\n\n'), made, copyOf: null };
}

/** A retelling keeps how the story begins and leaves out some of the rest. */
function toldOf({ mold }: Story, id: string, isWhole: boolean): readonly (readonly Piece[])[] {
  const paragraphs = mold?.paragraphs.slice(0, 5) ?? [];
  return paragraphs.filter((_, place) => isWhole || place === 0 || chance(id, 'keeps', place) < 0.3);
}

function headlineOf(words: string, id: string): string {
  return words === '' ? `What is known of case ${id}` : words;
}

function headOf({ seed }: World, { number, day }: Pick<Story, 'number' | 'day'>, place: number) {
  const { name, host } = outletOf(Math.floor(chance(seed, 'outlet', number, place) * 200));
  const hour = 6 + Math.floor(chance(seed, 'hour', number, place) * 14);
  const date = new Date((day + (place > 1 ? 1 : 0)) * 86_400_000).toISOString().slice(0, 10);
  const publishedAt = `${date}T${String(hour).padStart(2, '0')}:${10 + (number % 50)}`;
  return { url: `https://${host}/${date}/${number}-${place}`, publisher: name, publishedAt, story: number };
}

/** Everything on which a wording hangs: who is cast, what is told, whose report it is. */
interface Wording {
  readonly world: World;
  readonly id: string;
  readonly cast: string;
  readonly facts: string;
  readonly day: number;
}

/** The story's own paragraphs, and background from other samples with other names up to some 500 words. */
function filled(own: readonly string[], words: Wording): readonly string[] {
  const paragraphs = [...own];
  const wanted = 380 + chance(words.id, 'length') * 200;
  for (let more = 0; lengthOf(paragraphs) < wanted; more += 1) {
    const mold = oneOf(words.world.molds, words.id, 'mold', more);
    const start = Math.floor(chance(words.id, 'start', more) * (mold?.paragraphs.length ?? 0));
    const aside = { ...words, cast: `${words.id}/${more}`, facts: `${words.id}/${more}` };
    paragraphs.push(...(mold?.paragraphs.slice(start, start + 3).map((one) => worded(one, aside)) ?? []));
  }
  return paragraphs;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(' ').length;
}

function worded(pieces: readonly Piece[], words: Wording): string {
  return pieces.map((piece, place) => wordsFor(piece, words, place)).join('');
}

function wordsFor(piece: Piece, words: Wording, place: number): string {
  if (piece.kind === 'kept') return piece.words;
  if (piece.kind === 'name') return nameFor(piece, words);
  if (piece.kind === 'day') return dayFor(piece, words.day);
  if (piece.kind === 'number') return numberFor(piece.words, words.facts);
  return swapped(piece, words, place);
}

/** Another word of the same kind, three times in four; before a noun now and then one that describes it. */
function swapped(
  { words: old, tag }: Piece & { readonly kind: 'word' },
  { id, world }: Wording,
  place: number,
): string {
  const anyOf = (kind: string) => oneOf(world.wordsByTag.get(kind) ?? [], id, kind, place, old) ?? old;
  const word = chance(id, 'swap', place, old) < 0.75 ? anyOf(tag) : old;
  return tag.startsWith('NN') && chance(id, 'describes', place, old) < 0.4 ? `${anyOf('JJ')} ${word}` : word;
}

function nameFor({ cast, slot, form }: Piece & { readonly kind: 'name' }, words: Wording): string {
  if (cast === 'country') return countryOf(words.cast, slot)[0];
  if (cast === 'demonym') return countryOf(words.cast, slot)[1];
  return nameMakers[cast](words.cast, slot)[form];
}

const nameMakers = { person: personOf, firm: firmOf, body: bodyOf, town: townOf } as const;

/** The day so far from the story's own: a day of the week within six days, else month and day. */
function dayFor({ offset, words }: Piece & { readonly kind: 'day' }, day: number): string {
  const date = new Date((day + offset) * 86_400_000);
  const isNear = offset <= 0 && offset > -6;
  if (isNear) return date.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
  const told = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return /\d{4}/.test(words) ? `${told} ${date.getUTCFullYear()}` : told;
}

/** Other digits, as many; years stay years. */
function numberFor(words: string, facts: string): string {
  if (/^(?:19|20)\d\d$/.test(words)) return String(2012 + Math.floor(chance(facts, words) * 9));
  return words.replace(/\d/g, (digit, at) =>
    String(at === 0 ? 1 + Math.floor(chance(facts, words, digit) * 9) : Math.floor(chance(facts, words, at) * 10)),
  );
}

/** The same words in another outlet under a new headline: half of them, or one in ten changed. */
function copyOf(
  world: World,
  original: GeneratedReport,
  { story, place, isCut }: { readonly story: number; readonly place: number; readonly isCut: boolean },
): GeneratedReport {
  const id = `g${world.seed}-${story}-${place}`;
  const day = Date.parse(original.publishedAt.slice(0, 10)) / 86_400_000;
  const title = `${oneOf(headlines, id) ?? ''}: ${original.title.split(' ').slice(0, 4).join(' ')}`;
  const [, ...paragraphs] = original.text.split('\n\n');
  const body = isCut ? someHalf(paragraphs, id) : paragraphs.map((one, at) => edited(world, one, `${id}/${at}`));
  const made = isCut ? 'cut copy' : 'edited copy';
  return {
    ...headOf(world, { number: story, day }, place),
    id,
    title,
    text: [title, ...body].join('\n\n'),
    made,
    copyOf: original.id,
  };
}

const headlines = ['In brief', 'The day', 'World', 'Business', 'What we know', 'At a glance', 'Wire', 'Update'];

/** Paragraphs in a row with half of the words, from one of the first ones on. */
function someHalf(paragraphs: readonly string[], id: string): readonly string[] {
  const start = Math.floor(chance(id, 'cut') * (paragraphs.length / 3));
  const half = lengthOf(paragraphs) / 2;
  return paragraphs.slice(start).filter((_, at, rest) => at === 0 || lengthOf(rest.slice(0, at + 1)) <= half);
}

/** One word in ten changed, names and numbers left. */
function edited({ wordsByTag }: World, words: string, key: string): string {
  const others = wordsByTag.get('NN') ?? [];
  return words
    .split(' ')
    .map((one, at) => (/^[a-z]+$/.test(one) && chance(key, at) < 0.13 ? (oneOf(others, key, 'word', at) ?? one) : one))
    .join(' ');
}

/** Writes a file of so many reports, a line each. */
export async function writeReports(path: string, count: number, seed = 1): Promise<void> {
  const out = createWriteStream(path);
  for (const report of generatedReports(count, seed))
    if (!out.write(`${JSON.stringify(report)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

if (import.meta.main) {
  const words = process.argv.slice(2);
  const told = (name: string) => words[words.indexOf(`--${name}`) + 1];
  const out = words.includes('--out') ? told('out') : undefined;
  if (out === undefined)
    throw new Error('usage: node evaluation/generate-reports.ts --count 20000 --out FILE.jsonl [--seed 1]');
  await writeReports(
    out,
    Number(words.includes('--count') ? told('count') : 20_000),
    Number(words.includes('--seed') ? told('seed') : 1),
  );
}
