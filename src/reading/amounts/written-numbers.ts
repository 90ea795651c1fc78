// Numbers as news writes them: "4.35bn", "1,300", "half a million", "two dozen", "tens of thousands of". Exact: a number is its
// decimal digits and a power of ten, and becomes a binary number once, at the end.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matches-of.ts';

/** A number and how it is written; `floor` marks "thousands of", which only says that it is no less. */
export interface WrittenNumber extends Span {
  /** Decimal digits with at most one point; the value is `digits` times ten to the `exponent`. */
  readonly digits: string;
  readonly exponent: number;
  readonly style: 'digits' | 'words' | 'floor';
  readonly grouped: boolean;
  /** The scale as written ("billion", "m", "dozen"), or null. */
  readonly scale: string | null;
}

// biome-ignore format: a table of words
const units: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

// biome-ignore format: a table of words
const exponents: Readonly<Record<string, number>> = {
  hundred: 2, thousand: 3, k: 3, grand: 3, lakh: 5, lakhs: 5, million: 6, m: 6, mn: 6, mln: 6, mio: 6, mil: 6, crore: 7, crores: 7,
  billion: 9, b: 9, bn: 9, bln: 9, trillion: 12, tn: 12, trn: 12, quadrillion: 15,
};

const floors: Readonly<Record<string, number>> = {
  tens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
};

const scaleWord = 'hundred|thousand|grand|lakhs?|million|crores?|billion|trillion|quadrillion';
const unitWord = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|');
const spoken = `(?:${unitWord}|${scaleWord}|dozen)`;

const pattern = new RegExp(
  [
    String.raw`(?<digits>\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?!\d)|\d+(?:\.\d+)?)(?<fraction>[¼½¾])?(?:(?<scale>(?:[\s-]?(?:${scaleWord})(?!\p{L})){1,2}|[\s-]dozen(?!\p{L}))|(?<letters>\s?(?:bn|bln|mn|mln|mio|mil|tn|trn)|[mbk])(?![\p{L}\d]))?`,
    String.raw`(?<![\p{L}\d])(?<floor>(?:(?:tens|hundreds|thousands)\sof\s)?(?:tens|hundreds|thousands|millions|billions|trillions)) of(?!\p{L})`,
    String.raw`(?<![\p{L}\d])(?<part>half an?|a half|(?:a quarter|three[\s-]quarters) of an?|(?:a|one|two|three|four|five|six|seven|eight|nine) and a half)[\s-](?<partScale>${scaleWord}|dozen)(?!\p{L})`,
    String.raw`(?<![\p{L}\d])(?<plusHalf>two|three|four|five|six|seven|eight|nine|ten) and a half(?!\p{L})`,
    String.raw`(?<![\p{L}\d])(?<words>(?:an?\s(?=(?:${scaleWord}|dozen)(?!\p{L}))|(?=(?:${unitWord})(?!\p{L})))${spoken}(?!\p{L})(?:(?:[\s-]|(?<=hundred|thousand|million|billion)\sand\s)${spoken}(?!\p{L})){0,11})`,
  ].join('|'),
  'giu',
);

/** Every number of a text in text order; `offset` is where the text begins in the report. */
export function numbersIn(text: string, offset: number): readonly WrittenNumber[] {
  return matchesOf(pattern, text).flatMap((match) => {
    const read = readMatch(match.groups ?? {});
    const start = offset + match.index;
    return read === null ? [] : [{ ...read, start, end: start + match[0].length }];
  });
}

/** The number as the program computes with it, rounded once. */
export function numericValue(number: Pick<WrittenNumber, 'digits' | 'exponent'>): number {
  return Number(`${number.digits}e${number.exponent}`);
}

type Groups = Readonly<Record<string, string | undefined>>;
type Unplaced = Omit<WrittenNumber, 'start' | 'end'>;

function readMatch(groups: Groups): Unplaced | null {
  if (groups.digits !== undefined) return digitsRead(groups.digits, groups);
  if (groups.floor !== undefined) return floorRead(groups.floor);
  if (groups.part !== undefined) return partRead(groups.part, groups.partScale ?? '');
  if (groups.plusHalf !== undefined) return worded(`${units[groups.plusHalf.toLowerCase()]}.5`, 0, null);
  return wordsRead((groups.words ?? '').toLowerCase());
}

const quarters: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

function digitsRead(written: string, groups: Groups): Unplaced {
  const scale = (groups.scale ?? groups.letters ?? '').toLowerCase().trim();
  const plain = written.replace(/[,\u00a0\u202f\u2009]/g, '') + (quarters[groups.fraction ?? ''] ?? '');
  const dozens = scale.includes('dozen');
  const exponent = scale.split(/[\s-]+/).reduce((sum, word) => sum + (exponents[word] ?? 0), 0);
  return {
    digits: dozens ? String(Number(plain) * 12) : plain,
    exponent,
    style: 'digits',
    grouped: /[,\u00a0\u202f\u2009]/.test(written),
    scale: scale === '' ? null : scale,
  };
}

function floorRead(words: string): Unplaced {
  const exponent = words
    .toLowerCase()
    .split(/\sof\s/)
    .reduce((sum, word) => sum + (floors[word] ?? 0), 0);
  return { digits: '1', exponent, style: 'floor', grouped: false, scale: words.toLowerCase() };
}

function partRead(part: string, scale: string): Unplaced {
  const first = part.toLowerCase().split(' ')[0] ?? '';
  const whole = part.includes(' and ') ? (units[first] ?? 1) : 0;
  const digits = /quarter/i.test(part) ? (first.startsWith('three') ? '0.75' : '0.25') : `${whole}.5`;
  if (scale.toLowerCase() === 'dozen') return worded(String(Number(digits) * 12), 0, 'dozen');
  return worded(digits, exponents[scale.toLowerCase()] ?? 0, scale.toLowerCase());
}

function worded(digits: string, exponent: number, scale: string | null): Unplaced {
  return { digits, exponent, style: 'words', grouped: false, scale };
}

/** "Two hundred and forty thousand": null where the words make no one number ("two three"). */
function wordsRead(phrase: string): Unplaced | null {
  let total = 0;
  let group = 0;
  let scale: string | null = null;
  for (const word of phrase.split(/[\s-]+/)) {
    const unit = units[word];
    if (unit !== undefined && fits(group, unit)) group += unit;
    else if (unit !== undefined) return null;
    else if (word === 'dozen') [group, scale] = [Math.max(group, 1) * 12, word];
    else if (word === 'hundred') [group, scale] = [Math.max(group, 1) * 100, word];
    else if (word in exponents)
      [total, group, scale] = [total + Math.max(group, 1) * 10 ** (exponents[word] ?? 0), 0, word];
  }
  return worded(String(total + group), 0, scale);
}

/** Whether a unit can follow what was counted so far: "twenty" + "five", "hundred" + "forty", not "two" + "three". */
function fits(group: number, unit: number): boolean {
  if (group === 0) return true;
  return unit < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0;
}
