// Quarters, halves, seasons, decades, centuries and business years.
import { dayIn, isDay, lastDayOf, monthIn, monthOf, pad, quarterOf, weekOf, writtenDay, yearOf } from '../calendar.ts';
import {
  date,
  dayOrNothing,
  duration,
  monthDayMeant,
  monthMeant,
  quarterLastOver,
  quarterMeant,
  shiftQuarter,
  sideOf,
  yearBefore,
  yearOfShort,
} from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { decadeWords, months, numberOf } from '../words.ts';

export const periodRules: readonly DateRule[] = [
  {
    id: 'dates/quarter',
    pattern: pattern(
      "(hyphened:YEAR (' s)?)? ordinal:ORDINAL - quarter year:YEAR?|((the|a|an) (flat|strong|weak|fiscal)?)? (near:(this|last|next) year ' s)? fiscal? (earlier:(year - (earlier|ago)|year ago))? (before:YEAR (' s)?)? fiscal? ordinalword:(ORDINAL|final) fiscal? quarter ((of|in|,)? (the)? (fiscal year|fiscal)? (year:YEAR|of:(this|last|next) year))?|the ordinalword:last quarter of year:YEAR",
    ),
    means: quarter,
    examples: [
      ['Profit rose in [the third quarter].', '2023-Q3', '2023-07/2023-09'],
      ['The [first-quarter] loss widened.', '2024-Q1', '2024-01/2024-03'],
      ['Sales fell in [the third quarter of 1984].', '1984-Q3'],
      ["In [this year's first quarter] sales fell.", '2024-Q1'],
      ['In [the 1988 third quarter] sales fell.', '1988-Q3'],
      ["In [2018's third quarter] sales fell.", '2018-Q3'],
      ['The [2018 third-quarter] loss was large.', '2018-Q3'],
      ['A charge will come in [the fourth quarter].', '2024-Q4'],
      ['A quarter of the voters stayed home.'],
      ['He was in the quarter-final.'],
      ['The first quarterback fell.'],
      ['He scored in the third period.'],
      ['Quarters were cramped.'],
    ],
  },
  {
    id: 'dates/quarter-by-letter',
    pattern: pattern('quarter:QUARTERNAME (of? fiscal? year:YEAR)?|year:YEAR quarter:QUARTERNAME'),
    means: (found, setting) => {
      const number = Number(found.part('quarter')?.replace('q', ''));
      const year = found.part('year');
      return year === undefined
        ? date(quarterMeant(setting, number), 'the last such quarter begun', {
            anchor: setting.published,
          })
        : date(`${year}-Q${number}`, 'as written');
    },
    examples: [
      ['Sales fell in [Q3].', '2023-Q3'],
      ['Sales fell in [Q3 2022].', '2022-Q3', '2022-07/2022-09'],
      ['Sales fell in [2Q 2022].', '2022-Q2'],
      ['The Q5 car is new.'],
      ['The Audi Q7 is big.'],
    ],
  },
  {
    id: 'dates/quarter-by-month',
    pattern: pattern('the? month:MONTH (fiscal)? quarter (of? year:YEAR)?'),
    means: (found, setting) => {
      const month = months[found.part('month') ?? ''] ?? 1;
      const year = found.part('year');
      const meant = year === undefined ? monthMeant(setting, month)[0] : monthIn(Number(year), month);
      return month % 3 === 0 ? date(`${meant.slice(0, 4)}-Q${quarterOf(meant)}`, 'the quarter that ends then') : null;
    },
    examples: [
      ['Output fell in [the December quarter].', '2023-Q4', '2023-10/2023-12'],
      ['Output fell in [the September quarter of 2019].', '2019-Q3'],
      ['They march to the old quarter.'],
    ],
  },
  {
    id: 'dates/quarter-told',
    pattern: pattern(
      '(the|this|that)? (latest|most recent|just ended|now:current)? quarter ((?=(that? (ended|ending) (on|in)? last:MONTH))|)',
    ),
    means: quarterTold,
    examples: [
      ['Profit rose in [the third quarter]. Sales fell in [the quarter].', '2023-Q3 2023-Q3'],
      ['Profit rose in [the third quarter]. Sales fell in [the latest quarter].', '2023-Q3 2023-Q3'],
      ['For [the quarter] ended [March 31] it lost money.', '2024-Q1 2024-03-31', '2024-01/2024-03'],
      ['They live in the French quarter.'],
      ['Three quarters of the class passed.'],
      ['The quarter was lively at night.'],
    ],
  },
  {
    id: 'dates/quarter-a-year-before',
    pattern: pattern(
      '(the|a|an)? (comparable)? (year - (earlier|ago|before)|prior - year|year earlier|previous - year) (third|fourth|first|second)? (quarter:quarter|period)?',
    ),
    means: (found, setting) => {
      const told = setting.told.period;
      if (told === null && found.part('quarter') !== undefined)
        return date(quarterLastOver(setting.published, -4), 'a year before the quarter last over');
      return told === null
        ? date(pad(yearOf(setting.told.date) - 1, 4), 'a year before the time told last', { anchor: setting.told.date })
        : date(yearBefore(told), 'a year before the quarter told last');
    },
    examples: [
      ['[Third-quarter] profit rose from [the year-earlier period].', '2023-Q3 2022-Q3'],
      ['In [the first half of the year] sales rose from [a year ago].', '2024-H1 2023-H1'],
      ['[Third-quarter] profit beat [the year-ago] figure.', '2023-Q3 2022-Q3'],
      ['It lost money in [the year-ago quarter].', '2023-Q1'],
      ['The year-round school opened.'],
    ],
  },
  {
    id: 'dates/period-of-year',
    pattern: pattern('the year:YEAR (period|quarter)|(the)? year - earlier months:(CARDINAL|DAYNUMBER) months'),
    means: (found, setting) => {
      const months = found.part('months');
      if (months !== undefined) return duration(`P${numberOf(months)}M`, 'as written');
      return setting.told.period === null
        ? null
        : date(`${found.part('year')}${setting.told.period.slice(4)}`, 'the same quarter of that year');
    },
    examples: [
      ['[Third-quarter] profit beat [the 2021 period].', '2023-Q3 2021-Q3'],
      ['Net for [the year-earlier nine months] fell.', 'P9M'],
      ['It was the [2021] period of calm.', '2021'],
      ['The grace period is short.'],
    ],
  },
  {
    id: 'dates/half',
    pattern: pattern(
      '(the)? which:(first|second|last|latter|other|former) -? half of (the)? (fiscal? year:YEAR|near:(this|last|next|the) (year|fiscal year)|decade:DECADE|century:ORDINAL -? century)',
    ),
    means: half,
    examples: [
      ['Exports grew in [the first half of the year].', '2024-H1', '2024-01/2024-06'],
      ['Exports grew in [the last half of 1989].', '1989-H2', '1989-07/1989-12'],
      ['Exports grew in [the second half of last year].', '2023-H2'],
      ['Exports grew in [the second half of fiscal 2021].', '2021-H2'],
      ['Exports grew in [the second half of the 18th century].', '17', '1750/1799'],
      ['They scored in the second half.'],
      ['Half of the class left.'],
      ['The better half of the team left.'],
      ['The first half of the book drags.'],
    ],
  },
  {
    id: 'dates/half-told',
    pattern: pattern('the which:(first|second) half (?!of)'),
    means: (found, setting) =>
      setting.told.period === null || /^\p{L}/u.test(found.near(-1)) === false || found.near(1) === '-'
        ? null
        : halfNear(setting, found.part('which') === 'first' ? 1 : 2),
    examples: [
      ['[Third-quarter] sales fell after a rise in [the first half].', '2023-Q3 2024-H1'],
      ['They scored twice in the first half.'],
    ],
  },
  {
    id: 'dates/half-year-result',
    pattern: pattern(
      'which:(first|second) - half (year:YEAR|(?=(profit|profits|loss|losses|earnings|revenue|results|result|sales|net|income|gdp|growth|output|figures|pretax|operating)))|half:HALFNAME year:YEAR?',
    ),
    means: (found, setting) => {
      const number = found.part('which') === 'first' || found.part('half')?.includes('1') ? 1 : 2;
      const year = found.part('year');
      return year === undefined ? halfNear(setting, number) : date(`${year}-H${number}`, 'as written');
    },
    examples: [
      ['The bank posted a [first-half] loss.', '2024-H1'],
      ['Sales rose in [H1 2023].', '2023-H1', '2023-01/2023-06'],
      ['He scored a first-half goal.'],
      ['The second-half substitute scored.'],
    ],
  },
  {
    id: 'dates/first-months',
    pattern: pattern(
      '(the)? which:(first|last|final|year - earlier|same|latest)? count:(CARDINAL|DAYNUMBER) unit:(months|quarters|weeks) ((?=of (the year|year:YEAR|near:(this|last|next) year))|(?=ended))',
    ),
    means: monthsOfYear,
    examples: [
      ['Trade grew in [the first nine months] of [2022].', 'P9M 2022', '2022-01/2022-09'],
      ['Trade grew in [the first three months] of [the year].', 'P3M 2024', '2024-01/2024-03'],
      ['The first nine men left.'],
    ],
  },
  {
    id: 'dates/week-of-month',
    pattern: pattern(
      'the ordinal:(ORDINALWORD|ORDINALDIGITS|last|final) (full)? unit:(day|week|weekend) (of|in) month:MONTH (,? of? year:YEAR)?',
    ),
    means: weekOfMonth,
    examples: [
      ['It opens in [the first week of July 2024].', '2024-W27', '2024-07-01/2024-07-07'],
      ['It shut on [the last day of March].', '2024-03-31', '2024-03-31'],
      ['It was the first week of school.'],
      ['The second day of talks failed.'],
    ],
  },
  {
    id: 'dates/week-of-day',
    pattern: pattern(
      'the unit:(week|weekend) (of|beginning|starting|commencing) (month:MONTH day:DAYNUMBER|day:DAYNUMBER month:MONTH|day:DAYNUMBER (-|to) DAYNUMBER month:MONTH) ((-|to) DAYNUMBER)? (,? year:YEAR)?',
    ),
    means: weekOfDay,
    examples: [
      ['They met in [the week of May 6].', '2024-W19', '2024-05-06/2024-05-12'],
      ['They met on [the weekend of May 4-5].', '2024-W18-WE', '2024-05-04/2024-05-05'],
      ['They met in [the week beginning 6 May 2019].', '2019-W19'],
      ['The week of talks was hard.'],
    ],
  },
  {
    id: 'dates/decade',
    pattern: pattern('(the)? decade:DECADE'),
    means: (found, setting) =>
      isAge(found) ? null : date(decadeOf(found.part('decade') ?? '', setting), 'as written'),
    examples: [
      ['The mill shut in [the 1990s].', '199', '1990/1999'],
      ["The mill shut in [the '80s].", '198', '1980/1989'],
      ['The mill shut in [the 2010s].', '201'],
      ['She is in her 40s.'],
      ['He is in his late 50s.'],
      ['The hall dates from [the 1700s].', '17', '1700/1799'],
      ['Temperatures hit the mid 50 mark.'],
      ['He lives at 1980 Elm Street.'],
      ['Sales hit 90.'],
    ],
  },
  {
    id: 'dates/decade-in-words',
    pattern: pattern('the (nineteen -?)? decade:DECADEWORD'),
    means: (found) =>
      /^\p{Lu}/u.test(found.written(1))
        ? null
        : date(`19${(decadeWords[found.part('decade') ?? ''] ?? 0) / 10}`, 'as written'),
    examples: [['It was a hit in [the nineties].', '199', '1990/1999'], ['She is in her nineties.']],
  },
  {
    id: 'dates/century',
    pattern: pattern(
      '(the)? ordinal:ORDINAL -? ((unit:millennium|century|centuries) (before:BEFORECHRIST|ad|ce)?|(?=(and|or|to|through|-|, ORDINAL and) the? ORDINAL -? (century|centuries) (before:BEFORECHRIST)?))',
    ),
    means: century,
    examples: [
      ['It was built in [the 19th century].', '18', '1800/1899'],
      ['A [seventeenth-century] house burned.', '16'],
      ['[Half a century] is long.', 'P50Y', null],
      ['Century Bank failed.'],
      ['It grew in [the mid-19th century].', '18'],
      ['It grew in [the 18th] and [19th centuries].', '17 18', '1700/1799'],
      ['It was settled in [the 5th century BC].', 'BC04', '-0499/-0400'],
      ['It was settled in [the 3rd millennium BC].', 'BC2', '-2999/-2000'],
      ['The 20th time he tried, it worked.'],
    ],
  },
  {
    id: 'dates/turn-of-century',
    pattern: pattern('the turn of the (ordinal:ORDINAL)? century'),
    means: (found, setting) => {
      const number = numberOf(found.part('ordinal') ?? '');
      const value = pad(number === null ? centuryTurned(setting) : number - 1, 2);
      return date(value, number === null ? 'the turn of the running century' : 'as written', {
        mod: 'START',
        edtf: `${value}00`,
      });
    },
    examples: [
      ['It was built at [the turn of the century].', '20', '2000'],
      ['It was built at [the turn of the 20th century].', '19', '1900'],
      ['It opened in [1863], [1864] and [1868]. By [the turn of the century] it was full.', '1863 1864 1868 19'],
      ['The turn of the screw was slow.'],
    ],
  },
  {
    id: 'dates/business-year',
    pattern: pattern(
      '((the)? (fiscal|financial) -? year|fiscal|financial) (year:YEAR|short:SHORTYEAR)|(the)? year:YEAR (fiscal|financial|calendar) year',
    ),
    means: (found, setting) => {
      const short = found.part('short');
      return date(
        short === undefined ? (found.part('year') ?? '') : yearOfShort(short, setting),
        'the business year as written',
      );
    },
    examples: [
      ['In [fiscal 2018], the firm earned more.', '2018', '2018'],
      ['In [fiscal year 2018] it lost less.', '2018'],
      ['In [the 2018 fiscal year] it lost less.', '2018'],
      ['In [the 2018 calendar year] it lost less.', '2018'],
      ["In [fiscal '18] it lost less.", '2018'],
      ['A fiscal 10-point plan was drawn up.'],
      ['Fiscal rules are tight.'],
    ],
  },
  {
    id: 'dates/business-year-by-letters',
    pattern: pattern('year:FISCALNAME'),
    means: (found) => {
      const digits = (found.part('year') ?? '').replace(/\D/g, '');
      return digits.length === 3
        ? null
        : date(digits.length === 2 ? `20${digits}` : digits, 'the business year as written');
    },
    examples: [['Guidance for [FY2025] was cut.', '2025'], ['The FYR of the plan is dull.']],
  },
  {
    id: 'dates/end-of-year',
    pattern: pattern("before:YEAR? year (-|' s)? end year:YEAR?"),
    means: (found, setting) =>
      found.near(-1) === 'the'
        ? null
        : date(
            `${found.part('before') ?? found.part('year') ?? yearEnding(found, setting)}-12-31`,
            'the last day of the year',
          ),
    examples: [
      ['It will be done by [year-end].', '2024-12-31', '../2024-12-31'],
      ['It will be done by [year end].', '2024-12-31'],
      ['It was done by [year-end 2019].', '2019-12-31'],
      ['Shares are up 5% since [year-end].', '2023-12-31', '2023-12-31/..'],
      ['It was done by [2019 year-end].', '2019-12-31'],
      ['A yearbook ended up lost.'],
    ],
  },
];

