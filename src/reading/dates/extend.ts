// Words round an expression that belong to it: "early next year", "the end of October", "at least 72 hours", "or so".
import { endOfPattern, startPattern } from './pattern.ts';
import type { DateExample, Meaning } from './rule.ts';
import type { Scanned } from './scan-words.ts';
import { weekdays } from './words.ts';

/**
 * What an expression is to its modifiers; a count is one that begins with a number: "two years", "two years ago", and a
 * year is one told by its number; a unit is any date but a bare weekday: "earlier" belongs to "this week", but stands by itself before "Friday".
 */
type Kind = 'date' | 'unit' | 'year' | 'clock' | 'length' | 'count';

/** The side of publication on which "earlier" and "later" put a time. */
export type Side = 'earlier' | 'later';

/** One modifier: the words, what they may stand beside, and what they set. */
export interface Extension {
  readonly pattern: RegExp;
  readonly of: Kind;
  /** TIMEX modifier that it sets, or null. */
  readonly mod: string | null;
  /** The side of publication on which it puts the time: "earlier this year". */
  readonly side?: Side;
  readonly examples: readonly DateExample[];
}

/** Modifiers that stand before an expression, each with what it takes and must leave. */
export const before: readonly Extension[] = [
  {
    pattern: endOfPattern('(the? very? (beginning|start|outset) of|the? early (in|on)?|early -)'),
    of: 'date',
    mod: 'START',
    examples: [
      ['It opened in [early March].', '2024-03', '2024-03-01/2024-03-10'],
      ['It opens at [the beginning of next year].', '2025', '2025-01/2025-04'],
      ['He left [early on Tuesday].', '2024-05-14', '2024-05-14'],
      ['The early bird left.'],
    ],
  },
  {
    pattern: endOfPattern('(the? very? middle of|the? mid -?)'),
    of: 'date',
    mod: 'MID',
    examples: [
      ['It closed in [mid-April].', '2024-04', '2024-04-11/2024-04-20'],
      ['It closed in [the middle of October].', '2023-10', '2023-10-11/2023-10-20'],
      ['The middle of the road is safe.'],
    ],
  },
  {
    pattern: endOfPattern('(the? very? (end|close) of|the? late (in|on)?|late -)'),
    of: 'date',
    mod: 'END',
    examples: [
      ['It closed at [the end of October].', '2023-10', '2023-10-21/2023-10-31'],
      ['It closed [late last year].', '2023', '2023-09/2023-12'],
      ['The late mayor was loved.'],
    ],
  },
  {
    pattern: endOfPattern('much? earlier (in|on)?'),
    of: 'unit',
    mod: 'START',
    side: 'earlier',
    examples: [
      ['It closed [earlier this year].', '2024', '2024-01/2024-05'],
      ['It closed [earlier this month].', '2024-05', '2024-05'],
      ['Earlier [Tuesday] it closed.', '2024-05-14', '2024-05-14'],
      ['He had earlier resigned.'],
    ],
  },
  {
    pattern: endOfPattern('much? later (in|on)?'),
    of: 'unit',
    mod: 'END',
    side: 'later',
    examples: [
      ['It will close [later this year].', '2024', '2024-05/2024-12'],
      ['It will close [later this week].', '2024-W20', '2024-05-17/2024-05-19'],
      ['He later resigned.'],
    ],
  },
  {
    pattern: endOfPattern('sometime (in|during)?'),
    of: 'date',
    mod: null,
    examples: [['It will close [sometime next year].', '2025', '2025'], ['A sometime actor spoke.']],
  },
  {
    pattern: endOfPattern('about|around|circa|c . ?|ca . ?|approximately|roughly'),
    of: 'year',
    mod: 'APPROX',
    examples: [
      ['The hall dates from [around 1850].', '1850', '1850'],
      ['The hall dates from [c. 1850].', '1850'],
      ['The hall dates from [circa 1850].', '1850'],
      ['The vitamin C. 1850 men came.'],
      ['He wrote a book about [June].', '2023-06'],
    ],
  },
  {
    pattern: endOfPattern('about|around|nearly|almost|some|approximately|roughly|close to'),
    of: 'count',
    mod: 'APPROX',
    examples: [
      ['It took [about a decade].', 'P10Y', null],
      ['It shut [nearly two years ago].', '2022', '2022'],
      ['It shut in [2010] and opened [almost two years later].', '2010 2012'],
      ['It was about [the past three years].', 'P3Y'],
    ],
  },
  {
    pattern: endOfPattern(
      'more than|(?<=(for|in|after|of|just|well|last|lasted|lasting|took|take|takes|spent)) over|just over',
    ),
    of: 'count',
    mod: 'MORE_THAN',
    examples: [
      ['It took [more than two years].', 'P2Y'],
      ['It ran for [over a year].', 'P1Y'],
      ['The sum will be paid over [two years].', 'P2Y'],
    ],
  },
  {
    pattern: endOfPattern('just? under|less than|fewer than'),
    of: 'count',
    mod: 'LESS_THAN',
    examples: [['It took [less than a week].', 'P1W'], ['It fell under his spell.']],
  },
  {
    pattern: endOfPattern('at least|no less than'),
    of: 'length',
    mod: 'EQUAL_OR_MORE',
    examples: [['It took [at least the past 18 months].', 'P18M'], ['At least five men left.']],
  },
  {
    pattern: endOfPattern('at most|up to|no more than|as (much|many|little) as'),
    of: 'length',
    mod: 'EQUAL_OR_LESS',
    examples: [['It may take [up to 180 days].', 'P180D'], ['Up to 180 men left.']],
  },
  {
    pattern: endOfPattern('about|around|approximately|roughly|nearly'),
    of: 'clock',
    mod: 'APPROX',
    examples: [['It began at [around 7:15 p.m.] there.', '2024-05-16T19:15'], ['They sat around the fire.']],
  },
];

