// Lengths of time: "seven-week", "for two decades", "the next few years", "the past three months", "within weeks".
import { countOf } from '../counts.ts';
import { duration, lengthOf, stretchFrom, wholeDay } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting } from '../rule.ts';
import { units } from '../words.ts';

export const durationRules: readonly DateRule[] = [
  {
    id: 'dates/length-up-to-now',
    pattern: pattern(
      '((each|every) of)? (the|these|those)? which:(past|last|next|coming|previous|preceding|following|first|final|remaining|recent|opening|closing|latest) amount:COUNT -? (full|trading|business|fiscal|consecutive|short)? unit:UNIT',
    ),
    means: lengthFrom,
    examples: [
      ['It fell in [the past three months].', 'P3M', '2024-02/2024-05'],
      ['It will rise in [the next two years].', 'P2Y', '2024-05/2026-05'],
      ['It will rise over [the next 20-plus years].', 'P20Y', '2024-05/2044-05'],
      ['It will rise in [the next few years].', 'PXY', '2024-05-16/..'],
      ['In [March] it said it would rise in [the next few years].', '2024-03 PXY', '2024-03'],
      ['It fell in [each of the past three years].', 'P3Y', '2021-05/2024-05'],
      ['[The first few days] were calm.', 'PXD', null],
      ['It grew in [the latest 12 months].', 'P12M', null],
      ['The next two trains were late.'],
      ['The talks will last [three days].', 'P3D', null],
      ['The last two men left.'],
      ['The first three houses burned.'],
    ],
  },
  {
    id: 'dates/length',
    pattern: pattern(
      '(a|an|the|one)? amount:half - unit:(hour|day|year|decade|century|minute)|amount:COUNT - unit:UNIT tail:(- old|- long)?|(the (first|final|whole|entire|full|same|other)?)? many:COUNT (more|additional|extra|full|consecutive|straight|whole|further|long|trading|business|working|calendar|fiscal)? units:UNITS|once:COUNT (more|additional|extra|full|whole|further|long|trading|business|working|calendar|fiscal)? single:UNIT half:(and a half)?',
    ),
    means: length,
    examples: [
      ['They spoke for [two hours].', 'PT2H', null],
      ['A [seven-week] review began.', 'P7W', null],
      ['They joined the [two day] rally.', 'P2D'],
      ['It took [the two days] left.', 'P2D'],
      ['It took [a year and a half].', 'P1.5Y'],
      ['The [three- to five-year] terms are long.', 'PXY'],
      ['It is for the [2018]-[2019 fiscal year].', '2018 2019', '2018/2019'],
      ['He ran it for [two decades].', 'P20Y', null],
      ['They have [a week] to answer.', 'P1W'],
      ['It lasted [one and a half years].', 'P1.5Y'],
      ['The [90-day] truce holds.', 'P90D'],
      ['It took [several months].', 'PXM'],
      ['It stood for [some decades].', 'PXE'],
      ['The law sets two [five-year] terms.', 'P5Y'],
      ['It fell in [the last twenty four hours].', 'PT24H'],
      ['They want [two more weeks].', 'P2W'],
      ['It stood for [two hundred and fifty years].', 'P250Y'],
      ['The [2018] model year was good.', '2018'],
      ['The [eight-month-old] truce broke.', 'P8M'],
      ['The [two-day-long] strike ended.', 'P2D'],
      ['He lived there for [30-odd years].', 'P30Y'],
      ['They spoke for [a half-hour].', 'PT0.5H'],
      ['He ruled for [a half-century].', 'P50Y'],
      ["The Thirty Years' War began."],
      ['The Six-Day War began.'],
      ['The boy is six years old.'],
      ['A 6-year-old girl was hurt.'],
      ['He wants a second term.'],
      ['She is in a second marriage.'],
      ['A quarter of them left.'],
      ['The two weeklies closed.'],
      ['It sells 20 magazines a year.'],
      ['It is a one-car family.'],
      ['Barrels cost $5 a day.'],
      ['Half the yearlings died.'],
    ],
  },
  {
    id: 'dates/coming-units',
    pattern: pattern(
      '(the|these)? which:(coming|next|following|upcoming|past|last|previous|preceding) unit:(days|weeks|months|years|decades|quarters) ((and|or) (weeks|months|years))?|the later:(days|weeks|months|years|decades) ((and|or) (weeks|months|years))? (ahead|to come)',
    ),
    means: someUnits,
    examples: [
      ['Talks will go on in [the coming weeks].', 'PXW', '2024-05-16/..'],
      ['Talks will go on in [the months ahead].', 'PXM', '2024-05-16/..'],
      ['Talks will go on in [the coming days and weeks].', 'PXD', '2024-05-16/..'],
      ['The coming storm is near.'],
      ['The next trains were late.'],
      ['It fell over [the past months].', 'PXM', null],
    ],
  },
  {
    id: 'dates/length-bare',
    pattern: pattern(
      '(?<=(for|in|within|over|after|take|took|takes|last|lasted|lasting|spent|spend|by|many|through|during|be|before|until|more)) unit:(minutes|hours|days|weeks|months|years|decades|centuries)',
    ),
    means: (found) => {
      const next = found.near(1);
      const before = found.near(-1);
      if (
        next === 'old' ||
        next === 'ago' ||
        (next === 'of' && before !== 'for' && before !== 'after' && before !== 'in') ||
        next === '-'
      )
        return null;
      if (
        before === 'by' ||
        before === 'before' ||
        before === 'until' ||
        before === 'more' ||
        before === 'be' ||
        before === 'many'
      )
        return null;
      return duration(lengthOf(null, units[found.part('unit') ?? ''] ?? 'Y'), 'not told how many');
    },
    examples: [
      ['They ruled for [centuries].', 'PXC', null],
      ['They will answer within [weeks].', 'PXW'],
      ['It is the first rise in [years].', 'PXY'],
      ['She counts the minutes.'],
      ['The days were long.'],
      ['It was old bread.'],
    ],
  },
  {
    id: 'dates/long',
    pattern: pattern(
      'unit:(day|week|month|year|hour|decade|days|weeks|months|years|hours|decades) - (long|old)|word:(daylong|weeklong|monthlong|yearlong|hourlong|decadelong|dayslong|weekslong|monthslong|yearslong|decadeslong|hourslong)',
    ),
    means: (found) => {
      const unit = found.part('unit') ?? found.part('word')?.replace('long', '') ?? '';
      const before = found.near(-1);
      return before === '-'
        ? null
        : duration(lengthOf(unit.endsWith('s') ? null : 1, units[unit] ?? 'D'), 'as written');
    },
    examples: [
      ['The [day-long] talks failed.', 'P1D', null],
      ['The [weeklong] strike ended.', 'P1W'],
      ['A [week-long] strike ended.', 'P1W'],
      ['A [yearslong] feud ended.', 'PXY'],
      ['The [decades-old] feud goes on.', 'PXE', null],
      ['How long is a piece of string?'],
      ['A long journey, it was called.'],
    ],
  },
  {
    id: 'dates/quarter-century',
    pattern: pattern('(a|one|the (last|past|next))? quarter (of a|-)? (century|centuries)'),
    means: () => duration('P25Y', 'a fourth of a hundred years'),
    examples: [
      ['He ruled for [a quarter century].', 'P25Y', null],
      ['He ruled for [a quarter of a century].', 'P25Y'],
      ['The century was a quarter gone.'],
    ],
  },
  {
    id: 'dates/year-that-ended',
    pattern: pattern('(the|its|a) (fiscal)? unit:(year|month|week) (?=(ended|ending))'),
    means: (found) => duration(lengthOf(1, units[found.part('unit') ?? ''] ?? 'Y'), 'as written'),
    examples: [
      ['For [the year] ended [March 31], it lost more.', 'P1Y 2024-03-31', null],
      ['The year that he was born was dry.'],
    ],
  },
  {
    id: 'dates/some-time',
    pattern: pattern('some time'),
    means: (found) =>
      ['for', 'take', 'took', 'quite'].includes(found.near(-1)) ? duration('PXM', 'not told how long') : null,
    examples: [['They will stay for [some time].', 'PXM', null], ['It will need some time alone.']],
  },
];

