// Where and by whom a report was filed: the words before its first sentence, "OSLO, Mar 9 (Harbor Wire) -".
import type { RuleId } from '../model/span.ts';
import { rowsOf } from './list.ts';

/** A form of dateline: `pattern` sees the start of a paragraph, `holds` says whether what it names may open a report. */
export interface DatelineRule {
  readonly id: RuleId;
  readonly pattern: RegExp;
  readonly holds: (groups: Readonly<Record<string, string | undefined>>) => boolean;
  /** Paragraphs it takes, each with the words that are cut off. */
  readonly takes: Readonly<Record<string, string>>;
  readonly leaves: readonly string[];
}

/** What a dateline tells; `length` is where the sentence begins. */
export interface Dateline {
  readonly length: number;
  readonly rule: RuleId;
  readonly agency: string | null;
  /** The date as told, mostly without a year. */
  readonly date: string | null;
}

/** The dateline at the start of a paragraph, or null. */
export function datelineOf(paragraph: string): Dateline | null {
  for (const { id, pattern, holds } of datelineRules) {
    const found = pattern.exec(paragraph);
    if (found === null || !holds(found.groups ?? {})) continue;
    const { agency = null, date = null } = found.groups ?? {};
    return { length: found[0].length, rule: id, agency, date };
  }
  return null;
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const date = `(?<date>(?:\\p{Lu}[a-z]{2,8},\\s)?(?:${month}\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s${month})(?:,?\\s\\d{4})?)`;
const word = "\\p{Lu}[\\p{L}.'’-]*";
const place = `(?<place>${word}(?:[ /]${word}){0,5})(?:,\\s(?<region>${word}(?: ${word}){0,2}))?`;

/** Where, or when, or both: "OSLO, Norway, March 9", "MOSCOW. Mar 9", "March 9". */
const filed = `(?:${place}(?:[,.]?\\s${date})?|${date})`;

/** The rules in order; the first that holds decides. */
export const datelineRules: readonly DatelineRule[] = [
  {
    id: 'intake/dateline-agency',
    pattern: new RegExp(`^(?:${filed},?\\s)?\\((?<agency>\\p{Lu}[^()]{1,40})\\)\\s*(?:--|[-–—:])\\s*`, 'u'),
    holds: ({ place, region, date }) =>
      place === undefined || Boolean(region ?? date) || isCapitals(place) || isCity(place),
    takes: {
      'OSLO, Mar 9 (Harbor Wire) - Ferry workers walked out.': 'OSLO, Mar 9 (Harbor Wire) - ',
      'Mar 9 (Harbor Wire) - Ferry workers walked out.': 'Mar 9 (Harbor Wire) - ',
      'MOSCOW. March 9 (Harbor Wire) - Two ports closed.': 'MOSCOW. March 9 (Harbor Wire) - ',
      '(Harbor Wire) — Ferry workers walked out.': '(Harbor Wire) — ',
      'BERGEN, Norway (HW) -- Ferry workers walked out.': 'BERGEN, Norway (HW) -- ',
      'MUMBAI/NEW DELHI, 9 March (Harbor Wire) - Two ports closed.': 'MUMBAI/NEW DELHI, 9 March (Harbor Wire) - ',
    },
    leaves: ['The Nordic Ferry Union (NFU) - once the largest in Norway - walked out.'],
  },
  {
    id: 'intake/dateline-agency-dated',
    pattern: new RegExp(`^${place},\\s${date}\\s\\((?<agency>\\p{Lu}[^()]{1,40})\\)\\s+(?=["“‘\\p{Lu}\\d])`, 'u'),
    holds: () => true,
    takes: { 'Lucknow, Mar 9 (HW) The state closed two ports.': 'Lucknow, Mar 9 (HW) ' },
    leaves: ['Rotterdam (HW) The port closed.'],
  },
  {
    id: 'intake/dateline-date-in-brackets',
    pattern: new RegExp(`^${place}\\s\\(${date}\\)\\s*(?:--|[-–—:])\\s*`, 'u'),
    holds: () => true,
    takes: {
      'OSLO, NORWAY (9 March 2021) — The port closed.': 'OSLO, NORWAY (9 March 2021) — ',
      'Bergen (March 9, 2021) – The board met.': 'Bergen (March 9, 2021) – ',
    },
    leaves: ['The Treaty of Bergen (9 March 1921) is void.', 'Rotterdam (the port) – closed.'],
  },
  {
    id: 'intake/dateline-wire',
    pattern: new RegExp(
      `^${place}(?:,?\\s${date})?[,.]?\\s*(?:/(?<agency>[\\w -]{2,40})/|(?:--|[–—])\\s?\\(?(?<agency>[A-Z ]{4,40})\\)?)\\s*(?:--|[-–—.])\\s*`,
      'u',
    ),
    holds: () => true,
    takes: {
      'OSLO, March 9, 2021 /HarborNewswire/ -- Harbor Steel today named': 'OSLO, March 9, 2021 /HarborNewswire/ -- ',
      'OSLO, March 9. /HARBOR/. The port closed.': 'OSLO, March 9. /HARBOR/. ',
      'BOSTON--(HARBOR WIRE)--Harbor Steel today named': 'BOSTON--(HARBOR WIRE)--',
    },
    leaves: ['Steel and/or iron - the metals of the fair - were cheap.'],
  },
  {
    id: 'intake/dateline-place',
    pattern: new RegExp(`^${place}(?:,?\\s${date})?\\s*(?:\\s--\\s|\\s[–—-]\\s|[–—])\\s*(?=["“‘\\p{Lu}\\d$€£])`, 'u'),
    holds: ({ place, region, date }) => isCapitals(place) || Boolean(date) || (isCity(place) && region !== undefined),
    takes: {
      'ROTTERDAM, March 9 — The port closed.': 'ROTTERDAM, March 9 — ',
      'NEW YORK – The attorney general sued.': 'NEW YORK – ',
      'Washington, D.C. – The board met on Monday.': 'Washington, D.C. – ',
      'Bergen, 9 March 2021 – The board met on Monday.': 'Bergen, 9 March 2021 – ',
    },
    leaves: ['NATO allies – France among them – agreed.', 'Rotterdam – Europe’s largest port – closed.'],
  },
  {
    id: 'intake/dateline-city',
    pattern: new RegExp(`^${place}(?:,\\s${date})?:\\s+(?=["“‘\\p{Lu}\\d$€£])`, 'u'),
    holds: ({ place }) => isCity(place),
    takes: {
      'New Delhi: The ministry cleared the plan.': 'New Delhi: ',
      'SINGAPORE: Shipping rates rose.': 'SINGAPORE: ',
    },
    leaves: [
      'Rotterdam – Europe’s largest port – closed.',
      'Verdict: The firm must pay.',
      'London is calling: The fair opens.',
    ],
  },
  {
    id: 'intake/dateline-bare',
    pattern: new RegExp(
      `^(?<place>(?:${word})(?:[ /]${word}){0,5}?)\\s+(?=(?:["“‘]?\\p{Lu}[\\p{Ll}]|(?:A|An|U\\.S\\.)\\s))`,
      'u',
    ),
    holds: ({ place }) => isCapitals(place) && isCity(place),
    takes: {
      'MUMBAI/NEW DELHI Harbor Steel is to open a mill.': 'MUMBAI/NEW DELHI ',
      'LONDON A judge ruled on Monday.': 'LONDON ',
    },
    leaves: ['NASA Administrator Ida Holm resigned.', 'London Mayor Ida Holm resigned.'],
  },
];

/** Whether a place is written as datelines write it; labels of a story ("UPDATE") are no places. */
function isCapitals(place = ''): boolean {
  return (
    place === place.toUpperCase() && /\p{Lu}{3}/u.test(place) && !/^(?:WATCH|UPDATE|EXCLUSIVE|BREAKING)/.test(place)
  );
}

let cities: ReadonlySet<string> | undefined;
function isCity(place = ''): boolean {
  cities ??= new Set(rowsOf('dateline-cities.txt').map(([city = '']) => city.toUpperCase()));
  return place
    .toUpperCase()
    .split('/')
    .every((one) => cities?.has(one));
}
