// The door of names: which stretches of one whole text are proper names, and of what.
import type { Name, Token } from '../../model/sentence.ts';
import { agree, type Tagged } from './agree.ts';
import { bareName } from './bare-names.ts';
import { fold } from './fold.ts';
import { withKnownNames } from './known-names.ts';
import type { LabelSpan } from './labels.ts';
import { isNationality, listedNames } from './listed-names.ts';
import { tagNames } from './tagger.ts';
import { withTitledPeople } from './titled-people.ts';
import { type Line, wholeNames } from './whole-names.ts';

/** What is asked of a token here: its words and its place. */
export type PlacedToken = Pick<Token, 'form' | 'start' | 'end'>;

/** The names of each sentence of one text, in text order, not overlapping; a name told in one sentence is known in all. */
export function findNames(sentences: readonly (readonly PlacedToken[])[]): readonly (readonly Name[])[] {
  const tagged = tagNames(sentences.map((tokens) => tokens.map((token) => token.form)));
  const found = sentences.map((tokens, index) => {
    const words = tokens.map((token) => fold(token.form));
    const joined = tokens.map((token, at) => token.start === tokens[at - 1]?.end);
    const names = typedNames({ words, joined }, tagged[index] ?? []);
    return { words, names: withTitledPeople(words, withKnownNames(words, names)) };
  });
  return agree(found).map((one, index) => namesOf(sentences[index] ?? [], one));
}

/** What lists tell of nationalities, laws and occasions goes before the tagger where both speak of the same words. */
function typedNames(line: Line, tagged: readonly LabelSpan[]): readonly LabelSpan[] {
  const { words } = line;
  const whole = tagged.flatMap((span) => wholeNames(line, span));
  const apart = whole.filter((one, at) => !isHeld(one, whole[at - 1]) && !isHeld(one, whole[at + 1]));
  const bare = apart.flatMap((span) => bareName(words, span) ?? []);
  const listed = listedNames(words).flatMap((span) => bareName(words, span) ?? []);
  const taggedAt = byToken(bare);
  const kept = listed.filter((name) => besideOf(name, taggedAt).every((other) => isStronger(words, name, other)));
  const keptAt = byToken(kept);
  const left = bare.filter((name) => besideOf(name, keptAt).length === 0);
  return [...left, ...kept].sort((a, b) => a.first - b.first);
}

/** The name that each token stands in, so that long sentences cost no more a token than short ones. */
function byToken(names: readonly LabelSpan[]): ReadonlyMap<number, LabelSpan> {
  const found = new Map<number, LabelSpan>();
  for (const name of names) for (let at = name.first; at < name.end; at += 1) found.set(at, name);
  return found;
}

/** The other names that share a word with this one. */
function besideOf({ first, end }: LabelSpan, names: ReadonlyMap<number, LabelSpan>): readonly LabelSpan[] {
  const found = new Set<LabelSpan>();
  for (let at = first; at < end; at += 1) {
    const name = names.get(at);
    if (name !== undefined) found.add(name);
  }
  return [...found];
}

/** A law or occasion that holds the tagged name whole, or a nationality that is all of it. */
function isStronger(words: readonly string[], listed: LabelSpan, tagged: LabelSpan): boolean {
  if (listed.type === 'nationality')
    return holds(listed, tagged) && isNationality(words.slice(tagged.first, tagged.end));
  return holds(listed, tagged) && tagged.type !== 'person';
}

function holds(one: LabelSpan, other: LabelSpan): boolean {
  return one.first <= other.first && one.end >= other.end;
}

function isHeld(one: LabelSpan, other: LabelSpan | undefined): boolean {
  return other !== undefined && holds(other, one);
}

function namesOf(tokens: readonly PlacedToken[], { names }: Tagged): readonly Name[] {
  return names.flatMap(({ first, end, type }) => {
    const from = tokens[first];
    const to = tokens[end - 1];
    return from === undefined || to === undefined
      ? []
      : [{ first, last: end - 1, type, start: from.start, end: to.end }];
  });
}
