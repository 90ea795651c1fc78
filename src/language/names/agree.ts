// One text calls one thing by one name: what a name is in most places it is in all, and short forms follow the full name.
import type { NameType } from '../../model/sentence.ts';
import { isCapital } from './capitals.ts';
import { isFamilyName, typeOfHead } from './gazetteer.ts';
import { type LabelSpan, tokensOf } from './labels.ts';
import { isTitleCase } from './title-case.ts';

/** One sentence's folded words and the names found in it so far. */
export interface Tagged {
  readonly words: readonly string[];
  readonly names: readonly LabelSpan[];
}

type Votes = ReadonlyMap<string, ReadonlyMap<NameType, number>>;

/** The same sentences with their names made to agree, and names found that were overlooked. */
export function agree(sentences: readonly Tagged[]): readonly Tagged[] {
  const votes = votesOf(sentences);
  const winners = new Map([...votes].map(([key, types]) => [key, winnerOf(types)] as const));
  const common = commonWords(sentences);
  return sentences.map((one) => {
    const names = one.names.map((name) => retyped(one.words, name, winners));
    return { words: one.words, names: withOverlooked(one.words, names, { winners, common }) };
  });
}

/** Upper case, so that a headline in capitals agrees with the text below it. */
function keyOf(words: readonly string[], { first, end }: Pick<LabelSpan, 'first' | 'end'>): string {
  return words.slice(first, end).join(' ').toUpperCase();
}

function votesOf(sentences: readonly Tagged[]): Votes {
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (key: string, type: NameType, weight: number) => {
    const types = votes.get(key) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + weight);
    votes.set(key, types);
  };
  for (const { words, names } of sentences) {
    for (const name of names) {
      vote(keyOf(words, name), name.type, 1);
      const shorts = [...shortForms(words.slice(name.first, name.end), name.type), ...acronymAfter(words, name)];
      for (const short of shorts) vote(short.toUpperCase(), name.type, 1.5);
    }
  }
  return votes;
}

/** The forms in which a full name is told again: the family name; the company without its ending. */
function shortForms(words: readonly string[], type: NameType): readonly string[] {
  if (words.length < 2) return [];
  const last = words.at(-1) ?? '';
  if (type === 'person')
    return words.length <= 4 ? (isFamilyName(words[0] ?? '') && last.length > 2 ? [last, words[0] ?? ''] : [last]) : [];
  if (type === 'organization' && typeOfHead(last, 'last') === 'organization' && !/^\p{Ll}/u.test(last)) {
    const stem = words.slice(0, -1);
    return stem.length <= 2 && stem.every(isCapital) && typeOfHead(stem[0] ?? '', 'first') === null
      ? [stem.join(' ')]
      : [];
  }
  return [];
}

/** "National Grain Board ( NGB )" */
function acronymAfter(words: readonly string[], { end, type }: LabelSpan): readonly string[] {
  const word = words[end + 1] ?? '';
  const isAcronym = words[end] === '(' && words[end + 2] === ')' && /^\p{Lu}{2,6}$/u.test(word);
  return isAcronym && type !== 'person' ? [word] : [];
}

function winnerOf(types: ReadonlyMap<NameType, number>): NameType | null {
  const [best, second] = [...types].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] === second?.[1] ? null : best[0];
}

/** Words that stand in lower case somewhere are no names of one word. */
function commonWords(sentences: readonly Tagged[]): ReadonlySet<string> {
  const all = new Set(sentences.flatMap(({ words }) => words));
  const common = new Set<string>();
  for (const word of all) if (/^\p{Ll}/u.test(word)) common.add(word.toUpperCase());
  return common;
}

function retyped(words: readonly string[], name: LabelSpan, winners: ReadonlyMap<string, NameType | null>): LabelSpan {
  const winner = winners.get(keyOf(words, name));
  return winner === undefined || winner === null ? name : { ...name, type: winner };
}

const longest = 5;

/** What the whole text knows, and what the sentence in hand looks like. */
interface Known {
  readonly winners: ReadonlyMap<string, NameType | null>;
  readonly common: ReadonlySet<string>;
  readonly taken: ReadonlySet<number>;
  readonly isHeadline: boolean;
}

function withOverlooked(
  words: readonly string[],
  names: readonly LabelSpan[],
  text: Pick<Known, 'winners' | 'common'>,
): readonly LabelSpan[] {
  const taken = tokensOf(names);
  const known = { ...text, taken, isHeadline: isTitleCase(words) };
  const found: LabelSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const name = taken.has(first) || !isCapital(words[first]) ? null : knownFrom(words, first, known);
    if (name === null) continue;
    found.push(name);
    first = name.end - 1;
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
}

/** The longest known name from a token on that is no part of something longer. */
function knownFrom(
  words: readonly string[],
  first: number,
  { winners, common, taken, isHeadline }: Known,
): LabelSpan | null {
  for (let end = Math.min(words.length, first + longest); end > first; end -= 1) {
    const key = keyOf(words, { first, end });
    const type = winners.get(key);
    if (!type || (end === first + 1 && common.has(key))) continue;
    const isFree = words.slice(first, end).every((_, at) => !taken.has(first + at));
    // A capital beside the words tells that they are part of something longer.
    const goesOn = (first > 1 && isCapital(words[first - 1])) || isCapital(words[end]);
    if (isFree && (!goesOn || isHeadline)) return { first, end, type };
  }
  return null;
}
