// Which stretches stand in quotation marks: straight, curly, doubled and single ones, apostrophes told apart,
// and speech that runs over paragraphs, each opened anew and only the last one closed.
import type { Span } from '../../model/span.ts';

/** A stretch in quotation marks; `start` and `end` take the marks in, `inner` is each paragraph's words without them. */
export interface Quotation extends Span {
  readonly inner: readonly Span[];
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean;
}

interface Mark extends Span {
  readonly kind: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

const markPattern = /''|``|["“”„«»‘’'`]/gu;
const onlyOpens = new Set(['“', '„', '«', '‘', '``', '`']);
const onlyCloses = new Set(['”', '»', '’']);
const singles = new Set(['‘', '’', "'", '`']);

/** The outermost quotations of a text, in text order. Speech continued over paragraphs is one quotation. */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of paragraphs) {
    const [first, ...rest] = quotationsOf(text, paragraph);
    const last = found.at(-1);
    const late = last === undefined ? null : lateClose(text, last, paragraph);
    if (last !== undefined && late !== null) {
      found[found.length - 1] = { ...last, end: late.end, inner: [...last.inner, late.words], closed: true };
      found.push(...quotationsOf(text, { start: late.end, end: paragraph.end }));
      continue;
    }
    if (first === undefined) continue;
    if (last !== undefined && goesOn(text, last, paragraph, first)) {
      found[found.length - 1] = { ...first, start: last.start, inner: [...last.inner, ...first.inner] };
    } else found.push(first);
    found.push(...rest);
  }
  return found;
}

/** The rest of an open quotation where the next paragraph opens without a mark and has one that can only close. */
function lateClose(
  text: string,
  last: Quotation,
  paragraph: Span,
): { readonly words: Span; readonly end: number } | null {
  if (last.closed || text.slice(last.end, paragraph.start).trim() !== '') return null;
  const mark = marksOf(text, paragraph).find((one) => one.kind === 'double');
  if (mark === undefined || mark.opens || !mark.closes) return null;
  return { words: trimmed(text, paragraph.start, mark.start), end: mark.end };
}

/** An open quotation goes on in the next paragraph where that opens with a mark again and nothing stands between. */
function goesOn(text: string, last: Quotation, paragraph: Span, first: Quotation): boolean {
  return !last.closed && first.start === paragraph.start && text.slice(last.end, paragraph.start).trim() === '';
}

function quotationsOf(text: string, paragraph: Span): readonly Quotation[] {
  const marks = marksOf(text, paragraph);
  const found: Quotation[] = [];
  for (let at = 0; at < marks.length; ) {
    const open = marks[at];
    const close = open?.opens ? closeOf(text, marks, at) : null;
    if (open === undefined || close === null) at += 1;
    else {
      found.push(...quotationBetween(text, open, marks[close], paragraph));
      at = close + 1;
    }
  }
  return found;
}

function quotationBetween(text: string, open: Mark, close: Mark | undefined, paragraph: Span): readonly Quotation[] {
  const inner = trimmed(text, open.end, close?.start ?? paragraph.end);
  if (inner.start >= inner.end) return [];
  return [{ start: open.start, end: close?.end ?? inner.end, inner: [inner], closed: close !== undefined }];
}

/** The mark that closes one; past the last mark where a double one stays open; null where a single one was none. */
function closeOf(text: string, marks: readonly Mark[], open: number): number | null {
  const kind = marks[open]?.kind;
  let doubtful: number | null = null;
  for (let at = open + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.kind !== kind) continue;
    if (mark.closes && (kind === 'double' || /[.,!?…]/u.test(text[mark.start - 1] ?? ''))) return at;
    if (mark.closes) doubtful ??= at;
    else if (kind === 'double') return doubtful;
  }
  return kind === 'double' ? marks.length : doubtful;
}

function marksOf(text: string, paragraph: Span): readonly Mark[] {
  const found: Mark[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(markPattern)) {
    const start = paragraph.start + match.index;
    const mark = markAt(text, { start, end: start + match[0].length }, paragraph);
    if (mark.opens || mark.closes) found.push(mark);
  }
  return found;
}

/** Straight marks open where a word starts and close where one ended; marks inside a word are apostrophes. */
function markAt(text: string, span: Span, paragraph: Span): Mark {
  const words = text.slice(span.start, span.end);
  const kind = singles.has(words) ? 'single' : 'double';
  const before = span.start === paragraph.start ? ' ' : (text[span.start - 1] ?? ' ');
  const after = span.end === paragraph.end ? ' ' : (text[span.end] ?? ' ');
  const startsWord = /[\s([{—–/"“-]/u.test(before) && !/[\s,.;:!?)\]]/u.test(after);
  const endsWord = !/[\s([{]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const clipped = kind === 'single' && /^(?:\d\ds?|em|til|cause|tis|twas)\b/iu.test(text.slice(span.end, span.end + 8));
  const opens = onlyOpens.has(words) || (!onlyCloses.has(words) && startsWord && !clipped);
  const closes = onlyCloses.has(words) ? kind === 'double' || endsWord : !onlyOpens.has(words) && endsWord && !opens;
  return { ...span, kind, opens, closes };
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