/** Modifiers that stand after an expression. */
export const after: readonly Extension[] = [
  {
    pattern: startPattern('or so'),
    of: 'count',
    mod: 'APPROX',
    examples: [['It took [a week or so].', 'P1W'], ['A man or so was seen.']],
  },
  {
    pattern: startPattern('or more'),
    of: 'count',
    mod: 'EQUAL_OR_MORE',
    examples: [['It took [a week or more].', 'P1W'], ['Ten or more men left.']],
  },
  {
    pattern: startPattern('or later'),
    of: 'date',
    mod: 'ON_OR_AFTER',
    examples: [['It will be [2030 or later].', '2030'], ['Sooner or later it breaks.']],
  },
  {
    pattern: startPattern('or earlier'),
    of: 'date',
    mod: 'ON_OR_BEFORE',
    examples: [['It was in [2010 or earlier].', '2010'], ['It came then or earlier.']],
  },
];

/** The words that an expression takes in, and what they set. */
export interface Extended {
  readonly first: number;
  readonly last: number;
  readonly mod: string | null;
  readonly side: Side | null;
}

/** Widens an expression over words `first` to `last` by its modifiers, never over words already taken. */
export function extend(
  scanned: Scanned,
  words: { readonly first: number; readonly last: number; readonly floor: number },
  meaning: Meaning,
): Extended {
  const { first, last, floor } = words;
  const left = scanned.characters.slice(Math.max(floor, first - 6), first);
  const right = scanned.characters.slice(last + 1, last + 4);
  const kinds = kindsOf(meaning, scanned.words[first]?.form ?? '', scanned.words[last]?.form ?? '');
  const [taken, lead] = widest(before, left, kinds);
  const [added, tail] = widest(after, right, kinds);
  const mod = lead?.mod ?? tail?.mod ?? meaning.mod;
  return { first: first - taken, last: last + added, mod, side: lead?.side ?? null };
}

function widest(
  extensions: readonly Extension[],
  text: string,
  kinds: readonly Kind[],
): readonly [number, Extension | null] {
  for (const extension of extensions) {
    const match = kinds.includes(extension.of) ? extension.pattern.exec(text) : null;
    if (match !== null) return [match[0].length, extension];
  }
  return [0, null];
}

const awayWords = new Set(['ago', 'earlier', 'later']);
const notCounting = new Set(['the', 'past', 'last', 'next', 'recent', 'coming', 'this', 'each', 'these']);

function kindsOf(meaning: Meaning, first: string, last: string): readonly Kind[] {
  if (meaning.type === 'DURATION') return notCounting.has(first) ? ['length'] : ['length', 'count'];
  if (/^(?:BC)?\d{4}$/.test(meaning.value) && /^\d/.test(first)) return ['date', 'unit', 'year'];
  const dates: readonly Kind[] = first in weekdays ? ['date'] : ['date', 'unit'];
  if (meaning.type === 'DATE') return awayWords.has(last) && !notCounting.has(first) ? ['count'] : dates;
  return meaning.type === 'TIME' ? ['clock', ...dates] : [];
}