// "Since year-end" is since the last one.
function yearEnding(found: Matched, { published }: Setting): string {
  return pad(yearOf(published) - (found.near(-1) === 'since' ? 1 : 0), 4);
}

const yearShift: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, the: 0 };

function quarter(found: Matched, setting: Setting): Meaning | null {
  if (found.near(1) === 'final' || found.near(1) === '-') return null;
  const ordinal = found.part('ordinal') ?? found.part('ordinalword') ?? '';
  const number = ordinal === 'final' || ordinal === 'last' ? 4 : numberOf(ordinal);
  if (number === null || number > 4) return null;
  const year = found.part('year') ?? found.part('before') ?? found.part('hyphened');
  if (year !== undefined) return date(`${year}-Q${number}`, 'as written');
  const near = found.part('near') ?? found.part('of');
  if (near !== undefined)
    return date(
      `${pad(yearOf(setting.published) + (yearShift[near] ?? 0), 4)}-Q${number}`,
      `the quarter of ${near} year`,
      { anchor: setting.published },
    );
  const nearest = quarterMeant(setting, number);
  const value = found.part('earlier') === undefined ? nearest : shiftQuarter(nearest, -4);
  return date(value, 'the last such quarter begun by publication', { anchor: setting.published });
}

function quarterTold(found: Matched, setting: Setting): Meaning | null {
  const last = months[found.part('last') ?? ''];
  if (last !== undefined) return quarterEndedIn(monthMeant(setting, last)[0], found);
  const told = setting.told.period;
  if (told === null || found.near(0) === 'quarter' || found.part('now') !== undefined) return null;
  return date(told, 'the quarter told before');
}

