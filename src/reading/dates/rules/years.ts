// Years named by their number: "1998", "1861-65", "44 BC", "AD 79", "the year two thousand", "'08".
import { pad } from '../calendar.ts';
import { isInAddress } from '../in-address.ts';
import { date, yearOfShort } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched, Meaning, Setting, Told } from '../rule.ts';
import { months, numberOf, seasons } from '../words.ts';

export const yearRules: readonly DateRule[] = [
  {
    id: 'dates/further-year',
    pattern: pattern('(?<=YEAR (-|/)) year:TWODIGITS'),
    means: (found, setting) => {
      const from = setting.told.value;
      if (from !== found.near(-2)) return null;
      const value = `${from?.slice(0, 2)}${found.part('year')}`;
      return from === null || value.length !== 4 || value <= from ? null : date(value, 'in the century just named');
    },
    examples: [
      ['The [1992]-[95] war ended.', '1992 1995', '1992/1995'],
      ['It lost money in [2018]/[19].', '2018 2019', '2018/2019'],
      ['The war ([1861]–[65]) split the land.', '1861 1865'],
      ['He took the [1997]-71 flight.', '1997'],
      ['The score was 20-15.'],
    ],
  },
  {
    id: 'dates/year',
    pattern: pattern('(the year)? year:YEAR|the year ancient:DIGITS'),
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
      ['Rome fell in [the year 476], they say.', '0476', '0476'],
      ['The king ([1840]–[1911]) was loved.', '1840 1911'],
      ['The hall dates from [about 1850].', '1850'],
      ['The pier, built [1889]-[91], burned.', '1889 1891', '1889/1891'],
      ['Between [1954] and [1956] troops left.', '1954 1956', '1954/1956'],
      ['In about 1850 cases it failed.'],
      ['Some 500 men and 1200 horses drowned.'],
    ],
  },
  {
    id: 'dates/year-of-three-digits',
    pattern: pattern('(?<=(in|since|until|by|around|and)) year:DIGITS'),
    means: (found, { isHistory }) =>
      isHistory && /^[1-9]\d\d$/.test(found.part('year') ?? '') && isBeforeClause(found)
        ? date(pad(Number(found.part('year')), 4), 'as written')
        : null,
    examples: [
      ['It fell in [1204], [1261] and [1453]; it was first burned in [846].', '1204 1261 1453 0846'],
      ['It fell in [1204], [1261] and [1453]; in 846 houses nobody was left.', '1204 1261 1453'],
      ['It stands in 846, the room above.'],
    ],
  },
  {
    id: 'dates/year-before-christ',
    pattern: pattern(
      '((day:DAYNUMBER)? month:MONTH ,?|month:MONTH day:DAYNUMBER ,|(the)? season:SEASON of?)? year:DIGITS (BEFORECHRIST|(?=(to|until|till|and|-) DIGITS BEFORECHRIST))',
    ),
    means: beforeChrist,
    examples: [
      ['He was stabbed in [44 BC].', 'BC0044', '-0043'],
      ['They dug for old coins.'],
      ['He lives in Vancouver, BC.'],
      ['He was stabbed on [15 March 44 BC].', 'BC0044-03-15', '-0043-03-15'],
      ['They fought from [431] to [404 BC].', 'BC0431 BC0404', '-0430/-0403'],
      ['They won in [480 B.C.] and rested.', 'BC0480'],
      ['They won in [480 BC]. [The following year] they won again.', 'BC0480 BC0479', '-0479'],
      ['They lost in [480 BC]. [Two years later] they won.', 'BC0480 BC0478'],
      ['They won in [the spring of 334 BC].', 'BC0334-SP', '-0333'],
    ],
  },
  {
    id: 'dates/year-of-our-lord',
    pattern: pattern('(ad|a . d .?) year:DIGITS|year:DIGITS (ad|ce|a . d .?|c . e .?)'),
    means: (found) => {
      const year = Number((found.part('year') ?? '').replaceAll(',', ''));
      const isEra = found.near(0) !== 'ad' || found.written(0) === 'AD';
      return isEra && Number.isInteger(year) && year > 0 && year < 2100 ? date(pad(year, 4), 'as written') : null;
    },
    examples: [
      ['The town was buried in [AD 79].', '0079', '0079'],
      ['The town was buried in [79 AD].', '0079'],
      ['It was sacked in [410 CE].', '0410'],
      ['It was sacked in [A.D. 410] at last.', '0410'],
      ['The ad ran on page 40.'],
    ],
  },
  {
    id: 'dates/year-in-words',
    pattern: pattern(
      '(the year|(the)? season:SEASON of?)? (century:(nineteen|eighteen|seventeen|sixteen|twenty)) (hundred)? (rest:(CARDINAL (-? CARDINAL)?))|the year whole:(CARDINAL (-? CARDINAL){0,3})',
    ),
    means: yearInWords,
    examples: [
      ['The army came in [nineteen seventy-nine].', '1979'],
      ['They will halve it by [the year two thousand].', '2000'],
      ['It froze in [the winter of nineteen forty-one].', '1941-WI', '1941-12/1942-02'],
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
  'in since until till by from to between of during through before after for and the year early late mid ( - – or around about circa c ca summer spring winter fall autumn every born died'.split(
    ' ',
  ),
);
const streets = new Set(['street', 'st', 'avenue', 'ave', 'road', 'boulevard', 'drive', 'lane']);

// Four digits are a year unless their neighbours count with them; long-gone years need a word that dates have.
function yearAlone(found: Matched, { told }: Setting): Meaning | null {
  const ancient = found.part('ancient');
  const year = Number(ancient ?? found.part('year'));
  if (ancient !== undefined && (year < 100 || year >= 1000)) return null;
  if (isInAddress(found) || isPartOfNumber(found) || (isCounted(found) && !isAfterYear(found, told))) return null;
  if (year < 1900 && isCountOfThings(found)) return null;
  if (ancient === undefined && (year < 1900 || year > 2060) && !hasYearSign(found, year, told)) return null;
  return date(pad(year, 4), 'as written');
}

function isCounted(found: Matched): boolean {
  if (notYearBefore.has(found.near(-1)) && !isAboutThen(found)) return true;
  if (notYearAfter.has(found.near(1)) || streets.has(found.near(2))) return true;
  return found.near(1) === '-' && notYearAfter.has(found.near(2));
}

// "Between 1954 and 1956 troops left".
function isAfterYear(found: Matched, { value }: Told): boolean {
  return /^(?:and|to|or|-|–)$/.test(found.near(-1)) && found.near(-2) === value;
}

function isPartOfNumber(found: Matched): boolean {
  const [further, before, after] = [found.near(-2), found.near(-1), found.near(1)];
  if (before === '-' && /^\d+$/.test(further) && further.length !== 4) return true;
  return after === ':' || (after === '.' && /^\d/.test(found.near(2))) || (before === '.' && /^\d/.test(further));
}

function hasYearSign(found: Matched, year: number, told: Told): boolean {
  const before = found.near(-1);
  if (before === '.') return /^ca?$/.test(found.near(-2));
  return yearSigns.has(before) || isOfSeries(found, year, told);
}

// "Built 1889-91", "in 1204, 1261 and 1453".
function isOfSeries(found: Matched, year: number, told: Told): boolean {
  if (found.near(-1) === ',' && found.near(-2) === told.value) return true;
  if (!/^[-–]$/.test(found.near(1)) || notYearAfter.has(found.near(3))) return false;
  const end = found.near(2);
  return /^\d{4}$/.test(end)
    ? Number(end) > year && Number(end) < year + 100
    : /^\d\d$/.test(end) && Number(end) > year % 100;
}

// "In about 1850, he left", but "in about 1850 cases".
function isAboutThen(found: Matched): boolean {
  if (found.near(-1) !== 'about' || !/^(?:in|from|since|until|by|of)$/.test(found.near(-2))) return false;
  return isBeforeClause(found);
}

function isBeforeClause(found: Matched): boolean {
  return /^(?:[.,;:)]?|and|to|he|she|it|they|the|an?|by|when|as|until)$/.test(found.near(1));
}

