// Days and months named by the calendar: "November 5, 2023", "5 Nov", "June 1998", "in May".
import { dayIn, isDay, monthIn, pad } from '../calendar.ts';
import { isInAddress } from '../in-address.ts';
import { date, dayOrNothing, monthDayMeant, monthMeant, monthNear, time } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { months, numberOf } from '../words.ts';
import { isDayFirst, isoDayOf } from '../written-day.ts';

export const calendarDateRules: readonly DateRule[] = [
  {
    id: 'dates/iso-day',
    pattern: pattern('day:ISO'),
    means: isoDay,
    examples: [
      ['The file is dated [2023-11-03].', '2023-11-03', '2023-11-03'],
      ['Logged at [2023-11-03T13:19], it said.', '2023-11-03T13:19', '2023-11-03'],
      ['Part number 2023-14-99 was withdrawn.'],
      ['See gov.example/news/2023/05/04/report-2023.pdf there.'],
      ['Call 555-01-2024.'],
    ],
  },
  {
    id: 'dates/numbers-with-slashes',
    pattern: pattern('day:SLASH'),
    means: slashDay,
    examples: [
      ['The permit of [11/23/2023] lapsed.', '2023-11-23'],
      ['The permit of [23/11/2023] lapsed.', '2023-11-23'],
      ['The permit of [3.11.2023] lapsed.', '2023-11-03'],
      ['Rates rose 3/8 of a point.'],
      ['Version 4.2.1 is out.'],
      ['See paper.example/2019/7/12/2069 there.'],
      ['The blood pressure was 120/80.'],
    ],
  },
  {
    id: 'dates/day-of-month-and-year',
    pattern: pattern(
      '(WEEKDAY ,?)? (month:MONTH ,? the? day:DAYOFMONTH ,?|(the (?!DAYNUMBER MONTH))? dayfirst:DAYOFMONTH of? monthafter:MONTH ,?) year:YEAR',
    ),
    means: fullDay,
    examples: [
      ['It closed on [November 3, 2023].', '2023-11-03', '2023-11-03'],
      ['It closed on [Friday, Nov. 3, 2023].', '2023-11-03'],
      ['It closed on [3 November 2023].', '2023-11-03'],
      ['It closed on [the 3rd of November, 2023].', '2023-11-03'],
      ['The [3 November 2023] blast killed two.', '2023-11-03'],
      ['Signed [Sept. 27, 1989], the treaty holds.', '1989-09-27'],
      ['March 10,000 miles in 2,023 steps.'],
    ],
  },
  {
    id: 'dates/day-of-month',
    pattern: pattern(
      `((this coming)? WEEKDAY ,?)? (month:MONTH the? day:DAYOFMONTH|(the (?!DAYNUMBER MONTH))? dayfirst:DAYOFMONTH of? monthafter:MONTH)
       ((?=(to|and|or|through|until|till|-) the? (DAYNUMBER|last:MONTH DAYOFMONTH|DAYOFMONTH of? last:MONTH) ,? year:YEAR)|)`,
    ),
    means: dayOfMonth,
    examples: [
      ['The plant opened on [March 12].', '2024-03-12'],
      ['The plant opened on [Tuesday, March 12].', '2024-03-12'],
      ['The plant opened on [the 12th of March].', '2024-03-12'],
      ['The plant will open on [June 3].', '2024-06-03'],
      ["[April 13]'s drop was steep.", '2024-04-13'],
      ['The dividend is payable [July 2].', '2024-07-02'],
      ['The offer expired [Dec. 15].', '2023-12-15'],
      ['In [March] 20 percent of them left.', '2024-03'],
      ['The mayor may 5 times refuse.'],
      ['Order 99-08 of [June 11, 2021] holds.', '2021-06-11'],
      ['Room 12 she would not take.'],
      ['They fought from [June 28] to [July 5, 1863].', '1863-06-28 1863-07-05', '1863-06-28/1863-07-05'],
      ['They fought from [28 November] to [5 January 1864].', '1863-11-28 1864-01-05'],
      ['The bank opens on [7 June].', '2024-06-07'],
    ],
  },
  {
    id: 'dates/further-day-of-month',
    pattern: pattern('(?<=MONTH DAYNUMBER (to|and|or|through|until|till|-|,)) day:DAYNUMBER (, year:YEAR)?'),
    means: furtherDay,
    examples: [
      ['The fair runs from [November 5] to [10].', '2023-11-05 2023-11-10', '2023-11-05/2023-11-10'],
      ['It will be held on [June 24] and [25].', '2024-06-24 2024-06-25', '2024-06-24'],
      ['It met on [March 3] and [4, 2021].', '2021-03-03 2021-03-04'],
      ['It ran from [Nov. 1] to [10, 2022].', '2022-11-01 2022-11-10', '2022-11-01/2022-11-10'],
      ['He bought five on [March 12] and 400 later.', '2024-03-12'],
      ['He ran 5 to 10 miles.'],
    ],
  },
  {
    id: 'dates/day-before-further-day',
    pattern: pattern('day:DAYNUMBER (?=(to|and|or|through|until|-) DAYNUMBER of? (month:MONTH) ,? (year:YEAR)?)'),
    means: earlierDay,
    examples: [
      ['The fair runs from [5] to [10 November 2024].', '2024-11-05 2024-11-10', '2024-11-05/2024-11-10'],
      ['Between [5] and [10 March] it rained.', '2024-03-05 2024-03-10', '2024-03-05/2024-03-10'],
      ['From 5 to 10 people came.'],
    ],
  },
  {
    id: 'dates/month-and-year',
    pattern: pattern('month:MONTH ,? of? year:YEAR'),
    means: (found) => date(monthIn(yearIn(found), monthNumber(found)), 'as written'),
    examples: [
      ['They met in [June 1998].', '1998-06', '1998-06'],
      ['They met in [February, 1947].', '1947-02'],
      ['They met in [October of 2019].', '2019-10'],
      ['The [March] 2500 model sold well.', '2024-03'],
      ['June Carter, born poor, sang.'],
    ],
  },
  {
    id: 'dates/further-month',
    pattern: pattern('(?<=MONTH (to|through|until|till|-)) month:MONTH (?!(,? of? YEAR|DAYNUMBER))'),
    means: (found, { told }) =>
      /^\d{4}-\d\d$/.test(told.value ?? '')
        ? date(monthNear(told.date, monthNumber(found), 'future'), 'the first one from the month just named')
        : null,
    examples: [
      ['Sales rose from [January] through [March].', '2024-01 2024-03', '2024-01/2024-03'],
      ['Sales rose in the [November]-[February] period.', '2023-11 2024-02', '2023-11/2024-02'],
      ['From [March 3] to [April 4] it grew.', '2024-03-03 2024-04-04'],
      ['They rode through [March].', '2024-03'],
    ],
  },
  {
    id: 'dates/month',
    pattern: pattern('month:MONTH ((?=(, MONTH){0,3} (to|and|or|through|until|till|-) last:MONTH ,? of? year:YEAR)|)'),
    means: monthAlone,
    examples: [
      ['Prices fell in [April].', '2024-04', '2024-04'],
      ['Prices will rise in [June].', '2024-06'],
      ['Prices fell in [November].', '2023-11'],
      ['Prices fell throughout [March].', '2024-03'],
      ['The [March] accord held.', '2024-03'],
      ['They fought from [March] to [May 1916].', '1916-03 1916-05', '1916-03/1916-05'],
      ['They fought from [November] to [January 1917].', '1916-11 1917-01'],
      ['It rained in [July], [August] and [September 1943].', '1943-07 1943-08 1943-09'],
      ['In [May], the firm failed the test.', '2024-05'],
      ['Prime Minister Theresa May resigned.'],
      ['May I ask why?'],
      ['The men march in step and may stop.'],
      ['April Jones said the shop was shut.'],
      ['The march of time goes on.'],
      ['He may, or may not, come.'],
      ['August Wilson wrote the play.'],
    ],
  },
  {
    id: 'dates/eleventh-of-september',
    pattern: pattern('9/11'),
    means: (_found, setting) =>
      setting.published < '2001-09-11' ? null : date('2001-09-11', 'the attacks of 11 September 2001'),
    examples: [['He was mayor on [9/11].', '2001-09-11', '2001-09-11'], ['It scored 9/10 at best.']],
  },
];

