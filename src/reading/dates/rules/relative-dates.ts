// Days, weeks, months and years reckoned from publication or from what was told before: "yesterday", "last week",
// "on Tuesday", "a year ago", "three days later".
import { addDays, dayIn, pad, weekdayOf, writtenDay, yearOf } from '../calendar.ts';
import { countOf } from '../counts.ts';
import {
  date,
  duration,
  lengthOf,
  monthNear,
  sideOf,
  sideWords,
  stretchFrom,
  time,
  unitAround,
  unitsFrom,
  weekdayNear,
  yearBefore,
} from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { months, units, weekdays } from '../words.ts';

export const relativeDateRules: readonly DateRule[] = [
  {
    id: 'dates/today',
    pattern: pattern('word:(today|yesterday|tomorrow|(the day after tomorrow)|(the day before yesterday))'),
    means: (found, setting) => {
      if (found.near(-1) === 'usa') return null;
      if (found.part('word') === 'tomorrow' && found.near(-1) === 'of') return date('FUTURE_REF', 'some time to come');
      const shift = dayShift[found.part('word') ?? ''] ?? 0;
      return date(addDays(setting.published, shift), fromPublication(setting, days(shift)), {
        anchor: setting.published,
      });
    },
    examples: [
      ['It said [today] that', '2024-05-16', '2024-05-16'],
      ['It closed [yesterday].', '2024-05-15', '2024-05-15'],
      ["[Tomorrow]'s vote is open.", '2024-05-17'],
      ['They meet [the day after tomorrow].', '2024-05-18'],
      ['They build the cars of [tomorrow].', 'FUTURE_REF', null],
      ['The owner said no.'],
      ['Yesteryear is gone.'],
      ['He edits USA Today there.'],
    ],
  },
  {
    id: 'dates/further-weekday',
    pattern: pattern('(?<=WEEKDAY (to|through|until|till|thru|-)) weekday:WEEKDAY'),
    means: (found, setting) => {
      const value = weekdayNear(setting.told.day, weekdays[found.part('weekday') ?? ''] ?? 1, 'future');
      return date(value, 'the first one from the day just named', { anchor: setting.told.day });
    },
    examples: [
      ['He will be here from [Tuesday] through [Saturday].', '2024-05-21 2024-05-25', '2024-05-21/2024-05-25'],
      ['He was here from [Monday] to [Friday].', '2024-05-13 2024-05-17', '2024-05-13/2024-05-17'],
      ['He was here on [Monday] to sing.', '2024-05-13'],
      ['A list of days follows.'],
    ],
  },
  {
    id: 'dates/weekday',
    pattern: pattern('weekday:WEEKDAY'),
    means: weekday,
    examples: [
      ['Police said on [Tuesday] that', '2024-05-14', '2024-05-14'],
      ['Police said [Thursday] that', '2024-05-16'],
      ['The court will rule on [Monday].', '2024-05-20'],
      ['The court is to rule on [Monday].', '2024-05-20'],
      ['The [Friday] blast killed two.', '2024-05-10'],
      ['a Mondayish mood'],
      ['He sat in the sun.'],
      ['Sun Microsystems said no.'],
      ['[Black Friday] sales rose.', '2023-11-24'],
      ['She wore her finest coat.'],
      ['Sat in the front row, he slept.'],
      ['Wed at last, they smiled.'],
    ],
  },
  {
    id: 'dates/weekday-of-week',
    pattern: pattern('weekday:WEEKDAY of? which:(last|next|this|the following|the previous) week'),
    means: (found, setting) => {
      const number = weekdays[found.part('weekday') ?? ''] ?? 1;
      const monday = addDays(
        setting.published,
        1 - weekdayOf(setting.published) + 7 * shiftOf(found.part('which') ?? ''),
      );
      return date(addDays(monday, number - 1), `that day of ${found.part('which')} week`, {
        anchor: setting.published,
      });
    },
    examples: [
      ['They met [Tuesday of last week].', '2024-05-07', '2024-05-07'],
      ['They will meet [Monday next week].', '2024-05-20'],
      ['The wait was long.'],
    ],
  },
  {
    id: 'dates/weekday-told-which',
    pattern: pattern(
      '(the)? which:(last|this|next|this coming|this past|coming|past|previous|following) weekday:WEEKDAY',
    ),
    means: weekdayWhich,
    examples: [
      ['They met [last Thursday].', '2024-05-09', '2024-05-09'],
      ['They meet [this Saturday].', '2024-05-18'],
      ['They meet [next Tuesday].', '2024-05-21'],
      ['They meet [this coming Sunday].', '2024-05-19'],
      ['It closed on [March 12]. [The following Monday] it opened.', '2024-03-12 2024-03-18'],
      ['The last man sang.'],
    ],
  },
  {
    id: 'dates/month-told-which',
    pattern: pattern(
      'which:(last|this|next|this coming|this past|coming|past|each|every) month:MONTH day:DAYNUMBER? (?!(,? YEAR|DAYNUMBER))',
    ),
    means: monthWhich,
    examples: [
      ['They met [last June].', '2023-06', '2023-06'],
      ['They met [last May].', '2023-05'],
      ['They meet [next June].', '2024-06'],
      ['They met [last June 3].', '2023-06-03'],
      ['In this [June 28, 2018], photo he smiles.', '2018-06-28'],
      ['They meet [this September].', '2024-09'],
      ['They meet [each July].', 'XXXX-07', null],
      ['Last may be best.'],
    ],
  },
  {
    id: 'dates/month-of-near-year',
    pattern: pattern(
      'month:MONTH (day:DAYNUMBER)? ,? (of)? which:(last|next|this|that|the same|the following|the previous) year',
    ),
    means: (found, setting) => {
      const which = found.part('which') ?? '';
      const from = ['last', 'next', 'this'].includes(which) ? setting.published : setting.told.date;
      const month = `${pad(yearOf(from) + shiftOf(which), 4)}-${pad(months[found.part('month') ?? ''] ?? 1, 2)}`;
      const day = found.part('day');
      return date(day === undefined ? month : dayIn(month, Number(day)), `of ${which} year`, { anchor: from });
    },
    examples: [
      ['It shut in [June last year].', '2023-06', '2023-06'],
      ['It shut in [March of this year].', '2024-03'],
      ['It opens in [June next year].', '2025-06'],
      ['It opened in [2015]. In [May that year] it burned.', '2015 2015-05'],
      ['May this house stand.'],
    ],
  },
  {
    id: 'dates/near-unit',
    pattern: pattern(
      '(which:(the next)|the? which:(last|past|previous|next|this|coming|following|current|same|that|that same|the same|upcoming|preceding|prior|this past|this coming|present|latest)) (calendar|fiscal|financial|business|trading|whole|very|academic|school)? unit:UNIT',
    ),
    means: nearUnit,
    examples: [
      ['It shut [last week].', '2024-W19', '2024-05-06/2024-05-12'],
      ['It shut [last month].', '2024-04', '2024-04'],
      ['It will open [next year].', '2025', '2025'],
      ['It will open [next week].', '2024-W21', '2024-05-20/2024-05-26'],
      ['It shut [this year].', '2024', '2024'],
      ['It shut [last quarter].', '2024-Q1', '2024-01/2024-03'],
      ['It shut [last weekend].', '2024-W19-WE', '2024-05-11/2024-05-12'],
      ['It shut on [March 12] and opened [the following day].', '2024-03-12 2024-03-13'],
      ['It shut on [March 12] and opened [the same day].', '2024-03-12 2024-03-12'],
      ['It shut in [2015]. [That year] he left.', '2015 2015'],
      ['It shut on [March 12] and opened [the next day].', '2024-03-12 2024-03-13'],
      ['It will grow over [the next year].', 'P1Y', '2024-05/2025-05'],
      ['Prices rose over [the past decade].', 'P10Y', '2014/2024'],
      ['Prices rose over [the past year].', 'P1Y', '2023-05/2024-05'],
      ['Prices rose over [the last year].', '2023', '2023-05/2024-05'],
      ['He was the last man in.'],
      ['The same units were sold.'],
      ['The next secondary school is far.'],
      ['Last-minute talks failed.'],
    ],
  },
  {
    id: 'dates/weekend',
    pattern: pattern('the (long|holiday)? weekend'),
    means: (_found, setting) => {
      const shift = sideOf(setting) === 'future' || weekdayOf(setting.published) >= 6 ? 0 : -1;
      return date(unitAround(setting.published, 'WE', shift) ?? '', fromPublication(setting, 'the weekend'), {
        anchor: setting.published,
      });
    },
    examples: [
      ['They talked over [the weekend].', '2024-W19-WE', '2024-05-11/2024-05-12'],
      ['They will talk over [the weekend].', '2024-W20-WE', '2024-05-18/2024-05-19'],
      ['A weekender was robbed.'],
    ],
  },
  {
    id: 'dates/year-bare',
    pattern: pattern(
      '(?<=((end|start|beginning|middle|rest|remainder|close|half|part|most|course|months|quarter|weeks|days|portion) of|(earlier|later|late|early) in|during|through|throughout|for)) the unit:(year|month|week)|(?<=(earlier|later|late) in) the unit:day',
    ),
    means: (found, setting) => {
      const next = found.near(1);
      if (next === 'of' || next === 'to' || next === 'when' || next === 'ended' || next === 'ending') return null;
      return date(
        unitAround(
          setting.isHistory ? setting.told.date : setting.published,
          units[found.part('unit') ?? ''] ?? 'Y',
          0,
        ) ?? '',
        'the one that the report speaks of',
        { anchor: setting.told.day },
      );
    },
    examples: [
      ['It will shut by [the end of the year].', '2024', '../2024-12-31'],
      ['He was due in court [later in the day].', '2024-05-16', '2024-05-16'],
      ['It was the best part of the day.'],
      ['She won the player of the year award.'],
      ['The man spoke.'],
    ],
  },
  {
    id: 'dates/units-ago',
    pattern: pattern(
      'amount:COUNT more? unit:UNIT (or so)? direction:(ago|back|earlier|before|later|after|from now|hence|previously|prior|on|afterward|afterwards)',
    ),
    means: unitsAway,
    examples: [
      ['It shut [a year ago].', '2023', '2023'],
      ['It shut [two months ago].', '2024-03', '2024-03'],
      ['It shut [two weeks ago].', '2024-05-02', '2024-05-02'],
      ['It shut [10 days ago].', '2024-05-06', '2024-05-06'],
      ['It shut on [March 12] and opened [three days later].', '2024-03-12 2024-03-15'],
      ['It opened on [March 12]. [A day earlier], he left.', '2024-03-12 2024-03-11'],
      ['[Several years ago] it shut.', 'PAST_REF', null],
      ['[Third-quarter] profit rose from [a year earlier].', '2023-Q3 2022-Q3'],
      ['It will shut [two years from now].', '2026', '2026'],
      ['It shut [a fortnight ago].', '2024-05-02'],
      ['Two trains later he arrived.'],
      ['He left the day after the vote.'],
      ['Two queues formed.'],
      ['He ran ten yards back.'],
    ],
  },
  {
    id: 'dates/bare-units-away',
    pattern: pattern(
      'unit:(minutes|hours|days|weeks|months|years|decades|centuries|moments) direction:(ago|earlier|later|before|afterward|afterwards)',
    ),
    means: (found) => {
      if (found.part('direction') === 'before' && !/^[.,;)]?$/.test(found.near(1))) return null;
      return date(found.part('direction') === 'ago' ? 'PAST_REF' : 'XXXX', 'not told how long');
    },
    examples: [
      ['It shut [months ago].', 'PAST_REF', null],
      ['[Years later], he came back.', 'XXXX', null],
      ['Two trains later he came.'],
      ['Daysailers came.'],
    ],
  },
  {
    id: 'dates/day-before-told',
    pattern: pattern(
      'which:(the day before|the day after|the next day|the day earlier|the year before|the year after|the month before|the week before|the night before|the week after|the month after|the year earlier|that same day|the very next day|the day later)',
    ),
    means: beforeTold,
    examples: [
      ['It shut on [March 12]. [The day before], he left.', '2024-03-12 2024-03-11'],
      ['It shut in [2015]. [The year before], he left.', '2015 2014'],
      ['He left the day before the vote.'],
      ['He died [40 years] to the day after.', 'P40Y'],
      ['She wept the night after the fire.'],
    ],
  },
];

