// Words round an expression that belong to it: "early next year", "the end of October", "at least 72 hours", "or so".
import { endOfPattern, startPattern } from './pattern.ts';
import type { Meaning } from './rule.ts';
import type { Scanned } from './scan-words.ts';

interface Extension {
  readonly pattern: RegExp;
  readonly types: readonly Meaning['type'][];
  /** TIMEX modifier that it sets, or null. */
  readonly mod: string | null;
  /** Whether a count must follow: "over two years", but "over the past year". */
  readonly counted?: boolean;
}

const dates: readonly Meaning['type'][] = ['DATE', 'TIME'];
const lengths: readonly Meaning['type'][] = ['DURATION'];

const before: readonly Extension[] = [
  {
    pattern: endOfPattern('(the? very? (beginning|start|outset) of|the? early (in|on|-)?)'),
    types: dates,
    mod: 'START',
  },
  { pattern: endOfPattern('(the? very? middle of|the? mid -?)'), types: dates, mod: 'MID' },
  { pattern: endOfPattern('(the? very? (end|close) of|the? late (in|on|-)?)'), types: dates, mod: 'END' },
  { pattern: endOfPattern('much? (earlier|later) (in|on)?|sometime (in|during)?'), types: dates, mod: null },
  {
    pattern: endOfPattern('about|around|nearly|almost|some|approximately|roughly|close to'),
    types: lengths,
    counted: true,
    mod: 'APPROX',
  },
  { pattern: endOfPattern('just? over|more than'), types: lengths, counted: true, mod: 'MORE_THAN' },
  { pattern: endOfPattern('just? under|less than|fewer than'), types: lengths, counted: true, mod: 'LESS_THAN' },
  { pattern: endOfPattern('at least|no less than'), types: lengths, mod: 'EQUAL_OR_MORE' },
  {
    pattern: endOfPattern('at most|up to|no more than|as (much|many|long|little) as'),
    types: lengths,
    mod: 'EQUAL_OR_LESS',
  },
  { pattern: endOfPattern('only'), types: lengths, mod: null },
  { pattern: endOfPattern('about|around|approximately|roughly|nearly'), types: ['TIME'], mod: 'APPROX' },
];

const after: readonly Extension[] = [
  { pattern: startPattern('or (so|more)'), types: ['DURATION', 'DATE'], mod: 'APPROX' },
  { pattern: startPattern('or later'), types: ['DATE'], mod: 'ON_OR_AFTER' },
  { pattern: startPattern('or earlier'), types: ['DATE'], mod: 'ON_OR_BEFORE' },
];

/** The words that an expression takes in, and the modifier that they set. */
export interface Extended {
  readonly first: number;
  readonly last: number;
  readonly mod: string | null;
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
  const isCounted = !notCounted.has(scanned.words[first]?.form ?? '');
  const [taken, modBefore] = widest(
    before.filter((one) => isCounted || one.counted !== true),
    left,
    meaning,
  );
  const [added, modAfter] = widest(after, right, meaning);
  return { first: first - taken, last: last + added, mod: modBefore ?? modAfter ?? meaning.mod };
}

const notCounted = new Set(['the', 'past', 'last', 'next', 'recent', 'coming', 'this', 'each', 'these']);

function widest(extensions: readonly Extension[], text: string, meaning: Meaning): readonly [number, string | null] {
  for (const extension of extensions) {
    const match = extension.types.includes(meaning.type) ? extension.pattern.exec(text) : null;
    if (match !== null) return [match[0].length, extension.mod];
  }
  return [0, null];
}
