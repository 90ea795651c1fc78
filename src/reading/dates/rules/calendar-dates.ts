// Days, months and years named by the calendar: "November 5, 2023", "5 Nov", "June 1998", "in May", "1998".
import { dayIn, isDay, monthIn, pad } from '../calendar.ts';
import { date, dayOrNothing, monthDayMeant, monthMeant, monthNear, time, yearOfShort } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { months, numberOf } from '../words.ts';

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
      '(WEEKDAY ,?)? (month:MONTH ,? the? day:DAYOFMONTH ,?|the? dayfirst:DAYOFMONTH of? monthafter:MONTH ,?) year:YEAR',
    ),
    means: fullDay,
    examples: [
      ['It closed on [November 3, 2023].', '2023-11-03', '2023-11-03'],
      ['It closed on [Friday, Nov. 3, 2023].', '2023-11-03'],
      ['It closed on [3 November 2023].', '2023-11-03'],
      ['It closed on [the 3rd of November, 2023].', '2023-11-03'],
      ['Signed [Sept. 27, 1989], the treaty holds.', '1989-09-27'],
      ['March 10,000 miles in 2,023 steps.'],
    ],
  },
  {
    id: 'dates/day-of-month',
    pattern: pattern(
      '((this coming)? WEEKDAY ,?)? (month:MONTH the? day:DAYOFMONTH ((?=(to|and|or|through|until|-) DAYNUMBER , year:YEAR)|)|the? dayfirst:DAYOFMONTH of? monthafter:MONTH)',
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
    pattern: pattern('month:MONTH'),
    means: monthAlone,
    examples: [
      ['Prices fell in [April].', '2024-04', '2024-04'],
      ['Prices will rise in [June].', '2024-06'],
      ['Prices fell in [November].', '2023-11'],
      ['Prices fell throughout [March].', '2024-03'],
      ['The [March] accord held.', '2024-03'],
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
    id: 'dates/further-year',
    pattern: pattern('(?<=(in|the|from|of|between|,|mid -|for|during|since|through) YEAR (-|/)) year:TWODIGITS'),
    means: (found, setting) => {
      const from = setting.told.value;
      const value = `${from?.slice(0, 2)}${found.part('year')}`;
      return from === null || value.length !== 4 || value <= from ? null : date(value, 'in the century just named');
    },
    examples: [
      ['The [1992]-[95] war ended.', '1992 1995', '1992/1995'],
      ['It lost money in [2018]/[19].', '2018 2019', '2018/2019'],
      ['He took the [1997]-71 flight.', '1997'],
      ['The score was 20-15.'],
    ],
  },
  {
    id: 'dates/year',
    pattern: pattern('(the year)? year:YEAR'),
    means: yearAlone,
    examples: [
      ['It has been independent since [1901].', '1901', '1901/..'],
      ['The [2011] decree is in force.', '2011', '2011'],
      ["[2018]'s budget was cut.", '2018'],
      ['They will end it by [the year 2030].', '2030', '../2030-12-31'],
      ['Sales reached 2,011 units.'],
      ['About 2000 people marched.'],
      ['The firm paid $1998 for it.'],
      ['He lives at 1600 Pennsylvania Avenue.'],
      ['The prototype cost 2020 dollars.'],
      ['It rose to 1998.5 points.'],
      ['Some 1,950 were hurt.'],
      ['He took Flight 2001.'],
      ['The Russell 2000 index rose.'],
      ['Nearly 2000 homes burned.'],
      ['It holds 1,945 seats.'],
    ],
  },
  {
    id: 'dates/year-before-christ',
    pattern: pattern('year:(DIGITS) (bc|bce|b . c .?|b . c . e .?)'),
    means: (found) => {
      const year = Number((found.part('year') ?? '').replaceAll(',', ''));
      return year > 9999 ? null : date(`BC${pad(year, 4)}`, 'as written', { edtf: `-${pad(year - 1, 4)}` });
    },
    examples: [
      ['He was stabbed in [44 BC].', 'BC0044', '-0043'],
      ['They dug for old coins.'],
      ['He lives in Vancouver, BC.'],
    ],
  },
  {
    id: 'dates/eleventh-of-september',
    pattern: pattern('9/11'),
    means: (_found, setting) =>
      setting.published < '2001-09-11' ? null : date('2001-09-11', 'the attacks of 11 September 2001'),
    examples: [['He was mayor on [9/11].', '2001-09-11', '2001-09-11'], ['It scored 9/10 at best.']],
  },
  {
    id: 'dates/year-in-words',
    pattern: pattern(
      '(the year)? (century:(nineteen|eighteen|seventeen|sixteen|twenty)) (hundred)? (rest:(CARDINAL (-? CARDINAL)?))|the year whole:(CARDINAL (-? CARDINAL){0,3})',
    ),
    means: yearInWords,
    examples: [
      ['The army came in [nineteen seventy-nine].', '1979'],
      ['They will halve it by [the year two thousand].', '2000'],
      ['He is nineteen.'],
      ['Nineteen players left the field.'],
    ],
  },
  {
    id: 'dates/short-year',
    pattern: pattern('(?<=(in|since|of|by|the|SEASON|MONTH|and|from|to)) year:SHORTYEAR'),
    means: (found, setting) => date(yearOfShort(found.part('year') ?? '', setting), 'the nearest year that ends so'),
    examples: [
      ["Shares slid in ['08] and recovered.", '2008'],
      ["The class of ['98] met again.", '1998'],
      ["A '57 classic was sold."],
      ["A rock '50 feet high' fell."],
    ],
  },
];

function isoDay(found: Matched): Meaning | null {
  const text = found.part('day')?.toUpperCase().replaceAll('/', '-') ?? '';
  if (!isDay(text.slice(0, 10)) || isInAddress(found)) return null;
  return text.length > 10 ? time(text, 'as written', null) : date(text, 'as written');
}

// "/2023/05/04/report-2023.pdf"
function isInAddress(found: Matched): boolean {
  const [before, after] = [found.near(-1), found.near(1)];
  return (
    before === '/' ||
    (after === '/' && !(/^\d\d$/.test(found.near(2)) && found.near(3) !== '/')) ||
    (after === '.' && /^(?:pdf|html?|aspx?|php)$/.test(found.near(2)))
  );
}

function slashDay(found: Matched, setting: Setting): Meaning | null {
  if (isInAddress(found)) return null;
  const [one = 0, two = 0, year = 0] = (found.part('day') ?? '').split(/[/.]/).map(Number);
  const full = year < 100 ? (year > 50 ? 1900 : 2000) + year : year;
  const dayFirst = one > 12 || (found.part('day') ?? '').includes('.') || (setting.dayFirst && two <= 12);
  const value = dayFirst ? dayIn(monthIn(full, two), one) : dayIn(monthIn(full, one), two);
  return dayOrNothing(value, dayFirst ? 'written day first' : 'written month first');
}

function fullDay(found: Matched): Meaning | null {
  return dayOrNothing(dayIn(monthIn(yearIn(found), monthNumber(found)), dayNumber(found)), 'as written');
}

function dayOfMonth(found: Matched, setting: Setting): Meaning | null {
  const day = dayNumber(found);
  if (isCounted(found) || (found.part('dayfirst') !== undefined && /^\d/.test(found.near(1)))) return null;
  const year = found.part('year');
  if (year !== undefined) return fullDay(found);
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

const notYearBefore = new Set(
  '$ £ € ¥ # no. no number nos room flight highway route about some nearly almost than roughly approximately least most over windows vista boeing airbus class model page section chapter resolution gate channel up s&p russell nikkei ftse'.split(
    ' ',
  ),
);
const notYearAfter = new Set(
  '% percent per million billion trillion thousand hundred dollars euros pounds yen yuan people men women children troops soldiers workers employees jobs students families homes houses miles kilometers kilometres km meters metres feet foot tons tonnes barrels acres hectares points times years months weeks days hours minutes seconds gmt utc est edt hrs votes shares members patients victims others units copies cars vehicles street avenue ave road boulevard st'.split(
    ' ',
  ),
);
const yearSigns = new Set(
  'in since until till by from to between of during through before after for and the year early late mid ( - or around circa summer spring winter fall autumn every'.split(
    ' ',
  ),
);

const streets = new Set(['street', 'st', 'avenue', 'ave', 'road', 'boulevard', 'drive', 'lane']);

// Four digits are a year unless their neighbours count with them; long-gone years need a word that dates have.
function yearAlone(found: Matched): Meaning | null {
  const year = yearIn(found);
  const before = found.near(-1);
  if (isInAddress(found)) return null;
  if (notYearBefore.has(before) || notYearAfter.has(found.near(1)) || streets.has(found.near(2))) return null;
  if (before === '-' && /^\d+$/.test(found.near(-2)) && found.near(-2).length !== 4) return null;
  if (found.near(1) === '-' && notYearAfter.has(found.near(2))) return null;
  if (found.near(1) === ':' || (found.near(1) === '.' && /^\d/.test(found.near(2)))) return null;
  if (before === '.' && /^\d/.test(found.near(-2))) return null;
  if ((year < 1900 || year > 2060) && !yearSigns.has(before)) return null;
  return date(pad(year, 4), 'as written');
}

function yearInWords(found: Matched): Meaning | null {
  const whole = found.part('whole');
  const rest = numberOf(found.part('rest') ?? '');
  const century = numberOf(found.part('century') ?? '');
  const year = whole === undefined ? (century ?? 0) * 100 + (rest ?? 0) : (numberOf(whole) ?? 0);
  if (whole === undefined && (rest === null || rest < 10 || rest > 99)) return null;
  return year >= 1000 && year <= 2100 ? date(pad(year, 4), 'as written') : null;
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
