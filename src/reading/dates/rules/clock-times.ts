// Times and parts of a day: "9 a.m. EST Tuesday", "noon Thursday", "Friday night", "this morning", "overnight".
import { addDays, dayIn, monthIn, pad, writtenDay } from '../calendar.ts';
import { monthDayMeant, sideOf, time, weekdayNear } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { cardinals, dayParts, months, numberOf, weekdays } from '../words.ts';
import { isoDayOf } from '../written-day.ts';

export const clockTimeRules: readonly DateRule[] = [
  {
    id: 'dates/time-of-day',
    pattern: pattern(
      `(hour:(HOUR|CLOCK|DOTCLOCK) half:MERIDIEM|hourclock:CLOCK|hourclock:DOTCLOCK (?=(ZONE|hrs|on (DAYNUMBER MONTH|MONTH DAYNUMBER|WEEKDAY)))|fourdigits:HHMM (?=(ZONE|local|hours|on (DAYNUMBER MONTH|MONTH DAYNUMBER)))|hourword:(HOUR|CARDINAL) o'clock|hourword:(HOUR|CARDINAL) (?=(in the|this|that) (morning|afternoon|evening))|sharp:(noon|midnight|midday|dawn|dusk))
       hours? (zone:(ZONE (standard|daylight)? time?|local time))?
       ((in the|day:(this|yesterday|tomorrow|that)) dayhalf:(morning|afternoon|evening)|,? on? (weekday:WEEKDAY dayhalf:DAYPART? (,? month:MONTH monthday:DAYNUMBER (,? year:YEAR)?)?|day:(today|yesterday|tomorrow)|(month:MONTH monthday:DAYNUMBER|monthday:DAYNUMBER month:MONTH) (,? year:YEAR)?))?`,
    ),
    means: timeOfDay,
    examples: [
      ['Polls close at [9 a.m. EST Tuesday].', '2024-05-14T09:00', '2024-05-14'],
      ['Polls close at [7:15 p.m.] sharp.', '2024-05-16T19:15'],
      ['He was seen at [10 p.m. Wednesday].', '2024-05-15T22:00'],
      ['Talks broke off at [noon Thursday].', '2024-05-16T12:00'],
      ['The offer lapsed at [5 p.m. EST Nov. 9].', '2023-11-09T17:00'],
      ["It began at [six o'clock].", '2024-05-16T06:00'],
      ["It began at [nine o'clock this morning].", '2024-05-16T09:00'],
      ['It began at [5:30 Tuesday afternoon].', '2024-05-14T17:30'],
      ['It began at [9 in the morning].', '2024-05-16T09:00'],
      ['It began at [14.30 on 3 May].', '2024-05-03T14:30'],
      ['It began at [0900 on 3 May].', '2024-05-03T09:00'],
      ['It began at [3 p.m.] ([1900 GMT]) on [Wednesday].', '2024-05-15T15:00 2024-05-15T19:00 2024-05-15'],
      ['It began on [March 12] and ended at [around nine that evening].', '2024-03-12 2024-03-12T21:00'],
      ['Of the nine [that evening] one fell.', '2024-05-16TEV'],
      ['It fell at [0840 GMT].', '2024-05-16T08:40'],
      ['It began at [4.47pm on Sunday].', '2024-05-12T16:47'],
      ['They met at [9 a.m. on Tuesday, March 12, 2024].', '2024-03-12T09:00'],
      ['It struck at [03:15 on 7 March].', '2024-03-07T03:15'],
      ['It struck at [22:15 local time] ([19:15 GMT]).', '2024-05-16T22:15 2024-05-16T19:15'],
      ['They crossed at [dawn on 1 July 1916].', '1916-07-01TMO', '1916-07-01'],
      ['The match ended 2:10 after a dull half.'],
      ['The psalm is number 40 in the old book.'],
      ['The vote was 7:5 against.'],

      ['The hour of truth has come.'],
    ],
  },
  {
    id: 'dates/date-then-time',
    pattern: pattern(
      `(iso:ISO|slash:SLASH|(WEEKDAY ,?)? (month:MONTH monthday:DAYNUMBER ,? year:YEAR|monthday:DAYNUMBER month:MONTH ,? year:YEAR)) ,?
       (hour:(HOUR|CLOCK|DOTCLOCK) half:MERIDIEM|hourclock:CLOCK|hourclock:DOTCLOCK (?=ZONE)) (zone:ZONE)?`,
    ),
    means: (found, setting) => {
      const clock = clockOf(found);
      const day = found.part('iso') ?? found.part('slash') ?? null;
      if (clock === null) return null;
      if (day === null) return time(`${dayOf(found, setting)[0]}${clock}`, 'as written', null);
      const full = isoDayOf(day, setting.dayFirst);
      return full === null ? null : time(`${full}${clock}`, 'as written', null);
    },
    examples: [
      ['Posted on [July 5, 2012 3:14 AM ET] by him.', '2012-07-05T03:14', '2012-07-05'],
      ['Posted on [Friday 4 January 2013 19.33 GMT] by him.', '2013-01-04T19:33'],
      ['Posted on [2013-01-09 19:06] by him.', '2013-01-09T19:06'],
      ['Posted on [01/29/2013 7:06 PM EST] by him.', '2013-01-29T19:06'],
      ['On [July 5, 2012] 3 men left.', '2012-07-05'],
    ],
  },
  {
    id: 'dates/part-of-named-day',
    pattern: pattern(
      '((this|next|last)? weekday:WEEKDAY|day:(yesterday|tomorrow|today|last|this|that|the next|the following|the same|the previous)|month:MONTH monthday:DAYNUMBER) (early|late|mid)? -? part:DAYPART',
    ),
    means: partOfDay,
    examples: [
      ['They met [Friday night].', '2024-05-10TNI', '2024-05-10'],
      ['They met [last night].', '2024-05-15TNI', '2024-05-15'],
      ['They met [this morning].', '2024-05-16TMO'],
      ['They will meet [tomorrow evening].', '2024-05-17TEV'],
      ['He left on [March 12] and [that night] it burned.', '2024-03-12 2024-03-12TNI'],
      ['A [Friday night] lights fan came.', '2024-05-10TNI'],
      ['He sang at the Night Club.'],
      ['The morning-after pill is sold.'],
    ],
  },
  {
    id: 'dates/part-of-date',
    pattern: pattern(
      'the part:(morning|afternoon|evening|night) of the? ((WEEKDAY ,?)? (month:MONTH monthday:DAYOFMONTH|monthday:DAYOFMONTH of? month:MONTH|monthday:DAYOFMONTH (-|/|to) DAYNUMBER month:MONTH) ((-|/) DAYNUMBER)? (,? year:YEAR)?|weekday:WEEKDAY)',
    ),
    means: partOfDay,
    examples: [
      ['They crossed on [the night of 4 July 1776].', '1776-07-04TNI', '1776-07-04'],
      ['They crossed on [the night of July 4, 1776].', '1776-07-04TNI'],
      ['They crossed on [the night of 9-10 November 1938].', '1938-11-09TNI'],
      ['They crossed on [the morning of the 6th of June].', '2023-06-06TMO'],
      ['They crossed on [the evening of Tuesday].', '2024-05-14TEV'],
      ['They crossed on [the evening of Friday, Oct. 20].', '2023-10-20TEV'],
      ['The night of the long wait was cold.'],
      ['The morning of his life was bright.'],
    ],
  },
  {
    id: 'dates/tonight',
    pattern: pattern('word:(tonight|overnight)'),
    means: (found, setting) => {
      if (found.written(0) === 'Tonight' && ['week', 'entertainment'].includes(found.near(-1))) return null;
      const isTonight = found.part('word') === 'tonight';
      if (
        !isTonight &&
        found.near(1) !== '' &&
        /^(?:delivery|rate|lending|stay|flight|train|trip|success|package|mail|repo|funds)/.test(found.near(1))
      )
        return null;
      const day = isTonight || sideOf(setting) === 'future' ? setting.published : addDays(setting.published, -1);
      return time(`${day}TNI`, `reckoned from publication on ${writtenDay(setting.published)}`, setting.published);
    },
    examples: [
      ['They meet [tonight].', '2024-05-16TNI', '2024-05-16'],
      ['Shells fell [overnight].', '2024-05-15TNI'],
      ['The overnight lending rate rose.'],
      ['An overnight stay costs more.'],
    ],
  },
  {
    id: 'dates/part-of-day-told',
    pattern: pattern(
      '((?<=(in|during|until|through|by|at|since|of)) the daypart:(morning|afternoon|evening)|(?<=(by|at|since|until|before|around)) part:(midnight|noon|midday|dawn|dusk|daybreak|nightfall)|(?<=(by|at|until|in)) size:(mid|late|early) -? sized:(morning|afternoon|evening))',
    ),
    means: (found, setting) => {
      const word = found.part('daypart') ?? found.part('part') ?? found.part('sized') ?? '';
      const meaning = time(
        `${setting.told.day}${dayParts[word]}`,
        `of the day told last, ${writtenDay(setting.told.day)}`,
        setting.told.day,
      );
      const mod = { mid: 'MID', late: 'END', early: 'START' }[found.part('size') ?? ''] ?? null;
      return { ...meaning, mod };
    },
    examples: [
      ['It rained in [the morning].', '2024-05-16TMO', '2024-05-16'],
      ['By [mid-afternoon], it was over.', '2024-05-16TAF'],
      ['It ends at [midnight].', '2024-05-16T24:00'],
      ['The Morning Post said so.'],
      ['An evening dress was torn.'],
      ['The afternoon tea was cold.'],
    ],
  },
];