const dayShift: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
};

const days = (shift: number): string =>
  shift === 0
    ? 'the day of publication'
    : `${Math.abs(shift)} ${Math.abs(shift) === 1 ? 'day' : 'days'} ${shift < 0 ? 'before' : 'after'} publication`;

function fromPublication(setting: Setting, what: string): string {
  return `${what}, publication being on ${writtenDay(setting.published)}`;
}

const needsDate = new Set(['sun', 'sat', 'mon', 'wed']);

function weekday(found: Matched, setting: Setting): Meaning | null {
  const word = found.part('weekday') ?? '';
  if (needsDate.has(word) || found.inName()) return null;
  const number = weekdays[word] ?? 1;
  if (setting.isHistory)
    return date(weekdayNear(setting.told.day, number, 'future'), 'the first one from the day told before', {
      anchor: setting.told.day,
    });
  const side = setting.leaning() === 'present' ? 'future' : sideOf(setting);
  return date(
    weekdayNear(setting.published, number, side),
    `${sideWords[side]} publication on ${writtenDay(setting.published)}`,
    { anchor: setting.published },
  );
}

function weekdayWhich(found: Matched, setting: Setting): Meaning {
  const number = weekdays[found.part('weekday') ?? ''] ?? 1;
  const which = found.part('which') ?? '';
  const from = which === 'previous' || which === 'following' ? setting.told.day : setting.published;
  const isPast =
    ['last', 'past', 'this past', 'previous'].includes(which) || (which === 'this' && setting.leaning() === 'past');
  const start = which === 'this' ? from : addDays(from, isPast ? -1 : 1);
  return date(
    weekdayNear(start, number, isPast ? 'past' : 'future'),
    `the ${isPast ? 'last one before' : 'first one after'} ${writtenDay(from)}`,
    { anchor: from },
  );
}

