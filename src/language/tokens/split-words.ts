// From text to UD English tokens: one table of patterns, tried in order at each place, and the cuts inside a word.
import type { Span } from '../../model/span.ts';
import { abbreviations } from './abbreviations.ts';

/** The tokens of one block of text, in order; between them stands only blank space. Takes time in line with the length. */
export function splitWords(text: string, block: Span): readonly Span[] {
  const tokens: Span[] = [];
  let at = block.start;
  while (at < block.end) {
    blank.lastIndex = at;
    if (blank.test(text)) at = Math.min(blank.lastIndex, block.end);
    if (at >= block.end) break;
    at = takeToken(text, at, block.end, tokens);
  }
  return tokens;
}

/** Whether a token is a word whose full stop belongs to it. */
export function endsInOwnStop(form: string): boolean {
  return form.endsWith('.') && /\p{L}/u.test(form);
}

// Spaces, controls, and marks that have no width.
const blank = /[\s\p{Cc}\p{Cf}\p{Co}\u2800\u3164]+/uy;

const letters = String.raw`\p{L}\p{M}`;
const shapes: readonly string[] = [
  // Addresses; what ends in a stop or comma gives it back.
  String.raw`(?:(?:https?|ftp)://|www\.)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?'’)\]]`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
  String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
  // Faces.
  String.raw`[:;=][-']?[()DP](?![\p{L}\p{N}])`,
  // Telephone numbers, dates, times, decimals, with what hangs on them.
  String.raw`\+?\d{1,4}(?:-\d{3,4}){1,3}(?![\p{L}\p{N}])`,
  String.raw`\d+(?:[.,:/]\d+)*(?:['’]?s(?![\p{L}\p{N}])|[\p{L}\p{N}]+)?`,
  // U.S., p.m., J.
  String.raw`(?:\p{L}\.){2,}(?!\p{L}\p{L})`,
  String.raw`\p{Lu}\.(?![\p{L}\p{N}.])`,
  // AT&T, then words with apostrophes inside.
  String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])`,
  String.raw`[${letters}][${letters}\p{N}_\u00AD\u200C\u200D]*(?:['’\x60][${letters}]+)*`,
  // Runs of one mark, and of stops.
  String.raw`[.…]{2,}|[!?]+|-+|=+|\*+|_+|~+|#+|\++|''|\x60\x60|<<|>>`,
  // Pictures with what is joined to them; then any one sign.
  String.raw`\p{Extended_Pictographic}(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*`,
  '[^]',
];
const shape = new RegExp(shapes.map((one) => `(?:${one})`).join('|'), 'uy');

function takeToken(text: string, at: number, limit: number, tokens: Span[]): number {
  shape.lastIndex = at;
  shape.test(text);
  const end = Math.min(Math.max(shape.lastIndex, at + 1), limit);
  const form = text.slice(at, end);
  const stopped = end < limit && text[end] === '.' && abbreviations.has(form.toLowerCase());
  if (stopped && text[end + 1] !== '.') {
    tokens.push({ start: at, end: end + 1 });
    return end + 1;
  }
  let from = at;
  for (const cut of cutsOf(form)) {
    tokens.push({ start: from, end: at + cut });
    from = at + cut;
  }
  tokens.push({ start: from, end });
  return end;
}

// Written as one, read as two: the length of the first part.
const joined: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  arent: 3,
  werent: 4,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  hadnt: 3,
  cant: 2,
  wont: 2,
  im: 1,
  ive: 1,
  youre: 3,
  theyre: 4,
  thats: 4,
  theres: 5,
  whats: 4,
};
const clitic = /(?:n['’]t|['’`](?:s|re|ve|ll|d|m))$/i;
const unitAfterDigits = /^[\d.,:]+(?=(?:[ap]m|km|kg|mm|cm|mg|ml|ft|lbs?|mph|hrs?|mins?|GB|MB|MHz|GHz)$)/;

function cutsOf(form: string): readonly number[] {
  const whole = joined[form.toLowerCase()];
  if (whole !== undefined) return [whole];
  const unit = unitAfterDigits.exec(form);
  if (unit !== null) return [unit[0].length];
  if (!/['’`]/.test(form)) return [];
  const cuts: number[] = [];
  for (let rest = form; ; ) {
    const found = clitic.exec(rest);
    if (found === null || found.index === 0 || /\d$/.test(rest.slice(0, found.index))) return cuts;
    cuts.unshift(found.index);
    rest = rest.slice(0, found.index);
  }
}
