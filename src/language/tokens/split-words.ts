// From text to UD English tokens: one table of shapes, tried in order at each place, then the cuts inside a word.
import type { Span } from '../../model/span.ts';
import { loadList } from '../load.ts';
import { abbreviations } from './abbreviations.ts';

/** The tokens of one block of text, in order; between them stands only blank space. Takes time in line with the length. */
export function splitWords(text: string, block: Span): readonly Span[] {
  const tokens: Span[] = [];
  for (let at = block.start; ; ) {
    at = endOfBlank(text, at);
    if (at >= block.end) return tokens;
    const end = Math.min(endOfShape(text, at), block.end);
    const stopped = Math.min(withOwnStop(text, at, end), block.end);
    let from = at;
    for (const cut of stopped > end ? [] : cutsOf(text.slice(at, end))) {
      tokens.push({ start: from, end: at + cut });
      from = at + cut;
    }
    tokens.push({ start: from, end: stopped });
    at = stopped;
  }
}

/** Behind one space mostly stands a plain letter or mark, which needs no pattern. */
function endOfBlank(text: string, at: number): number {
  const next = text.charCodeAt(at) === space ? at + 1 : at;
  const code = text.charCodeAt(next);
  if (code > space && code < 127) return next;
  blank.lastIndex = at;
  return blank.test(text) ? blank.lastIndex : at;
}

const space = 32;
// Spaces, controls, and marks that have no width.
const blank = /[\s\p{Cc}\p{Cf}\u2800\u3164]+/uy;

const prefixes = loadList(new URL('hyphen-prefixes.txt', import.meta.url)).join('|');
const syllables = loadList(new URL('name-syllables.txt', import.meta.url)).join('|');
const currency =
  'Dhs?|Rs|RM|Rp|Php|KSh|Ksh|TSh|Tsh|USh|Ush|Tk|GH|SFr|Sfr|QR|SR|RMB|(?:AED|AUD|CAD|CHF|CNY|CZK|DKK|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|KWD|MXN|MYR|NGN|NOK|NZD|OMR|PHP|PKR|PLN|QAR|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR|ZMW)';
