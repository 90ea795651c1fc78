import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../model/account.ts';
import { ReadoutError } from '../model/error.ts';
import { framesIn } from './accounts/frame-form.ts';
import { frames } from './accounts/frames.ts';
import { ownFrames } from './own-frames.ts';
import { plainReport } from './plain-report.ts';
import { read, readAll } from './read.ts';

const documented = readFileSync(new URL('../../docs/own-kinds.json', import.meta.url), 'utf8');
const row = {
  id: 'own/walkout',
  kind: 'walkout',
  pos: 'verb',
  words: ['walk'],
  particle: 'out',
  who: ['doer'],
  examples: [
    { text: 'Erik Lund walked out on Monday.', who: ['Erik Lund'], standing: 'happened' },
    { text: 'Erik Lund walked home on Monday.', leaves: true },
  ],
};
const [takes, leaves] = row.examples;

test("a user's own kind is read beside ours, and by no reading that was not given it", () => {
  const report = plainReport(
    'A blackout at Norvik Corp on Monday left the port dark. Ana Prado visited Lima on Tuesday.',
  );
  const kindsOf = (options?: Parameters<typeof read>[1]) => read(report, options).accounts.map((one) => one.kind);
  expect(kindsOf({ frames: ownFrames(documented) })).toEqual(['outage', 'visit']);
  expect(kindsOf()).toEqual(['visit']);
});

test('the same report and the same rows give the same reading, byte for byte', () => {
  const report = plainReport('Mexico recalled its ambassador to Peru on Monday, and a blackout hit Norvik Corp.');
  const readings = [0, 1].map(() => JSON.stringify(read(report, { frames: ownFrames(documented) })));
  expect(readings[0]).toBe(readings[1]);
});

test('a row of the user is tried before ours, and says "also" where ours shall tell theirs too', () => {
  const report = plainReport('Ana Prado visited Lima on Tuesday.');
  const own = {
    ...{ id: 'own/stay', kind: 'stay', pos: 'verb', words: ['visit'], who: ['doer'] },
    examples: [
      { text: 'Erik Lund visited Oslo on Monday.', who: ['Erik Lund'] },
      { text: 'Erik Lund left Oslo on Monday.', leaves: true },
    ],
  };
  const kindsWith = (rows: unknown) =>
    read(report, { frames: ownFrames(JSON.stringify(rows)) }).accounts.map((one) => one.kind);
  expect(kindsWith([own])).toEqual(['stay']);
  expect(kindsWith([{ ...own, also: true }]).toSorted()).toEqual(['stay', 'visit']);
});

test('our own rows have the form that is asked of a user: every field and slot of them can be used', () => {
  const whole = frames.filter(({ who, whom = [], adopts, examples }) => {
    const sorts = new Set(examples.map((one) => 'leaves' in one));
    return sorts.size === 2 && (who.length + whom.length > 0 || adopts === true);
  });
  const renamed = whole.map((one) => ({ ...one, id: one.id.replace('accounts/', 'own/') }));
  expect(framesIn(JSON.stringify(renamed))).toHaveLength(whole.length);
});