function timeOfDay(found: Matched, setting: Setting): Meaning | null {
  const clock = clockOf(found);
  if (clock === null) return null;
  if (found.part('hourclock') !== undefined && found.part('dayhalf') === undefined && isScore(found)) return null;
  if (found.part('hourword') !== undefined && found.near(-1) === 'the') return null;
  if (/^d/.test(found.part('sharp') ?? '') && (found.part('weekday') ?? found.part('month')) === undefined) return null;
  const [day, why] = dayOf(found, setting);
  return time(`${day}${clock}`, why, day);
}

// "2:1" and "7:30 minutes" are no times of day; "at 13:40" is.
function isScore(found: Matched): boolean {
  if (found.part('zone') !== undefined) return false;
  return ![
    'at',
    'from',
    'to',
    'until',
    'by',
    'around',
    'about',
    'before',
    'after',
    'since',
    ',',
    'between',
    'and',
  ].includes(found.near(-1));
}

function clockOf(found: Matched): string | null {
  const sharp = found.part('sharp');
  if (sharp !== undefined) return dayParts[sharp] ?? null;
  const four = found.part('fourdigits');
  if (four !== undefined && !/^[0-2]\d[0-5]\d$/.test(four)) return null;
  const written =
    found.part('hour') ?? found.part('hourclock') ?? found.part('hourword') ?? four?.replace(/^../, '$&:') ?? '';
  const [hour = '', minute = '00'] = written.split(/[:.]/);
  const number = cardinals[hour] ?? Number(hour);
  const half = found.part('half') ?? '';
  const isLater = half.startsWith('p') || ['afternoon', 'evening', 'night'].includes(found.part('dayhalf') ?? '');
  if (number > 24 || Number(minute) > 59 || minute.length !== 2 || (half !== '' && number > 12)) return null;
  const full = isLater ? (number % 12) + 12 : half.startsWith('a') && number === 12 ? 0 : number;
  return `T${pad(full, 2)}:${minute}`;
}

