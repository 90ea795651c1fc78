import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartKind, Report } from '../model/report.ts';
import { dateLineRules } from './date-lines.ts';
import { datelineRules } from './datelines.ts';
import { furnitureRules } from './furniture.ts';
import type { Given } from './given.ts';
import { reportOfText } from './report-of-text.ts';

const first = 'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said.';
const second = 'The talks had failed on Sunday over a pay rise that the company called too high to be borne this year.';

test('a page of a web outlet is taken apart into furniture and news', () => {
  const report = made([
    'NEWS / BUSINESS',
    'Ferry workers walk out in Oslo',
    'Published: Mar 09, 2021 01:19 PM',
    'By Ida Holm and Tom Reyes',
    'A ferry at its berth Photo: VCG',
    '',
    'A ferry at its berth Photo: VCG',
    '',
    `OSLO, Mar 9 (Harbor Wire) - ${first}`,
    '',
    'Read more: Strikes spread along the coast',
    '',
    'What comes next',
    '',
    second,
    '',
    'Harbor Times',
  ]);
  expect(partsOf(report)).toEqual([
    ['section', 'NEWS / BUSINESS'],
    ['headline', 'Ferry workers walk out in Oslo'],
    ['date-line', 'Published: Mar 09, 2021 01:19 PM'],
    ['byline', 'By Ida Holm and Tom Reyes'],
    ['caption', 'A ferry at its berth Photo: VCG'],
    ['caption', 'A ferry at its berth Photo: VCG'],
    ['dateline', 'OSLO, Mar 9 (Harbor Wire) -'],
    ['paragraph', first],
    ['link', 'Read more: Strikes spread along the coast'],
    ['subheading', 'What comes next'],
    ['paragraph', second],
    ['sign-off', 'Harbor Times'],
  ]);
  expect(report).toMatchObject({
    title: 'Ferry workers walk out in Oslo',
    publisher: 'Harbor Times',
    publishedAt: '2021-03-09T13:19',
    byline: ['Ida Holm', 'Tom Reyes'],
    section: 'NEWS / BUSINESS',
  });
});

test('lines broken at a column are one paragraph, and a list keeps its items', () => {
  const report = made([
    'Readout of the harbour talks',
    '9 March 2021',
    '',
    'The mayor met the heads of three ferry lines at the town hall today to',
    'talk about the closing of the port, which has held up mail, food and',
    'medicine for the islands since the workers walked out on Monday.',
    '',
    'They agreed to meet again within the week. Those who came were these',
    'three, as the town hall has it:',
    '-   Ada Brandt, head of the line that runs to the southern islands and',
    '    the lighthouse',
    '-   Tom Reyes, head of the union',
    '',
    '###',
  ]);
  expect(partsOf(report).map(([kind, words]) => [kind, words.slice(0, 24), words.split('\n').length])).toEqual([
    ['headline', 'Readout of the harbour t', 1],
    ['date-line', '9 March 2021', 1],
    ['paragraph', 'The mayor met the heads ', 3],
    ['paragraph', 'They agreed to meet agai', 2],
    ['paragraph', '-   Ada Brandt, head of ', 2],
    ['paragraph', '-   Tom Reyes, head of t', 1],
    ['sign-off', '###', 1],
  ]);
});

