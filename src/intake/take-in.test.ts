// Mail, PDF, archives and WARC as people have them, read through the one door.
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { answerOf, pageOf, pdfOf, recordOf, story, storyHtml, tarOf } from '../../test/intake/make-files.ts';
import { newFolder, reportIn, sentence } from '../../test/intake/take-from.ts';

const { takenOf, remove } = newFolder();
afterAll(remove);

const [first = '', second = '', third = ''] = story('bridge');
const body = [first, second, third].join('\n\n');

test('a mail gives its text, subject and date with its zone; its sender is no publisher, its list is', async () => {
  const mail = (list: string, content: string) =>
    `Received: from mx.example\r\nFrom: "Ana Roe" <ana@wire.example>\r\n${list}Subject: =?utf-8?q?Cracks_close_bridge?=\r\nDate: Tue, 07 Nov 2023 10:30:00 +0100 (CET)\r\nMIME-Version: 1.0\r\n${content}`;
  const plain = `Content-Type: text/plain; charset=utf-8\r\n\r\n${body.replace(/\n/g, '\r\n')}\r\n`;
  const html = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee it in your browser.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(storyHtml('bridge')).toString('base64')}\r\n--b--\r\n`;
  const [one] = await takenOf('a.eml', mail('', plain));
  const [two] = await takenOf('b', mail('List-Id: Norvik Morning Letter <letter.wire.example>\r\n', html));
  expect(reportIn(one)).toMatchObject({
    title: 'Cracks close bridge',
    publisher: null,
    publishedAt: '2023-11-07T10:30+01:00',
  });
  expect(reportIn(one).text.replace(/\r/g, '')).toBe(`Cracks close bridge\n\n${body}`);
  expect(reportIn(two)).toMatchObject({ publisher: 'Norvik Morning Letter', text: `Cracks close bridge\n\n${body}` });
});

test('a PDF gives paragraphs without heads, feet and divided words; a scan is refused', async () => {
  const page = (number: number, lines: readonly string[]) => [
    { y: 800, size: 9, words: 'Harbour Wire press service' },
    ...lines.map((words, index) => ({ y: 740 - index * 14, words })),
    { y: 40, size: 9, words: `Page ${number} of 2` },
  ];
  const one = [
    { y: 770, size: 20, words: 'Cracks close bridge' },
    ...page(1, [
      'Published: 7 November 2023',
      '',
      'The council of Norvik closed the bridge on Tuesday after engi-',
      'neers found cracks in its northern wall, and it said that',
      'nobody had been hurt. The mayor will speak',
    ]),
  ];
  const two = page(2, [
    'on Wednesday.',
    '',
    'Repairs will take until the end of March and cost 4.2 million',
    'crowns, said Ana Roe, who leads the works department.',
  ]);
  const [taken] = await takenOf(
    'release.pdf',
    pdfOf([one.filter(({ words }) => words !== ''), two.filter(({ words }) => words !== '')]),
  );
  expect(reportIn(taken)).toMatchObject({
    title: 'Cracks close bridge',
    publishedAt: '2023-11-07',
    text: 'Cracks close bridge\n\nPublished: 7 November 2023\n\nThe council of Norvik closed the bridge on Tuesday after engineers found cracks in its northern wall, and it said that nobody had been hurt. The mayor will speak on Wednesday.\n\nRepairs will take until the end of March and cost 4.2 million crowns, said Ana Roe, who leads the works department.',
  });
  const [scan] = await takenOf('scan.pdf', pdfOf([[]]));
  expect(sentence(scan)).toBe(
    'scan.pdf is a scan: its pages are pictures without words; have them read by an OCR program first.',
  );
});

test('archives are read file by file, in one another, what stands in them by content', async () => {
  const text = `Cracks close bridge\n7 November 2023\n\n${body}`;
  const zip = zipSync({
    'a.txt': strToU8(text),
    'deep/b.html': strToU8(pageOf('tunnel')),
    'README.md': strToU8('About.'),
    'c.gz': gzipSync(text),
  });
  const tar = await tarOf([
    { name: 'x/', type: 'directory' },
    { name: 'x/one.zip', content: Buffer.from(zip) },
    { name: `x/${'long'.repeat(40)}.txt`, content: text },
  ]);
  const taken = await takenOf('all.bin', gzipSync(tar));
  expect(taken.map((one) => ['report' in one, one.name])).toEqual([
    [true, 'all.bin, x/one.zip, a.txt'],
    [true, 'all.bin, x/one.zip, deep/b.html'],
    [true, 'all.bin, x/one.zip, c.gz'],
    [true, `all.bin, x/${'long'.repeat(40)}.txt`],
  ]);
  const [zst] = await takenOf('a.zst', zstdCompressSync(text));
  expect(reportIn(zst).publishedAt).toBe('2023-11-07');
});

test('a WARC gives its pages; what is damaged is refused by address, what is no page counted', async () => {
  const chunked = Buffer.from(
    `5\r\n<!doc\r\n${(pageOf('dock').length - 5).toString(16)}\r\n${pageOf('dock').slice(5)}\r\n0\r\n\r\n`,
  );
  const records = [
    recordOf({ type: 'warcinfo', block: Buffer.from('software: hand\r\n') }),
    recordOf({ type: 'request', block: Buffer.from('GET / HTTP/1.1\r\n\r\n') }),
    recordOf({ url: 'https://wire.example/bridge', block: answerOf(pageOf('bridge')) }),
    recordOf({ url: 'https://wire.example/dock', block: answerOf(chunked, { 'Transfer-Encoding': 'chunked' }) }),
    recordOf({
      url: 'https://wire.example/packed',
      block: answerOf(gzipSync(pageOf('ferry')), { 'Content-Encoding': 'gzip' }),
    }),
    recordOf({ url: 'https://wire.example/logo.png', block: answerOf('x', { 'Content-Type': 'image/png' }) }),
    recordOf({ url: 'https://wire.example/gone', block: answerOf('gone', {}, '404 Not Found') }),
    recordOf({
      url: 'https://wire.example/broken',
      block: answerOf(`5\r\n<!doc\r\nfff\r\n${pageOf('dock')}`, { 'Transfer-Encoding': 'chunked' }),
    }),
    recordOf({
      url: 'https://wire.example/short',
      headers: { 'WARC-Truncated': 'time' },
      block: answerOf(pageOf('pier')),
    }),
    recordOf({ url: 'https://wire.example/end', block: answerOf(pageOf('quay')), length: 99_999 }),
  ];
  const told: string[] = [];
  const taken = await takenOf('crawl', Buffer.concat(records.map((one) => gzipSync(one))), { asIs: false }, told);
  expect(taken.map((one) => ('report' in one ? one.report.url : sentence(one)))).toEqual([
    'https://wire.example/bridge',
    'https://wire.example/dock',
    'https://wire.example/packed',
    'crawl, https://wire.example/broken came in chunks that do not fit (the last is shorter than it says); it is cut off or damaged.',
    'crawl, https://wire.example/short was cut short when it was captured (time); capture it again.',
    'crawl, https://wire.example/end is cut off: the file ends before the 99999 bytes of this record, or it does not say how many.',
  ]);
  expect(told).toEqual([
    'crawl holds 10 records: 1 answer of image/png, 1 answer with status 404, 6 page, 1 request, 1 warcinfo.',
  ]);
});

test('a page of a WARC that was kept before is passed over; with something else given it is taken again', async () => {
  const crawl = Buffer.concat(
    ['bridge', 'dock'].map((one) => recordOf({ url: `https://wire.example/${one}`, block: answerOf(pageOf(one)) })),
  );
  const marks: string[] = [];
  const isKept = async (name: string, mark: string) => {
    marks.push(mark);
    return name.endsWith('bridge');
  };
  const told: string[] = [];
  const taken = await takenOf('crawl', crawl, { asIs: false, isKept }, told);
  expect(taken.map((one) => ('report' in one ? [one.report.url, one.mark] : null))).toEqual([
    ['https://wire.example/dock', marks[1]],
  ]);
  expect(told).toEqual(['crawl holds 2 records: 2 page.']);
  await takenOf('crawl', crawl, { asIs: false, isKept });
  await takenOf('crawl', crawl, { asIs: false, isKept, publisher: 'Harbor Wire' });
  expect(marks.slice(2, 4)).toEqual(marks.slice(0, 2));
  expect(new Set(marks).size).toBe(4);
});
