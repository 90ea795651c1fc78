import type { Span } from '../../model/span.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** One sentence before it is read: it runs from its first token to its last. */
export interface WordSpans extends Span {
  /** Which of the given blocks it stands in. */
  readonly block: number;
  readonly tokens: readonly Span[];
  /** Given where a run of words too long to be read at once was cut here. */
  readonly isCut?: boolean;
}

/** Sentences and UD English tokens of the given blocks, or of the whole text; no sentence crosses a block or a blank line. */
export function tokenize(
  text: string,
  blocks: readonly Span[] = [{ start: 0, end: text.length }],
): readonly WordSpans[] {
  const sentences: WordSpans[] = [];
  blocks.forEach((span, block) => {
    for (const paragraph of paragraphsOf(text, span)) {
      for (const { tokens, isCut } of splitSentences(text, splitWords(text, paragraph))) {
        const [first] = tokens;
        const last = tokens.at(-1);
        if (first && last)
          sentences.push({ start: first.start, end: last.end, block, tokens, ...(isCut ? { isCut } : {}) });
      }
    }
  });
  return sentences;
}

// With all the blank space after it, so that a thousand blank lines are one.
const blankLine = /(?:\n[\p{Zs}\t\v\f\r\p{Cf}]*\n|\r[\p{Zs}\t]*\r|[\f\u2029])[\s\p{Cc}\p{Cf}\u2800\u3164]*/gu;

function paragraphsOf(text: string, block: Span): readonly Span[] {
  // Looked for in the block alone, so that a thousand blocks cost no more than one.
  const words = text.slice(block.start, block.end);
  const paragraphs: Span[] = [];
  let start = block.start;
  for (const found of words.matchAll(blankLine)) {
    paragraphs.push({ start, end: block.start + found.index });
    start = block.start + found.index + found[0].length;
  }
  paragraphs.push({ start, end: block.start + words.length });
  return paragraphs;
}
