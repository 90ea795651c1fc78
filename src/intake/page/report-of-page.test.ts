import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Report } from '../../model/report.ts';
import { type PageGiven, reportOfPage } from './report-of-page.ts';

const first =
  'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said in the evening.';
const second =
  'The talks had failed on Sunday over a pay rise that the company called too high to be borne by it and its owners.';
const body = `<h1>Ferry strike shuts port</h1><article><p>${first}</p><p>${second}</p></article>`;
const dated = '<meta property="article:published_time" content="2023-11-03T10:00:00+01:00">';

test('headline, subheadings, items, quotes and the dateline are told apart', () => {
  const report = made(
    `${dated}<body><h1>Ferry strike shuts port</h1><div class="story"><p>OSLO, Nov 3 (Harbor Wire) - ${first}</p><p>${second}</p><h2>What they want</h2>
    <p>The union asks for three things, and it will not say which of them it would give up first:</p><ul><li>a rise of 4 percent;</li><li>two crews a ship.</li></ul>
    <blockquote>We have waited for eleven years, and we can wait for eleven more.</blockquote><p>No talks are planned.</p></div>`,
  );
  expect(report.parts.map(({ kind, span }) => [kind, report.text.slice(span.start, span.end)])).toEqual([
    ['headline', 'Ferry strike shuts port'],
    ['dateline', 'OSLO, Nov 3 (Harbor Wire) -'],
    ['paragraph', first],
    ['paragraph', second],
    ['subheading', 'What they want'],
    ['paragraph', 'The union asks for three things, and it will not say which of them it would give up first:'],
    ['paragraph', 'a rise of 4 percent;'],
    ['paragraph', 'two crews a ship.'],
    ['paragraph', 'We have waited for eleven years, and we can wait for eleven more.'],
    ['paragraph', 'No talks are planned.'],
  ]);
});

test.each<[string, string, Partial<Report>]>([
  [
    'linked data in a graph',
    ld({
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry strike shuts port',
          datePublished: '2023-11-03T10:00:00+01:00',
          author: [{ name: 'Ida Holm' }, { name: ['Tom Reyes'] }],
          publisher: { name: 'Harbor Gazette' },
          articleSection: ['Ports', 'News'],
        },
      ],
    }),
    {
      title: 'Ferry strike shuts port',
      publishedAt: '2023-11-03T10:00+01:00',
      byline: ['Ida Holm', 'Tom Reyes'],
      publisher: 'Harbor Gazette',
      section: 'Ports',
    },
  ],
  [
    'linked data in a list, with line breaks in strings and a comma too many',
    '<script type="application/ld+json">[{"@type":"Organization"},{"@type":"ReportageNewsArticle","headline":"Ferry\nstrike shuts port","datePublished":"2023-11-03",}]</script>',
    { publishedAt: '2023-11-03' },
  ],
  [
    'linked data that is cut off',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-11-03T08:00:00Z","articleBody":"Ferry workers said "no" and</script>',
    { publishedAt: '2023-11-03T08:00Z' },
  ],
  [
    'Open Graph',
    `${dated}<meta property="og:site_name" content="Harbor Gazette"><meta property="og:title" content="Ferry strike shuts port | Harbor Gazette"><meta property="article:section" content="Ports">`,
    { publisher: 'Harbor Gazette', section: 'Ports', title: 'Ferry strike shuts port' },
  ],
  [
    'parsely',
    '<meta name="parsely-pub-date" content="2023-11-03T09:00:00Z"><meta name="parsely-author" content="Ida Holm">',
    { publishedAt: '2023-11-03T09:00Z', byline: ['Ida Holm'] },
  ],
  [
    'Sailthru',
    '<meta name="sailthru.date" content="Fri, 03 Nov 2023 09:00:00 -0400">',
    { publishedAt: '2023-11-03T09:00-04:00' },
  ],
  [
    'Dublin Core',
    '<meta name="DC.date.issued" content="2023-11-03"><meta name="DC.creator" content="By Ida Holm and Tom Reyes">',
    { publishedAt: '2023-11-03', byline: ['Ida Holm', 'Tom Reyes'] },
  ],
  [
    'a journal’s',
    '<meta name="citation_publication_date" content="2023/11/03"><meta name="citation_author" content="Ida Holm">',
    { publishedAt: '2023-11-03', byline: ['Ida Holm'] },
  ],
  ['seconds since 1970', '<meta name="pubdate" content="1699002000">', { publishedAt: '2023-11-03T09:00Z' }],
  ['numbers without strokes', '<meta name="date" content="20231103">', { publishedAt: '2023-11-03' }],
  ['an American’s order', '<html lang="en-US"><meta name="date" content="11/3/2023">', { publishedAt: '2023-11-03' }],
  ['a Briton’s order', '<html lang="en-GB"><meta name="date" content="03/11/2023">', { publishedAt: '2023-11-03' }],
  [
    'a <time>',
    '<body><time datetime="2023-11-03T10:00:00+0100">3 Nov</time>',
    { publishedAt: '2023-11-03T10:00+01:00' },
  ],
  [
    'the first of two <time>s',
    '<body><time class="updated" datetime="2023-11-05">x</time><time class="published" datetime="2023-11-03">x</time>',
    { publishedAt: '2023-11-03' },
  ],
  [
    'microdata',
    '<body><span itemprop="datePublished" content="2023-11-03"></span><span itemprop="author">Ida Holm</span>',
    { publishedAt: '2023-11-03', byline: ['Ida Holm'] },
  ],
  [
    'UTC, where the outlet’s town is a day on',
    '<link rel="canonical" href="https://www.japantimes.co.jp/news/a"><meta name="date" content="2023-11-02T22:00:00Z">',
    { publishedAt: '2023-11-03T07:00+09:00', zone: 'Asia/Tokyo', publisher: 'The Japan Times' },
  ],
  [
    'a name of the site’s own',
    '<meta name="harbor:first-published-at" content="2023-11-03T09:00:00Z"><body><time>5 November 2023</time>',
    { publishedAt: '2023-11-03T09:00Z' },
  ],
  [
    'an Indian clock on a page that calls itself American',
    '<html lang="en-US"><body><p>First uploaded on: 03-11-2023 at 18:40 IST</p>',
    { publishedAt: '2023-11-03T18:40' },
  ],
  [
    'a page that is changed for days',
    '<meta name="pubdate" content="2023-11-03T04:11:00Z"><body><p>Published 4 November 2023 02:20 BST</p>',
    { publishedAt: '2023-11-03T04:11Z' },
  ],
  [
    'a change alone, for want of better',
    '<meta property="article:modified_time" content="2023-11-03T10:00:00Z">',
    { publishedAt: '2023-11-03T10:00Z' },
  ],
])('dates, names and outlets: %s', (_, head, tells) => {
  expect(made(`${head}${body}`)).toMatchObject(tells);
});

