// Names that the tagger passed over, where the words or the rest of the report tell what they are.
import { isFamilyName, isGivenName, typeOfHead } from '../../language/names/gazetteer.ts';
import type { NameType, Token } from '../../model/sentence.ts';
import { isHeadlineVerb } from './headline-names.ts';
import { isHeadline, type KnownWords } from './known-words.ts';
import {
  explanation,
  isCalendarWord,
  isDesignator,
  isFirmNoun,
  isFirmWord,
  isHonorific,
  isPersonNoun,
} from './name-words.ts';
import type { ProperName } from './proper-name.ts';
import { isBefore } from './trim-names.ts';
import { countryOf, isNationality } from './words.ts';

/** Runs of proper nouns that stand in no name, where the words or the rest of the report tell what they are. */
export function missedNames(
  tokens: readonly Token[],
  names: readonly ProperName[],
  known: KnownWords,
): readonly ProperName[] {
  const inCapitals = isHeadline(tokens);
  const free = (at: number) => {
    const token = tokens[at];
    if (token === undefined || names.some((name) => name.first <= at && at <= name.last)) return false;
    if (isCalendarWord(token.form) || (inCapitals && at > 0 && isHeadlineVerb(token, known))) return false;
    if (token.upos === 'PROPN' || isNationality(token.form) || isFirm(tokens, at)) return true;
    return at === 0 && known.types.has(token.form) && /^(?:NOUN|ADJ|X|INTJ)$/.test(token.upos);
  };
  const found: ProperName[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!free(first)) continue;
    let last = first;
    while (free(last + 1) && !isNationality(tokens[last]?.form ?? '')) last += 1;
    const start = firstOfName(tokens, first, last);
    const leads =
      first === last && isFirmWord(tokens[last]?.form ?? '') && names.some((name) => name.first === last + 1);
    const type = leads ? null : typeOfRun(tokens, start, last, known);
    if (type !== null) found.push({ first: start, last, type });
    first = last;
  }
  return found;
}

/** An unknown word that opens a sentence and is explained as a firm: "Norland, a chipmaker, cut", "Norland, which makes". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at !== 0 || token === undefined || !/^(?:PROPN|NOUN|ADJ|X|INTJ)$/.test(token.upos) || /^NN.?S$/.test(token.xpos))
    return false;
  if (tokens[1]?.form === ',' && /^(?:which|whose)$/.test(tokens[2]?.form ?? '')) return token.upos === 'PROPN';
  const noun = explanation(tokens, at);
  return noun !== null && /^(?:a|an|the)$/.test(tokens[2]?.form ?? '') && isFirmNoun(noun);
}

/** A proper noun of no known type that says or does something: most that news leaves unexplained are firms. */
function isUnknownSpeaker(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.length > 2 || words.some((word) => word.xpos !== 'NNP' || word.form.length < 3 || isFamilyName(word.form)))
    return false;
  const head = words.find((word) => word.head < first || word.head > last);
  return head !== undefined && head.deprel === 'nsubj' && tokens[head.head]?.upos === 'VERB';
}

function firstOfName(tokens: readonly Token[], first: number, last: number): number {
  let start = first;
  while (start < last && isBefore(tokens, start, last, 'person')) start += 1;
  return start;
}

function typeOfRun(tokens: readonly Token[], first: number, last: number, known: KnownWords): NameType | null {
  const words = tokens.slice(first, last + 1).map((token) => token.form);
  const name = words.join(' ');
  if (words.length === 1 && isPersonNoun(name)) return null;
  if (isNationality(name)) return 'nationality';
  if (countryOf(name) !== null) return 'place';
  if (words.length > 1 && isDesignator(words.at(-1) ?? '')) return 'organization';
  const byHead = words.length > 1 ? typeOfHead(words.at(-1) ?? '', 'last') : null;
  if (byHead !== null) return byHead;
  if (isHonorific(tokens[first - 1]?.form ?? '')) return 'person';
  if (words.length > 1 && isGivenName(words[0] ?? '')) return 'person';
  return (
    known.types.get(name) ?? (isFirm(tokens, first) || isUnknownSpeaker(tokens, first, last) ? 'organization' : null)
  );
}