const magnitude = '(?:million|billion|trillion|crore|lakh|bln|mln|[mbt]n|[mb])';
// Repeats are bounded where a shape may fail after a long run, so that hostile text costs no more than other text.
const shapes: readonly string[] = [
  // Addresses; a stop or comma after one is not its own.
  String.raw`(?:(?:https?|ftp)://|www\.)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?'’)\]]`,
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,8}`,
  String.raw`[\p{L}\p{N}][\p{L}\p{N}_#-]{0,80}(?:\.[\p{L}\p{N}_-]{1,40}){0,4}\.(?:com|org|net|edu|gov|doc|docx|xls|xlsx|pdf|jpe?g|gif|html?|txt|zip|exe)(?![\p{L}\p{N}@])`,
  String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
  // Faces.
  String.raw`[:;=][-']?[()DP](?![\p{L}\p{N}])`,
  // What owns behind a stop or a number: "Acme Inc.'s", "2016's".
  String.raw`(?<=[\p{L}\p{N}][.!]|\p{N})['’]s(?![\p{L}\p{N}])`,
  // Telephone numbers, then years cut short, decades, dates and fractions, times, decimals, ordinals.
  String.raw`\+?\d{1,4}(?:-\d{2,4}){1,3}-\d{4}(?![\p{L}\p{N}-])|\d{3}-\d{4}(?![\p{L}\p{N}-])|\+\d+`,
  String.raw`(?<![\p{L}\p{N}])(?:['’]\d\ds?(?![\p{L}\p{N}])|\.\d+(?![\p{L}\p{N}]))`,
  String.raw`\d{1,4}/\d{1,2}/\d{2,4}(?!\d)|1/2(?!\d)|(?:1[0-2]|0?\d)/(?:[12]\d|3[01]|0?[5-9])(?![\d/])`,
  String.raw`\d+(?:,\d{3})*(?:[.:]\d+)*(?=(?:[ap]m|[mbk]|[mbt]n|mm|km|kg|[cm]m|ft|lbs?|mph|hrs?|mins?|[kmg]b|[kmg]?hz)(?![\p{L}\p{N}]))`,
  String.raw`\d+(?:,\d{3})*(?:[.:]\d+)*(?:(?<=0)['’]s(?!\p{L})|[\p{L}\p{N}]*)`,
  // U.S., p.m., Ph.D., J.
  String.raw`(?:\p{L}\.){2,}(?!\p{L}\p{L})|(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}.])|ph\.d\.|[mb]\.sc\.`,
  String.raw`(?-i:\p{Lu})\.(?![\p{L}\p{N}.])`,
  // US$, w/o, AT&T, Yahoo!, Min-jun, anti-war, mid-1990s; then words, apostrophes inside.
  // Letters of a currency before a sum: Dh1.4bn, Rs500, R6 billion, but no A4, R2D2, P-51.
  String.raw`(?-i:${currency})(?=\d[\d,.]*(?![\p{L}\d-]))|(?-i:${currency}|[RKNPZQ])(?=\d{1,3}(?:,\d{3})+(?![\p{L}\d])|\d+(?:\.\d+)?[ -]?${magnitude}(?!\p{L}))`,
  String.raw`(?-i:Rs\.)(?=\s?\d)`,
  String.raw`(?:us|hk|nz|[acs])\u0024|w/o?(?![\p{L}\p{N}])|b/c(?![\p{L}\p{N}])`,
  String.raw`\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}])|yahoo!`,
  String.raw`(?=(?-i:\p{Lu}))(?:${syllables})-(?:${syllables})(?![\p{L}\p{N}-])(?:['’\x60][\p{L}\p{M}]+)*`,
  String.raw`(?:${prefixes})-\p{L}[\p{L}\p{M}\p{N}]*(?:['’\x60][\p{L}\p{M}]+)*|(?:mid|pre|post)-\d{2,4}s?(?![\p{L}\p{N}])`,
  String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]*(?:['’\x60][\p{L}\p{M}]+)*`,
  // Runs of one mark, of stops, of a drawn line.
  String.raw`[.…]{2,}|[!?]{2,}|-{2,}|={2,}|\*{2,}|_{2,}|~{2,}|#{2,}|\+{2,}|\u0024{2,}|['’]n['’](?!\p{L})|''|’’|‘’|\x60\x60|<<|>>`,
  // Pictures with what is joined to them; then any one sign.
  String.raw`\p{Extended_Pictographic}(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*`,
  '[^]',
];
const shape = new RegExp(shapes.map((one) => `(?:${one})`).join('|'), 'uiy');

function endOfShape(text: string, at: number): number {
  const letters = endOfLetters(text, at);
  if (letters > at && /[ ,\n]/.test(text.charAt(letters))) return letters;
  shape.lastIndex = at;
  shape.test(text);
  return Math.max(shape.lastIndex, at + 1);
}

/** Where the plain letters from here on end: with a space or comma behind them they are a word, whatever the shapes. */
function endOfLetters(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

// The end with the full stop that belongs to an abbreviation, or the end as it is.
function withOwnStop(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.' || end - start > 6) return end;
  const use = abbreviations.get(text.slice(start, end).toLowerCase());
  if (use === undefined) return end;
  if (use === 'number' && !/^\s?\d/.test(text.slice(end + 1, end + 3))) return end;
  if (use === 'place' && !/(?:, |[(-])\p{Lu}$/u.test(text.slice(Math.max(0, start - 2), start + 1))) return end;
  return end + 1;
}

// Written as one, read as two or three: the lengths at which they part.
const joined: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    cannot: [3],
    gonna: [3],
    wanna: [3],
    gotta: [3],
    gimme: [3],
    lemme: [3],
    kinda: [4],
    lotta: [3],
    outta: [3],
    dunno: [2, 3],
    dont: [2],
    didnt: [3],
    doesnt: [4],
    isnt: [2],
    wasnt: [3],
    arent: [3],
    werent: [4],
    couldnt: [5],
    wouldnt: [5],
    shouldnt: [6],
    havent: [4],
    hasnt: [3],
    hadnt: [3],
    cant: [2],
    wont: [2],
    im: [1],
    ive: [1],
    youre: [3],
    youll: [3],
    theyre: [4],
    thats: [4],
    theres: [5],
    whats: [4],
    "y'all": [2],
    'y’all': [2],
  }),
);
const longestJoined = 8;
const whole: readonly number[] = [];
const clitic = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m))$/i;

function cutsOf(form: string): readonly number[] {
  const known = form.length > longestJoined ? undefined : joined.get(form.toLowerCase());
  if (known !== undefined) return known;
  if (!/['’`]/.test(form)) return whole;
  const cuts: number[] = [];
  let end = form.length;
  while (cuts.length < 3) {
    const tail = form.slice(Math.max(0, end - 5), end);
    const found = clitic.exec(tail);
    if (found === null || /\d$/.test(tail.slice(0, found.index)) || end - (tail.length - found.index) === 0) break;
    end -= tail.length - found.index;
    cuts.unshift(end);
  }
  return cuts;
}
