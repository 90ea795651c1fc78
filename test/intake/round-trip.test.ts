// What `readout read --format jsonl` writes is taken back in as the reports that it was read from.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { jsonLine } from '../../src/export/json.ts';
import type { Given } from '../../src/intake/given.ts';
import { type Taken, takeIn } from '../../src/intake/take-in.ts';
import type { Report } from '../../src/model/report.ts';
import { read } from '../../src/readout.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-round-'));
afterAll(() => rmSync(folder, { recursive: true }));
const samples = join(import.meta.dirname, '../../samples');
const names = readdirSync(samples).filter((name) => name.endsWith('.txt'));
const pages = join(import.meta.dirname, '../pages/html');
const nothing = { sentences: [], mentions: [], times: [], amounts: [], quotes: [], accounts: [], figures: [] };
const given = { asIs: false, published: '2023-11-07' };

test.each(names)('%s comes back with every field, its parts and its zone', async (name) => {
  const [taken] = await reportsIn(join(samples, name), given);
  const told = { ...nothing, report: taken };
  writeFileSync(join(folder, name), `${jsonLine(told)}\n`);
  const [back] = await reportsIn(join(folder, name), { asIs: false });
  expect(back).toEqual(taken);
  expect(jsonLine({ ...told, report: back })).toBe(jsonLine(told));
});

test.each(readdirSync(pages).filter((name) => name.endsWith('.html')))(
  'the page %s comes back as its markup told it',
  async (name) => {
    const [taken] = await reportsIn(join(pages, name), given);
    const told = { ...nothing, report: taken };
    writeFileSync(join(folder, `${name}.jsonl`), `${jsonLine(told)}\n`);
    const [back] = await reportsIn(join(folder, `${name}.jsonl`), { asIs: false });
    expect(back).toEqual(taken);
    expect(JSON.stringify(back)).toBe(JSON.stringify(taken));
  },
);

test('a text taken to the letter comes back to the letter, with the zone that was given', async () => {
  const text = 'Ferry strike ends\nBy Jo Dale\nThe ferries of Lunde sail again.';
  writeFileSync(join(folder, 'letter.txt'), text);
  const [taken] = await reportsIn(join(folder, 'letter.txt'), {
    asIs: true,
    published: '2023-11-07',
    zone: 'Asia/Tokyo',
  });
  expect(taken.parts.map(({ kind }) => kind)).not.toContain('byline');
  writeFileSync(join(folder, 'letter.jsonl'), `${jsonLine({ ...nothing, report: taken })}\n`);
  const [back] = await reportsIn(join(folder, 'letter.jsonl'), { asIs: false });
  expect(back).toEqual(taken);
});

test('a reading with all that was read comes back, too, and gives the same reading', async () => {
  const [taken] = await reportsIn(join(samples, names[0] ?? ''), given);
  const line = jsonLine(read(taken));
  writeFileSync(join(folder, 'full.jsonl'), `${line}\n`);
  const [back] = await reportsIn(join(folder, 'full.jsonl'), { asIs: false });
  expect(jsonLine(read(back))).toBe(line);
});

test('parts and a zone that a reading gives are kept as they are, and refused where they cannot be', async () => {
  const report = {
    id: 'r',
    publisher: null,
    url: null,
    title: null,
    byline: ['Jo Dale'],
    section: 'World',
    publishedAt: '2023-11-07',
    zone: 'Asia/Tokyo',
    language: 'en',
    text: 'The port is shut.',
    parts: [{ kind: 'caption', span: { start: 0, end: 17 } }],
  };
  writeFileSync(
    join(folder, 'given.jsonl'),
    [report, { ...report, parts: [{ kind: 'caption', span: { start: 4, end: 99 } }] }]
      .map((one) => JSON.stringify({ report: one }))
      .join('\n'),
  );
  const all: Taken[] = [];
  for await (const one of takeIn(join(folder, 'given.jsonl'), { asIs: false })) all.push(one);
  expect(all[0]).toMatchObject({ report });
  expect(all[1]).toMatchObject({
    refused: { message: 'is no reading: "report.parts.0" stands outside the text or over another part.' },
  });
});

async function reportsIn(path: string, how: Given): Promise<readonly [Report, ...Report[]]> {
  const reports: Report[] = [];
  for await (const taken of takeIn(path, how)) if ('report' in taken) reports.push(taken.report);
  const [first, ...rest] = reports;
  if (first === undefined) throw new Error(`${path} gave no report`);
  return [first, ...rest];
}
