import type { MentionType } from '../model/mention.ts';
import { countryOf } from './countries.ts';

/** A name of a type folded for comparison: accents, case, articles, honorifics and legal forms do not count. */
export function keyOf({ type, name }: { readonly type: MentionType; readonly name: string }): string {
  const words = wordsOf(name);
  if (type === 'person') return personKey(words);
  if (type === 'organization') return bodyKey(words);
  const key = withoutArticle(words).join(' ');
  return type === 'place' || type === 'nationality' ? (countryOf(key) ?? key) : key;
}

/** Lower-case words without accents, possessives and dots: "the U.S. Treasury's" gives `the us treasury`. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  // Most text is in plain letters once it is folded; to look up each letter among all that there are takes three times as long.
  return folded.match(/[^\u0020-\u007e\u2000-\u206f]/.test(folded) ? anyWord : plainWord) ?? [];
}

const plainWord = /[a-z0-9]+(?:'[a-z0-9]+)*/g;
const anyWord = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Words that mean something, cut to their stems, in text order. */
export function stemsOf(text: string): string[] {
  return stemsOfWords(wordsOf(text));
}

/** The stems of folded words that mean something, in their order. */
export function stemsOfWords(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = smallWords.has(word) ? small : stemOf(word);
      if (stems.size < mostStems) stems.set(word, stem);
    }
    if (stem !== small) found.push(stem);
  }
  return found;
}

/** Stems worked out before, so that the same words of many reports cost nothing; `small` for a word that means nothing. */
const stems = new Map<string, string>();
const mostStems = 50_000;
const small = ' ';

function fold(text: string): string {
  const plain = /[^\u0020-\u007e]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  const lower = plain.toLowerCase().replace(/[’‘`]/g, "'").replace(/'s\b/g, '');
  const whole = /\.\p{L}/u.test(lower) ? lower.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1') : lower;
  return whole.replace(/&/g, ' and ');
}

function personKey(words: readonly string[]): string {
  const kept = words.filter(
    (one, index) => !(honorifics.has(one) && index < words.length - 1) && !generations.has(one),
  );
  return (kept.length === 0 ? words : kept).join(' ');
}

function bodyKey(words: readonly string[]): string {
  const bare = withoutArticle(words);
  const kept = [...bare];
  while (kept.length > 1 && legalForms.has(kept.at(-1) ?? '')) kept.pop();
  if (kept.at(-1) === 'and') kept.pop();
  return ministryKey(kept.length === 0 ? bare : kept).join(' ');
}

/** "commerce ministry" and "treasury department" as "ministry of commerce" and "department of treasury". */
function ministryKey(words: readonly string[]): readonly string[] {
  const office = words.at(-1) ?? '';
  if (words.length > 1 && (office === 'ministry' || office === 'department') && !words.includes('of'))
    return [office, 'of', ...words.slice(0, -1)];
  return words.filter((one, index) => one !== 'the' || index === 0);
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && (words[0] === 'the' || words[0] === 'a' || words[0] === 'an') ? words.slice(1) : words;
}

function stemOf(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ations?|ings?|ments?|edly|ed|es|s|ly|er|ers|ors?)$/, '')
    .replace(/e$/, '');
}

const honorifics = new Set(
  'mr mrs ms miss dr sir dame lord lady prof professor president minister senator sen gov governor gen general capt judge justice king queen prince princess pope chancellor secretary'.split(
    ' ',
  ),
);
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'obe', 'cbe']);
const legalForms = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa nv bv gmbh spa srl kg ab as asa oyj se pte pty bhd tbk kk'.split(
    ' ',
  ),
);
const smallWords = new Set(
  (
    'a an the of and or but in on at to for from by with without as is are was were be been being has have had do does did will would can could ' +
    'may might shall should must it its he she they them their his her him we us our you your i my this that these those there here which who ' +
    'whom whose what when where why how not no nor so if than then also after before over under about into out up down off more most some any all ' +
    'each other such own same too very just said says say told according'
  ).split(' '),
);
