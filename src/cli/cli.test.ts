// The program as a person runs it: real processes, real files.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'readout-'));
const page = `Ferry workers walk out in Oslo
Published: Mar 09, 2021 01:19 PM

Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said.`;
const body = page.split('\n').at(-1) ?? '';
const lines = [
  { id: 'b', text: body, publishedAt: '2021-03-10', title: 'Ferries stop', publisher: 'Harbor Times' },
  { id: 'a', text: `${body}\n`, publishedAt: '2021-03-09T08:00:00Z' },
];

beforeAll(() => {
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'reports/deep'), { recursive: true });
  write('good.txt', page);
  write('reports/one.txt', page);
  write('reports/deep/two.txt', page);
  write('reports/README.md', 'About these reports.');
  write('empty.txt', '');
  write('blank.txt', ' \n\n');
  write('binary.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
  write('latin1.txt', Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9]), Buffer.from(' opens')]));
  write('large.txt', Buffer.alloc(20_000_001, 'a'));
  write('undated.txt', body);
  write('impossible.txt', `Ferries stop\nPublished: Feb 30, 2021\n${body}`);
  write('german.txt', 'Der Rat hat am Montag beschlossen, die Straße zum Hafen zu sperren. '.repeat(3));
  write('lines.jsonl', lines.map((one) => JSON.stringify(one)).join('\n'));
  write('faulty.jsonl', [JSON.stringify(lines[0]), '{"id": 1', '{"id":"x"}', '', JSON.stringify(lines[1])].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file gives one reading as JSON, in the form of the fact page', () => {
  const { code, out, err } = run(['read', 'good.txt', '--format', 'json']);
  const reading = JSON.parse(out);
  expect([code, err]).toEqual([0, '']);
  expect(Object.keys(reading)).toEqual(['report', 'mentions', 'times', 'accounts', 'quotes', 'figures']);
  expect(reading.report).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    publisher: null,
    url: null,
    title: 'Ferry workers walk out in Oslo',
    byline: [],
    section: null,
    publishedAt: '2021-03-09T13:19',
    zone: null,
    language: 'en',
    text: page,
    parts: [
      { kind: 'headline', span: { start: 0, end: 30 } },
      { kind: 'date-line', span: { start: 31, end: 63 } },
      { kind: 'paragraph', span: { start: 65, end: page.length } },
    ],
  });
});

test('a person gets a page with title, date and headings, without colour where no terminal reads', () => {
  const { code, out } = run(['read', 'good.txt', '--publisher', 'Harbor Times']);
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 2)).toEqual([
    'Ferry workers walk out in Oslo',
    'Harbor Times · 9 March 2021, 13:19 · time zone not known (--zone)',
  ]);
  expect(out.match(/^[A-Z]{4,}/gm)).toEqual(['EVENTS', 'QUOTES', 'FIGURES']);
  expect(out).not.toContain('\u001b');
});

test('a folder is read with its folders, in the order of names; a README is no report', () => {
  const { code, out, err } = run(['read', 'reports', '--format', 'jsonl']);
  expect([code, out.trim().split('\n').length, err]).toEqual([0, 2, '2 reports read, 0 not read.\n']);
});

