// Pages in the manner of many outlets: what stands round the same news, and what is read off it.
import { expect, test } from 'vitest';
import type { Report } from '../model/report.ts';
import { reportOfText } from './report-of-text.ts';

const news = [
  'Ferry workers in Oslo walked off the job on Monday, and the port was closed by noon, the union said.',
  'The talks had failed on Sunday over a pay rise that the company called too high to be borne.',
  '"We had no choice," said Ida Holm, who leads the union.',
];

interface Page {
  readonly above: readonly string[];
  /** Stands before the first paragraph, on its line. */
  readonly dateline?: string;
  readonly below?: readonly string[];
  readonly tells: Partial<Report>;
}

const title = 'Ferry strike shuts Oslo port';

test.each<[string, Page]>([
  [
    'an agency’s page',
    {
      above: [
        title,
        'By Ida Brandt and Tom Reyes',
        'November 3, 2023 10:15 AM UTC Updated 2 hours ago',
        '',
        '[1/2]Ferries at the quay in Oslo, November 2, 2023. REUTERS/Lee Chen Acquire Licensing Rights',
        '',
      ],
      dateline: 'OSLO, Nov 3 (Reuters) - ',
      below: [
        '',
        'Reporting by Ida Brandt in Oslo; Editing by Ada Roth',
        '',
        'Our Standards: The Thomson Reuters Trust Principles.',
      ],
      tells: { title, publisher: 'Reuters', publishedAt: '2023-11-03T10:15Z', byline: ['Ida Brandt', 'Tom Reyes'] },
    },
  ],
  [
    'an agency’s page, with its name glued to the date',
    {
      above: [title, 'Source: Xinhua', 'Editor: holm', '2023-11-03 13:19:05', ''],
      dateline: 'OSLO, Nov. 3 (Xinhua) -- ',
      tells: { title, publisher: 'Xinhua', publishedAt: '2023-11-03T13:19' },
    },
  ],
  [
    'a daily with author, paper and date on a line',
    {
      above: [
        title,
        'By IDA BRANDT | China Daily | Updated: 2023-11-03 07:00',
        'Ferries at the quay. [Photo/Agencies]',
      ],
      tells: { title, publisher: 'China Daily', publishedAt: '2023-11-03T07:00', byline: ['IDA BRANDT'] },
    },
  ],
  [
    'a daily with a standfirst and two dates',
    {
      above: [
        title,
        'Union says talks over pay failed on Sunday as company refuses rise',
        '',
        'Ida Brandt in Oslo',
        'Fri 3 Nov 2023 14.00 GMT',
        'Last modified on Fri 3 Nov 2023 16.20 GMT',
        '',
      ],
      tells: { title, publisher: null, publishedAt: '2023-11-03T14:00Z' },
    },
  ],
  [
    'a broadcaster with date, time and name on a line',
    {
      above: [title, 'By Ida Brandt', 'November 3, 2023 / 10:15 AM EDT / CBS News', ''],
      tells: { title, publisher: 'CBS News', publishedAt: '2023-11-03T10:15-04:00', zone: 'America/New_York' },
    },
  ],
  [
    'a broadcaster with buttons and topics',
    {
      above: [
        title,
        '3 November 2023',
        '',
        'Ida Brandt',
        'Business reporter, BBC News',
        'Share',
        'Save',
        'Getty Images',
        '',
      ],
      below: ['', 'Related Topics', 'Norway', 'Strikes'],
      tells: { title, publishedAt: '2023-11-03' },
    },
  ],
  [
    'a business page with everything run together',
    {
      above: [
        'BUSINESS NEWS',
        title,
        'PUBLISHED FRI, NOV 3 20239:00 AM EDTUPDATED FRI, NOV 3 202311:05 AM EDT',
        'Ida Brandt',
        '@IDABRANDT',
        'WATCH LIVE',
        'KEY POINTS',
      ],
      tells: { title, section: 'BUSINESS NEWS', publishedAt: '2023-11-03T09:00-04:00' },
    },
  ],
  [
    'a syndicated story',
    {
      above: [title, 'PTI Last Updated: Nov 03, 2023, 10:15 PM IST', 'Synopsis'],
      dateline: 'Lucknow, Nov 3 (PTI) ',
      below: ['(This story has not been edited by staff and is auto-generated from a syndicated feed.)'],
      tells: { title, publisher: 'Press Trust of India', publishedAt: '2023-11-03T22:15' },
    },
  ],
  [
    'a company’s release',
    {
      above: ['News provided by', 'Harbor Steel', 'Nov 03, 2023, 08:00 ET', ''],
      dateline: 'OSLO, Norway, Nov. 3, 2023 /PRNewswire/ -- ',
      below: [
        '',
        'About Harbor Steel',
        '',
        'Media Contact:',
        'Lee Chen',
        'press@harbor.example',
        '',
        'SOURCE Harbor Steel',
      ],
      tells: { publishedAt: '2023-11-03T08:00' },
    },
  ],
  [
    'an authority’s release under its letterhead',
    {
      above: [
        'Department of Ports',
        'Office of Public Affairs',
        'FOR IMMEDIATE RELEASE',
        'Friday, November 3, 2023',
        title,
      ],
      dateline: 'WASHINGTON – ',
      below: ['Updated November 4, 2023'],
      tells: { title, publisher: 'Department of Ports', publishedAt: '2023-11-03' },
    },
  ],
  [
    'a release with kind, date and city on a line',
    { above: ['Press release | 3 November 2023 | Brussels', title], tells: { title, publishedAt: '2023-11-03' } },
  ],
  [
    'a mail',
    {
      above: ['From: editor@harbor.example', `Subject: ${title}`, 'Date: Fri, 3 Nov 2023 10:15:00 +0100', ''],
      tells: { title, publishedAt: '2023-11-03T10:15+01:00' },
    },
  ],
  [
    'a file with front matter',
    {
      above: [
        '---',
        `title: "${title}"`,
        'date: 2023-11-03',
        'author: Ida Brandt',
        'url: https://www.reuters.com/world/ferry',
        '---',
        '',
      ],
      tells: {
        title,
        publisher: 'Reuters',
        publishedAt: '2023-11-03',
        byline: ['Ida Brandt'],
        url: 'https://www.reuters.com/world/ferry',
      },
    },
  ],
])('%s: the news is left, and nothing else', (_, { above, dateline = '', below = [], tells }) => {
  const [first = '', ...more] = news;
  const report = reportOfText([...above, dateline + first, ...more, ...below].join('\n'), { asIs: false });
  const paragraphs = report.parts.filter((part) => part.kind === 'paragraph');
  expect(paragraphs.map(({ span }) => report.text.slice(span.start, span.end))).toEqual(news);
  expect(report).toMatchObject(tells);
});
