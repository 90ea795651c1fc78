// Walks over one sentence's tree. All take and give token indexes of that sentence.
import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';

const childrenOfSentence = new WeakMap<Sentence, readonly (readonly number[])[]>();
/** The sentence asked of last: most questions come in rows about one. */
let last: Sentence | null = null;
let childrenOfLast: readonly (readonly number[])[] = [];
const none: readonly number[] = [];

/** The tokens directly under a token, in text order. */
export function childrenOf(sentence: Sentence, index: number): readonly number[] {
  if (sentence !== last) {
    childrenOfLast = childrenOfSentence.get(sentence) ?? listChildren(sentence.tokens);
    childrenOfSentence.set(sentence, childrenOfLast);
    last = sentence;
  }
  return childrenOfLast[index] ?? none;
}

/** Children whose relation is one of those named; `nsubj` also takes its subtypes (`nsubj:pass`). */
export function childrenBy(sentence: Sentence, index: number, ...relations: readonly string[]): readonly number[] {
  let found: number[] | null = null;
  for (const child of childrenOf(sentence, index)) {
    if (!hangsBy(sentence.tokens[child], relations)) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

/** The first such child, or null. */
export function childBy(sentence: Sentence, index: number, ...relations: readonly string[]): number | null {
  for (const child of childrenOf(sentence, index)) if (hangsBy(sentence.tokens[child], relations)) return child;
  return null;
}

/** Whether a token hangs by one of these relations, subtypes taken in. */
export function hasRelation(token: Token | undefined, ...relations: readonly string[]): boolean {
  return hangsBy(token, relations);
}

function hangsBy(token: Token | undefined, relations: readonly string[]): boolean {
  if (token === undefined) return false;
  const { deprel } = token;
  for (const one of relations) {
    if (deprel === one || (deprel.charCodeAt(one.length) === colon && deprel.startsWith(one))) return true;
  }
  return false;
}

const colon = 58;

/** A token and all below it, in text order. */
export function subtreeOf(sentence: Sentence, index: number): readonly number[] {
  const found = [index];
  for (let next = 0; next < found.length; next += 1) found.push(...childrenOf(sentence, found[next] ?? index));
  return found.sort((a, b) => a - b);
}

/** The tokens from one up to the root, the token itself first. */
export function pathToRoot(sentence: Sentence, index: number): readonly number[] {
  const path = [index];
  for (let token = sentence.tokens[index]; token !== undefined && token.head !== token.index; ) {
    path.push(token.head);
    token = sentence.tokens[token.head];
  }
  return path;
}

/** Whether the heads lead from every token to one root, which heads itself. */
export function isTree(tokens: readonly Token[]): boolean {
  const { length } = tokens;
  // From which token on the way up was walked, counted from 1; a walk that meets itself goes in a circle.
  const walked = new Int32Array(length);
  let roots = 0;
  for (let from = 0; from < length; from += 1) {
    let at = from;
    while (walked[at] === 0) {
      walked[at] = from + 1;
      const head = tokens[at]?.head ?? -1;
      if (head < 0 || head >= length) return false;
      if (head === at) roots += 1;
      else if (walked[head] === from + 1) return false;
      at = head;
    }
  }
  return roots === 1;
}

/** The stretch of text from the first to the last of these tokens; the whole sentence where none is given. */
export function spanOf(sentence: Sentence, indexes: readonly number[]): Span {
  const first = sentence.tokens[Math.min(...indexes)];
  const last = sentence.tokens[Math.max(...indexes)];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

/** The token in which a place in the text stands, or null between tokens. */
export function tokenAt(sentence: Sentence, at: number): number | null {
  const found = sentence.tokens.findIndex((token) => token.start <= at && at < token.end);
  return found < 0 ? null : found;
}

function listChildren(tokens: readonly Token[]): readonly (readonly number[])[] {
  const lists: (number[] | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const { head, index } of tokens) {
    if (head === index || head < 0 || head >= tokens.length) continue;
    const list = lists[head];
    if (list === undefined) lists[head] = [index];
    else list.push(index);
  }
  return lists.map((list) => list ?? none);
}
