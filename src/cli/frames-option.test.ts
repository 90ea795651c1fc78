// A user's own kinds of event as a person gives them: a file, a real process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documented = join(root, 'docs/own-kinds.json');
const folder = mkdtempSync(join(tmpdir(), 'readout-frames-'));
const text = 'A blackout at Norvik Corp on Monday left the port dark.';

afterAll(() => rmSync(folder, { recursive: true }));

test('--frames reads the kinds of a file beside ours, the same twice', () => {
  const [one, two] = [0, 1].map(() => read(['--frames', documented, '--format', 'json']));
  expect([one?.code, one?.err]).toEqual([0, '']);
  const accounts: readonly unknown[] = JSON.parse(one?.out ?? '').accounts;
  expect(accounts).toMatchObject([{ kind: 'outage', who: [{ name: 'Norvik Corp' }], time: { edtf: '2021-03-08' } }]);
  expect(one?.out).toBe(two?.out);
  expect(JSON.parse(read(['--format', 'json']).out).accounts).toEqual([]);
});

test('explain shows the row of the user that read a place', () => {
  const { code, out } = run('explain', ['--at', '2', '--frames', documented]);
  expect([code, /^event +outage, happened: Norvik Corp; .*\s+\[own\/outage\]/m.test(out)]).toEqual([0, true]);
});

test.each([
  ['missing.json', null, 'is not there; check the path.'],
  ['empty.json', '', 'is empty; there is nothing to read.'],
  [
    'comma.json',
    '[\n  { "id": "own/x", }\n]',
    'is not JSON: line 2, column 20: a name in double quotes must stand here, not }.',
  ],
  ['list.json', '{ "id": "own/x" }', 'must be a list of rows: [ { "id": ... } ].'],
  ['field.json', '[{ "id": "own/x" }]', 'row 1 ("own/x"), kind: is missing.'],
])('%s is refused in one sentence, and nothing is read', (name, content, sentence) => {
  if (content !== null) writeFileSync(join(folder, name), content);
  expect(read(['--frames', name])).toEqual({ code: 1, out: '', err: `readout: ${name} ${sentence}\n` });
});

test('--help shows the option and an example', () => {
  const { out } = run('read', ['--help']);
  expect(out).toMatch(/--frames FILE +Your own kinds of event/);
  expect(out).toContain('readout read reports/ --frames docs/own-kinds.json\n');
});

function read(words: readonly string[]) {
  return run('read', words);
}

function run(command: string, words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/readout.mjs'), command, '-', '--published', '2021-03-09', '--as-is', ...words],
    { cwd: folder, input: text, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}
