// The record as a person keeps it: real processes over a real file.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const samples = [
  '35-cell-plant-harbour-wire',
  '36-cell-plant-baltic-ledger',
  '37-cell-plant-warta-post',
  '38-cell-plant-harbour-wire',
];
const folder = mkdtempSync(join(tmpdir(), 'readout-'));

beforeAll(() => {
  expect(run('add', ...samples.map((name) => join(root, 'samples', `${name}.txt`))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is added twice is kept once', () => {
  const { code, out, err } = run('add', join(root, 'samples', `${samples[0]}.txt`));
  expect([code, err]).toEqual([0, '0 added, 1 known already, 0 refused.\n']);
  expect(out).toContain('known already');
});

test('the timeline tells the two meetings of the same people apart, in their order', () => {
  const meetings = json('timeline', '--kind', 'meeting', '--who', 'Solberg,Wilk');
  expect(meetings.map((line) => line.event.time.shown)).toEqual(['2024-03-19', '2024-06-06']);
  expect(meetings[0]?.event.reports).toHaveLength(3);
  const table = run('timeline', '--kind', 'meeting');
  expect(table.out).toMatch(/19 March 2024 +meeting +(?=.*Mira Solberg)(?=.*Tomasz Wilk).* {2}[0-9a-f]{16}\n/);
});

test('filters narrow the timeline, and one that is no day is refused', () => {
  expect(json('timeline', '--from', '2024-06-01', '--kind', 'meeting')).toHaveLength(1);
  expect(json('timeline', '--standing', 'planned', '--kind', 'meeting')).toHaveLength(0);
  expect(run('timeline', '--who', 'Nobody At All').err).toContain('find');
  expect(run('timeline', '--from', '2024-02-30')).toMatchObject({
    code: 2,
    err: expect.stringContaining('2024-02-30 is no day'),
  });
});

test('a meeting that was planned and then took place is one event with both steps', () => {
  const [first] = json('timeline', '--kind', 'meeting', '--to', '2024-04-01');
  const shown = run('show', first?.event.id ?? '');
  expect(shown.out).toContain('TOLD 3 TIMES');
  expect(shown.out).toMatch(/12 March 2024: planned[\s\S]*21 March 2024: happened/);
  expect(shown.out).toContain('is to meet Development Minister Tomasz Wilk');
});

test('a copy of a report is no further source', () => {
  const [first] = json('timeline', '--kind', 'meeting', '--to', '2024-04-01');
  const groups = first?.event.sources ?? [];
  expect(groups.find(({ publishers }) => publishers.includes('Warta Post'))?.publishers).toContain('Baltic Ledger');
});

test('what the record did not know yet, it does not tell as of then', () => {
  expect(json('timeline', '--as-of', '2024-01-01')).toEqual([]);
  expect(run('timeline', '--as-of', 'yesterday')).toMatchObject({ code: 2 });
});

test('a judgement is kept, shown and taken back', () => {
  const [one] = json('timeline', '--kind', 'funding');
  const id = one?.event.id ?? '';
  const judged = run('judge', 'wrong', id, '--by', 'ada', '--reason', 'no such grant');
  expect(json('timeline', '--kind', 'funding')).toHaveLength(0);
  const judgement = /judged wrong: ([0-9a-f]{16})/.exec(judged.out)?.[1] ?? '';
  expect(run('undo', judgement, '--by', 'ada').code).toBe(0);
  expect(json('timeline', '--kind', 'funding')[0]?.event.id).toBe(id);
});

test('a telling split off is an event of its own, and comes back', () => {
  const [one] = json('timeline', '--kind', 'meeting', '--to', '2024-04-01');
  const [whole = '', part = ''] = [one?.event.id, one?.event.tellings.at(-1)];
  const { out } = run('split', whole, part, '--reason', 'to see');
  expect(json('timeline', '--kind', 'meeting', '--to', '2024-04-01')).toHaveLength(2);
  run('undo', /: ([0-9a-f]{16})/.exec(out)?.[1] ?? '');
  expect(json('timeline', '--kind', 'meeting', '--to', '2024-04-01')[0]?.event).toEqual(one?.event);
});

test('words are found in events and reports', () => {
  expect(run('find', 'power', 'prices').out).toContain('[power]');
  expect(run('find', 'zeppelin').out).toBe('Nothing holds all of these words: zeppelin.\n');
});

test('an entity is found by its name, and one that is not there is refused in a sentence', () => {
  expect(run('who', 'Korvane Cells').out).toContain('EVENTS');
  expect(run('who', 'Zeppelin')).toMatchObject({
    code: 1,
    err: expect.stringContaining('The record holds nothing under "Zeppelin"'),
  });
});

test('a backup is a whole record, and is never restored over another', () => {
  expect(run('backup', 'copy.db').code).toBe(0);
  expect(run('restore', 'copy.db')).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
  expect(run('restore', 'copy.db', '--record', 'again.db').code).toBe(0);
  expect(run('timeline', '--record', 'again.db', '--format', 'csv').out).toBe(run('timeline', '--format', 'csv').out);
});

test('a rebuilt record is the same, and the doctor finds it sound', () => {
  const before = run('timeline', '--format', 'json').out;
  expect(run('rebuild').code).toBe(0);
  expect(run('timeline', '--format', 'json').out).toBe(before);
  expect(run('doctor')).toMatchObject({ code: 0, out: 'The record is sound.\n' });
});

test('exports are written to a file once, and the log makes the record again', () => {
  expect(run('export', 'csv', '--out', 'events.csv').code).toBe(0);
  expect(readFileSync(join(folder, 'events.csv'), 'utf8')).toContain('independent_sources');
  expect(run('export', 'csv', '--out', 'events.csv')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  });
  run('export', 'log', '--out', 'log.jsonl');
  expect(run('import', 'log.jsonl', '--record', 'second.db').out).toContain('4 reports');
  expect(run('export', 'log', '--record', 'second.db').out).toBe(readFileSync(join(folder, 'log.jsonl'), 'utf8'));
  expect(run('timeline', '--record', 'second.db', '--format', 'json').out).toBe(
    run('timeline', '--format', 'json').out,
  );
});

test.each([
  ['cut.jsonl', (log: string) => log.slice(0, -40), 'is no line of a record'],
  ['changed.jsonl', (log: string) => log.replace('Tomasz Wilk', 'Tomasz Volk'), 'is not what its id says'],
  ['odd.jsonl', () => '{"log":"version","version":{}}\n', 'odd.jsonl, line 1, is no line of a record'],
  ['none.jsonl', () => '', 'none.jsonl is empty'],
])('of a log that is not whole (%s) nothing is taken', (name, made, sentence) => {
  writeFileSync(join(folder, name), made(readFileSync(join(folder, 'log.jsonl'), 'utf8')));
  expect(run('import', name, '--record', 'half.db')).toMatchObject({ code: 1, err: expect.stringContaining(sentence) });
  expect(readdirSync(folder).filter((one) => one.startsWith('half'))).toEqual([]);
});

test('lists of owners and of known entities are kept with the record', () => {
  writeFileSync(join(folder, 'owners.tsv'), 'Harbour Wire\tSea Group\nBaltic Ledger\tSea Group\n');
  writeFileSync(join(folder, 'known.csv'), 'name,type,wikidata,aliases\nKorvane Cells,organization,Q99,Korvane\n');
  const all = samples.map((name) => join(root, 'samples', `${name}.txt`));
  run('add', ...all, '--record', 'lists.db', '--owners', 'owners.tsv', '--known', 'known.csv');
  const [first] = json('timeline', '--kind', 'meeting', '--to', '2024-04-01', '--record', 'lists.db');
  expect(first?.event.sources).toHaveLength(1);
  expect(run('who', 'Korvane', '--record', 'lists.db').out).toContain('wikidata:Q99');
  expect(run('add', ...all, '--owners', 'known.csv')).toMatchObject({
    code: 1,
    err: 'readout: known.csv: List of owners, line 1: give an outlet, a tab and its owner.\n',
  });
});

test('the lists are taken wherever a record is opened to be added to: by import, serve and watch', async () => {
  run('export', 'log', '--out', 'for-lists.jsonl');
  run('import', 'for-lists.jsonl', '--record', 'taken.db', '--owners', 'owners.tsv');
  const [first] = json('timeline', '--kind', 'meeting', '--to', '2024-04-01', '--record', 'taken.db');
  expect(first?.event.sources).toHaveLength(1);
  await served('--record', 'taken.db', '--known', 'known.csv');
  expect(run('who', 'Korvane', '--record', 'taken.db').out).toContain('wikidata:Q99');
  expect(run('serve', '--record', 'taken.db', '--read-only', '--known', 'known.csv')).toMatchObject({
    code: 2,
    err: expect.stringContaining('With --read-only no list is kept'),
  });
  expect(run('watch', 'http://127.0.0.1:9/rss', '--once', '--record', 'seen.db', '--known', 'none.csv')).toMatchObject({
    code: 1,
    err: 'readout: none.csv cannot be read; check the path.\n',
  });
});

test('a record that is only shown is not made where there is none', () => {
  expect(run('serve', '--record', 'nowhere.db', '--read-only', '--port', '0')).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no record here'),
  });
});

