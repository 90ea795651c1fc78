// The form of a user's own frames: rows as in frames/, written as JSON, checked before anything trusts them.
import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';
import { faultInJson } from './fault-in-json.ts';
import { type Frame, partyClasses, slots } from './frame.ts';
import { frames } from './frames.ts';
import { nounClasses } from './nouns.ts';

const names = ['name', 'person', 'organization', 'place', 'nationality', 'product', 'law', 'occasion'];
const standing = oneOf('standing', ['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']);
const text = z.string(must('be text')).min(1, 'must not be empty');
const yes = z.boolean(must('be true or false')).exactOptional();
const lemma = text.regex(/^[^\p{Lu}\s]+(?: [^\p{Lu}\s]+)?$/u, 'must be a lemma in small letters, such as "close"');
const slotList = listOf(oneOf('slot', slots));
const parties = oneOf('class of parties', partyClasses).exactOptional();

const condition = fields({
  in: z.preprocess((one) => (Array.isArray(one) ? one : [one]), slotList.min(1, 'must name a slot')),
  lemmas: listOf(text.refine(isWanted, { error: ({ input }) => faultOfWanted(String(input)) })),
  not: yes,
});
const example = fields({
  text,
  who: listOf(text).exactOptional(),
  whom: listOf(text).exactOptional(),
  standing: standing.exactOptional(),
  leaves: z.literal(true, 'must be true or not there').exactOptional(),
});
const row = fields({
  id: z.templateLiteral([part(), '/', part()], must('be two names with a slash between, such as "own/outage"')),
  kind: text.regex(/^[a-z]+(?:-[a-z]+)*$/, 'must be a name in small letters, such as "power-outage"'),
  words: listOf(lemma).min(1, 'must name a word'),
  pos: oneOf('part of speech', ['verb', 'noun']),
  particle: lemma.exactOptional(),
  when: listOf(condition).exactOptional(),
  who: slotList,
  whom: slotList.exactOptional(),
  what: slotList.exactOptional(),
  whoIs: parties,
  whomIs: parties,
  needs: oneOf('need', ['who', 'whom', 'both', 'two']).exactOptional(),
  also: yes,
  needsMore: yes,
  needsAmount: yes,
  needsPlace: yes,
  adopts: yes,
  amounts: listOf(oneOf('kind of amount', ['money', 'count', 'percent'])).exactOptional(),
  standing: standing.exactOptional(),
  isAhead: yes,
  lasts: yes,
  prior: z.number('must be a number').min(0, 'must be 0 or more').max(1, 'must be 1 or less').exactOptional(),
  examples: listOf(example),
});
const rows = listOf(row).min(1, 'holds no row');

/** The rows of a file in the form of our own frames; the message of a refusal goes on after the file's name. */
export function framesIn(json: string): readonly Frame[] {
  const parsed = rows.safeParse(parsedJson(json));
  if (!parsed.success) throw badFrames(faultOf(parsed.error, parsedJson(json)));
  parsed.data.forEach((frame, index) => {
    const fault = faultOfFrame(frame) ?? faultOfId(frame, parsed.data.slice(0, index));
    if (fault !== null) throw badFrames(`${rowName(index, frame.id)}: ${fault}`);
  });
  return parsed.data;
}

/** A row as its errors name it, counted from 1: `row 2 ("own/outage")`. */
export function rowName(index: number, id: unknown): string {
  return typeof id === 'string' ? `row ${index + 1} ("${id}")` : `row ${index + 1}`;
}

/** The refusal of a file of frames. */
export function badFrames(message: string): ReadoutError {
  return new ReadoutError('bad-frames', message);
}

function parsedJson(json: string): unknown {
  const fault = faultInJson(json);
  if (fault !== null) throw badFrames(`is not JSON: line ${fault.line}, column ${fault.column}: ${fault.what}.`);
  return JSON.parse(json);
}

/** One fault, as a person finds it: `row 2 ("own/outage"), when 1, in 1: "objekt" is no slot; ...`. */
function faultOf({ issues }: z.ZodError, value: unknown): string {
  // A field that is misspelt is also missing: the misspelling tells more.
  const issue = issues.find((one) => one.code === 'unrecognized_keys') ?? issues[0];
  const [index, ...rest] = issue?.path ?? [];
  const message = issue?.message ?? 'has not the form of a frame';
  if (typeof index !== 'number')
    return message === 'must be a list' ? `must be a list of rows: [ { "id": ... } ].` : `${message}.`;
  const given: unknown = Array.isArray(value) ? value[index] : undefined;
  const id: unknown = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined;
  return `${rowName(index, id)}${placeOf(rest)}: ${message}.`;
}

/** Fields by name, places in a list counted from 1: ["when", 0, "in"] is ", when 1, in". */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((one) => (typeof one === 'number' ? ` ${one + 1}` : `, ${String(one)}`)).join('');
}

function faultOfFrame({ pos, words, who, whom = [], adopts, examples }: Frame): string | null {
  const spaced = words.find((one) => one.includes(' '));
  if (pos === 'verb' && spaced !== undefined)
    return `words: a verb is one word; give what goes with "${spaced.split(' ')[0]}" as "particle" or in "when".`;
  if (who.length + whom.length === 0 && adopts !== true) return 'who or whom must name a slot: an event has a party.';
  const mixed = examples.findIndex((one) => 'leaves' in one && Object.keys(one).length > 2);
  if (mixed >= 0) return `example ${mixed + 1}: what is left has no "who", "whom" or "standing".`;
  if (!examples.some((one) => !('leaves' in one))) return 'examples must show a sentence that the row takes.';
  if (!examples.some((one) => 'leaves' in one))
    return 'examples must show a sentence that the row leaves: { "text": "...", "leaves": true }.';
  return null;
}

function faultOfId({ id }: Frame, before: readonly Frame[]): string | null {
  if (before.some((one) => one.id === id)) return 'this id stands twice in the file; ids tell rows apart.';
  return frames.some((one) => one.id === id) ? 'one of our own rows has this id; take another.' : null;
}

function isWanted(word: string): boolean {
  if (word.startsWith('#')) return names.includes(word.slice(1));
  if (word.startsWith('@')) return Object.hasOwn(nounClasses, word.slice(1));
  return word === '*' || lemma.safeParse(word).success;
}

function faultOfWanted(word: string): string {
  if (word.startsWith('#')) return `"${word}" is no type of name; types are #${names.join(' #')}`;
  if (word.startsWith('@'))
    return `"${word}" is no class of nouns; classes are @${Object.keys(nounClasses).join(' @')}`;
  return `"${word}" must be a lemma in small letters, such as "close"`;
}

function must(what: string) {
  return { error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'is missing' : `must ${what}`) };
}

function part() {
  return z.string().regex(/[a-z][a-z0-9-]*/);
}

function listOf<T extends z.ZodType>(one: T) {
  return z.array(one, must('be a list'));
}

function oneOf<const T extends readonly string[]>(what: string, known: T) {
  return z.enum(known, {
    error: ({ input }) =>
      input === undefined ? 'is missing' : `${JSON.stringify(input)} is no ${what}; there are: ${known.join(', ')}`,
  });
}

/** An object with these fields and no other. */
function fields<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no field "${issue.keys.join('", "')}"; fields are: ${Object.keys(shape).join(', ')}`
        : must('be an object: { ... }').error(issue),
  });
}