test('the fields are those that the page on own kinds tells', () => {
  const page = readFileSync(new URL('../../docs/own-kinds.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? []);
  const refused = refusalOf(JSON.stringify([{ ...row, unknown: 1 }]));
  expect(told.toSorted()).toEqual(refused.split('fields are: ')[1]?.match(/\w+/g)?.toSorted());
});

test('many reports on threads are read with the same rows', async () => {
  const report = plainReport('A blackout at Norvik Corp on Monday left the port dark.');
  const table = ownFrames(documented);
  const [one] = await readAll([report], 1, { frames: table });
  expect(one).toEqual(read(report, { frames: table }));
});

test('the documented kinds are none of ours', () => {
  const own = [...new Set([...ownFrames(documented).values()].flat().map((one) => one.kind))];
  expect(own.filter((kind) => !kinds.some((one) => one === kind))).toEqual(['outage', 'ambassador-recall']);
});

test.each<[unknown, string | RegExp]>([
  [{}, 'must be a list of rows: [ { "id": ... } ].'],
  [[], 'holds no row.'],
  [[row, 7], 'row 2: must be an object: { ... }.'],
  [[{ ...row, kind: undefined }], 'row 1 ("own/walkout"), kind: is missing.'],
  [[{ ...row, id: 'walkout' }], 'row 1 ("walkout"), id: must be two names with a slash between, such as "own/outage".'],
  [
    [{ ...row, kind: 'Walk Out' }],
    'row 1 ("own/walkout"), kind: must be a name in small letters, such as "power-outage".',
  ],
  [
    [{ ...row, trigger: 'walk' }],
    /^row 1 \("own\/walkout"\): there is no field "trigger"; fields are: id, kind, words, /,
  ],
  [
    [{ ...row, examples: [{ txt: 'x' }] }],
    /^row 1 \("own\/walkout"\), examples 1: there is no field "txt"; fields are: text, /,
  ],
  [[{ ...row, pos: 'adverb' }], 'row 1 ("own/walkout"), pos: "adverb" is no part of speech; there are: verb, noun.'],
  [
    [{ ...row, who: ['doer', 'objekt'] }],
    /^row 1 \("own\/walkout"\), who 2: "objekt" is no slot; there are: doer, undergoer, /,
  ],
  [
    [{ ...row, when: [{ in: 'undergoer', lemmas: ['@plants'] }] }],
    /^row 1 \("own\/walkout"\), when 1, lemmas 1: "@plants" is no class of nouns; classes are @facility @/,
  ],
  [
    [{ ...row, when: [{ in: ['undergoer', 'objekt'], lemmas: ['#firm'] }] }],
    /^row 1 \("own\/walkout"\), when 1, in 2: "objekt" is no slot; /,
  ],
  [
    [{ ...row, when: [{ in: 'doer', lemmas: ['#firm'] }] }],
    /lemmas 1: "#firm" is no type of name; types are #name #person /,
  ],
  [[{ ...row, words: ['Walk'] }], 'row 1 ("own/walkout"), words 1: must be a lemma in small letters, such as "close".'],
  [
    [{ ...row, words: ['walk out'] }],
    'row 1 ("own/walkout"): words: a verb is one word; give what goes with "walk" as "particle" or in "when".',
  ],
  [[{ ...row, who: [] }], 'row 1 ("own/walkout"): who or whom must name a slot: an event has a party.'],
  [[{ ...row, prior: 2 }], 'row 1 ("own/walkout"), prior: must be 1 or less.'],
  [[{ ...row, examples: [leaves] }], 'row 1 ("own/walkout"): examples must show a sentence that the row takes.'],
  [
    [{ ...row, examples: [takes] }],
    'row 1 ("own/walkout"): examples must show a sentence that the row leaves: { "text": "...", "leaves": true }.',
  ],
  [
    [{ ...row, examples: [takes, { ...leaves, who: ['Erik Lund'] }] }],
    'row 1 ("own/walkout"): example 2: what is left has no "who", "whom" or "standing".',
  ],
  [[row, row], 'row 2 ("own/walkout"): this id stands twice in the file; ids tell rows apart.'],
  [[{ ...row, id: 'accounts/travel' }], 'row 1 ("accounts/travel"): one of our own rows has this id; take another.'],
  [
    [{ ...row, examples: [takes, leaves, { text: 'Ana Prado walked to Lima on Monday.' }] }],
    'row 1 ("own/walkout"), example 3 (“Ana Prado walked to Lima on Monday.”): the row does not take it; read was no event at all.',
  ],
  [
    [{ ...row, examples: [takes, leaves, { text: 'Ana Prado visited Lima on Monday.' }] }],
    'row 1 ("own/walkout"), example 3 (“Ana Prado visited Lima on Monday.”): none of the row\'s words (walk) is a verb in it.',
  ],
  [
    [{ ...row, examples: [takes, { ...leaves, text: 'Ana Prado walked out on Monday.' }] }],
    'row 1 ("own/walkout"), example 2 (“Ana Prado walked out on Monday.”): nothing of kind walkout must be read; read was walkout by own/walkout: Ana Prado, happened.',
  ],
  [
    [{ ...row, examples: [{ ...takes, who: ['Ana Prado'] }, leaves] }],
    'row 1 ("own/walkout"), example 1 (“Erik Lund walked out on Monday.”): who must be Ana Prado; read was walkout by own/walkout: Erik Lund, happened.',
  ],
  [
    [{ ...row, examples: [{ ...takes, standing: 'planned' }, leaves] }],
    'row 1 ("own/walkout"), example 1 (“Erik Lund walked out on Monday.”): standing must be planned; read was walkout by own/walkout: Erik Lund, happened.',
  ],
])('a fault is told with its row and place: %#', (rows, message) => {
  expect(refusalOf(JSON.stringify(rows))).toEqual(
    typeof message === 'string'
      ? `bad-frames: ${message}`
      : expect.stringMatching(new RegExp(message.source.replace(/^\^/, '^bad-frames: '))),
  );
});

test('what is no JSON is told with line and column', () => {
  expect(refusalOf('[\n  {"id" "own/walkout"}\n]')).toBe(
    'bad-frames: is not JSON: line 2, column 9: a colon must stand here, not "own/walkout".',
  );
});

function refusalOf(json: string): string {
  try {
    ownFrames(json);
  } catch (error) {
    if (error instanceof ReadoutError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'taken';
}
