// Patterns over words, not characters. Each word of the vocabulary has one private-use character, so that a text becomes
// a short string of word characters ("the third quarter" -> three of them) on which plain regular expressions run.
import {
  cardinals,
  dayParts,
  dayPartsInPlural,
  decadeWords,
  months,
  ordinals,
  recurrences,
  seasons,
  units,
  weekdays,
  weekdaysInPlural,
  zones,
} from './words.ts';

/** The character of a word that no pattern knows, and of the gap between two stretches of text. */
export const unknown = '\uF8FF';
export const gap = '\uF8FE';

const characters = new Map<string, string>();

const inClass = (words: readonly string[]) => `[${words.map(register).join('')}]`;

// Shapes of numbers are words of the vocabulary too; `shapeOf` in scan-words.ts tells which one a number has.
const shape = (...names: readonly string[]) => inClass(names.map((name) => `#${name}`));

const simpleClasses: Readonly<Record<string, string>> = {
  WEEKDAY: inClass(Object.keys(weekdays)),
  MONTH: inClass(Object.keys(months)),
  UNIT: inClass(Object.keys(units)),
  UNITS: inClass(Object.keys(units).filter((unit) => unit.endsWith('s'))),
  SEASON: inClass(Object.keys(seasons)),
  DAYPART: inClass(Object.keys(dayParts)),
  CARDINAL: inClass(Object.keys(cardinals)),
  BIGNUMBER: inClass(['hundred', 'thousand', 'million', 'billion']),
  TENS: inClass(Object.keys(cardinals).filter((word) => word.endsWith('ty'))),
  UPTONINETEEN: inClass(Object.keys(cardinals).slice(0, 19)),
  DECADEWORD: inClass(Object.keys(decadeWords)),
  RECURRENCE: inClass(Object.keys(recurrences)),
  ZONE: inClass(zones),
  WEEKDAYS: inClass(Object.keys(weekdaysInPlural)),
  DAYPARTS: inClass(Object.keys(dayPartsInPlural)),
  HHMM: shape('year', 'number'),
  ISO: shape('iso'),
  SLASH: shape('slash'),
  CLOCK: shape('clock'),
  YEAR: shape('year'),
  DOTCLOCK: shape('decimal'),
  SHORTYEAR: shape('shortyear'),
  DECADE: shape('decade', 'shortdecade'),
  TWODIGITS: shape('12', '24', '31', 'twodigits'),
  HOUR: shape('12', '24'),
  DAYNUMBER: shape('12', '24', '31'),
  QUARTERNAME: shape('q'),
  HALFNAME: shape('h'),
  FISCALNAME: shape('fy'),
  MERIDIEM: inClass(['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m']),
  DIGITS: shape('12', '24', '31', 'twodigits', 'year', 'number', 'decimal'),
  ORDINALDIGITS: shape('nth'),
  ORDINALWORD: inClass(Object.keys(ordinals)),
};

const joinedClasses: Readonly<Record<string, string>> = {
  BELOWHUNDRED: '(TENS (-? UPTONINETEEN)?|UPTONINETEEN)',
  NUMBER:
    '(DIGITS (DIGITS / DIGITS|½)? (-? BIGNUMBER)?|(BELOWHUNDRED|BIGNUMBER) (-? BIGNUMBER (and? BELOWHUNDRED)?){0,4})',
  ORDINAL: '(ORDINALDIGITS|ORDINALWORD|CARDINAL - ORDINALWORD)',
  COUNT:
    '((NUMBER (or|to|-|- to -?))? another? NUMBER (- plus|- odd|and a half|- and - a - half)?|another|several (dozen|hundred|thousand)|a (hundred|thousand|million|billion)|a? (few|couple of?|dozen)|a|an|several|many|some (?=UNITS)|half (a|an)|(a|an|one) and a half|(dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions|billions|scores|tens) of)',
  DAYOFMONTH: '(DAYNUMBER|ORDINALDIGITS|ORDINALWORD|CARDINAL - ORDINALWORD)',
  BEFORECHRIST: '(bc|bce|b . c . e .?|b . c .?)',
};

/** A compiled pattern: a global expression over word characters with named groups. */
export type Pattern = RegExp;

/**
 * Compiles a pattern: lower-case words stand for themselves, upper-case words for classes, `name:item` captures, and
 * `( | ) ? {m,n}` mean what they mean in regular expressions. "the? ordinal:ORDINAL -? quarter".
 */
export function pattern(source: string): Pattern {
  return new RegExp(compiled(source), 'dg');
}

/** A pattern that must end where the text before an expression ends. */
export function endOfPattern(source: string): RegExp {
  return new RegExp(`(?:${compiled(source)})$`);
}

/** A pattern that must start where the text after an expression starts. */
export function startPattern(source: string): RegExp {
  return new RegExp(`^(?:${compiled(source)})`);
}

/** The character of a word as written in lower case, or that of all unknown words. */
export function characterOf(word: string): string {
  return characters.get(word) ?? unknown;
}

const tokens =
  /(?:(?<name>[a-z]+):)?(?:(?<look>\(\?<?[=!])|(?<open>\()|(?<klass>[A-Z]{2,})|(?<word>9\/11|[a-z]+(?:'clock)?|[-,:'./½])|(?<times>\{[\d,]+\})|(?<mark>[)|?]))|\s+/g;

function compiled(source: string): string {
  return source.replace(tokens, (...found) => {
    const { name, look, open, klass, word, times, mark } = found.at(-1);
    const plain = look ?? times ?? mark;
    if (plain !== undefined) return plain;
    const item = klass ? classOf(klass) : word ? register(word) : '';
    if (open) return name ? `(?<${name}>` : '(?:';
    return name ? `(?<${name}>${item})` : item;
  });
}

function classOf(name: string): string {
  const simple = simpleClasses[name];
  if (simple !== undefined) return simple;
  const joined = joinedClasses[name];
  if (joined === undefined) throw new Error(`no class ${name} in date patterns`);
  return `(?:${compiled(joined)})`;
}

function register(word: string): string {
  const known = characters.get(word);
  if (known !== undefined) return known;
  const character = String.fromCharCode(0xe000 + characters.size);
  characters.set(word, character);
  return character;
}
