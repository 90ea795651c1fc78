// Dates reckoned from what was told before, or by a count of units: "three days later", "a year ago", "the day before".
import { addDays, addMonthsToDay, dayIn, pad, writtenDay, yearOf } from '../calendar.ts';
import { countOf } from '../counts.ts';
import { isBeforeChrist, toldFor, unsure, yearsOn } from '../from-told.ts';
import { date, dayOrNothing, sideOf, time, unitAround, unitsFrom, yearBefore } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { dayParts, numberOf, units } from '../words.ts';

export const toldDateRules: readonly DateRule[] = [
  {
    id: 'dates/same-unit-of-year',
    pattern: pattern(
      'the? (same|corresponding|comparable|equivalent) unit:(day|week|month|quarter|period|half) ((of|in|for)? (last|the previous|the prior|the preceding) year|a year (earlier|ago|before)|(of|in) year:YEAR)',
    ),
    means: sameUnitOfYear,
    examples: [
      ['In [February] prices rose more than in [the same month last year].', '2024-02 2023-02'],
      ['In [the third quarter of 2022] it earned less than [the same quarter a year earlier].', '2022-Q3 2021-Q3'],
      ['[Third-quarter] profit beat that of [the same period of 2021].', '2023-Q3 2021-Q3'],
      ['It earned less than in the same period [last year].', '2023'],
      ['They wore the same hats [last year].', '2023'],
    ],
  },
  {
    id: 'dates/day-of-month-told',
    pattern: pattern('(?<=on) (the part:(morning|afternoon|evening|night) of)? the day:ORDINALDIGITS'),
    means: dayOfMonthTold,
    examples: [
      ['It shut on [August 12, 2019] and on [the 14th] it burned.', '2019-08-12 2019-08-14'],
      ['It shut on [August 30, 2019] and on [the 2nd] it burned.', '2019-08-30 2019-09-02'],
      ['It shut in [June 2019], and on [the 2nd] it burned.', '2019-06 2019-06-02'],
      ['They met on [the 3rd].', '2024-05-03'],
      ['It shut on [August 12, 2019] and on [the night of the 14th] it burned.', '2019-08-12 2019-08-14TNI'],
      ['They live on the 3rd floor.'],
      ['He fell on the 14th hole.'],
      ['He ran on the 400 metre track.'],
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
      ['It shut in [March]. [A day later] he left.', '2024-03 2024-05-17'],
      ['[A day later] he left.', '2024-05-17', null],
      ['It opened on [March 12]. [A day earlier], he left.', '2024-03-12 2024-03-11'],
      ['[Several years ago] it shut.', 'PAST_REF', null],
      ['[Third-quarter] profit rose from [a year earlier].', '2023-Q3 2022-Q3'],
      ['It will shut [two years from now].', '2026', '2026'],
      ['It shut [a fortnight ago].', '2024-05-02'],
      ['It struck at [4:30 a.m. on 12 April 2019] and fell [34 hours later].', '2019-04-12T04:30 2019-04-13T14:30'],
      ['Two trains later he arrived.'],
      ['He left the day after the vote.'],
      ['Two queues formed.'],
      ['He ran ten yards back.'],
    ],
  },
  {
    id: 'dates/years-ago-to-the-day',
    pattern: pattern('amount:COUNT span:(year|years|month|months) ago (day:today|this unit:(week|month))'),
    means: yearsAgoNow,
    examples: [
      ['It burned [a year ago today].', '2023-05-16', '2023-05-16'],
      ['It burned [10 years ago this month].', '2014-05', '2014-05'],
      ['It burned [two years ago this week].', '2022-W20'],
      ['The years [today] are dear.', '2024-05-16'],
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

// Of a period told before, or one of the calendar told last; null where the report has told of none.
function sameUnitOfYear(found: Matched, { told }: Setting): Meaning | null {
  const unit = found.part('unit') ?? '';
  const isOfCalendar = { day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/ }[unit]?.test(told.value ?? '');
  const base = isOfCalendar === true ? told.value : told.period;
  if (base === null || (isOfCalendar === false && unit !== 'period')) return null;
  const year = found.part('year') ?? pad(yearOf(base) - 1, 4);
  return date(`${year}${base.slice(4)}`, 'the same stretch of that year');
}

function dayOfMonthTold(found: Matched, setting: Setting): Meaning | null {
  const day = dayTold(found, setting);
  const part = dayParts[found.part('part') ?? ''];
  return day === null || part === undefined ? day : time(`${day.value}${part}`, day.how, day.anchor);
}

function dayTold(found: Matched, setting: Setting): Meaning | null {
  if (
    !/^(?:[.,;:)]?|and|he|she|it|they|we|the|an?|his|her|its|their|all|both|of|to|when|but|with|in|at|by)$/.test(
      found.near(1),
    )
  )
    return null;
  const day = numberOf(found.part('day') ?? '') ?? 0;
  const { value } = setting.told;
  if (value === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) {
    const month = setting.published.slice(0, 7);
    const isAhead = dayIn(month, day) > setting.published && sideOf(setting) === 'past';
    return dayOrNothing(
      dayIn(isAhead ? `${unitAround(setting.published, 'M', -1)}` : month, day),
      'of the month of publication',
    );
  }
  const month = value.slice(0, 7);
  const isOver = value.length === 10 && dayIn(month, day) < value;
  return dayOrNothing(dayIn(isOver ? `${unitAround(`${month}-01`, 'M', 1)}` : month, day), 'of the month told before');
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
  if (!fromNow.has(word) && unit === 'W' && isDayOfMonthTold(unit, setting))
    return date(
      addDays(`${setting.told.value}-15`, (isPast ? -7 : 7) * count).slice(0, 7),
      'reckoned from the middle of the month told before',
    );
  if (!fromNow.has(word) && isDayOfMonthTold(unit, setting))
    return date(`${setting.told.value}-XX`, 'some day of the month told before', { edtf: setting.told.value });
  const from = fromNow.has(word) ? setting.published : toldFor(unit, setting);
  if (unit === 'Y' && count > 1500) return date('PAST_REF', 'long before');
  if (!fromNow.has(word) && isBeforeChrist(setting)) return yearsOn(setting, unit, isPast ? -count : count);
  if (unit.startsWith('T')) return clockAway(setting, unit, isPast ? -count : count, from);
  const value = unitsFrom(from, unit, isPast ? -count : count);
  return value === null
    ? null
    : date(value, `${found.part('amount')} ${found.part('unit')} ${isPast ? 'before' : 'after'} ${writtenDay(from)}`, {
        anchor: from,
        ...(fromNow.has(word) ? {} : unsure(unit, isPast ? -count : count, setting)),
      });
}

function yearsAgoNow(found: Matched, { published }: Setting): Meaning | null {
  const count = countOf(found.part('amount') ?? '');
  if (count === null || !Number.isInteger(count)) return null;
  const months = found.part('span')?.startsWith('month') ? 1 : 12;
  const day = addMonthsToDay(published, -months * count);
  const unit = units[found.part('unit') ?? 'day'] ?? 'D';
  return date(unitAround(day, unit, 0) ?? day, `reckoned from publication on ${writtenDay(published)}`, {
    anchor: published,
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
  const { value } = setting.told;
  if (value !== null && from !== setting.published && /T\d\d:\d\d$/.test(value)) return clockAfter(value, unit, count);
  return unit === 'TS' || Math.abs(count) > 48
    ? null
    : date(from, `within two days of ${writtenDay(from)}`, { anchor: setting.published });
}

// From an hour told before: 34 hours after 04:30 is 14:30 of the next day.
function clockAfter(value: string, unit: string, count: number): Meaning | null {
  const minutes = { TH: 60, TM: 1 }[unit];
  if (minutes === undefined) return null;
  const [hour = 0, minute = 0] = value.slice(11).split(':').map(Number);
  const all = hour * 60 + minute + Math.round(count * minutes);
  const day = addDays(value.slice(0, 10), Math.floor(all / 1440));
  const rest = ((all % 1440) + 1440) % 1440;
  return time(
    `${day}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`,
    `reckoned from ${value}, told before`,
    day,
  );
}

function beforeTold(found: Matched, setting: Setting): Meaning | null {
  const which = found.part('which') ?? '';
  const next = found.near(1);
  if (found.near(-1) === 'to' && which.endsWith('after')) return null;
  if (!/^[.,;:)]?$/.test(next) && !['same', 'next', 'that'].some((word) => which.includes(word))) return null;
  const unit = units[which.split(' ').find((word) => word in units) ?? ''] ?? 'D';
  const shift = which.includes('before') || which.includes('earlier') ? -1 : which.includes('same') ? 0 : 1;
  if (isBeforeChrist(setting)) return yearsOn(setting, unit, shift);
  const from = toldFor(unit, setting);
  const value = unitAround(from, unit, shift);
  return value === null
    ? null
    : date(value, `reckoned from ${writtenDay(from)}, told before`, { anchor: from, ...unsure(unit, shift, setting) });
}
