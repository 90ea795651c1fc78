// Cuts a text into words and writes it once more as a string of word characters, one a word, on which patterns run.
import type { Span } from '../../model/span.ts';
import { characterOf, gap, unknown } from './pattern.ts';
import { months, onlyCapital, weekdays } from './words.ts';

/** One word, number or mark of a text; `form` is lower case. */
export interface Word extends Span {
  readonly form: string;
}

/** A text as words; `characters[i]` is the character of `words[i]`. A gap stands between stretches that no pattern may cross. */
export interface Scanned {
  readonly text: string;
  readonly words: readonly Word[];
  readonly characters: string;
}

const letters = /[A-Za-z\u00C0-\u024F]+/y;
const lettersWithMarks = /[oO]['’]clock|[aApP]\.\s?[mM]\.?(?![A-Za-z])|[QqHh][1-4](?![A-Za-z\d])|FY\s?\d{2,4}(?!\d)/y;
const numbers =
  /9\/11(?![\d/])|[1-4][QH](?![A-Za-z\d])|\d{4}[-/]\d\d[-/]\d\d(?:T\d\d:\d\d(?::\d\d)?)?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}:\d\d|['’]\d\d(?:s\b)?|\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th|s)(?![A-Za-z])|(?<=\d0)['’]s(?![A-Za-z]))?/y;

/** The words of some stretches of a text. */
export function scanWords(text: string, spans: readonly Span[]): Scanned {
  const words: Word[] = [];
  const characters: string[] = [];
  for (const span of spans) {
    for (let at = nextInk(text, span.start); at < span.end; at = nextInk(text, words.at(-1)?.end ?? span.end)) {
      const word = wordAt(text, at);
      words.push(word);
      characters.push(characterIn(word, text));
    }
    words.push({ start: span.end, end: span.end, form: '' });
    characters.push(gap);
  }
  return { text, words, characters: characters.join('') };
}

function nextInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  );
}

function wordAt(text: string, start: number): Word {
  const end = endOfWord(text, start);
  const form = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  if (text[end] === '.' && mayBeDotted.has(`${form}.`) && isCapital(text, start))
    return { start, end: end + 1, form: `${form}.` };
  if (form === '-' && isDash(text, start)) return { start, end, form: '—' };
  return { start, end, form: form.length > 4 && /^[ap]\.\sm/.test(form) ? form.replace(/\s/, '') : form };
}

// A hyphen joins words; with blanks or another hyphen beside it, it parts them.
function isDash(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  return before === '-' || after === '-' || (/\s/.test(before) && /\s/.test(after));
}

// The full stop of "Jan." and "Mon." belongs to the word.
const mayBeDotted = new Set([...Object.keys(months), ...Object.keys(weekdays)].filter((word) => word.endsWith('.')));

function endOfWord(text: string, start: number): number {
  const code = text.charCodeAt(start);
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
  if (isLetter)
    return (
      endOf(startsMarked(text, start) ? lettersWithMarks : letters, text, start) ??
      endOf(letters, text, start) ??
      start + 1
    );
  const isNumber = (code >= 48 && code <= 57) || code === 39 || code === 0x2019;
  return (isNumber ? endOf(numbers, text, start) : null) ?? start + 1;
}

// Only words like "a.m.", "o'clock", "Q3" and "FY24" hold marks or digits.
function startsMarked(text: string, start: number): boolean {
  const next = text.charCodeAt(start + 1);
  return (next >= 48 && next <= 57) || next === 46 || next === 39 || next === 0x2019 || text.startsWith('FY', start);
}

function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function characterIn(word: Word, text: string): string {
  const { form, start } = word;
  if (onlyCapital.has(form) && !isCapital(text, start)) return unknown;
  const named = characterOf(form === '–' || form === '—' ? '-' : form);
  return named === unknown ? characterOf(shapeOf(form)) : named;
}

function isCapital(text: string, at: number): boolean {
  return text[at] !== text[at]?.toLowerCase();
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}[-/]\d\d[-/]\d\d/, '#iso'],
  [/^\d+[/.]\d+[/.]\d+$/, '#slash'],
  [/^\d+:\d\d$/, '#clock'],
  [/^'\d\d$/, '#shortyear'],
  [/^'?\d0'?s$/, '#shortdecade'],
  [/^1\d\d0'?s$|^20\d0'?s$/, '#decade'],
  [/^\d+(?:st|nd|rd|th)$/, '#nth'],
  [/^q\d$|^\dq$/, '#q'],
  [/^h[12]$|^[12]h$/, '#h'],
  [/^fy\s?\d/, '#fy'],
  [/^0?[1-9]$|^1[0-2]$/, '#12'],
  [/^1\d$|^2[0-4]$/, '#24'],
  [/^2[5-9]$|^3[01]$/, '#31'],
  [/^\d\d$/, '#twodigits'],
  [/^1\d\d\d$|^20\d\d$/, '#year'],
  [/^\d+\.\d+$/, '#decimal'],
  [/^\d[\d,]*$/, '#number'],
];

function shapeOf(form: string): string {
  if (!/^['qhf\d]/.test(form)) return form;
  return shapes.find(([shape]) => shape.test(form))?.[1] ?? form;
}