function monthWhich(found: Matched, setting: Setting): Meaning {
  const number = months[found.part('month') ?? ''] ?? 1;
  const which = found.part('which') ?? '';
  if (which === 'each' || which === 'every')
    return { type: 'SET', value: `XXXX-${pad(number, 2)}`, mod: null, anchor: null, how: 'comes again each year' };
  const isPast = which === 'last' || which.endsWith('past');
  const from = which === 'this' ? setting.published : unitAround(setting.published, 'M', isPast ? -1 : 1);
  const value =
    which === 'this'
      ? `${setting.published.slice(0, 4)}-${pad(number, 2)}`
      : monthNear(`${from}-01`, number, isPast ? 'past' : 'future');
  const day = found.part('day');
  return date(
    day === undefined ? value : dayIn(value, Number(day)),
    `the ${which} one, reckoned from publication on ${writtenDay(setting.published)}`,
    {
      anchor: setting.published,
    },
  );
}

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  'this past': -1,
  'the previous': -1,
  next: 1,
  coming: 1,
  following: 1,
  'the next': 1,
  upcoming: 1,
  'this coming': 1,
  'the following': 1,
};

function shiftOf(which: string): number {
  return shifts[which] ?? 0;
}

const fromTold = new Set([
  'previous',
  'following',
  'the next',
  'same',
  'that',
  'that same',
  'the same',
  'preceding',
  'prior',
]);

