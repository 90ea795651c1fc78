// A name is bare: no article, title or possessive belongs to it.
import type { NameType } from '../../model/sentence.ts';
import { isTitle } from './gazetteer.ts';
import type { LabelSpan } from './labels.ts';

const articles = /^(?:the|a|an)$/i;
const possessive = /^['’]s?$/;
const noName = /^[^\p{L}\p{N}]*$/u;

/** The span without what does not belong to the name, or null where nothing is left. */
export function bareName(words: readonly string[], span: LabelSpan): LabelSpan | null {
  let { first, end } = span;
  while (end > first && (possessive.test(words[end - 1] ?? '') || noName.test(words[end - 1] ?? ''))) end -= 1;
  while (first < end && noName.test(words[first] ?? '')) first += 1;
  while (first < end - 1 && articles.test(words[first] ?? '')) first += 1;
  if (span.type === 'person') first = afterTitles(words, first, end);
  return first < end && !isOnlyTitle(words.slice(first, end), span.type) ? { ...span, first, end } : null;
}

function afterTitles(words: readonly string[], from: number, end: number): number {
  let first = from;
  for (let length = 3; length >= 1; length -= 1) {
    if (first + length >= end || !isTitle(words.slice(first, first + length).join(' '))) continue;
    first += length;
    length = 4;
  }
  return first;
}

/** "Prime Minister" alone names nobody. */
function isOnlyTitle(words: readonly string[], type: NameType): boolean {
  return type === 'person' && isTitle(words.join(' '));
}
