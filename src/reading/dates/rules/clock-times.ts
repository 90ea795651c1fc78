// Times and parts of a day: "9 a.m. EST Tuesday", "noon Thursday", "Friday night", "this morning", "overnight".
import { addDays, dayIn, monthIn, pad, writtenDay } from '../calendar.ts';
import { monthDayMeant, sideOf, time, weekdayNear } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { cardinals, dayParts, months, weekdays } from '../words.ts';

export const clockTimeRules: readonly DateRule[] = [
  {
    id: 'dates/time-of-day',
    pattern: pattern(
      `(hour:(HOUR|CLOCK|DOTCLOCK) half:MERIDIEM|hourclock:CLOCK|fourdigits:HHMM (?=(ZONE|local|hours))|hourword:(HOUR|CARDINAL) o'clock|sharp:(noon|midnight|midday|dawn|dusk))
       hours? (ZONE (standard|daylight)? time?|local time)?
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
      ['It fell at [0840 GMT].', '2024-05-16T08:40'],
      ['It began at [4.47pm on Sunday].', '2024-05-12T16:47'],
      ['They met at [9 a.m. on Tuesday, March 12, 2024].', '2024-03-12T09:00'],
      ['It struck at [03:15 on 7 March].', '2024-03-07T03:15'],
      ['The match ended 2:10 after a dull half.'],
      ['The psalm is number 40 in the old book.'],
      ['The vote was 7:5 against.'],

      ['The hour of truth has come.'],
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
  if (/^d/.test(found.part('sharp') ?? '') && found.part('weekday') === undefined) return null;
  const [day, why] = dayOf(found, setting);
  return time(`${day}${clock}`, why, day);
}

// "2:1" and "7:30 minutes" are no times of day; "at 13:40" is.
function isScore(found: Matched): boolean {
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
  if (number > 24 || Number(minute) > 59 || (half !== '' && number > 12)) return null;
  const full = isLater ? (number % 12) + 12 : half.startsWith('a') && number === 12 ? 0 : number;
  return `T${pad(full, 2)}:${minute}`;
}

function dayOf(found: Matched, setting: Setting): readonly [string, string] {
  const month = months[found.part('month') ?? ''];
  const day = Number(found.part('monthday'));
  const year = found.part('year');
  if (month !== undefined && year !== undefined) return [dayIn(monthIn(Number(year), month), day), 'as written'];
  if (month !== undefined) return monthDayMeant(setting, month, day);
  const weekday = found.part('weekday');
  const published = writtenDay(setting.published);
  if (weekday !== undefined)
    return [
      weekdayNear(setting.published, weekdays[weekday] ?? 1, sideFor(found, setting)),
      `on the ${weekday} nearest publication on ${published}`,
    ];
  const shift = dayShifts[found.part('day') ?? ''];
  if (shift !== undefined) return [addDays(setting.published, shift), `reckoned from publication on ${published}`];
  const last = setting.told.day > setting.published && !setting.isHistory ? setting.published : setting.told.day;
  return [last, `of the day told last, ${writtenDay(last)}`];
}

function sideFor(found: Matched, setting: Setting): 'past' | 'future' {
  const which = found.near(0);
  if (which === 'this' || which === 'next') return 'future';
  return which === 'last' ? 'past' : sideOf(setting);
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