function dayOf(found: Matched, setting: Setting): readonly [string, string] {
  const month = months[found.part('month') ?? ''];
  const day = numberOf(found.part('monthday') ?? '') ?? 0;
  const year = found.part('year');
  if (month !== undefined && year !== undefined) return [dayIn(monthIn(Number(year), month), day), 'as written'];
  if (month !== undefined) return monthDayMeant(setting, month, day);
  const weekday = found.part('weekday') ?? weekdayAfterParenthesis(found);
  const published = writtenDay(setting.published);
  if (weekday !== undefined)
    return [
      weekdayNear(setting.published, weekdays[weekday] ?? 1, sideFor(found, setting)),
      `on the ${weekday} nearest publication on ${published}`,
    ];
  const shift = dayShifts[found.part('day') ?? dayAfterParenthesis(found) ?? ''];
  if (shift !== undefined) return [addDays(setting.published, shift), `reckoned from publication on ${published}`];
  const last = setting.told.day > setting.published && !setting.isHistory ? setting.published : setting.told.day;
  return [last, `of the day told last, ${writtenDay(last)}`];
}

// "3 p.m. (1900 GMT) on Wednesday": the word after the parenthesis and a preposition.
function afterParenthesis(found: Matched): string {
  const inside = found.near(-1) === '(';
  const close = [1, 2, 3, 4, 5, 6, 7].find((at) => found.near(at) === ')');
  if (close === undefined || (!inside && found.near(1) !== '(')) return '';
  return found.near(found.near(close + 1) === 'on' ? close + 2 : close + 1);
}

function weekdayAfterParenthesis(found: Matched): string | undefined {
  const word = afterParenthesis(found);
  return word in weekdays ? word : undefined;
}

function dayAfterParenthesis(found: Matched): string | undefined {
  const word = afterParenthesis(found);
  return word === 'today' || word === 'yesterday' || word === 'tomorrow' ? word : undefined;
}

function sideFor(found: Matched, setting: Setting): 'past' | 'future' {
  const which = found.near(0);
  if (which === 'this' || which === 'next') return 'future';
  if (which === 'last') return 'past';
  const isHour = found.part('part') === undefined;
  return isHour && setting.leaning() === 'present' ? 'future' : sideOf(setting);
}

const dayShifts: Readonly<Record<string, number>> = { today: 0, this: 0, yesterday: -1, last: -1, tomorrow: 1 };
const toldShifts: Readonly<Record<string, number>> = {
  that: 0,
  'the same': 0,
  'the next': 1,
  'the following': 1,
  'the previous': -1,
};

function partOfDay(found: Matched, setting: Setting): Meaning | null {
  const told = toldShifts[found.part('day') ?? ''];
  const part = dayParts[found.part('part') ?? ''] ?? 'TNI';
  if (told !== undefined)
    return time(
      `${addDays(setting.told.day, told)}${part}`,
      `reckoned from ${writtenDay(setting.told.day)}, told before`,
      setting.told.day,
    );
  const [day, why] = dayOf(found, setting);
  return time(`${day}${part}`, why, setting.published);
}
