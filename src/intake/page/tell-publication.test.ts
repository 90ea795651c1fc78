import { expect, test } from 'vitest';
import { reportOfPage } from './report-of-page.ts';

const url = 'https://harbor.example/ferry-strike';
const latest =
  '<aside class="latest"><a href="/1">Goose wins prize</a> <time datetime="2024-11-05T10:00:00Z">Nov 5, 2024</time></aside>';

test.each([
  ['a bare day', '<div>30 October 2024</div>'],
  [
    'a day before that of a change',
    '<p>Wednesday, 30 October 2024 at 21:14 Last update: Thursday, 31 October 2024</p>',
  ],
  ['a day after that of a change', '<p>Updated: Oct. 31, 2024 8:02 a.m.</p><p>Oct. 30, 2024 9:14 p.m.</p>'],
  [
    'a labelled day after that of a change',
    '<p>UPDATED: 08:02, 31 October 2024 | PUBLISHED: 21:14, 30 October 2024</p>',
  ],
  ['a byline to which the day is glued', '<div><span>By Ida Holm</span><span>October 30 2024 - 5:00am</span></div>'],
  ['a year of two digits', '<div>POSTED: 10/30/24, 9:14 PM PDT</div>'],
  ['a month in three letters and a year of two digits', '<div>30 Oct 24</div>'],
  [
    'a day in the title of what shows how long ago it was',
    '<span class="published-date" title="2024-10-30T21:14:00Z">3 days ago</span>',
  ],
  ['a day in an attribute', '<div data-date="2024-10-30T21:14:00Z">3 days ago</div>'],
  ['seconds since 1970', '<time datetime="1730322840">2 days ago</time>'],
  ['a line in which the verb comes last', '<p>Ida Holm Published October 30, 2024</p>'],
])('%s is the publication, and not the day of another report', (_, line) => {
  expect(publishedAt(`${line}`)).toMatch(/^2024-10-30/);
});

test.each([
  ['https://harbor.example/2024/10/30/ferry'],
  ['https://harbor.example/news/2024/oct/30/ferry'],
  ['https://harbor.example/news/ferry-20241030-p5kmz1.html'],
])('%s tells the day of what shows none of its own', (address) => {
  expect(publishedAt('', address)).toBe('2024-10-30');
});

test('a description of the page tells the day where none of the report is there', () => {
  const described = { '@type': 'WebPage', name: 'Ferry strike | Harbor', datePublished: '2024-10-30T21:14:00+01:00' };
  expect(publishedAt(`<script type="application/ld+json">${JSON.stringify(described)}</script>`)).toBe(
    '2024-10-30T21:14+01:00',
  );
});

test('a moment told by UTC is the day that the page shows, by the clock of its town', () => {
  const head = '<meta property="article:published_time" content="2024-10-29T17:58:00Z">';
  expect(publishedAt(`${head}<p>October 30, 2024 - 4.58am</p>`)).toBe('2024-10-30T04:58');
});

function publishedAt(line: string, address = url): string {
  const html = `<title>Ferry strike shuts port | Harbor</title><p>Friday, 8 November 2024</p><h1>Ferry strike shuts port</h1>${line}<article>
    <p>Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said in the evening.</p>
    <p>The talks had failed on Sunday over a pay rise that the company called too high to be borne by it and its owners.</p></article>${latest}`;
  const page = line === '' ? html.replace('<p>Friday, 8 November 2024</p>', '') : html;
  return reportOfPage(Buffer.from(page), { asIs: false, url: address }).publishedAt;
}
