// Days, weeks, months and years named by their place: "yesterday", "last week", "on Tuesday", "that year".
import { addDays, dayIn, pad, weekdayOf, writtenDay, yearOf } from '../calendar.ts';
import { isBeforeChrist, toldFor, unsure, yearsOn } from '../from-told.ts';
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
  weekdayNear,
} from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { months, numberOf, units, weekdays } from '../words.ts';

export const relativeDateRules: readonly DateRule[] = [
  {
    id: 'dates/today',
    pattern: pattern('word:(today|yesterday|tomorrow|(the day after tomorrow)|(the day before yesterday))'),
    means: (found, setting) => {
      if (found.near(-1) === 'usa') return null;
      if (found.part('word') === 'tomorrow' && found.near(-1) === 'of') return date('FUTURE_REF', 'some time to come');
      if (found.part('word') === 'today' && (setting.isHistory || isThisAge(found)))
        return date('PRESENT_REF', 'the time of writing');
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
      ["[Today]'s youth want more.", 'PRESENT_REF', null],
      ["[Today]'s vote is open.", '2024-05-16'],
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
      'which:(last|this|next|this coming|this past|coming|past|each|every|that|the following|following|the next|the previous|the preceding) month:MONTH day:DAYNUMBER? (?!(,? YEAR|DAYNUMBER))',
    ),
    means: monthWhich,
    examples: [
      ['They met [last June].', '2023-06', '2023-06'],
      ['They met [last May].', '2023-05'],
      ['They meet [next June].', '2024-06'],
      ['They met [last June 3].', '2023-06-03'],
      ['In this [June 28, 2018], photo he smiles.', '2018-06-28'],
      ['They meet [this September].', '2024-09'],
      ['He fled in [June 2019] and [the following March] he came back.', '2019-06 2020-03'],
      ['He fled in [June 2019] and [that December] he came back.', '2019-06 2019-12'],
      ['He fled in [June 2019], having won [the previous May].', '2019-06 2019-05'],
      ['They meet [each July].', 'XXXX-07', null],
      ['Last may be best.'],
    ],
  },
  {
    id: 'dates/month-of-near-year',
    pattern: pattern(
      '(month:MONTH (day:DAYNUMBER)?|day:DAYOFMONTH of? month:MONTH) ,? (of)? which:(last|next|this|that|that same|the same|the next|the following|the previous) year',
    ),
    means: (found, setting) => {
      const which = found.part('which') ?? '';
      const isTold = !['last', 'next', 'this'].includes(which);
      const from = isTold ? setting.told.date : setting.published;
      const named = pad(months[found.part('month') ?? ''] ?? 1, 2);
      const day = numberOf(found.part('day') ?? '');
      const before = isTold && isBeforeChrist(setting) ? yearsOn(setting, 'Y', shiftOf(which)) : null;
      if (before !== null) return date(`${before.value}-${named}`, before.how, { edtf: `${before.edtf}-${named}` });
      const month = `${pad(yearOf(from) + shiftOf(which), 4)}-${named}`;
      return date(day === null ? month : dayIn(month, day), `of ${which} year`, { anchor: from });
    },
    examples: [
      ['It shut in [June last year].', '2023-06', '2023-06'],
      ['It shut in [March of this year].', '2024-03'],
      ['It opens in [June next year].', '2025-06'],
      ['It opened in [2015]. In [May that year] it burned.', '2015 2015-05'],
      ['It opened in [2015]. On [2 May of the following year] it burned.', '2015 2016-05-02'],
      ['He won in [218 BC], in [December of that year].', 'BC0218 BC0218-12'],
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
    pattern: pattern('the (long|holiday|bank holiday)? weekend'),
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

// "Today's youth", "today's world": the age, not the day.
function isThisAge(found: Matched): boolean {
  return (
    found.near(1) === "'" &&
    /^(?:world|youth|society|children|generation|young|students|standards|terms|prices|money|computers|women|economy)$/.test(
      found.near(3),
    )
  );
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
  if (toldMonths.has(which)) return monthFromTold(which, number, setting);
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

const toldMonths = new Set(['that', 'the following', 'following', 'the next', 'the previous', 'the preceding']);

function monthFromTold(which: string, number: number, { told }: Setting): Meaning {
  const how = `reckoned from ${writtenDay(told.date)}, told before`;
  if (which === 'that') return date(`${told.date.slice(0, 4)}-${pad(number, 2)}`, how, { anchor: told.date });
  const isPast = which.startsWith('the p');
  const from = unitAround(told.date, 'M', isPast ? -1 : 1);
  return date(monthNear(`${from}-01`, number, isPast ? 'past' : 'future'), how, { anchor: told.date });
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
  if (fromTold.has(which) && isBeforeChrist(setting)) return yearsOn(setting, unit, shiftOf(which));
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
    : date(value, how, { anchor: from, ...(fromTold.has(which) ? unsure(unit, shiftOf(which), setting) : {}) });
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
