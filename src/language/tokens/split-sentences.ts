// From the tokens of one paragraph to its sentences: where one ends, and where one that is too long is cut.
import type { Span } from '../../model/span.ts';
import { loadList } from '../load.ts';
import { abbreviations } from './abbreviations.ts';
import { endsLine, lineStarts } from './line-ends.ts';

/** The tokens of one sentence, and whether a longer run had to be cut to get it. */
export interface Group {
  readonly tokens: readonly Span[];
  readonly isCut: boolean;
}

/** Groups the tokens of one paragraph into sentences; none is longer than 200 tokens. */
export function splitSentences(text: string, tokens: readonly Span[]): readonly Group[] {
  const forms = tokens.map((one) => text.slice(one.start, one.end));
  const gaps = tokens.map((one, at) => text.slice(tokens[at - 1]?.end ?? one.start, one.start));
  const block: Block = {
    forms,
    gaps,
    bracketed: insideBrackets(forms),
    casual: isCasual(forms),
    lines: lineStarts(text, tokens, gaps),
  };
  const sentences: Group[] = [];
  let first = 0;
  for (let next = 1; next <= tokens.length; next += 1) {
    if (next < tokens.length && !isBoundary(block, first, next)) continue;
    const parts = cutLong(block, first, next);
    for (const [from, to] of parts) {
      sentences.push({ tokens: withFullStop(text, tokens.slice(from, to)), isCut: parts.length > 1 });
    }
    first = next;
  }
  return sentences;
}

// "Acme Corp." at the end is "Acme Corp" and the sentence's stop, as the treebanks have it.
function withFullStop(text: string, tokens: readonly Span[]): readonly Span[] {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 4 || text[last.end - 1] !== '.') return tokens;
  if (!abbreviations.has(text.slice(last.start, last.end - 1).toLowerCase())) return tokens;
  return [...tokens.slice(0, -1), { start: last.start, end: last.end - 1 }, { start: last.end - 1, end: last.end }];
}

/** One block as its sentences are looked for in it; all lists run beside its tokens. */
interface Block {
  readonly forms: readonly string[];
  /** What stands in the text before each token. */
  readonly gaps: readonly string[];
  /** Whether a token stands inside brackets that open and close near each other. */
  readonly bracketed: readonly boolean[];
  /** Written without capitals, as in mails and chats: then a small letter may begin a sentence. */
  readonly casual: boolean;
  /** Tokens that begin a line of their own. */
  readonly lines: ReadonlySet<number>;
}