// "500 men and 1200 horses", "from 1500 to 2000 soldiers".
function isCountOfThings(found: Matched): boolean {
  if (!/^(?:and|or|to|of|between|from|with)$/.test(found.near(-1))) return false;
  return /^[a-z]{3,}s$/.test(found.written(1)) && !/^(?:was|his|this|has|its|as|thus|is)$/.test(found.near(1));
}

function beforeChrist(found: Matched): Meaning | null {
  const year = Number((found.part('year') ?? '').replaceAll(',', ''));
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const month = found.part('month') === undefined ? '' : `-${pad(months[found.part('month') ?? ''] ?? 1, 2)}`;
  const season = seasons[found.part('season') ?? ''];
  if (season !== undefined) return date(`BC${pad(year, 4)}-${season}`, 'as written', { edtf: `-${pad(year - 1, 4)}` });
  const day = found.part('day') === undefined ? '' : `-${pad(numberOf(found.part('day') ?? '') ?? 1, 2)}`;
  return date(`BC${pad(year, 4)}${month}${day}`, 'as written', { edtf: `-${pad(year - 1, 4)}${month}${day}` });
}

function yearInWords(found: Matched): Meaning | null {
  const whole = found.part('whole');
  const rest = numberOf(found.part('rest') ?? '');
  const century = numberOf(found.part('century') ?? '');
  const year = whole === undefined ? (century ?? 0) * 100 + (rest ?? 0) : (numberOf(whole) ?? 0);
  if (whole === undefined && (rest === null || rest < 10 || rest > 99)) return null;
  if (year < 1000 || year > 2100) return null;
  const season = seasons[found.part('season') ?? ''];
  return date(season === undefined ? pad(year, 4) : `${pad(year, 4)}-${season}`, 'as written');
}
