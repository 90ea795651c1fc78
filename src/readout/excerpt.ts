import { termsOf } from '../store/search.ts';

/** The words around the first match of a query's words, with `[` and `]` about each match; the beginning where none is seen. */
export function excerptOf(text: string, query: string): string {
  const wanted = termsOf(query).flatMap(({ words }) => words.map(rootOf));
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((one) => ({ start: one.index, word: one[0] }));
  const hits = words.filter(({ word }) => wanted.some((root) => isForm(word, root)));
  const from = startOf(text, hits[0]?.start ?? 0);
  const to = endOf(text, from + longest);
  let excerpt = '';
  let at = from;
  for (const { start, word } of hits) {
    if (start < at || start + word.length > to) continue;
    excerpt += `${text.slice(at, start)}[${word}]`;
    at = start + word.length;
  }
  return `${from > 0 ? '… ' : ''}${excerpt}${text.slice(at, to)}${to < text.length ? ' …' : ''}`.replace(/\s+/g, ' ');
}

/** Where in a text the first word of a query stands, or null where none is seen. */
export function firstMatch(text: string, query: string): number | null {
  const wanted = termsOf(query).flatMap(({ words }) => words.map(rootOf));
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (wanted.some((root) => isForm(word, root))) return index;
  return null;
}

/** Folded, and without the ending that the search leaves out too; close to its stems, which need not be shown exactly. */
function rootOf(word: string): string {
  const folded = fold(word);
  return folded.length < 5 ? folded : folded.replace(/(?:ations?|ings?|ments?|ies|ied|ed|es|s|y|e)$/, '');
}

function isForm(word: string, root: string): boolean {
  const folded = fold(word);
  return folded === root || (root.length > 2 && folded.startsWith(root) && folded.length - root.length <= 5);
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const longest = 180;
const lead = 60;

/** A little before a match, at the beginning of a word. */
function startOf(text: string, match: number): number {
  if (match <= lead) return 0;
  const space = text.indexOf(' ', match - lead);
  return space === -1 || space >= match ? match : space + 1;
}

function endOf(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  return space <= 0 ? end : space;
}