// Quarters that end within a quarter of the calendar are business quarters, told by their last month alone.
function quarterEndedIn(month: string, found: Matched): Meaning | null {
  return monthOf(month) % 3 !== 0 || found.near(0) === 'quarter'
    ? null
    : date(`${month.slice(0, 4)}-Q${quarterOf(month)}`, 'the quarter that ended then');
}

function centuryTurned({ isHistory, told, published }: Setting): number {
  return isHistory ? Math.round(yearOf(told.date) / 100) : Math.floor(yearOf(published) / 100);
}

function century(found: Matched): Meaning | null {
  const number = numberOf(found.part('ordinal') ?? '');
  if (number === null || number < 1 || number > 30) return null;
  const value = found.part('unit') === undefined ? pad(number - 1, 2) : String(number - 1);
  if (found.part('before') === undefined) return date(value, 'as written');
  return date(`BC${value}`, 'as written', { edtf: `-${value.padEnd(4, '9')}/-${value.padEnd(4, '0')}` });
}

function half(found: Matched, setting: Setting): Meaning | null {
  const number = found.part('which') === 'first' || found.part('which') === 'former' ? 1 : 2;
  const mod = number === 1 ? 'START' : 'END';
  const decade = found.part('decade');
  if (decade !== undefined) return date(decadeOf(decade, setting), `half ${number} of the decade`, { mod });
  const century = numberOf(found.part('century') ?? '');
  if (century !== null) return halfOfCentury(pad(century - 1, 2), mod);
  const year = Number(found.part('year') ?? yearOf(setting.published) + (yearShift[found.part('near') ?? ''] ?? 0));
  return date(
    `${pad(year, 4)}-H${number}`,
    found.part('year') === undefined ? 'the half of the year reckoned from publication' : 'as written',
  );
}

