import { execFile, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { made, reports } from '../readout/made-reports.ts';
import { openReadout } from '../readout.ts';
import { freshPlaces } from './fresh-places.ts';
import { tellSqlite } from './sqlite-errors.ts';

const run = promisify(execFile);
const now = () => '2024-01-01T00:00:00.000Z';
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-faults-'));
  path = join(folder, 'readout.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a question to a file that is not there makes none, and says how one is made', async () => {
  const asked = openReadout({ url: path, now, mayCreate: false });
  await expect(asked).rejects.toMatchObject({ code: 'no-record', message: expect.stringContaining('readout add') });
  expect(existsSync(path)).toBe(false);
});

test('a file that is no database is refused and stays as it is', async () => {
  const words = 'This is a letter, and long enough to be taken for more than an empty file. '.repeat(20);
  writeFileSync(path, words);
  await expect(openReadout({ url: path, now })).rejects.toMatchObject({ code: 'not-a-record' });
  expect(readFileSync(path, 'utf8')).toBe(words);
});

test('a database of another program is refused and stays as it is', async () => {
  const other = new DatabaseSync(path);
  other.exec('create table song (name text)');
  other.close();
  const refused = { code: 'not-a-record', message: expect.stringContaining('another program') };
  await expect(openReadout({ url: path, now })).rejects.toMatchObject(refused);
  const after = new DatabaseSync(path);
  expect(after.prepare('select name from sqlite_master').all()).toEqual([expect.objectContaining({ name: 'song' })]);
  after.close();
});

test('a record of a newer Readout is refused with what to do', async () => {
  await (await openReadout({ url: path, now })).close();
  const file = new DatabaseSync(path);
  file.exec('pragma user_version = 9999');
  file.close();
  const refused = { code: 'newer-record', message: expect.stringContaining('update Readout') };
  await expect(openReadout({ url: path, now })).rejects.toMatchObject(refused);
});

test('a damaged file is told as damaged, by an error or by the doctor, with what to do', async () => {
  const readout = await openReadout({ url: path, now });
  for (const report of Object.values(reports)) await readout.add(report);
  await readout.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(statSync(path).size - 8192, 0x5a), 0, undefined, 8192);
  closeSync(file);
  const told = await tellOf(async () => {
    const damaged = await openReadout({ url: path, now });
    const faults = await damaged.doctor().finally(async () => await damaged.close());
    return faults.map(({ tells }) => tells).join(' ');
  });
  expect(told).toMatch(/damaged|malformed|database disk image/);
});

test('a folder that is not there is told, with what to check', async () => {
  const asked = openReadout({ url: join(folder, 'nowhere', 'readout.db'), now });
  await expect(asked).rejects.toMatchObject({ code: 'record-unopened', message: expect.stringContaining('folder') });
});

test('a place that cannot be written is told, with what to do', async () => {
  const asked = openReadout({ url: '/proc/readout.db', now });
  await expect(asked).rejects.toMatchObject({ name: 'ReadoutError' });
});

test('where the disk is full nothing of a report is kept, all acknowledged before it is, and adding goes on with room', async () => {
  const limited = join(folder, 'limited.ts');
  writeFileSync(limited, program(path));
  const node = process.execPath;
  // The shell's limit on the size of files stands for a disk: in blocks of 1 KiB, passed on to what it starts.
  const { stdout } = await run('bash', ['-c', `trap '' XFSZ; ulimit -f 450; exec '${node}' '${limited}'`]);
  const { acknowledged, refused } = JSON.parse(stdout);
  expect(refused).toMatchObject({ code: expect.stringMatching(/^disk-/), message: expect.stringContaining('space') });
  const readout = await openReadout({ url: path, now });
  expect((await readout.counts()).versions).toBe(acknowledged);
  expect(await readout.doctor()).toEqual([]);
  expect((await readout.add(made('z', 'Gazette', '2023-11-06', 'Room again.'))).outcome).toBe('added');
  await readout.close();
});

test('a change waits for its turn while another program changes the record', async () => {
  const readout = await openReadout({ url: path, now });
  const other = spawn(process.execPath, ['-e', holder(path)]);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  expect((await readout.add(reports.meeting)).outcome).toBe('added');
  await readout.close();
});

