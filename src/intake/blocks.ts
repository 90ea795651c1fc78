import type { Span } from '../model/span.ts';

/** A paragraph as it was laid out: one line, or several that were broken at a column. Its span has no outer space. */
export interface Block {
  readonly span: Span;
  readonly words: string;
}

/** The blocks of a text, in either layout: a paragraph a line, or hard-wrapped lines with blank lines between. */
export function blocksOf(text: string, standsAlone: (line: string) => boolean): readonly Block[] {
  const lines = linesOf(text);
  const width = columnOf(lines);
  const blocks: Span[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const goesOn = above && last && width !== null && runsOn(above, line, width) && ![above, line].some(isAlone);
    if (goesOn && last) blocks[blocks.length - 1] = { start: last.start, end: line.span.end };
    else blocks.push(line.span);
    above = line;
  }
  return blocks.map((span) => ({ span, words: text.slice(span.start, span.end) }));

  function isAlone(line: Line): boolean {
    return standsAlone(line.words);
  }
}

/** With `--as-is`: stretches between blank lines or, where there are none, lines. */
export function plainBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const hasBlankLines = lines.slice(1).some((line) => !line.joined);
  const blocks: Span[] = [];
  for (const { span, joined } of lines) {
    const last = blocks.at(-1);
    if (last && joined && hasBlankLines) blocks[blocks.length - 1] = { start: last.start, end: span.end };
    else blocks.push(span);
  }
  return blocks.map((span) => ({ span, words: text.slice(span.start, span.end) }));
}

interface Line {
  readonly span: Span;
  readonly words: string;
  /** Whether no blank line stands between it and the line above. */
  readonly joined: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let joined = false;
  for (const match of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const span = trimmed(text, match.index, match.index + (match[1]?.length ?? 0));
    const words = text.slice(span.start, span.end);
    if (words !== '') lines.push({ span, words, joined });
    joined = words !== '';
  }
  return lines;
}

/** The span without outer space. Walked by hand: a pattern for trailing space takes quadratic time on inner space. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

/** Also the zero-width marks that web pages leave at the ends of lines. */
function isSpace(character = ''): boolean {
  return /[\s\u200b\u200e\u200f\u2060]/.test(character);
}

const widest = 110;

/** The column at which the text was broken, or null where each line is a paragraph of its own. */
function columnOf(lines: readonly Line[]): number | null {
  const sizes = lines.map((line) => line.words.length);
  // An address is as long as it is, in either layout.
  const inLongLines = sum(
    lines.filter(({ words }) => words.length > widest && !words.includes('://')).map(({ words }) => words.length),
  );
  const pairs = lines.flatMap((line, index) =>
    line.joined ? [[lines[index - 1]?.words ?? '', line.words] as const] : [],
  );
  const full = pairs.filter(([above]) => above.length >= 50 && above.length <= widest);
  const broken = full.filter(([above]) => !/[.!?:]["”’)]?$/.test(above));
  if (inLongLines * 4 > sum(sizes) || full.length === 0 || broken.length * 2 < full.length) return null;
  const lengths = full.map(([above]) => above.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? null;
}

/** Whether the line below goes on where the line above was broken, rather than being broken off there on purpose. */
function runsOn(above: Line, below: Line, width: number): boolean {
  if (!below.joined || startsItem(below.words)) return false;
  const firstWord = /^\S+/.exec(below.words)?.[0].length ?? 0;
  const isFull = above.words.length > width * (/[.!?:]["”’)]?$/.test(above.words) ? 0.75 : 0.6);
  const hadToBreak = above.words.length + firstWord >= width;
  return isFull || hadToBreak || (/^(?:\p{Ll}|[–—([])/u.test(below.words) && above.words.length > width / 8);
}

function startsItem(words: string): boolean {
  return /^(?:[-*•▪●·◦]\s|\d{1,2}[.)]\s)/.test(words);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