test.each([
  [['timeline', '--record', '.'], 1, '. is a folder; name a file in it: --record ./readout.db'],
  [['timeline', '--from', '2024-02-02', '--to', '2024-02-01'], 2, '--from 2024-02-02 lies after --to 2024-02-01'],
  [['timeline', '--as-of', '2024-06-31'], 2, '--as-of 2024-06-31 is no moment'],
  [['conflicts', 'all'], 2, 'Only options are taken here; "all" is none.'],
  [['export', 'briefing', '--since', 'soon'], 2, '--since soon is no day of the calendar'],
  [['export', 'csv', '--out', 'no/where.csv'], 2, 'no/where.csv cannot be written'],
  [['judge', 'wrong', '0123456789abcdef'], 2, 'Say why: --reason'],
  [['judge'], 2, 'Say first what it is'],
  [['serve', '--auth', 'nobody.json', '--port', '0'], 1, 'nobody.json holds no user who could log in'],
  [['user', ' '], 2, 'Give one name'],
])('%j is refused in a sentence that says what to do', (words, code, sentence) => {
  const before = readdirSync(folder);
  expect(run(...words)).toMatchObject({ code, out: '', err: expect.stringContaining(`readout: ${sentence}`) });
  expect(readdirSync(folder)).toEqual(before);
});

