import type { Span } from '../../model/span.ts';
import { abbreviations } from './abbreviations.ts';

const longest = 200;

/** Groups the tokens of one block into sentences; none is longer than 200 tokens. */
export function splitSentences(text: string, tokens: readonly Span[]): readonly (readonly Span[])[] {
  const sentences: (readonly Span[])[] = [];
  let first = 0;
  for (let next = 1; next <= tokens.length; next += 1) {
    if (next < tokens.length && !isBoundary(text, tokens, first, next)) continue;
    sentences.push(...cutLong(text, tokens.slice(first, next)));
    first = next;
  }
  return sentences;
}

const blankLine = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/;
const closing = /^(?:["”’»)\]}]|'|''|’’)$/;

// Whether a sentence ends before token `next`.
function isBoundary(text: string, tokens: readonly Span[], first: number, next: number): boolean {
  const gap = gapBefore(text, tokens, next);
  if (gap.length > 1 && blankLine.test(gap)) return true;
  let last = next - 1;
  while (last > first && closing.test(formAt(text, tokens, last)) && gapBefore(text, tokens, last) === '') last -= 1;
  const stop = formAt(text, tokens, last);
  if (!/[.!?…。！？]$/.test(stop)) return false;
  const form = formAt(text, tokens, next);
  if (gap === '') return false;
  if (closing.test(form) && !/^['’"]/.test(form)) return false;
  return startsSentence(text, tokens, next) && endsSentence(stop, last === first);
}

function startsSentence(text: string, tokens: readonly Span[], next: number): boolean {
  const form = formAt(text, tokens, next);
  if (/^\p{Ll}/u.test(form)) return false;
  return !/^[,;:.]/.test(form);
}

function endsSentence(stop: string, alone: boolean): boolean {
  if (!/^.*\p{L}.*\.$/u.test(stop)) return true;
  if (alone) return false;
  if (/^\p{Lu}\.$/u.test(stop)) return false;
  return abbreviations.get(stop.slice(0, -1).toLowerCase()) !== 'inside';
}

function cutLong(text: string, tokens: readonly Span[]): readonly (readonly Span[])[] {
  const parts: (readonly Span[])[] = [];
  let first = 0;
  while (tokens.length - first > longest) {
    const end = bestCut(text, tokens, first);
    parts.push(tokens.slice(first, end));
    first = end;
  }
  if (first < tokens.length) parts.push(tokens.slice(first));
  return parts;
}

// The last line break, else semicolon, else comma in the second half of the longest stretch; else its end.
function bestCut(text: string, tokens: readonly Span[], first: number): number {
  const end = first + longest;
  const places = Array.from({ length: longest / 2 }, (_, back) => end - back);
  return (
    places.find((at) => /[\n\r]/.test(gapBefore(text, tokens, at))) ??
    places.find((at) => formAt(text, tokens, at - 1) === ';') ??
    places.find((at) => formAt(text, tokens, at - 1) === ',') ??
    end
  );
}

function gapBefore(text: string, tokens: readonly Span[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

function formAt(text: string, tokens: readonly Span[], index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end);
}