test.each<[string, readonly string[], Partial<Given>, Partial<Report>]>([
  [
    'a header line',
    ['# Harbor News | 2021-03-09 | https://harbor.example/a | copy', 'Ferries stop', first],
    {},
    { publisher: 'Harbor News', publishedAt: '2021-03-09', url: 'https://harbor.example/a', title: 'Ferries stop' },
  ],
  [
    'front matter',
    ['---', 'title: Ferries stop', 'date: 2021-03-09T08:00:00Z', '---', '', first],
    {},
    { publishedAt: '2021-03-09T08:00Z', title: 'Ferries stop' },
  ],
  [
    'the first publication, not the update',
    ['Ferries stop', 'Updated: 10 March 2021', 'Published: 9 March 2021', first],
    {},
    { publishedAt: '2021-03-09' },
  ],
  [
    'the update, where nothing else is told',
    ['Ferries stop', 'Last updated: 10 March 2021', first],
    {},
    { publishedAt: '2021-03-10' },
  ],
  [
    'a date under the news',
    ['Ferries stop', first, second, 'Posted on March 9, 2021'],
    {},
    { publishedAt: '2021-03-09' },
  ],
  [
    'a year told only under the news',
    ['Ferries stop', `OSLO, March 9 (Harbor Wire) -- ${first}`, second, '(Harbor Wire, March 9, 2021)'],
    {},
    { publishedAt: '2021-03-09', publisher: 'Harbor Wire', title: 'Ferries stop' },
  ],
  [
    'a name alone and a rubric above the headline',
    ['The Quay', '', 'LETTER FROM OSLO', '', 'The man who stopped the ferries', '', 'March 9, 2021', '', first],
    {},
    { publisher: 'The Quay', title: 'The man who stopped the ferries', section: 'LETTER FROM OSLO' },
  ],
  [
    'a numbered release with the date in its dateline',
    ['PRESS RELEASE NO. 2021/14', '', 'Port Board lends to ferries', '', `OSLO, NORWAY (9 March 2021) — ${first}`],
    {},
    { publishedAt: '2021-03-09', title: 'Port Board lends to ferries' },
  ],
  [
    'the day in the address',
    ['Ferries stop', first],
    { url: 'https://harbor.example/2021/03/09/ferries' },
    { publishedAt: '2021-03-09' },
  ],
  [
    'a dateline with the year of the notice below',
    ['Ferries stop', `OSLO, March 9 (HW) - ${first}`, second, '© 2021 Harbor Media'],
    {},
    { publishedAt: '2021-03-09', publisher: 'HW' },
  ],
  [
    'what is given, before what is told',
    ['Ferries stop', 'Published: 9 March 2021', first],
    { published: '2021-03-08', publisher: 'Fjord Post', zone: 'Europe/Oslo' },
    { publishedAt: '2021-03-08', publisher: 'Fjord Post', zone: 'Europe/Oslo' },
  ],
  [
    'a headline without the name of its outlet',
    ['Ferries stop | Harbor Times', '9 March 2021', first],
    {},
    { title: 'Ferries stop', publisher: 'Harbor Times' },
  ],
  [
    'the name on its masthead, which is no headline',
    ['HARBOR BULLETIN', 'Ferries stop', '9 March 2021', first],
    {},
    { title: 'Ferries stop', publisher: 'HARBOR BULLETIN' },
  ],
  [
    'the name on its masthead, with date and author between it and the headline',
    ['Harbor Wire', '9 March 2021', 'By Ida Holm', 'Ferries stop', first],
    {},
    { title: 'Ferries stop', publisher: 'Harbor Wire', byline: ['Ida Holm'] },
  ],
  [
    'the name of two papers in one, which is no headline',
    ['Harbor Gazette-Tribune', 'Ferries stop', '9 March 2021', first],
    {},
    { title: 'Ferries stop', publisher: 'Harbor Gazette-Tribune' },
  ],
  [
    'a name that few words tell, above a headline of many',
    ['Hull & Keel', 'Ferries stop in the old harbour', '9 March 2021', first],
    {},
    { title: 'Ferries stop in the old harbour', publisher: 'Hull & Keel' },
  ],
  [
    'a correspondent, which is a paper',
    ['The Harbor Correspondent', 'Ferries stop', '9 March 2021', first],
    {},
    { title: 'Ferries stop', publisher: 'The Harbor Correspondent' },
  ],
  [
    'the name under its headline',
    ['Ferries stop', 'The Courier', '9 March 2021', first],
    {},
    { title: 'Ferries stop', publisher: 'The Courier' },
  ],
  [
    'a headline that ends like a paper’s name',
    ['Police Raid Free Press', '9 March 2021', first],
    {},
    { title: 'Police Raid Free Press', publisher: null },
  ],
  ['no headline where the text begins with a sentence', ['9 March 2021', first, second], {}, { title: null }],
])('a page tells %s', (_, lines, given, expected) => {
  expect(made(lines, given)).toMatchObject(expected);
});