test('standard input is read, as text and as JSON Lines', () => {
  const text = run(['read', '-', '--format', 'jsonl'], page);
  const piped = run(['read', '--format', 'jsonl'], lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
  expect(readings(text.out).map((one) => one.report.title)).toEqual(['Ferry workers walk out in Oslo']);
  expect(readings(piped.out).map((one) => one.report.id)).toEqual(['b', 'a']);
});

test('JSON Lines are answered in their order, each with its id, and as is to the letter', () => {
  const { code, out } = run(['read', 'lines.jsonl', '--format', 'jsonl', '--as-is']);
  expect(code).toBe(0);
  expect(readings(out).map(({ report }) => [report.id, report.text, report.publishedAt, report.publisher])).toEqual([
    ['b', body, '2021-03-10', 'Harbor Times'],
    ['a', `${body}\n`, '2021-03-09T08:00Z', null],
  ]);
});

test('a faulty line is named by its number, and the others are still read', () => {
  const { code, out, err } = run(['read', 'faulty.jsonl', '--format', 'jsonl']);
  expect([code, readings(out).map((one) => one.report.id)]).toEqual([1, ['b', 'a']]);
  expect(err.split('\n')).toEqual([
    'readout: faulty.jsonl, line 2 is not JSON; each line must be one object with "id" and "text".',
    'readout: faulty.jsonl, line 3 is no report: "text" must be text.',
    '2 reports read, 2 not read.',
    '',
  ]);
});

test('the same report gives the same bytes twice', () => {
  const [one, two] = [0, 1].map(() => run(['read', 'good.txt', '--format', 'json']).out);
  expect(one).toBe(two);
});

const refused: Readonly<Record<string, string>> = {
  'empty.txt': 'is empty; there is nothing to read.',
  'blank.txt': 'is empty; there is nothing to read.',
  'binary.txt': 'is not a text file; give plain text in UTF-8.',
  'latin1.txt': 'is not UTF-8: the byte at offset 3 fits nowhere; save the file as UTF-8.',
  'large.txt': 'is larger than the 20 MB that one report may have; split it.',
  'undated.txt': 'says nowhere when it was published; give the date: --published 2023-11-03.',
  'impossible.txt':
    'names no one day of the calendar in "Published: Feb 30, 2021"; give the date: --published 2023-11-03.',
  'german.txt':
    'is not in English (only 0 of its first 36 words are English function words); Readout reads English only.',
  'missing.txt': 'is not there; check the path.',
  'ftp://example.com/a': 'is not fetched: only http and https addresses are.',
  empty: 'holds no files to read.',
};

test('what cannot be read is refused in one sentence each, and the rest is still read', () => {
  const { code, out, err } = run(['read', ...Object.keys(refused), 'good.txt', '--format', 'jsonl']);
  expect([code, readings(out).length]).toEqual([1, 1]);
  const sentences = Object.entries(refused).map(([file, sentence]) => `readout: ${file} ${sentence}`);
  expect(err.split('\n')).toEqual([...sentences, '1 report read, 11 not read.', '']);
});

test.each([
  [['read', 'good.txt', '--colour'], 'There is no option --colour; --help lists them.'],
  [['read', 'good.txt', '--published'], 'The option --published needs a value; --help shows how.'],
  [
    ['read', 'good.txt', '--published', '2023-02-30'],
    '--published 2023-02-30 is no date of the calendar; write it like 2023-11-03.',
  ],
  [
    ['read', 'good.txt', '--published', '1654-01-01'],
    '--published 1654-01-01 is no date of the calendar; write it like 2023-11-03.',
  ],
  [['read', 'good.txt', '--zone', 'Mars/Base'], '--zone Mars/Base is no time zone; write it like Asia/Shanghai.'],
  [['read', 'good.txt', '--publisher', ''], 'The option --publisher needs a value; --help shows how.'],
  [['read', 'good.txt', '--format', 'pdf'], '--format pdf is none of page, json and jsonl.'],
  [['add', 'good.txt', '--format', 'xml'], '--format xml is none of lines and jsonl.'],
  [['read', 'good.txt', '--min-confidence', 'high'], '--min-confidence high is no percentage from 0 to 100.'],
  [['read', 'good.txt', '--zone', 'Asia/Tokyo', '--zone', 'UTC'], 'The option --zone is given twice; give it once.'],
  [['raed', 'good.txt'], 'There is no command "raed"; readout --help lists them.'],
  [['explain', 'good.txt'], 'Give the place with --at, a number of characters from the start of the text.'],
  [['explain', 'reports', '--at', '0'], 'Give one report to explain; these are 2.'],
  [
    ['explain', 'good.txt', '--at', '9999'],
    `--at 9999 is past the end; the text has ${page.length} characters, the first is 0.`,
  ],
])('a wrong command line is told in one sentence: %j', (words, sentence) => {
  expect(run(words)).toEqual({ code: 2, out: '', err: `readout: ${sentence}\n` });
});

test('explain shows the part, the token and its head at a place', () => {
  const { code, out } = run(['explain', 'good.txt', '--at', String(page.indexOf('walked'))]);
  expect(code).toBe(0);
  expect(out).toMatch(/^part {6}paragraph$/m);
  expect(out).toMatch(/^token {5}\d+, “walked”, \d+ to \d+$/m);
  expect(out).toMatch(/^lemma {5}walk$/m);
});

test.each([['--help'], ['read', '--help'], ['help', 'read'], ['explain', '--help']])(
  '%s %s ends with an example',
  (...words) => {
    const { code, out } = run(words.filter((word) => word !== undefined));
    expect(code).toBe(0);
    expect(out).toMatch(/\nExamples?:\n {2}(?:readout .+\n)/);
  },
);

test('the version is that of the package', () => expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/));

test('the installed command says in one sentence that a Node is too old, and runs on a new one', () => {
  const bin = join(root, 'bin/readout.mjs');
  const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.1.0'}})";
  const refused = spawnSync(process.execPath, ['--import', old, bin, '--version'], { encoding: 'utf8' });
  const taken = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
  expect([refused.status, refused.stdout, refused.stderr]).toEqual([
    2,
    '',
    'Readout needs Node 24 or later; this is 20.1: run it through npm (npx readout), or install Node 24 from https://nodejs.org.\n',
  ]);
  expect([taken.status, taken.stdout]).toEqual([0, run(['--version']).out]);
});

test('a reader that closes early ends the program quietly', async () => {
  const many = Array.from({ length: 50 }, () => 'reports');
  const child = spawn(process.execPath, [main, 'read', ...many, '--format', 'json'], { cwd: folder });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect([code, err]).toEqual([0, '']);
});

function run(words: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function readings(out: string) {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}