test('where nothing is kept yet, or a kind is not known, the answer says so', () => {
  expect(run('add', 'none.txt', '--record', 'bare.db').code).toBe(1);
  expect(run('timeline', '--record', 'bare.db').out).toBe(
    'The record holds no report yet; readout add FILE keeps one.\n',
  );
  expect(run('timeline', '--kind', 'meetings').out).toContain('"meetings" is no kind of ours: meeting, visit');
});

test('a year alone is a right value as it is written', () => {
  const [one] = json('timeline', '--kind', 'funding');
  const words = ['right', one?.event.id ?? '', '--property', 'time', '--value', '2023', '--reason', 'its own word'];
  const { out } = run('judge', ...words);
  expect(json('timeline', '--kind', 'funding')[0]?.event.time.shown).toBe('2023');
  run('undo', /: ([0-9a-f]{16})/.exec(out)?.[1] ?? '');
});

test('a record that is not there is not made by a question', () => {
  expect(run('timeline', '--record', 'nowhere.db')).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere.db'),
  });
  writeFileSync(join(folder, 'text.db'), 'This is no database at all, but a text of some length.');
  expect(run('timeline', '--record', 'text.db')).toMatchObject({ code: 1, err: expect.stringContaining('text.db') });
});

interface Line {
  readonly event: {
    readonly id: string;
    readonly reports: readonly string[];
    readonly tellings: readonly string[];
    readonly time: { readonly shown: string | null };
    readonly sources: readonly { readonly publishers: readonly string[] }[];
  };
}

function json(...words: readonly string[]): readonly Line[] {
  const { out, err } = run(...words, '--format', 'json');
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

/** Serves the record until it says where. */
async function served(...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'serve', '--port', '0', ...words], {
    cwd: folder,
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
}

function run(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