function halfOfCentury(century: string, mod: 'START' | 'END'): Meaning {
  const edtf = mod === 'START' ? `${century}00/${century}49` : `${century}50/${century}99`;
  return date(century, 'as written', { mod, edtf });
}

function halfNear(setting: Setting, number: 1 | 2): Meaning {
  const now = monthOf(setting.published) <= 6 ? 1 : 2;
  const year = yearOf(setting.published) - (number > now && sideOf(setting) === 'past' ? 1 : 0);
  return date(`${pad(year, 4)}-H${number}`, 'the last such half year begun by publication', {
    anchor: setting.published,
  });
}

// Weeks of a month are told by sevens: the second week of May is 8 to 14 May.
function weekOfMonth(found: Matched, setting: Setting): Meaning | null {
  const number = months[found.part('month') ?? ''] ?? 1;
  const year = found.part('year');
  const month = year === undefined ? monthMeant(setting, number)[0] : monthIn(Number(year), number);
  const nth = numberOf(found.part('ordinal') ?? '');
  const last = lastDayOf(month);
  if (found.part('unit') === 'day') return dayOrNothing(dayIn(month, nth ?? last), `in ${month}`);
  if (nth !== null && nth > 4) return null;
  const start = nth === null ? last - 6 : 7 * nth - 6;
  const week = weekOf(dayIn(month, start + 3));
  if (found.part('unit') === 'weekend') return date(`${week}-WE`, `in ${month}`);
  return date(week, `in ${month}`, { edtf: `${dayIn(month, start)}/${dayIn(month, start + 6)}` });
}