const things = new Set(
  'war truce conflict dispute company firm agreement treaty ban embargo rebellion insurgency campaign government administration program project law rule record strike uprising peace deal blockade siege feud crisis dictatorship regime conspiracy occupation club party plant republic union association case lawsuit investigation'.split(
    ' ',
  ),
);

function length(found: Matched): Meaning | null {
  const word = unitWord(found);
  const unit = units[word] ?? '';
  const amount = found.part('amount') ?? found.part('many') ?? found.part('once') ?? '';
  const isMany = word.endsWith('s') || unit === 'L';
  if (
    isFraction(found, amount) ||
    isWar(found) ||
    isAge(found) ||
    isOrdinalSecond(found, word, amount) ||
    (isSpanOfYears(amount) && !isMany) ||
    unit === 'WE' ||
    unit === 'SU' ||
    unit === 'WI'
  )
    return null;
  if (unit === 'Q' && !isMany && found.near(0) !== 'one') return null;
  if (/^an?$/.test(amount) && (isMany || found.near(1) === '-' || found.near(-1) === '-')) return null;
  const count = countOf(found.part('half') === undefined ? amount : `${amount} and a half`);
  if (isRate(found, amount) || (count !== null && count > 100_000)) return null;
  return duration(lengthOf(count, unit), 'as written');
}

