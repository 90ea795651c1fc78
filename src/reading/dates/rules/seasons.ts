// Seasons: "the summer of 2012", "last spring", "in winter".
import { monthOf, pad, yearOf } from '../calendar.ts';
import { date, recurring } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { seasons } from '../words.ts';

export const seasonRules: readonly DateRule[] = [
  {
    id: 'dates/season-of-near-year',
    pattern: pattern(
      '(the)? season:SEASON of? which:(last|this|next|that|that same|the same|the next|the following|the previous) year',
    ),
    means: (found, setting) => {
      const which = found.part('which') ?? '';
      const from = ['last', 'this', 'next'].includes(which) ? setting.published : setting.told.date;
      const year = yearOf(from) + (/next|following/.test(which) ? 1 : /last|previous/.test(which) ? -1 : 0);
      return date(`${pad(year, 4)}-${seasons[found.part('season') ?? '']}`, `of ${which} year`, { anchor: from });
    },
    examples: [
      ['It shut in [the summer of last year].', '2023-SU', '2023-06/2023-08'],
      ['It opened in [2015] and shut in [the spring of the next year].', '2015 2016-SP'],
      ['The spring of that well is dry.'],
      ['They fall next to the mill.'],
    ],
  },
  {
    id: 'dates/season-of-year',
    pattern: pattern(
      '(the)? season:SEASON (of? ,? year:YEAR ((-|/) (YEAR|TWODIGITS))?|(?=(and|or|to|until|-) the? SEASON of? year:YEAR))',
    ),
    means: (found) => date(`${found.part('year')}-${seasons[found.part('season') ?? '']}`, 'as written'),
    examples: [
      ['They met in [the summer of 2012].', '2012-SU', '2012-06/2012-08'],
      ['They met in [spring 2019].', '2019-SP', '2019-03/2019-05'],
      ['They met in [the winter of 1994].', '1994-WI', '1994-12/1995-02'],
      ['They met in [the winter of 1941-42].', '1941-WI', '1941-12/1942-02'],
      ['They met in [the summer] and [autumn of 1812].', '1812-SU 1812-FA'],
      ['Summer Smith, lost.'],
      ['The falls drew crowds.'],
    ],
  },
  {
    id: 'dates/season',
    pattern: pattern(
      'which:(last|past|this past|this|that|next|this coming|coming|each|every|the following|the previous) season:SEASON|(?<=(in|over|during|by|until|since|for|through|throughout|before|after|late|early|mid|-)) article:the? lone:SEASON',
    ),
    means: season,
    examples: [
      ['The strike began [last spring].', '2023-SP', '2023-03/2023-05'],
      ['It will open [next summer].', '2025-SU'],
      ['It shut in [October 2019]. [The following spring] it burned.', '2019-10 2020-SP'],
      ['It shut in [October 2019]. [The previous spring] it had burned.', '2019-10 2019-SP'],
      ['It will open [this fall].', '2024-FA', '2024-09/2024-11'],
      ['Prices fall when rates rise.'],
      ['A hot spring feeds the pool.'],
      ['It rains in [the spring].', '2024-SP'],
      ['It rains in [winter].', '2023-WI'],
      ['The fall of the city was swift.'],
      ['In the fall of the city many died.'],
      ['The summer school shut.'],
      ['He took a fall in the race.'],
      ['The spring water is sold in jars.'],
    ],
  },
];

const seasonStarts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function season(found: Matched, setting: Setting): Meaning | null {
  const which = found.part('which') ?? '';
  const code = seasons[found.part('season') ?? found.part('lone') ?? ''] ?? '';
  if (which === '' && !standsAsTime(found)) return null;
  if (which === 'every' || which === 'each')
    return found.near(1) === 'of' ? null : recurring(`XXXX-${code}`, 'comes again each year');
  const year = seasonYear(setting, which, seasonStarts[code] ?? 1);
  return date(`${pad(year, 4)}-${code}`, 'reckoned from publication', { anchor: setting.published });
}

// "The fall of Rome", "in spring training", "in fall"; without the article only words that are nothing but seasons stand alone.
function standsAsTime(found: Matched): boolean {
  if (
    /^\p{L}/u.test(found.written(1)) &&
    /^\p{Lu}|^(?:of|training|break|term|semester|in|from)$/u.test(found.written(1))
  )
    return false;
  if (/^\p{Lu}/u.test(found.written(0)) || found.near(1) === '-') return false;
  return found.part('article') !== undefined || found.part('lone') !== 'fall';
}

// Said in May, "next summer" is that of the year after; said in January, it is the one ahead.
function seasonYear(setting: Setting, which: string, start: number): number {
  const from = which.startsWith('the ') ? setting.told.date : setting.published;
  const year = yearOf(from);
  const month = monthOf(from);
  const yearAhead = month < start ? year : year + 1;
  if (which === 'that' || (which === '' && setting.isHistory)) return seasonYearTold(setting, start);
  if (which === 'this') return year;
  if (which === 'next') return start - month < 5 ? year + 1 : yearAhead;
  if (which.endsWith('coming') || which === 'the following') return yearAhead;
  if (which.startsWith('last') || which === 'the previous') return month >= start + 3 ? year : year - 1;
  if (setting.leaning() === 'future') return month > start + 2 ? year + 1 : year;
  return month >= start ? year : year - 1;
}

// After "in December 1914", "the spring" is that of 1915; after a year alone it is one of that year.
function seasonYearTold({ told }: Setting, start: number): number {
  const year = yearOf(told.date);
  if (told.value === null || told.value.length === 4) return year;
  const month = monthOf(told.date);
  if (start === 12) return month <= 2 ? year - 1 : year;
  return month > start + 2 ? year + 1 : year;
}