function nearUnit(found: Matched, setting: Setting): Meaning | null {
  const which = found.part('which') ?? '';
  const unit = units[found.part('unit') ?? ''] ?? '';
  const from = fromTold.has(which) ? toldFor(unit, setting) : setting.published;
  if (found.near(1) === '-' || (found.part('unit') ?? '').endsWith('s')) return null;
  if (which === 'past' && unitAround(from, unit, 0) !== null && unit !== 'WE') return pastUnit(unit, setting);
  if (which === 'the next' && unit !== 'D' && isStretch(found)) return stretchOn(unit, setting);
  if (unit === 'SU' || unit === 'WI' || unit.startsWith('T')) return null;
  if (unit === 'Q' && setting.told.period !== null && which === 'latest')
    return date(setting.told.period, 'the quarter told before');
  if (unit === 'D' && found.part('unit') === 'night') return night(which, setting);
  if (unit === 'D' && ['last', 'this', 'current', 'coming', 'past', 'latest'].includes(which)) return null;
  const value = unitAround(from, unit, which === 'latest' ? -1 : shiftOf(which));
  if (value === null) return null;
  const how = `the ${which} ${found.part('unit')}, reckoned from ${writtenDay(from)}`;
  return isLastStretch(found, which, unit)
    ? date(value, how, { anchor: from, edtf: stretchFrom(from, unit, -1) })
    : date(value, how, { anchor: from });
}

// "Over the last year" is reckoned from publication, though TimeML names it as the year before.
function isLastStretch(found: Matched, which: string, unit: string): boolean {
  return which === 'last' && found.near(0) === 'the' && isStretch(found) && ['W', 'M', 'Y', 'E'].includes(unit);
}