function isoDay(found: Matched): Meaning | null {
  const text = found.part('day')?.toUpperCase().replaceAll('/', '-') ?? '';
  if (!isDay(text.slice(0, 10)) || isInAddress(found)) return null;
  return text.length > 10 ? time(text, 'as written', null) : date(text, 'as written');
}

function slashDay(found: Matched, { dayFirst }: Setting): Meaning | null {
  const text = found.part('day') ?? '';
  const day = isInAddress(found) ? null : isoDayOf(text, dayFirst);
  return day === null ? null : date(day, isDayFirst(text, dayFirst) ? 'written day first' : 'written month first');
}

function fullDay(found: Matched): Meaning | null {
  return dayOrNothing(dayIn(monthIn(yearIn(found), monthNumber(found)), dayNumber(found)), 'as written');
}

function dayOfMonth(found: Matched, setting: Setting): Meaning | null {
  const day = dayNumber(found);
  if (isCounted(found) || (found.part('dayfirst') !== undefined && /^\d/.test(found.near(1)))) return null;
  const year = found.part('year');
  if (year !== undefined)
    return dayOrNothing(
      dayIn(monthIn(Number(yearShared(found, found.part('last'))), monthNumber(found)), day),
      'in the year named after it',
    );
  const [value, why] = monthDayMeant(setting, monthNumber(found), day);
  return dayOrNothing(value, why, { anchor: setting.published });
}