function unitWord(found: Matched): string {
  return found.part('unit') ?? found.part('units') ?? found.part('single') ?? '';
}

// "The 2018-2019 fiscal year", "the 2018 model year".
function isSpanOfYears(amount: string): boolean {
  return /^[12]\d{3}(?: - \d+)?$/.test(amount);
}

// "Three-quarters of its food", "two quarters of the pie".
function isFraction(found: Matched, amount: string): boolean {
  return /^(?:one|three)$/.test(amount) && /^quarters?$/.test(unitWord(found)) && found.near(1) === 'of';
}

// "The Thirty Years' War", "the Six-Day War".
function isWar(found: Matched): boolean {
  return found.written(1) === 'War' || (found.near(1) === "'" && found.written(2) === 'War');
}

// "Six years old", "a 6-year-old girl"; an eight-month-old truce is a length all the same.
function isAge(found: Matched): boolean {
  if (found.near(1) === 'old' || (found.near(1) === 'of' && found.near(2) === 'age')) return true;
  if (found.near(1) === '-' && /^olds?$/.test(found.near(2))) return true;
  return found.part('tail') === '- old' && !things.has(found.near(1));
}

function isOrdinalSecond(found: Matched, word: string, amount: string): boolean {
  return word === 'second' && (/^an?$/.test(amount) ? found.near(-1) !== 'for' : found.near(1) !== '');
}

// "$5 a day", "three times a week": the unit only says how often.
function isRate(found: Matched, amount: string): boolean {
  if (!/^an?$/.test(amount)) return false;
  if (/^\w+s$/.test(found.near(-1)) && [-2, -3, -4].some((at) => /^\d/.test(found.near(at)))) return true;
  return /^(?:\d.*|times|once|twice|percent|%|dollars|million|billion|people|cents|barrels|hours|days|tons|tonnes|share|bushel)$/.test(
    found.near(-1),
  );
}

function someUnits(found: Matched, setting: Setting): Meaning {
  const value = lengthOf(null, units[found.part('unit') ?? found.part('later') ?? ''] ?? 'Y');
  if (/^(?:past|last|previous|preceding)$/.test(found.part('which') ?? '')) return duration(value, 'not told how many');
  const from = setting.told.saidAt ?? setting.published;
  return duration(value, 'not told how many, from then on', { edtf: `${from}/..`, anchor: setting.published });
}

const edges: Readonly<Record<string, number>> = { past: -1, last: -1, recent: -1, next: 1, coming: 1 };

// "It will last three days".
const verbsBefore = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'not',
  'likely',
  'll',
  'typically',
  'usually',
]);

function lengthFrom(found: Matched, setting: Setting): Meaning | null {
  if (found.near(0) === 'last' && verbsBefore.has(found.near(-1))) return null;
  const count = countOf(found.part('amount') ?? '');
  const unit = units[found.part('unit') ?? ''] ?? '';
  if (found.part('amount') === 'a' || found.part('amount') === 'an') return null;
  const side = edges[found.part('which') ?? ''] ?? 0;
  const value = lengthOf(count, unit);
  if (side === 0) return duration(value, 'as written');
  return duration(value, side < 0 ? 'up to publication' : 'from publication on', {
    anchor: setting.published,
    edtf: reach(setting, unit, count, side),
  });
}

function reach(setting: Setting, unit: string, count: number | null, side: number): string | null {
  const from = side > 0 ? (setting.told.saidAt ?? setting.published) : setting.published;
  if (count === null) return side > 0 ? `${from}/..` : null;
  return stretchFrom(wholeDay(from), unit, side * count);
}