const longest = 200;
const bracketReach = 80;
const mostClosing = 6;
const starters: ReadonlySet<string> = new Set(
  loadList(new URL('sentence-starters.txt', import.meta.url)).map(([word = '']) => word),
);
const stop = /^(?:[.!?…]+|[。！？])$/;
const closing = /^(?:["”’»)\]}'*]|''|’’)$/;
const saying =
  /^(?:said|says|say|asked|asks|told|tells|added|adds|replied|wrote|writes|shouted|cried|wondered|exclaimed|quipped|joked|declared|demanded)$/;

// Whether a sentence ends before token `next`.
function isBoundary(block: Block, first: number, next: number): boolean {
  const { forms, gaps, bracketed } = block;
  const gap = gaps[next] ?? '';
  if (block.lines.has(next)) return true;
  if (bracketed[next] === true) return false;
  if (gap !== '' && endsLine(forms, first, next)) return true;
  const last = lastBeforeClosing(forms, first, next);
  const end = forms[last] ?? '';
  const start = forms[next] ?? '';
  if (!end.endsWith('.') && !stop.test(end)) return false;
  if (isItemNumber(forms, first, last)) return false;
  if (gap === '' && !isUnspacedEnd(forms[last - 1] ?? '', end, start)) return false;
  if (closesOrGoesOn(block, next)) return false;
  if (!stop.test(end)) return last > first && endsAfterAbbreviation(end, start);
  if (/^\p{Ll}/u.test(start)) return last === next - 1 && beginsSmall(block, next);
  if (last < next - 1 && /[!?…]$/.test(end) && isReporting(forms, next)) return false;
  return true;
}

// A small letter begins a sentence in casual writing, as an address, and after a full stop that no abbreviation explains.
function beginsSmall({ forms, casual }: Block, next: number): boolean {
  const end = forms[next - 1] ?? '';
  if (/^(?:https?:|www\.)/.test(forms[next] ?? '')) return true;
  if (casual) return !/^[.…]{2,}$/.test(end);
  return end === '.' && /^\p{Ll}{4,}$/u.test(forms[next - 2] ?? '');
}

// The last token of a sentence without the quotes, brackets and note numbers ("[12]") that close it.
function lastBeforeClosing(forms: readonly string[], first: number, next: number): number {
  let last = next - 1;
  for (let step = 0; step < mostClosing && last > first; step += 1) {
    if (forms[last] === ']' && isNoteNumber(forms[last - 1] ?? '') && forms[last - 2] === '[') last -= 3;
    else if (closing.test(forms[last] ?? '')) last -= 1;
    else break;
  }
  return Math.max(first, last);
}

// "2. We leave at once" is one sentence.
function isItemNumber(forms: readonly string[], first: number, last: number): boolean {
  return last === first + 1 && forms[last] === '.' && /^(?:\d{1,2}(?:\.\d{1,2})*|\p{Lu})$/u.test(forms[first] ?? '');
}

function isNoteNumber(form: string): boolean {
  return /^(?:\d{1,3}|\p{L})$/u.test(form);
}

// "ended.They went", but not "example.Com" or "3.Then".
function isUnspacedEnd(before: string, end: string, start: string): boolean {
  return stop.test(end) && /^\p{Ll}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}*$/u.test(start);
}

// The next token belongs to what went before: a comma, a dash, a closing bracket or quote.
function closesOrGoesOn({ forms, gaps }: Block, next: number): boolean {
  const form = forms[next] ?? '';
  if (/^[,;:.!?…%)\]}»”]/.test(form)) return true;
  if (form === '[' && isNoteNumber(forms[next + 1] ?? '') && forms[next + 2] === ']') return true;
  return /^['"’]$/.test(form) && (next + 1 === forms.length || gaps[next + 1] !== '');
}

function endsAfterAbbreviation(end: string, start: string): boolean {
  if (abbreviations.get(end.slice(0, -1).toLowerCase()) === 'inside') return false;
  return starters.has(start);
}

// A name with its titles and a verb of saying: '"Is it?" the mayor's aide Ann Lee asked' goes on; "He asked" does not.
function isReporting(forms: readonly string[], next: number): boolean {
  if (starters.has(forms[next] ?? '')) return false;
  for (let at = next; at < next + 7; at += 1) {
    const form = forms[at] ?? '';
    if (saying.test(form)) return at > next;
    if (!/^(?:\p{L}[\p{L}.'’]*|['’]s)$/u.test(form)) return false;
  }
  return false;
}

function insideBrackets(forms: readonly string[]): readonly boolean[] {
  const inside = forms.map(() => false);
  const open: number[] = [];
  forms.forEach((form, at) => {
    if (form === '(' || form === '[') open.push(at);
    if (form !== ')' && form !== ']') return;
    const from = open.pop();
    if (from === undefined || at - from > bracketReach) return;
    inside.fill(true, from + 1, at + 1);
  });
  return inside;
}

function isCasual(forms: readonly string[]): boolean {
  return /^\p{Ll}/u.test(forms[0] ?? '') || forms.includes('i');
}

// Stretches of no more than the longest: cut at the last line break of the second half, else semicolon, else comma.
function cutLong(block: Block, first: number, end: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = first;
  while (end - from > longest) {
    const to = bestCut(block, from + longest);
    parts.push([from, to]);
    from = to;
  }
  return [...parts, [from, end]];
}

function bestCut({ forms, gaps }: Block, end: number): number {
  const places = Array.from({ length: longest / 2 }, (_, back) => end - back);
  return (
    places.find((at) => /[\n\r]/.test(gaps[at] ?? '')) ??
    places.find((at) => forms[at - 1] === ';') ??
    places.find((at) => forms[at - 1] === ',') ??
    end
  );
}
