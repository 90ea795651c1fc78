// Lines that stand for themselves: items of a list, lines that end before the text's right edge, and, in letters and
// mails whose line breaks are lost, drawn lines, time stamps, addresses and the last greeting.
import type { Span } from '../../model/span.ts';

/** Tokens of a paragraph that begin a new line and not the rest of a wrapped one. */
export function lineStarts(text: string, tokens: readonly Span[], gaps: readonly string[]): ReadonlySet<number> {
  const begins = gaps.flatMap((gap, at) => (at === 0 || /[\n\r]/.test(gap) ? [at] : []));
  if (begins.length < 2) return none;
  const lines = begins.map((from, at) =>
    text.slice(tokens[from]?.start, tokens[(begins[at + 1] ?? tokens.length) - 1]?.end),
  );
  const widest = lines.reduce((most, line) => (unbroken.test(line) ? most : Math.max(most, line.length)), 0);
  const found = begins.filter((_, at) => {
    const before = lines[at - 1];
    const line = lines[at] ?? '';
    return before !== undefined && (isItem(before, line) || hadRoom(before, line, widest));
  });
  return new Set(found);
}

/** Whether a line of its own ends before token `next`. */
export function endsLine(forms: readonly string[], first: number, next: number): boolean {
  const before = forms[next - 1] ?? '';
  const after = forms[next] ?? '';
  if (drawn.test(before) || drawn.test(after) || bullet.test(after)) return true;
  if (address.test(before) && /^(?:\p{Lu}|\d)/u.test(after)) return true;
  if (address.test(before) && address.test(after)) return true;
  if (face.test(before) && /^\p{Lu}/u.test(after)) return true;
  if (isStampStart(forms, next) || isStampEnd(forms, next)) return true;
  return (
    before === ',' && next - first <= 3 && signOffs.has((forms[next - 2] ?? '').toLowerCase()) && /^\p{Lu}/u.test(after)
  );
}

const none: ReadonlySet<number> = new Set();
// An address may stand out beyond the right edge.
const unbroken = /\S{40}/;
const goesOn = /(?:[,(–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|as|that|is|was|Mr\.|Ms\.|Dr\.))$/;
// A line that is wrapped by hand may end a word or two early.
const room = 12;

// A number counts only after the end of something: "on May" may go on in the next line with "12. Then".
function isItem(before: string, line: string): boolean {
  return /^[-–•*·▪●] /.test(line) || (/^\d{1,2}[.)] /.test(line) && /[.:;!?]$/.test(before));
}

// The first word of the next line would have fitted: the break was meant.
function hadRoom(before: string, line: string, widest: number): boolean {
  if (/^[\p{Ll}\p{Pe}\p{Pf}]/u.test(line) || goesOn.test(before)) return false;
  const word = line.search(/\s/);
  return before.length + 1 + (word < 0 ? line.length : word) + room <= widest;
}

const bullet = /^[•▪●■◦]$/;
const drawn = /^(?:={4,}|\*{5,}|-{5,}|~{4,})$/;
const address = /^(?:https?:\/\/.*|www\..*|.+@.+\..+)$/i;
const face = /^[:;=][-']?[()DP]$/;
const day = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const hour = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const half = /^[AP]M$/;
const signOffs: ReadonlySet<string> = new Set([
  'thanks',
  'regards',
  'sincerely',
  'best',
  'cheers',
  'respectfully',
  'love',
]);

// "10/26/2000 11:07 AM" after a sender's name; "on" before it makes it part of a sentence.
function isStampStart(forms: readonly string[], next: number): boolean {
  return (
    day.test(forms[next] ?? '') &&
    hour.test(forms[next + 1] ?? '') &&
    half.test(forms[next + 2] ?? '') &&
    /^\p{L}{3}|@/u.test(forms[next - 1] ?? '')
  );
}

function isStampEnd(forms: readonly string[], next: number): boolean {
  return half.test(forms[next - 1] ?? '') && hour.test(forms[next - 2] ?? '') && day.test(forms[next - 3] ?? '');
}