function weekOfDay(found: Matched, setting: Setting): Meaning | null {
  const month = months[found.part('month') ?? ''] ?? 1;
  const number = Number(found.part('day'));
  const year = found.part('year');
  const day =
    year === undefined ? monthDayMeant(setting, month, number)[0] : dayIn(monthIn(Number(year), month), number);
  if (!isDay(day)) return null;
  return date(`${weekOf(day)}${found.part('unit') === 'weekend' ? '-WE' : ''}`, `that holds ${writtenDay(day)}`);
}

function monthsOfYear(found: Matched, setting: Setting): Meaning | null {
  const count = numberOf(found.part('count') ?? '');
  if (count === null) return null;
  const unit = found.part('unit') === 'weeks' ? 'W' : 'M';
  const months = found.part('unit') === 'quarters' ? count * 3 : count;
  const year = pad(
    Number(found.part('year') ?? yearOf(setting.published) + (yearShift[found.part('near') ?? ''] ?? 0)),
    4,
  );
  const opens = found.part('which') === 'first' && unit === 'M' && months <= 12;
  return duration(`P${months}${unit}`, opens ? `from the start of ${year}` : 'a length of time', {
    edtf: opens ? `${year}-01/${year}-${pad(months, 2)}` : null,
  });
}

// "In her 40s", "temperatures in the low 40s": without article or apostrophe two digits are no decade.
function isAge(found: Matched): boolean {
  return /^\d0s$/.test(found.part('decade') ?? '') && found.near(0) !== 'the' && found.near(-1) !== 'and';
}

function decadeOf(words: string, setting: Setting): string {
  const digits = words.replace(/\D/g, '');
  if (/^1\d00$/.test(digits)) return digits.slice(0, 2);
  if (digits.length === 4) return digits.slice(0, 3);
  const tens = Number(digits.slice(0, 1));
  const century = Math.floor(yearOf(setting.published) / 100);
  return `${tens * 10 > yearOf(setting.published) % 100 ? century - 1 : century}${tens}`;
}
