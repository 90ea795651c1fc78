import type { Sentence } from '../../model/sentence.ts';

/** The last sentence that begins at or before a place in the text, or null where none does. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}

/** Whether a new sentence begins after one place and up to another. */
export function beginsBetween(text: string, sentences: readonly Sentence[], from: number, to: number): boolean {
  if (sentences.length === 0) return /[.!?]["'”’]*\s+\p{Lu}/u.test(text.slice(from, to + 1));
  return sentenceAt(sentences, from) !== sentenceAt(sentences, to);
}
