// The lines that say when a report was published. Rules see a line's shape: its moments stand as ⟨day⟩ and ⟨time⟩.
import type { RuleId } from '../model/span.ts';

/** A form of date line. `isUpdate`: a later touch, which counts only where no first publication is told. */
export interface DateLineRule {
  readonly id: RuleId;
  readonly shape: RegExp;
  readonly isUpdate: boolean;
  /** Lines it takes, each with the moment that is read off it; null where the line tells no full day. */
  readonly takes: Readonly<Record<string, string | null>>;
  readonly leaves: readonly string[];
}

const label =
  '(?:first |originally )?(?:published|posted|issued|released|created|filed|publication date|release date|date(?: published)?)';
const update = '(?:last |latest )?(?:updated?|modified|revised)(?: date)?';
const aside =
  "(?:\\s*[|/·•,–—-]?\\s*(?:\\d+ min(?:ute)?s? read|\\d+ comments?|[\\p{L}'’. -]{2,30}\\s*:\\s*[\\p{L}'’. -]{2,30}|(?<outlet>[\\p{L}][\\p{L}'’. -]{1,40})))?";

/** The rules in order; the first whose shape fits decides. */
export const dateLineRules: readonly DateLineRule[] = [
  {
    id: 'intake/header-line',
    shape: /^#?\s*(?<outlet>[^|⟨]{2,60}?)\s*\|\s*⟨day⟩\s*\|\s*(?<url>https?:\/\/\S+)(?:\s*\|.*)?$/u,
    isUpdate: false,
    takes: { '# Harbor News | 2018-05-14 | https://harbor.example/a/1 | archive copy': '2018-05-14' },
    leaves: ['# Harbor News | https://harbor.example/a/1'],
  },
  {
    id: 'intake/front-matter-date',
    shape: /^(?:date|pubdate|publish_date|date_published)\s*:\s*["']?⟨day⟩["']?$/iu,
    isUpdate: false,
    takes: { 'date: 2021-03-09T08:00:00Z': '2021-03-09T08:00Z', 'date: "2021-03-09"': '2021-03-09' },
    leaves: ['date: to be fixed'],
  },
  {
    id: 'intake/published',
    shape: new RegExp(
      `^[(\\[]?${label}(?: on| at)?\\s*[:|–—-]?\\s*⟨day⟩[)\\]]?${aside}(?:\\s*[|/·•,;(–—-]?\\s*${update}.*)?$`,
      'iu',
    ),
    isUpdate: false,
    takes: {
      'Published: Mar 09, 2021 01:19 PM': '2021-03-09T13:19',
      'Posted on Tuesday, March 9th, 2021': '2021-03-09',
      'First published on Tue 9 Mar 2021 09.15 GMT': '2021-03-09T09:15Z',
      'Published 3:40 AM EST, Tue March 9, 2021': '2021-03-09T03:40-05:00',
      'Published Tue, Mar 9 20219:00 AM EST | Updated Tue, Mar 9 202111:00 AM EST': '2021-03-09T09:00-05:00',
      'Release date: 9 March 2021': '2021-03-09',
    },
    leaves: ['Published in 2021, the book sold well.', 'Posted earnings of $3 million'],
  },
  {
    id: 'intake/updated',
    shape: new RegExp(
      `^[(\\[]?${update}(?: on| at)?\\s*[:|–—-]?\\s*(?:⟨day⟩|⟨time⟩(?:[,\\s]+⟨day⟩)?)[)\\]]?\\.?${aside}$`,
      'iu',
    ),
    isUpdate: true,
    takes: {
      'Last updated: 9 March 2021 at 10:15 GMT': '2021-03-09T10:15Z',
      'Updated 10:15 GMT': null,
      'Updated at 5:37 p.m.': null,
    },
    leaves: ['Updated rules take effect on March 9, 2021.'],
  },
  {
    id: 'intake/bare-date',
    shape: new RegExp(`^[(\\[]?⟨day⟩[)\\]]?${aside}(?:\\s*[|/·•,;(–—-]?\\s*${update}.*)?$`, 'iu'),
    isUpdate: false,
    takes: {
      '9 March 2021': '2021-03-09',
      'Tuesday, March 9, 2021 at 9:00 AM EST': '2021-03-09T09:00-05:00',
      'Mar. 9, 2021, 4:05 p.m. ET': '2021-03-09T16:05',
      '2021-03-09T10:00:00+08:00': '2021-03-09T10:00+08:00',
      '23/03/2021': '2021-03-23',
      'March 9, 2021 · 5 min read': '2021-03-09',
      'Mar 9, 2021 / 09:00 AM EST / Harbor News': '2021-03-09T09:00-05:00',
    },
    leaves: ['March 9, 2021 was the day on which the harbour froze over, she wrote.'],
  },
  {
    id: 'intake/byline-and-date',
    shape: new RegExp(
      `^by:?\\s+(?<names>[^⟨|]{3,80}?)\\s*(?:\\|\\s*(?<outlet>[^⟨|]{2,40}?)\\s*)?[|/·•,–—-]?\\s*(?:\\|?\\s*(?:${label}|${update})\\s*:?\\s*)?⟨day⟩.{0,60}$`,
      'iu',
    ),
    isUpdate: false,
    takes: {
      'By Ida Holm | March 9, 2021': '2021-03-09',
      'By IDA HOLM | Harbor News | Updated: 2021-03-09 07:00': '2021-03-09T07:00',
      'By Harbor News Published: 2021/3/9 9:03:40': '2021-03-09T09:03',
    },
    leaves: ['By Ida Holm'],
  },
  {
    id: 'intake/outlet-and-date',
    shape:
      /^(?:Source\s*:\s*)?[([]?(?<outlet>\p{Lu}[\p{L}\d'’.]*(?:\s(?:of|the|and|&|\p{Lu}[\p{L}\d'’.]*)){0,5})[)\]]?\s*(?:[|/·•,:–—-]\s*)?⟨day⟩[)\]]?(?:\s*\|?\s*(?:Editor|Author|By)\s*:.{0,60})?$/u,
    isUpdate: false,
    takes: {
      'Harbor Wire | 2021-03-09 13:19:05 | Editor: Ida': '2021-03-09T13:19',
      '(Harbor Wire) 09:12, March 09, 2021': '2021-03-09T09:12',
      'Harbor Wire, March 9, 2021': '2021-03-09',
      '(Harbor Wire, March 9, 2021)': '2021-03-09',
    },
    leaves: ['The plant, which opened on March 9, 2021, makes engines.', 'Date of final ruling: 10 April 2021'],
  },
  {
    id: 'intake/barred-date',
    shape:
      /^(?:(?<outlet>[^⟨|·•]{2,40}?)\s*[|·•]\s*)?(?:[^⟨|·•]{2,40}[|·•]\s*){0,2}⟨day⟩(?:\s*[|·•]\s*[^⟨|·•]{2,60}){0,3}$/u,
    isUpdate: false,
    takes: { 'Press release | 9 March 2021 | Brussels': '2021-03-09', 'Ports · Strikes · March 9, 2021': '2021-03-09' },
    leaves: ['The port | as of March 9, 2021 was closed.'],
  },
  {
    id: 'intake/time-only',
    shape: /^⟨time⟩$/u,
    isUpdate: true,
    takes: { '1:33 P.M. EDT': null },
    leaves: ['1:33 was the winning time'],
  },
];

/** Longer lines are news, whatever they look like. */
export const longestDateLine = 300;
/** A header line may be longer, because its address may be. */
export const longestHeader = 2000;