test.each([
  ['Published: November 3, 2023 at 10:15 AM EDT', '2023-11-03T10:15-04:00'],
  ['Ida Holm | Nov. 3, 2023', '2023-11-03'],
  ['Updated: 2023-11-03 07:42 (Harbor Daily)', '2023-11-03T07:42'],
  ['Posted on Friday, 3rd November 2023 by editor', '2023-11-03'],
])('a line by the headline is read where the page tells machines nothing: %s', (line, publishedAt) => {
  expect(made(body.replace('<article>', `<div>${line}</div><article>`)).publishedAt).toBe(publishedAt);
});

test('the day of its address is the day of a page that shows others, too', () => {
  const page = body.replace('<h1>', '<div>Saturday, November 21, 2026</div><h1>');
  expect(made(page, { url: 'https://harbor.example/2023/11/03/ferry' }).publishedAt).toBe('2023-11-03');
});

test('a box that begins by leading elsewhere, and one that offers letters, are no news whatever they are called', () => {
  const third = 'Ships of three lines waited in the roads until the evening, the harbour master said on the telephone.';
  const report = made(
    `${dated}<body><h1>Ferry strike shuts port</h1><div class="x"><p>${first}</p><div class="y"><h4>More on the topic</h4><b>Bulgaria’s storks</b><p>Storks have come back to the roofs of the old towns, and some mayors would rather have people.</p></div>
    <p>${second}</p><div class="z"><p>Start your day informed</p><p>Sign up for our morning newsletter.</p></div><p>${third}</p></div>`,
  );
  expect(report.text).toBe(['Ferry strike shuts port', first, second, third].join('\n\n'));
});

test('what the person gives holds against what the page tells', () => {
  const report = made(`${dated}${body}`, {
    published: '2020-01-01',
    publisher: 'Mine',
    title: 'My title',
    zone: 'Asia/Tokyo',
  });
  expect(report).toMatchObject({ publishedAt: '2020-01-01', publisher: 'Mine', title: 'My title', zone: 'Asia/Tokyo' });
});

test.each([
  ['utf8', '<meta charset="utf-8">', undefined],
  ['utf8', '', undefined],
  ['utf8', '<meta charset="iso-8859-1">', undefined],
  ['utf16-le', '\ufeff', undefined],
  ['windows-1252', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', undefined],
  ['windows-1252', '', 'text/html; charset=windows-1252'],
  ['windows-1252', '', undefined],
  ['gb18030', '<meta charset=gb2312>', undefined],
  ['shift_jis', '<meta charset="Shift_JIS">', undefined],
])('%s is decoded with %s in its head and %s in its header', (charset, head, contentType) => {
  const words =
    charset.startsWith('gb') || charset.startsWith('shift') ? 'the sign 東京 there' : 'a café in Malmö, “he said”';
  const bytes = iconv.encode(`${head}${dated}${body.replace(second, `${second} It was ${words}.`)}`, charset);
  expect(made(bytes, { contentType }).text).toContain(words);
});

test.each([
  ['windows-1251', 'Переговоры рабочих с портом шли всю ночь, но ничем не кончились, сообщил профсоюз'],
  ['koi8-r', 'Переговоры рабочих с портом шли всю ночь, но ничем не кончились, сообщил профсоюз'],
  ['shift_jis', '港の労働者は月曜日に仕事を止めた。組合によると交渉は続いている'],
  ['gb18030', '港口工人星期一停止工作，工会说谈判仍在继续，公司没有回应'],
])('%s is told by its bytes where nothing else tells it', (charset, words) => {
  const page = `${dated}${body.replace(second, `${second} A sign said: ${words}.`)}`;
  expect(made(iconv.encode(page, charset)).text).toContain(words);
});

function made(html: string | Uint8Array, given: Partial<PageGiven> = {}): Report {
  return reportOfPage(typeof html === 'string' ? Buffer.from(html) : html, { asIs: false, ...given });
}

function ld(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
