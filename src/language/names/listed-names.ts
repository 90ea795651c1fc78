// Names that lists and head words tell: nationalities, laws, occasions, products; the tagger knows only people, bodies and places.
import type { NameType } from '../../model/sentence.ts';
import { isCapital } from './capitals.ts';
import { typeOfHead } from './gazetteer.ts';
import type { LabelSpan } from './labels.ts';
import { listed, longestMatch } from './phrases.ts';

const joints = new Set(['of', 'on', 'the', 'and', 'for', '&', '-', 'to', 'in']);

/** The names of these four types in one sentence of folded words. */
export function listedNames(words: readonly string[]): readonly LabelSpan[] {
  const found: LabelSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const name = mayBegin(words[first]) ? (headedName(words, first) ?? matchedName(words, first)) : null;
    if (name === null) continue;
    found.push(name);
    first = name.end - 1;
  }
  return found;
}

/** Whether the whole name is a nationality and nothing else: "Chinese", not "Georgian Airways". */
export function isNationality(words: readonly string[]): boolean {
  const match = longestMatch(words, 0);
  return match !== null && match.last === words.length - 1 && typeOfLists(match.lists) === 'nationality';
}

function matchedName(words: readonly string[], first: number): LabelSpan | null {
  const match = longestMatch(words, first);
  const type = match === null ? null : typeOfLists(match.lists);
  return match === null || type === null ? null : { first, end: match.last + 1, type };
}

function typeOfLists(lists: number): NameType | null {
  if (lists & (listed.country | listed.place | listed.organization | listed.media | listed.city)) return null;
  if (lists & listed.nationality) return 'nationality';
  if (lists & listed.law) return 'law';
  if (lists & listed.occasion) return 'occasion';
  return lists & listed.product ? 'product' : null;
}

/** "Clean Air Act", "Treaty of Lisbon", "Boao Forum for Asia": a run of capitals with a telling word at an end. */
function headedName(words: readonly string[], first: number): LabelSpan | null {
  if (!isCapital(words[first])) return null;
  let end = first + 1;
  let headed: LabelSpan | null = null;
  for (let at = first; at < words.length && at < first + 10; at += 1) {
    if (isCapital(words[at]) || /^\p{N}+$/u.test(words[at] ?? '')) end = at + 1;
    else if (!joints.has(words[at] ?? '') || at - end > 1) break;
    const type = at > first && end === at + 1 ? lawOrOccasion(typeOfHead(words[at] ?? '', 'last')) : null;
    if (type !== null) headed = { first, end, type };
  }
  if (headed !== null) return headed;
  const type = end > first + 1 ? lawOrOccasion(typeOfHead(words[first] ?? '', 'first')) : null;
  return type === null ? null : { first, end, type };
}

function lawOrOccasion(type: string | null): NameType | null {
  return type === 'law' || type === 'occasion' ? type : null;
}

/** A capital, or a product's number: "737 MAX", "iPhone". */
function mayBegin(word: string | undefined): boolean {
  return word !== undefined && (isCapital(word) || /^(?:\p{N}+$|\p{Ll}\p{Lu})/u.test(word));
}
