// People whom the tagger overlooked behind their title: "Vice Premier Wen He".
import { isFamilyName, isGivenName, isTitle } from './gazetteer.ts';
import { type LabelSpan, tokensOf } from './labels.ts';
import { isTitleCase } from './title-case.ts';

const longest = 3;

/** The names with the people added that stand right behind a title with a capital and begin with a known given or family name. */
export function withTitledPeople(words: readonly string[], names: readonly LabelSpan[]): readonly LabelSpan[] {
  if (isTitleCase(words)) return names;
  const taken = tokensOf(names);
  const found: LabelSpan[] = [];
  for (let first = 1; first < words.length; first += 1) {
    const title = words[first - 1] ?? '';
    if (taken.has(first) || taken.has(first - 1) || !isCapital(title) || !isTitle(title)) continue;
    const end = endOfPerson(words, first, taken);
    if (end > first) found.push({ first, end, type: 'person' });
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
}

function endOfPerson(words: readonly string[], first: number, taken: ReadonlySet<number>): number {
  const name = words[first] ?? '';
  if (isTitle(name) || !(isFamilyName(name) || isGivenName(name))) return first;
  let end = first;
  while (end < first + longest && isCapital(words[end]) && !taken.has(end) && !isTitle(words[end] ?? '')) end += 1;
  return end;
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word);
}