function pastUnit(unit: string, setting: Setting): Meaning {
  const edtf = stretchFrom(setting.published, unit, -1);
  return duration(lengthOf(1, unit), 'up to publication', { anchor: setting.published, edtf });
}

// "Over the next year" is a length of time; "the next year he left" is a year.
function isStretch(found: Matched): boolean {
  return ['in', 'over', 'within', 'during', 'for', 'through', 'throughout'].includes(found.near(-1));
}

function stretchOn(unit: string, setting: Setting): Meaning {
  const edtf = stretchFrom(setting.published, unit, 1);
  return duration(lengthOf(1, unit), 'from publication on', { anchor: setting.published, edtf });
}

function night(which: string, setting: Setting): Meaning | null {
  const from = fromTold.has(which) ? setting.told.day : setting.published;
  return time(`${addDays(from, shiftOf(which))}TNI`, `${which} night, reckoned from ${writtenDay(from)}`, from);
}

const backward = new Set(['ago', 'back', 'earlier', 'before', 'previously', 'prior']);
const fromNow = new Set(['ago', 'from now', 'hence', 'back']);

function unitsAway(found: Matched, setting: Setting): Meaning | null {
  const word = found.part('direction') ?? '';
  const unit = units[found.part('unit') ?? ''] ?? '';
  const count = countOf(found.part('amount') ?? '');
  const isPast = backward.has(word);
  if (!fromNow.has(word) && isEventNext(found)) return null;
  if ((word === 'on' || word === 'back' || word === 'prior') && !/^[.,;]?$/.test(found.near(1))) return null;
  if (count === null) return date(isPast ? 'PAST_REF' : 'FUTURE_REF', 'not told how long');
  if (isPast && unit === 'Y' && count === 1 && setting.told.period !== null)
    return date(yearBefore(setting.told.period), 'a year before the period told before');
  if (!fromNow.has(word) && isDayOfMonthTold(unit, setting))
    return date(`${setting.told.value}-XX`, 'some day of the month told before', { edtf: setting.told.value });
  const from = fromNow.has(word) ? setting.published : toldFor(unit, setting);
  if (unit === 'Y' && count > 1500) return date('PAST_REF', 'long before');
  if (unit.startsWith('T')) return clockAway(setting, unit, count, from);
  const value = unitsFrom(from, unit, isPast ? -count : count);
  return value === null
    ? null
    : date(value, `${found.part('amount')} ${found.part('unit')} ${isPast ? 'before' : 'after'} ${writtenDay(from)}`, {
        anchor: from,
      });
}

// "In September the king left. Three days later": which day is not told.
function isDayOfMonthTold(unit: string, { isHistory, told }: Setting): boolean {
  return isHistory && (unit === 'D' || unit === 'W') && /^\d{4}-\d\d$/.test(told.value ?? '');
}

// "Two days after the vote" is reckoned from an event, whose day these rules don't know.
function isEventNext(found: Matched): boolean {
  const word = found.part('direction') ?? '';
  return (word === 'before' || word === 'after') && !/^[.,;:)]?$/.test(found.near(1));
}

function clockAway(setting: Setting, unit: string, count: number, from: string): Meaning | null {
  return unit === 'TS' || count > 48
    ? null
    : date(from, `within two days of ${writtenDay(from)}`, { anchor: setting.published });
}

function beforeTold(found: Matched, setting: Setting): Meaning | null {
  const which = found.part('which') ?? '';
  const next = found.near(1);
  if (found.near(-1) === 'to' && which.endsWith('after')) return null;
  if (!/^[.,;:)]?$/.test(next) && !['same', 'next', 'that'].some((word) => which.includes(word))) return null;
  const unit = units[which.split(' ').find((word) => word in units) ?? ''] ?? 'D';
  const shift = which.includes('before') || which.includes('earlier') ? -1 : which.includes('same') ? 0 : 1;
  const from = toldFor(unit, setting);
  const value = unitAround(from, unit, shift);
  return value === null ? null : date(value, `reckoned from ${writtenDay(from)}, told before`, { anchor: from });
}

// A day after a year is no day; a year after a day is one.
function toldFor(unit: string, setting: Setting): string {
  return unit === 'D' || unit === 'W' ? setting.told.day : setting.told.date;
}
