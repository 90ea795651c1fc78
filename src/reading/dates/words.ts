// The words that time expressions are made of, and what each stands for.

const numbered = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').flatMap((same, at) => same.split('/').map((word) => [word, at + 1])));

/** Weekday names, 1 for Monday to 7 for Sunday. */
export const weekdays = numbered(
  'monday/mon/mon. tuesday/tue/tues/tue./tues. wednesday/wed/wed. thursday/thu/thur/thurs/thu./thur./thurs. friday/fri/fri. saturday/sat/sat. sunday/sun/sun.',
);

/** Month names, 1 to 12. */
export const months = numbered(
  'january/jan/jan. february/feb/feb. march/mar/mar. april/apr/apr. may june/jun/jun. july/jul/jul. august/aug/aug. september/sept/sep/sept./sep. october/oct/oct. november/nov/nov. december/dec/dec.',
);

/** Units as TimeML writes them; T stands before units of the clock. */
export const units: Readonly<Record<string, string>> = {
  second: 'TS',
  seconds: 'TS',
  minute: 'TM',
  minutes: 'TM',
  hour: 'TH',
  hours: 'TH',
  day: 'D',
  days: 'D',
  night: 'D',
  nights: 'D',
  week: 'W',
  weeks: 'W',
  fortnight: 'F',
  fortnights: 'F',
  weekend: 'WE',
  weekends: 'WE',
  month: 'M',
  months: 'M',
  quarter: 'Q',
  quarters: 'Q',
  year: 'Y',
  years: 'Y',
  decade: 'E',
  decades: 'E',
  century: 'C',
  centuries: 'C',
  millennium: 'L',
  millennia: 'L',
  summer: 'SU',
  summers: 'SU',
  winter: 'WI',
  winters: 'WI',
};

/** Seasons as TimeML writes them. */
export const seasons: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

/** Parts of the day as TimeML writes them. */
export const dayParts: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  lunchtime: 'T12:00',
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
  dawn: 'TMO',
  dusk: 'TEV',
  daybreak: 'TMO',
  nightfall: 'TNI',
};

/** Cardinal number words. */
export const cardinals: Readonly<Record<string, number>> = {
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Ordinal words. */
export const ordinals: Readonly<Record<string, number>> = {
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  thirtieth: 30,
};

/** Decades by word: the last two digits of their first year. */
export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Adverbs and adjectives of recurrence, as the period after which it comes again. */
export const recurrences: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  biennially: 'P2Y',
};

/** Zones that may stand after a time of day. */
export const zones =
  'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst hkt sgt aest aedt eastern central pacific'.split(
    ' ',
  );

/** Words that are a month or weekday only with a capital: "may", "march", "sun". */
export const onlyCapital: ReadonlySet<string> = new Set(
  'may march august mar jan dec sat sun wed mon fri thu tue tues thur thurs jun jul apr aug sep sept oct nov feb'.split(
    ' ',
  ),
);

/** Weekdays that come again: "on Mondays". */
export const weekdaysInPlural = numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays');

/** Parts of the day that come again: "Saturday mornings". */
export const dayPartsInPlural: Readonly<Record<string, string>> = {
  mornings: 'TMO',
  afternoons: 'TAF',
  evenings: 'TEV',
  nights: 'TNI',
};

/** The number that words or digits name: "twenty-five", "two thousand", "nineteen ninety-four", "1,200"; null if none. */
export function numberOf(text: string): number | null {
  const halved = /^(.+) (?:1 \/ 2|½)$/.exec(text)?.[1];
  if (halved !== undefined) return (numberOf(halved) ?? 0) + 0.5;
  const plain = text.replaceAll(',', '').replace(/(?<=\d)(?:st|nd|rd|th|s)$/, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const words = text.split(/[\s-]+/).filter((word) => word !== '' && word !== 'and' && word !== 'a' && word !== 'an');
  return words.length === 0 ? null : sumOf(words);
}

// "nineteen eighty-four" is read as two halves of a year; everything else adds and multiplies up.
function sumOf(words: readonly string[]): number | null {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const value = cardinals[word] ?? ordinals[word] ?? digitsOf(word);
    if (value === null) return null;
    if (value >= 1000) [total, part] = [total + (part || 1) * value, 0];
    else if (value === 100) part = (part || 1) * 100;
    else if (part >= 10 && part < 100 && (value >= 10 || part % 10 !== 0)) part = part * 100 + value;
    else part += value;
  }
  return total + part;
}

function digitsOf(word: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null;
}