test.each([
  ['https://harbor.example/2021/3/9/ferries', '2021-03-09'],
  ['https://harbor.example/english/2021-03/09/c_12.htm', '2021-03-09'],
  ['https://harbor.example/n3/2021/0309/c90000-94.html', '2021-03-09'],
  ['https://harbor.example/a/20210309', '2021-03-09'],
  ['https://harbor.example/2021/03/ferries', null],
  ['https://harbor.example/story/20692524/ferries', null],
  ['https://harbor.example/story/19501105', null],
])('the address %s tells the day %s', (url, day) => {
  const text = `Ferries stop\n${first}`;
  if (day === null) expect(() => made([text], { url })).toThrowError('give the date');
  else expect(made([text], { url }).publishedAt).toBe(day);
});

test('line ends, curly quotes, non-breaking spaces and leading space keep their offsets', () => {
  const text = `Ferries stop\r\n9 March 2021\r\n\r\n \u00a0${first}\u00a0\r\n\r\n“${second}”\u200b\r\n`;
  const report = reportOfText(text, { asIs: false });
  expect(report.text).toBe(text);
  expect(partsOf(report)).toEqual([
    ['headline', 'Ferries stop'],
    ['date-line', '9 March 2021'],
    ['paragraph', first],
    ['paragraph', `“${second}”`],
  ]);
});

test('as is: all of the text is paragraphs, split at blank lines or else at line ends', () => {
  const given = { asIs: true, published: '2021-03-09' };
  expect(partsOf(reportOfText(`Ferries stop\n${first}\n\n${second}\n`, given))).toEqual([
    ['paragraph', `Ferries stop\n${first}`],
    ['paragraph', second],
  ]);
  expect(partsOf(reportOfText(`Ferries stop\n${first}`, given))).toEqual([
    ['paragraph', 'Ferries stop'],
    ['paragraph', first],
  ]);
});

test.each([
  ['', 'empty'],
  [' \n\u00a0\n', 'empty'],
  [`Ferries stop\n${first}`, 'no-date'],
  [`Ferries stop\n03/11/2021\n${first}`, 'no-date'],
  [`Ferries stop\nPublished: Feb 30, 2021\n${first}`, 'no-date'],
  [`Published: 9 March 2021\n${'Der Rat hat am Montag die Straße zum Hafen gesperrt. '.repeat(4)}`, 'not-english'],
])('%j is refused: %s', (text, code) => {
  expect(() => reportOfText(text, { asIs: false })).toThrowError(expect.objectContaining({ code }));
});

test('the same report has the same id, and another outlet’s copy another', () => {
  const text = `Ferries stop\n9 March 2021\n${first}`;
  const [one, again, other] = [{}, {}, { publisher: 'Fjord Post' }].map((given) => made([text], given).id);
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

const lines = [
  ...furnitureRules.flatMap((rule) => [...rule.takes, ...rule.leaves]),
  ...dateLineRules.flatMap((rule) => [...Object.keys(rule.takes), ...rule.leaves]),
  ...datelineRules.flatMap((rule) => Object.keys(rule.takes)),
  ...[first, second, '', '', '  ', 'Title:', '# |', '# | Harbor Times', '---', 'Ferries stop - Reuters'],
];
const anyLine = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary', maxLength: 40 }));
const anyPage = fc.tuple(fc.array(anyLine), fc.constantFrom('\n', '\r\n', '\n\n')).map(([all, end]) => all.join(end));

test('parts stand in text order, never overlap, are never blank, and leave out no letter', () => {
  fc.assert(
    fc.property(anyPage, fc.boolean(), (page, asIs) => {
      const report = reportOfText(`${first}\n\n${page}`, { asIs, published: '2021-03-09' });
      let end = 0;
      for (const { span } of report.parts) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(report.text.slice(end, span.start)).toMatch(/^[\s\u200b\u200e\u200f\u2060|#–—-]*$/);
        expect(report.text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/s);
        end = span.end;
      }
      expect(report.text.slice(end)).toMatch(/^[\s\u200b\u200e\u200f\u2060]*$/);
    }),
    { seed: 1, numRuns: 400 },
  );
});

function made(all: readonly string[], given: Partial<Given> = {}): Report {
  return reportOfText(all.join('\n'), { asIs: false, ...given });
}

function partsOf(report: Report): readonly (readonly [PartKind, string])[] {
  return report.parts.map(({ kind, span }) => [kind, report.text.slice(span.start, span.end)]);
}
