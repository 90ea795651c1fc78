// What the whole text tells about a word: names are told in full once and cut short afterwards.
import { mark, type Word } from './word-attributes.ts';

/** How often the word stands in lower case and, inside sentences, with a capital; `contexts` are bits, see `contextsOf`. */
export interface Evidence {
  lower: number;
  capital: number;
  contexts: number;
}

/** By lower-cased word. */
export function evidenceOf(sentences: readonly (readonly Word[])[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const words of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.lower.length < 2) continue;
      const evidence = found.get(word.lower) ?? { lower: 0, capital: 0, contexts: 0 };
      found.set(word.lower, evidence);
      if ((word.marks & mark.capital) === 0) evidence.lower += 1;
      else {
        if (at > 0) evidence.capital += 1;
        evidence.contexts |= contextsOf(words, at);
      }
    }
  }
  return found;
}

const sayings = new Set(['said', 'says', 'told', 'added', 'who', 'wrote', 'tweeted', 'argued', 'explained']);
const within = new Set(['in', 'at', 'near', 'from', 'to', 'across', 'around', 'outside']);

/** Telling neighbours, a bit each: a title or given name before it, a company's ending or a place's after it ... */
function contextsOf(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  const after = words[at + 1];
  const second = words[at + 2];
  let bits = 0;
  if (before !== undefined) {
    if ((before.marks & (mark.title | mark.capital)) === (mark.title | mark.capital)) bits |= 1;
    if (before.marks & mark.given) bits |= 2;
    if (before.marks & mark.organizationFirst) bits |= 4;
    if (within.has(before.lower)) bits |= 8;
    if (before.lower === 'mr.' || before.lower === 'ms.' || before.lower === 'mrs.' || before.lower === 'mr')
      bits |= 16;
  }
  if (after !== undefined) {
    if (after.marks & mark.organizationLast) bits |= 32;
    if (after.marks & mark.placeLast) bits |= 64;
    if (sayings.has(after.lower)) bits |= 128;
    if (after.lower === "'s") bits |= 256;
    if (after.marks & mark.family) bits |= 512;
    if (after.marks & mark.capital && second !== undefined && second.marks & mark.organizationLast) bits |= 1024;
  }
  return bits;
}