const countedAfter = new Set([
  '%',
  'percent',
  'per',
  'million',
  'billion',
  'thousand',
  'people',
  'others',
  'points',
  'times',
  'years',
  'months',
  'days',
]);

function isCounted(found: Matched): boolean {
  return countedAfter.has(found.near(1));
}

// "From November 28 to January 3, 1864": the year is that of the last month.
function yearShared(found: Matched, last: string | undefined): string {
  return pad(yearIn(found) - ((months[last ?? ''] ?? 12) < monthNumber(found) ? 1 : 0), 4);
}

function furtherDay(found: Matched, setting: Setting): Meaning | null {
  const before = setting.told.value;
  if (before === null || !isDay(before) || isCounted(found)) return null;
  return dayOrNothing(dayIn(before.slice(0, 7), dayNumber(found)), 'in the month just named');
}

function earlierDay(found: Matched, setting: Setting): Meaning | null {
  const year = found.part('year');
  const [month, why] =
    year === undefined
      ? monthMeant(setting, monthNumber(found))
      : [monthIn(Number(year), monthNumber(found)), 'in the month named after it'];
  return dayOrNothing(dayIn(month, dayNumber(found)), why);
}

const beforeMonths = new Set(
  'in since until till by from to between and of early late mid last next this during through throughout before after for on the a an each every - ( , or around about over than per'.split(
    ' ',
  ),
);

// "May", "March", "April", "June" and "August" are also names and verbs: those need a word before them that dates have.
function monthAlone(found: Matched, setting: Setting): Meaning | null {
  const word = found.part('month') ?? '';
  const before = found.near(-1);
  if (found.part('year') !== undefined)
    return date(
      monthIn(Number(yearShared(found, found.part('last'))), monthNumber(found)),
      'in the year named after it',
    );
  const isNamed = ['may', 'march', 'april', 'june', 'august', 'jan', 'mar'].includes(word);
  if (isNamed && ((!beforeMonths.has(before) && !isSpan(found)) || found.inName())) return null;
  if (isNamed && isCapital(found.written(1)) && !['the', 'in', 'of', 'last', 'next'].includes(before)) return null;
  const until = isSpan(found) ? months[found.near(2)] : undefined;
  const [value, why] = monthMeant(setting, until ?? monthNumber(found));
  const first = until === undefined ? value : monthNear(`${value}-01`, monthNumber(found), 'past');
  return date(first, why, { anchor: setting.published });
}

// "May-June", "June to August".
function isSpan(found: Matched): boolean {
  return found.near(2) in months && ['-', 'to', 'through', 'and'].includes(found.near(1));
}

function yearIn(found: Matched): number {
  return Number(found.part('year'));
}

function monthNumber(found: Matched): number {
  return months[found.part('month') ?? found.part('monthafter') ?? ''] ?? 0;
}

function dayNumber(found: Matched): number {
  return numberOf(found.part('day') ?? found.part('dayfirst') ?? '') ?? 0;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