test('a record that stays busy, or has no room to grow, is told with what to do', () => {
  const [one, other] = [new DatabaseSync(path), new DatabaseSync(path, { timeout: 0 })];
  one.exec('create table t (a)');
  one.exec('begin immediate');
  expect(faultOf(() => other.exec('begin immediate'), path)).toMatchObject({
    code: 'record-busy',
    message: expect.stringContaining('try again'),
  });
  one.exec('commit');
  one.exec('pragma max_page_count = 2');
  const fill = () => one.exec('insert into t values (zeroblob(100000))');
  expect(faultOf(fill, path)).toMatchObject({ code: 'disk-full', message: expect.stringContaining('free space') });
  one.close();
  other.close();
});

test('a copy made while the record is in use is a whole record, and is never laid over a file', async () => {
  const readout = await openReadout({ url: path, now });
  await readout.add(reports.meeting);
  const copy = join(folder, 'copy.db');
  await Promise.all([readout.backup(copy), readout.add(reports.meetingAgain)]);
  await expect(readout.backup(copy)).rejects.toMatchObject({ code: 'file-exists' });
  await readout.close();
  const restored = await openReadout({ url: copy, now });
  expect((await restored.counts()).reports).toBeGreaterThan(0);
  expect(await restored.doctor()).toEqual([]);
  await restored.close();
});

const places = await freshPlaces();

test.each(places.filter(({ make }) => make !== null))(
  'two programs adding at once to $kind keep each report once, and the doctor finds nothing',
  async ({ make }) => {
    const place = await make?.();
    if (place === undefined) return;
    const adder = join(folder, 'adder.ts');
    writeFileSync(adder, adderProgram(place.url));
    await (await openReadout({ url: place.url, now })).close();
    const told = await Promise.all([run(process.execPath, [adder]), run(process.execPath, [adder])]);
    const outcomes = told.flatMap(({ stdout }) => JSON.parse(stdout));
    expect(outcomes.filter((one) => one === 'added').length).toBe(Object.keys(reports).length);
    const readout = await openReadout({ url: place.url, now });
    expect(await readout.doctor()).toEqual([]);
    await readout.close();
    await place.remove();
  },
);

test('a server that does not answer, or has no such database, is told without the password', async () => {
  const asked = openReadout({ url: 'postgres://ana:secret@127.0.0.1:1/desk', now });
  await expect(asked).rejects.toMatchObject({ code: 'no-server', message: expect.not.stringContaining('secret') });
  await expect(openReadout({ url: 'mysql://127.0.0.1/desk', now })).rejects.toMatchObject({ code: 'bad-record' });
});

function faultOf(work: () => void, where: string): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return tellSqlite(error, where);
  }
}

async function tellOf(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const root = join(import.meta.dirname, '..');

/** Adds reports until one is refused; tells how many were acknowledged, and why the last was not. */
function program(url: string): string {
  return `
import { openReadout } from '${root}/readout.ts';
import { made } from '${root}/readout/made-reports.ts';
const readout = await openReadout({ url: '${url}', now: () => '2024-01-01T00:00:00.000Z' });
let acknowledged = 0;
let refused = null;
for (let one = 0; one < 400 && refused === null; one += 1) {
  const words = Array.from({ length: 400 }, (_, index) => 'w' + one + 'x' + index * 7919).join(' ');
  try {
    await readout.add(made('r' + one, 'Gazette', '2023-11-06', 'Nothing happened. ' + words + '.'));
    acknowledged += 1;
  } catch (error) {
    refused = { code: error.code, message: error.message };
  }
}
process.stdout.write(JSON.stringify({ acknowledged, refused }));
process.exit(0);
`;
}

/** Keeps the record to itself for half a second. */
function holder(url: string): string {
  return `
const { DatabaseSync } = require('node:sqlite');
const file = new DatabaseSync(${JSON.stringify(url)}, { timeout: 5000 });
file.exec('begin immediate');
process.stdout.write('held');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
file.exec('commit');
`;
}

/** Adds all made reports and tells the outcomes. */
function adderProgram(url: string): string {
  return `
import { openReadout } from '${root}/readout.ts';
import { reports } from '${root}/readout/made-reports.ts';
const readout = await openReadout({ url: '${url}', now: () => new Date().toISOString() });
const outcomes = [];
for (const report of Object.values(reports)) outcomes.push((await readout.add(report)).outcome);
await readout.close();
process.stdout.write(JSON.stringify(outcomes));
`;
}
