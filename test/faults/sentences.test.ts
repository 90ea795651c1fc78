// What people see when the place of a record is wrong: one sentence that says what to do, exit code 1, and nothing half-written.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readout } from './kill-while-adding.ts';

const sample = join(import.meta.dirname, '../../samples/37-cell-plant-warta-post.txt');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-sentences-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [
    'a letter',
    'Dear all, this is a letter and no record. '.repeat(40),
    'is no record and no database: name another file.',
  ],
  ['a file cut off', `SQLite format 3\u0000${'x'.repeat(5000)}`, 'name another file'],
])('%s is refused by add, and stays as it was', async (name, content, told) => {
  const path = join(folder, `${name}.db`);
  writeFileSync(path, content);
  const before = readdirSync(folder);
  const { code, errors, output } = await said(['add', sample, '--record', path]);
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toContain(told);
  expect(errors.trim().split('\n').length).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(content);
  expect(readdirSync(folder)).toEqual(before);
});

test('a folder that is not there is told, and none is made', async () => {
  const { code, errors } = await said(['add', sample, '--record', join(folder, 'nowhere', 'desk.db')]);
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^.*nowhere\/desk\.db cannot be opened: check that its folder is there and may be written\.\n$/,
  );
  expect(readdirSync(folder)).not.toContain('nowhere');
});

async function said(words: readonly string[]) {
  const child = readout(words);
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, errors };
}
