// Words round an expression that belong to it: "early next year", "the end of October", "at least 72 hours", "or so".
import { endOfPattern, startPattern } from './pattern.ts';
import type { Meaning } from './rule.ts';
import type { Scanned } from './scan-words.ts';

/** What an expression is to its modifiers; a count is one that begins with a number: "two years", "two years ago". */
type Kind = 'date' | 'clock' | 'length' | 'count';

export type Side = 'earlier' | 'later';

interface Extension {
  readonly pattern: RegExp;
  readonly of: Kind;
  /** TIMEX modifier that it sets, or null. */
  readonly mod: string | null;
  /** The side of publication on which it puts the time: "earlier this year". */
  readonly side?: Side;
}

const before: readonly Extension[] = [
  {
    pattern: endOfPattern('(the? very? (beginning|start|outset) of|the? early (in|on)?|early -)'),
    of: 'date',
    mod: 'START',
  },
  { pattern: endOfPattern('(the? very? middle of|mid -?)'), of: 'date', mod: 'MID' },
  { pattern: endOfPattern('(the? very? (end|close) of|the? late (in|on)?|late -)'), of: 'date', mod: 'END' },
  { pattern: endOfPattern('much? earlier (in|on)?'), of: 'date', mod: 'START', side: 'earlier' },
  { pattern: endOfPattern('much? later (in|on)?'), of: 'date', mod: 'END', side: 'later' },
  { pattern: endOfPattern('sometime (in|during)?'), of: 'date', mod: null },
  {
    pattern: endOfPattern('about|around|nearly|almost|some|approximately|roughly|close to'),
    of: 'count',
    mod: 'APPROX',
  },
  { pattern: endOfPattern('just? over|more than'), of: 'count', mod: 'MORE_THAN' },
  { pattern: endOfPattern('just? under|less than|fewer than'), of: 'count', mod: 'LESS_THAN' },
  { pattern: endOfPattern('at least|no less than'), of: 'length', mod: 'EQUAL_OR_MORE' },
  { pattern: endOfPattern('at most|up to|no more than|as (much|many|little) as'), of: 'length', mod: 'EQUAL_OR_LESS' },
  { pattern: endOfPattern('about|around|approximately|roughly|nearly'), of: 'clock', mod: 'APPROX' },
];

const after: readonly Extension[] = [
  { pattern: startPattern('or so'), of: 'count', mod: 'APPROX' },
  { pattern: startPattern('or more'), of: 'count', mod: 'EQUAL_OR_MORE' },
  { pattern: startPattern('or later'), of: 'date', mod: 'ON_OR_AFTER' },
  { pattern: startPattern('or earlier'), of: 'date', mod: 'ON_OR_BEFORE' },
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

const notCounting = new Set(['the', 'past', 'last', 'next', 'recent', 'coming', 'this', 'each', 'these']);

function kindsOf(meaning: Meaning, first: string, last: string): readonly Kind[] {
  if (meaning.type === 'DURATION') return notCounting.has(first) ? ['length'] : ['length', 'count'];
  if (meaning.type === 'DATE') return last === 'ago' ? ['count'] : ['date'];
  return meaning.type === 'TIME' ? ['clock', 'date'] : [];
}
