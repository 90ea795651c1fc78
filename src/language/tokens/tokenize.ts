import type { Span } from '../../model/span.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** One sentence before it is read: it runs from its first token to its last. */
export interface WordSpans extends Span {
  /** Which of the given blocks it stands in. */
  readonly block: number;
  readonly tokens: readonly Span[];
}

/** Sentences and UD English tokens of the given blocks, or of the whole text; no sentence crosses a block or a blank line. */
export function tokenize(
  text: string,
  blocks: readonly Span[] = [{ start: 0, end: text.length }],
): readonly WordSpans[] {
  return blocks.flatMap((block, index) =>
    splitSentences(text, splitWords(text, block)).map((tokens) => ({
      start: tokens[0]?.start ?? block.start,
      end: tokens.at(-1)?.end ?? block.start,
      block: index,
      tokens,
    })),
  );
}
