// Times that come again: "every quarter", "each Monday", "daily", "twice a week".
import { countOf } from '../counts.ts';
import { lengthOf, recurring } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning } from '../rule.ts';
import { dayParts, dayPartsInPlural, recurrences, seasons, units, weekdays, weekdaysInPlural } from '../words.ts';

export const recurringTimeRules: readonly DateRule[] = [
  {
    id: 'dates/every-unit',
    pattern: pattern('(each|every) (other:other|amount:COUNT)? (single|business|working|trading|passing)? unit:UNIT'),
    means: everyUnit,
    examples: [
      ['They meet [every quarter].', 'P1Q', null],
      ['They meet [each month].', 'P1M'],
      ['They meet [every two years].', 'P2Y'],
      ['They meet [every weekend].', 'XXXX-WXX-WE'],
      ['They meet [every day].', 'P1D'],
      ['They meet [every day] - even in snow - at the gate.', 'P1D'],
      ['Every member signed.'],
      ['Every year-round resident voted.'],
      ['Each second counts twice over.'],
      ['Everyday life goes on.'],
    ],
  },
  {
    id: 'dates/every-named',
    pattern: pattern(
      '(?<=(each|every) WEEKDAY (and|or)) weekday:WEEKDAY|(each|every) (weekday:WEEKDAY|season:SEASON) (part:DAYPART)?|(each|every) alone:(morning|afternoon|evening|night)',
    ),
    means: (found) => {
      const weekday = found.part('weekday');
      if (weekday !== undefined)
        return recurring(
          `XXXX-WXX-${weekdays[weekday]}${dayParts[found.part('part') ?? ''] ?? ''}`,
          'comes again each week',
        );
      const season = found.part('season');
      if (season !== undefined && found.near(1) === 'of') return null;
      return season === undefined
        ? recurring(`XXXX-XX-XX${dayParts[found.part('alone') ?? ''] ?? ''}`, 'comes again each day')
        : recurring(`XXXX-${seasons[season]}`, 'comes again each year');
    },
    examples: [
      ['They meet [every Monday].', 'XXXX-WXX-1', null],
      ['They meet [every Friday night].', 'XXXX-WXX-5TNI'],
      ['They meet [each Monday] and [Friday].', 'XXXX-WXX-1 XXXX-WXX-5'],
      ['They swim [every morning].', 'XXXX-XX-XXTMO'],
      ['They swim [every summer].', 'XXXX-SU'],

      ['Each fall of the axe was heard.'],
    ],
  },
  {
    id: 'dates/weekdays-in-plural',
    pattern: pattern('weekday:WEEKDAYS|weekday:WEEKDAY part:DAYPARTS|(?<=(on|at)) weekends'),
    means: (found) => {
      const word = found.part('weekday');
      if (word === undefined) return recurring('XXXX-WXX-WE', 'comes again each week');
      return recurring(
        `XXXX-WXX-${weekdaysInPlural[word] ?? weekdays[word]}${dayPartsInPlural[found.part('part') ?? ''] ?? ''}`,
        'comes again each week',
      );
    },
    examples: [
      ['The shop shuts on [Mondays].', 'XXXX-WXX-1', null],
      ['They sing on [Sunday mornings].', 'XXXX-WXX-7TMO'],
      ['The shop shuts on [weekends].', 'XXXX-WXX-WE'],
      ['The Sunnies were a band.'],
      ["He played for Sheffield's Blues."],
    ],
  },
  {
    id: 'dates/recurrence',
    pattern: pattern('word:RECURRENCE'),
    means: (found) =>
      (/^\p{Lu}/u.test(found.written(0)) && !isSentenceStart(found)) || isDividend(found) || isPaper(found)
        ? null
        : recurring(recurrences[found.part('word') ?? ''] ?? '', 'comes again'),
    examples: [
      ['The [daily] tally rose.', 'P1D', null],
      ['It pays [quarterly].', 'P1Q'],
      ['It rises 8 percent [annually].', 'P1Y'],
      ["People's Daily said so."],
      ['It stood in the party daily Pravda.'],
      ['It cut its quarterly dividend.'],
      ['The Weekly Standard closed.'],
      ['The report reached Fortnightly Review.'],
    ],
  },
  {
    id: 'dates/times-a-unit',
    pattern: pattern('(once|twice|amount:COUNT times) (a|an|each|every|per) unit:(day|week|month|year|hour|night)'),
    means: (found) => recurring(lengthOf(1, units[found.part('unit') ?? ''] ?? 'D'), 'comes again'),
    examples: [
      ['They meet [twice a week].', 'P1W', null],
      ['They meet [three times a year].', 'P1Y'],
      ['They met twice in a row.'],
      ['Once a soldier, he sells shoes.'],
      ['He is twice a champion.'],
    ],
  },
];

function everyUnit(found: Matched): Meaning | null {
  const unit = units[found.part('unit') ?? ''] ?? '';
  if (found.part('unit') === 'summer' || found.part('unit') === 'winter') return null;
  if (found.near(1) === '-') return null;
  if (unit.startsWith('T') && found.part('unit') === 'second') return null;
  if (unit === 'Q' && found.part('amount') === undefined) return recurring('P1Q', 'comes again');
  if (unit === 'WE') return recurring('XXXX-WXX-WE', 'comes again each week');
  const amount = found.part('amount') ?? (found.part('other') === undefined ? 'a' : 'two');
  return recurring(lengthOf(countOf(amount), unit), 'comes again');
}

// A quarterly dividend or report is a kind of thing, not a time.
function isDividend(found: Matched): boolean {
  return /^(?:dividends?|reports?|newspapers?|magazines?|papers?)$/.test(found.near(1));
}

// "The party daily Granma".
function isPaper(found: Matched): boolean {
  return /^\p{Lu}\p{Ll}/u.test(found.written(1)) && !/^(?:\.|an?|his|her|its|their)$/.test(found.near(-1));
}

function isSentenceStart(found: Matched): boolean {
  return ['', '.', '!', '?', '"'].includes(found.near(-1));
}
