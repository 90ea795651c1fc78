// Inputs that mean harm: each is refused by a sentence, nothing is written, and memory stays bounded. Run as a process of its own, on real files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, assembled, pdfOf, recordOf, storyHtml, tarOf } from '../../test/intake/make-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
const elsewhere = join(folder, 'elsewhere');
const taken = new Map<string, string[]>();
let megabytes = 0;

interface Hostile {
  readonly name: string;
  readonly content: () => Buffer | Uint8Array | string | Promise<Buffer>;
  readonly says: string;
}

const zeros = Buffer.alloc(60_000_000);
const damaged = 'it is cut off or damaged.';
const bomb = 'unpacks to more than 300 times its size, as no reports do; it is a decompression bomb.';
const entities = 'defines XML entities, which may grow without end or reach for files; it is not read.';
const deep = 'packs archives in archives more than 3 deep; unpack it first.';

const inputs: readonly Hostile[] = [
  {
    name: 'zeros.gz',
    content: () => gzipSync(zeros),
    says: 'is larger than the 20 MB that one report may have; split it.',
  },
  {
    name: 'blank-lines.gz',
    content: () => gzipSync(Buffer.concat([Buffer.from('{"id":1}\n'), Buffer.alloc(60_000_000, '\n')])),
    says: bomb,
  },
  {
    name: 'gzip-in-gzip.gz',
    content: () => [1, 2, 3, 4, 5].reduce((bytes) => gzipSync(bytes), Buffer.from('x')),
    says: deep,
  },
  {
    name: 'zip-in-zip.zip',
    content: () => [1, 2, 3, 4, 5].reduce((bytes: Uint8Array) => zipSync({ 'a.zip': bytes }), Buffer.from('x')),
    says: deep,
  },
  { name: 'one-file-a-thousand-times.zip', content: overlapping, says: bomb },
  {
    name: 'slip.zip',
    content: () => zipSync({ '../../slipped.txt': Buffer.from('x') }),
    says: 'has a file whose name leads out of the archive ("../../slipped.txt"); it is not read.',
  },
  {
    name: 'locked.zip',
    content: () => locked(zipSync({ 'a.txt': Buffer.from('x') })),
    says: 'is locked with a password; unpack it first.',
  },
  {
    name: 'no-directory.zip',
    content: () => zipSync({ 'a.txt': Buffer.from('x') }).slice(0, 40),
    says: `is no whole zip (its directory is missing); ${damaged}`,
  },
  {
    name: 'root.tar',
    content: () => tarOf([{ name: '/etc/slipped', content: 'x' }]),
    says: 'has a file whose name leads out of the archive ("/etc/slipped"); it is not read.',
  },
  {
    name: 'symlink.tar',
    content: () => tarOf([{ name: 'a.txt', type: 'symlink', linkname: '/etc/passwd' }]),
    says: 'is a link, which may lead anywhere; only files are read.',
  },
  {
    name: 'hard-link.tar',
    content: () => tarOf([{ name: 'a.txt', type: 'link', linkname: '../../key' }]),
    says: 'is a link, which may lead anywhere; only files are read.',
  },
  {
    name: 'device.tar',
    content: () => tarOf([{ name: 'a.txt', type: 'block-device' }]),
    says: 'is a device, which may lead anywhere; only files are read.',
  },
  {
    name: 'lying-size.tar',
    content: async () => resized(await tarOf([{ name: 'a.txt', content: 'The port is shut.' }]), '77777777777'),
    says: 'is cut off: the archive ends before it does.',
  },
  {
    name: 'lying-name.tar',
    content: async () => resized(await tarOf([{ name: `${'x'.repeat(200)}`, content: 'x' }]), '77777777777'),
    says: 'has a header of more than 1 MB; it is damaged or means harm.',
  },
  {
    name: 'laughs.rss',
    content: () =>
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`,
    says: entities,
  },
  {
    name: 'reaching.nitf',
    content: () =>
      `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY key SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&key;</p></body.content></body></nitf>`,
    says: entities,
  },
  {
    name: 'undefined-entity.nitf',
    content: () => '<nitf><body><body.content><p>&key;</p></body.content></body></nitf>',
    says: 'is no well-formed XML (line and column 1:34: undefined entity).',
  },
  {
    name: 'deep.newsml',
    content: () => `<newsItem>${'<a>'.repeat(300_000)}`,
    says: 'nests its XML more than 200 deep; it is no report.',
  },
  { name: 'deep.rss', content: () => `<rss version="2.0"><channel>${'<a>'.repeat(300_000)}`, says: 'is no whole feed' },
  {
    name: 'deep-item.json',
    content: () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'x',
        items: [{ id: '1', content_html: '<div>'.repeat(100_000) }],
      }),
    says: 'nests its HTML more than 1000 deep; it is no article.',
  },
  {
    name: 'encoding.xml',
    content: () => '<?xml version="1.0" encoding="utf-7"?><rss version="2.0"/>',
    says: 'names an encoding that is not known ("utf-7"); save it as UTF-8.',
  },
  {
    name: 'deep.json',
    content: () => '[{"a":'.repeat(2_000_000),
    says: 'nests its JSON more than 1000 deep; it is no report.',
  },
  {
    name: 'endless-line.jsonl',
    content: () => `{"id":1,"text":"x"}\n{"id":2,"text":"${'x'.repeat(25_000_000)}`,
    says: 'is larger than the 20 MB that one report may have; split it.',
  },
  {
    name: 'open-quote.csv',
    content: () => `id,text,title\n1,"${'x,y\n'.repeat(6_000_000)}`,
    says: 'is no whole table after row 1: the next is larger than 20 MB.',
  },
  {
    name: 'lying-length.warc',
    content: () => recordOf({ block: answerOf('<p>x</p>'), length: 999_999_999_999_999 }),
    says: 'is cut off: the file ends before the 999999999999999 bytes of this record, or it does not say how many.',
  },
  {
    name: 'bursting-page.warc',
    content: () => recordOf({ block: answerOf(gzipSync(zeros), { 'Content-Encoding': 'gzip' }) }),
    says: 'is larger than the 20 MB that one report may have; split it.',
  },
  {
    name: 'garbage.warc',
    content: () => Buffer.concat([Buffer.from('WARC/1.0\r\n\r\n'), Buffer.alloc(30_000_000, 'x')]),
    says: 'has 30000000 bytes that belong to no record after its record 0; a length in it is wrong.',
  },
  { name: 'nested.eml', content: nestedMail, says: 'is no message that can be taken apart' },
  {
    name: 'bursting.pdf',
    content: () => pdfWith(deflateSync(Buffer.alloc(70_000_000, ' ')), '/FlateDecode'),
    says: 'unpacks to more than 64 MB at one place, as no report does; it is a decompression bomb.',
  },
  {
    name: 'twice-packed.pdf',
    content: () => pdfWith(deflateSync(deflateSync(zeros)), '[/FlateDecode /FlateDecode]'),
    says: 'unpacks to more than 64 MB at one place, as no report does; it is a decompression bomb.',
  },
  {
    name: 'looping.pdf',
    content: () => Buffer.from(pdfOf([[]]).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1'),
    says: 'is no whole PDF',
  },
];

beforeAll(async () => {
  mkdirSync(elsewhere);
  for (const { name, content } of inputs) writeFileSync(join(folder, name), await content());
  const script = join(import.meta.dirname, '../../test/intake/take-all.ts');
  const paths = [...inputs.map(({ name }) => join(folder, name)), '/dev/zero'];
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...paths], { cwd: elsewhere, encoding: 'utf8' });
  expect(stderr).toBe('');
  for (const line of stdout.trim().split('\n')) {
    const told = JSON.parse(line);
    if ('megabytes' in told) megabytes = told.megabytes;
    else taken.set(told.path, [...(taken.get(told.path) ?? []), told.refused ?? 'READ']);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(inputs)('$name', ({ name, says }) => {
  const [sentence = 'nothing', ...more] = taken.get(join(folder, name)) ?? [];
  expect(sentence).toContain(says);
  expect(more).not.toContain('READ');
});

test('a stream without end is left as soon as it is too long', () => {
  expect(taken.get('/dev/zero')).toEqual(['is larger than the 20 MB that one report may have; split it.']);
});

test('nothing is written, inside the folder or where the names lead', () => {
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([...inputs.map(({ name }) => name), 'elsewhere'].sort());
});

test('memory stays below 400 MB', () => expect(megabytes).toBeLessThan(400));

/** A directory that names one file of 40 MB a thousand times: small, and all of it unpacks. */
function overlapping(): Buffer {
  const zip = Buffer.from(
    zipSync({ 'a.json': Buffer.concat([Buffer.from('{"id":1}\n'), Buffer.alloc(40_000_000, '\n')]) }),
  );
  const [start, end] = [zip.indexOf('PK\x01\x02', 0, 'latin1'), zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')];
  const row = zip.subarray(start, end);
  const last = Buffer.from(zip.subarray(end));
  last.writeUInt16LE(1000, 8);
  last.writeUInt16LE(1000, 10);
  last.writeUInt32LE(row.length * 1000, 12);
  return Buffer.concat([zip.subarray(0, start), ...Array<Buffer>(1000).fill(row), last]);
}

/** Sets the mark of encryption in the directory. */
function locked(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  const start = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  bytes[start + 8] = (bytes[start + 8] ?? 0) | 1;
  return bytes;
}

/** A tar whose first header lies about its size, its sum made to fit. */
function resized(tar: Buffer, size: string): Buffer {
  tar.write(`${size}\0`, 124, 'latin1');
  tar.write('        ', 148, 'latin1');
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return tar;
}

function nestedMail(): string {
  const parts = Array.from(
    { length: 5000 },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  );
  return `Received: x\r\nFrom: a@b.example\r\nDate: Tue, 07 Nov 2023 10:30:00 +0100\r\nSubject: x\r\nMIME-Version: 1.0\r\n${parts.join('')}\r\n${storyHtml('bridge')}`;
}

function pdfWith(stream: Buffer, filter: string): Buffer {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page,
    `<< /Length ${stream.length} /Filter ${filter} >>\nstream\n${stream.toString('latin1')}\nendstream`,
  ]);
}
