// Where the tagger cut a name too short or too long: "Biden , Jr.", "Yoon Suk - yeol", "NEW DELHI Apple", "State Antony Hale", "Wen".
import { isFamilyName, isGivenName, isTitle } from './gazetteer.ts';
import type { LabelSpan } from './labels.ts';
import { capitalised, listed, longestMatch } from './phrases.ts';

/** One sentence: its folded words, and whether each stands right against the word before it. */
export interface Line {
  readonly words: readonly string[];
  readonly joined: readonly boolean[];
}

/** The name made whole; two names where a place at its front belongs to the dateline. */
export function wholeNames(line: Line, span: LabelSpan): readonly LabelSpan[] {
  const { words } = line;
  if (/^(?:Jr|Sr)\.?$/.test(words[span.first] ?? '')) return [];
  const place = placeInFront(words, span);
  if (place !== null) return [{ ...place, type: 'place' }, ...wholeNames(line, { ...span, first: place.end })];
  if (span.type !== 'person') return [span];
  return [{ ...span, first: startOfPerson(line, span), end: endOfPerson(line, span) }];
}

/** "NEW DELHI Apple Inc", "Wis. Acme Corp": a listed place in capitals or a state's short form, then a name in another case. */
function placeInFront(words: readonly string[], { first, end }: LabelSpan): { first: number; end: number } | null {
  const isState = /^\p{Lu}\p{Ll}+\.$/u.test(words[first] ?? '');
  let last = first;
  while (last + 1 < end && isShouted(words[last + 1])) last += 1;
  if (last + 1 >= end || !(isState || (isShouted(words[first]) && /\p{Ll}/u.test(words[last + 1] ?? '')))) return null;
  const match = longestMatch(words.slice(first, end).map(capitalised), 0);
  const isPlace = match !== null && (match.lists & (listed.city | listed.country | listed.place)) !== 0;
  return isPlace && first + match.last === last && match.lists < listed.organization ? { first, end: last + 1 } : null;
}

function isShouted(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}{3,}$/u.test(word);
}

/** "Jean - [Claude Juncker]", cut at its hyphen, or a title's end at the front. */
function startOfPerson({ words, joined }: Line, span: LabelSpan): number {
  const { first } = span;
  const isCut = words[first - 1] === '-' && joined[first] === true && joined[first - 1] === true;
  return isCut && isGivenName(words[first - 2] ?? '') && isGivenName(words[first] ?? '')
    ? first - 2
    : afterSplitTitle(words, span);
}

/** "Secretary of [State Antony Hale]": the title ends inside the name. */
function afterSplitTitle(words: readonly string[], { first, end }: LabelSpan): number {
  for (const before of [3, 2, 1]) {
    for (const inside of [2, 1]) {
      const from = first - before;
      if (from >= 0 && first + inside < end && isTitle(words.slice(from, first + inside).join(' ')))
        return first + inside;
    }
  }
  return first;
}

function isPersonName(word: string): boolean {
  return isGivenName(word) || isFamilyName(word);
}

const compounds =
  /^(?:based|led|era|backed|style|like|owned|linked|appointed|signed|run|made|born|controlled|friendly|related|aligned|brokered)$/;

function endOfPerson({ words, joined }: Line, { first, end }: LabelSpan): number {
  const next = words[end] ?? '';
  if (end === first + 1 && isFamilyName(words[first] ?? '') && /^\p{Lu}\p{Ll}+$/u.test(next) && isPersonName(next))
    return end + 1;
  if (/^(?:Jr|Sr)\.?$/.test(words[end] ?? '')) return end + 1;
  if (words[end] === ',' && /^(?:Jr|Sr)\.?$/.test(words[end + 1] ?? '')) return end + 2;
  const isCut = words[end] === '-' && joined[end] === true && joined[end + 1] === true && end - first > 1;
  return isCut && /^\p{Ll}{1,7}$/u.test(words[end + 1] ?? '') && !compounds.test(words[end + 1] ?? '') ? end + 2 : end;
}
