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

const wordPattern =
  /9\/11(?![\d/])|\d{4}[-/]\d\d[-/]\d\d(?:T\d\d:\d\d(?::\d\d)?)?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}:\d\d|['’]\d\d(?:s\b)?|\d+(?:,\d{3})*(?:\.\d+)?(?:['’]?(?:st|nd|rd|th|s)(?![A-Za-z]))?|[oO]['’]clock|[aApP]\.\s?[mM]\.?(?![A-Za-z])|[QqHh][1-4](?![A-Za-z\d])|FY\s?\d{2,4}|[A-Za-z]+|[\u00C0-\u024F]+|[^\sA-Za-z\d]/g;

/** The words of some stretches of a text. */
export function scanWords(text: string, spans: readonly Span[]): Scanned {
  const words: Word[] = [];
  let characters = '';
  for (const span of spans) {
    for (const match of text.slice(span.start, span.end).matchAll(wordPattern)) {
      if (span.start + match.index < (words.at(-1)?.end ?? 0)) continue;
      const word = wordAt(text, span.start + match.index, match[0]);
      words.push(word);
      characters += characterIn(word, match[0]);
    }
    words.push({ start: span.end, end: span.end, form: '' });
    characters += gap;
  }
  return { text, words, characters };
}

// The full stop of "Jan." and "Mon." belongs to the word.
function wordAt(text: string, start: number, form: string): Word {
  const lower = form.replaceAll('’', "'").toLowerCase();
  const end = start + form.length;
  const dotted = `${lower}.`;
  if (text[end] === '.' && (dotted in months || dotted in weekdays) && isCapital(form))
    return { start, end: end + 1, form: dotted };
  return { start, end, form: /^[ap]\.\sm/.test(lower) ? lower.replace(/\s/, '') : lower };
}

function characterIn(word: Word, form: string): string {
  if (onlyCapital.has(word.form) && !isCapital(form)) return unknown;
  const named = characterOf(word.form === '–' || word.form === '—' ? '-' : word.form);
  return named === unknown ? characterOf(shapeOf(word.form)) : named;
}

function isCapital(form: string): boolean {
  return form[0] !== form[0]?.toLowerCase();
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}[-/]\d\d[-/]\d\d/, '#iso'],
  [/^\d+[/.]\d+[/.]\d+$/, '#slash'],
  [/^\d+:\d\d$/, '#clock'],
  [/^'\d\d$/, '#shortyear'],
  [/^'?\d0'?s$/, '#shortdecade'],
  [/^1\d\d0'?s$|^20\d0'?s$/, '#decade'],
  [/^\d+(?:st|nd|rd|th)$/, '#nth'],
  [/^q\d$/, '#q'],
  [/^h[12]$/, '#h'],
  [/^fy/, '#fy'],
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
