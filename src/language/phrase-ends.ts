// Where a phrase of a tree begins and ends, while its tokens are still being mended.
import type { Token } from '../model/sentence.ts';

/** The first token of a phrase. */
export function firstOf(tokens: readonly Token[], top: Token): number {
  let first = top.index;
  for (const one of tokens) {
    if (one.index >= top.index) break;
    if (one.head === top.index) first = Math.min(first, firstOf(tokens, one));
  }
  return first;
}

/** The last token of a phrase. */
export function lastOf(tokens: readonly Token[], top: Token): number {
  let last = top.index;
  for (const one of tokens) {
    if (one.index > top.index && one.head === top.index) last = Math.max(last, lastOf(tokens, one));
  }
  return last;
}
