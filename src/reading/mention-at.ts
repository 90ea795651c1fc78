import { childrenBy } from '../language/tree.ts';
import type { Mention, Reference } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';

interface Place {
  readonly mention: Mention;
  readonly reference: Reference;
}

interface Places {
  /** By start, the longer of two with one start first. */
  readonly sorted: readonly Place[];
  readonly longest: number;
}

const placesOf = new WeakMap<readonly Mention[], Places>();

/** Words that stand before or beside a name under one head: "CEO Ann Roy", "chipmaker Norland". */
const beside = ['flat', 'appos', 'compound', 'nmod:desc'] as const;

/**
 * The mention that a stretch of text names: one of its references is the stretch itself, else covers it (narrowest
 * first), else stands inside it (widest first); null where none does.
 */
export function mentionAt(mentions: readonly Mention[], span: Span): Mention | null {
  const near = placesNear(mentions, span);
  const covering = near.filter(({ reference: one }) => one.start <= span.start && one.end >= span.end);
  if (covering.length > 0) return narrowest(covering);
  return widest(near.filter(({ reference: one }) => one.start >= span.start && one.end <= span.end));
}

/** The mention whose name or description has this token at its head, titles before and names beside it taken in. */
export function mentionOf(mentions: readonly Mention[], sentence: Sentence, index: number): Mention | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const near = placesNear(mentions, token);
  const covering = near.filter(({ reference: one }) => one.start <= token.start && one.end >= token.end);
  if (covering.length > 0) return narrowest(covering);
  const names = childrenBy(sentence, index, ...beside).filter(
    (child) => sentence.tokens[child]?.upos === 'PROPN' && !isOwnerOf(sentence, child, index),
  );
  for (const name of names) {
    const found = mentionOf(mentions, sentence, name);
    if (found !== null) return found;
  }
  return null;
}

/** "European Union law", "Norland trucks": the name before a thing is not the thing. */
function isOwnerOf({ tokens }: Sentence, name: number, noun: number): boolean {
  return name < noun && tokens[name]?.deprel === 'compound' && tokens[noun]?.upos === 'NOUN';
}

function narrowest(places: readonly Place[]): Mention | null {
  return places.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]?.mention ?? null;
}

function widest(places: readonly Place[]): Mention | null {
  return places.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]?.mention ?? null;
}

function lengthOf({ reference }: Place): number {
  return reference.end - reference.start;
}

/** References that touch the stretch. */
function placesNear(mentions: readonly Mention[], span: Span): readonly Place[] {
  const { sorted, longest } = indexed(mentions);
  const near: Place[] = [];
  for (let at = firstFrom(sorted, span.start - longest); at < sorted.length; at += 1) {
    const place = sorted[at];
    if (place === undefined || place.reference.start >= span.end) break;
    if (place.reference.end > span.start) near.push(place);
  }
  return near;
}

/** Index of the first place that starts at or after an offset. */
function firstFrom(sorted: readonly Place[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.reference.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexed(mentions: readonly Mention[]): Places {
  const known = placesOf.get(mentions);
  if (known !== undefined) return known;
  const sorted = mentions
    .flatMap((mention) => mention.spans.map((reference) => ({ mention, reference })))
    .sort((a, b) => a.reference.start - b.reference.start || lengthOf(b) - lengthOf(a));
  const places = { sorted, longest: Math.max(0, ...sorted.map(lengthOf)) };
  placesOf.set(mentions, places);
  return places;
}
