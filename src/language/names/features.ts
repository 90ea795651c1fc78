// Which features a token shows in its sentence and its text: hashed numbers, the same in training and in reading.

import { type Evidence, evidenceOf } from './document-evidence.ts';
import { longestMatch } from './phrases.ts';
import { mark, type Word, wordOf } from './word-attributes.ts';

/** Rows of the weight table; a power of two. */
export const rows = 1 << 20;

/** The weight row of a feature; its upper bits tell the template, which training needs. */
export function rowOf(feature: number): number {
  return feature & (rows - 1);
}

/** A sentence ready for tagging: its words, and for each the numbers of the weight rows that speak. */
export interface Featured {
  readonly words: readonly Word[];
  readonly features: readonly Int32Array[];
}

const none: Word = wordOf('');
const buffer = new Int32Array(256);
let filled = 0;

/** The features of every token of one text. */
export function featuresOf(sentences: readonly (readonly string[])[]): readonly Featured[] {
  const texts = sentences.map((forms) => forms.map(wordOf));
  const evidence = evidenceOf(texts);
  return texts.map((words) => ({ words, features: featuresOfSentence(words, evidence) }));
}

function featuresOfSentence(words: readonly Word[], evidence: ReadonlyMap<string, Evidence>): readonly Int32Array[] {
  const listed = listedPlaces(words);
  const runs = capitalRuns(words);
  const shouted = isShouted(words) ? 1 : 0;
  return words.map((word, at) => {
    filled = 0;
    addWindow(words, at, shouted);
    addRun(words, at, runs);
    for (const one of [-1, 0, 1]) for (const bits of listed[at + one] ?? []) add(60 + one, bits);
    addEvidence(word, evidence, at);
    return buffer.slice(0, filled);
  });
}

function add(template: number, value: number): void {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  buffer[filled] = (template << 24) | ((hash ^ (hash >>> 13)) & 0xffffff);
  filled += 1;
}

function both(one: number, other: number): number {
  return Math.imul(one, 31) + Math.imul(other, 0x27d4eb2f);
}

function addWindow(words: readonly Word[], at: number, shouted: number): void {
  const [w2, w1, w, n1, n2] = [-2, -1, 0, 1, 2].map((one) => words[at + one] ?? none) as [Word, Word, Word, Word, Word];
  add(0, shouted);
  add(1, at === 0 ? 1 : w1.lower === '"' || w1.lower === '``' || w1.lower === ':' ? 2 : 0);
  const window = [w2, w1, w, n1, n2];
  for (let one = 0; one < 5; one += 1) {
    const seen = window[one] ?? none;
    add(2 + one, seen.low);
    add(8 + one, seen.fine);
    add(14 + one, seen.middle);
    add(20 + one, seen.coarse);
    add(26 + one, both(seen.marks, seen.shape));
  }
  add(32, w.form);
  add(33, both(w.shape, at === 0 ? 1 : 0));
  for (const affix of w.affixes) add(34, affix);
  add(35, both(w1.low, w.low));
  add(36, both(w.low, n1.low));
  add(37, both(w1.shape, w.shape));
  add(38, both(w.shape, n1.shape));
  add(39, both(both(w1.shape, w.shape), n1.shape));
  add(40, both(w1.fine, w.shape));
  add(41, both(n1.fine, w.shape));
  add(42, both(w1.middle, w.middle));
  add(43, both(w.middle, n1.middle));
  add(44, both(w1.marks, w.marks));
  add(45, both(w.marks, n1.marks));
  add(46, both(both(w1.marks, w.marks), n1.marks));
  add(47, w.marks);
  add(48, both(w1.low, w.marks));
  add(49, both(n1.low, w.marks));
  add(50, both(both(w1.coarse, w.coarse), n1.coarse));
  add(51, both(w2.low, w1.low));
  add(52, both(n1.low, n2.low));
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Where a token stands in the run of capitals around it ("Bank of Japan" is one), and what stands at the run's ends. */
function addRun(words: readonly Word[], at: number, runs: readonly (Run | null)[]): void {
  const run = runs[at] ?? null;
  if (run === null) return;
  const first = words[run.first] ?? none;
  const last = words[run.last] ?? none;
  const place = (at === run.first ? 1 : 0) | (at === run.last ? 2 : 0) | (run.first === 0 ? 4 : 0);
  add(70, both(place, Math.min(4, run.last - run.first)));
  add(71, both(place, first.low));
  add(72, both(place, last.low));
  add(73, both(place, both(first.marks, last.marks)));
  add(74, both(place, last.fine));
  add(75, both(place, first.middle));
  add(76, both(place, (words[run.first - 1] ?? none).low));
  add(77, both(place, (words[run.last + 1] ?? none).low));
  add(78, both(place, (words[run.first - 1] ?? none).middle));
  add(79, both(place, (words[run.last + 1] ?? none).middle));
}

const joints = new Set(['of', 'the', '&', 'for', 'de', 'and', '-', 'la', 'del', 'al', 'da', 'du', 'van', 'von']);

function capitalRuns(words: readonly Word[]): readonly (Run | null)[] {
  const runs: (Run | null)[] = words.map(() => null);
  for (let first = 0; first < words.length; first += 1) {
    if (!isCapital(words[first])) continue;
    let last = first;
    for (let next = first + 1; next < words.length && next <= last + 3; next += 1) {
      if (isCapital(words[next])) last = next;
      else if (!joints.has(words[next]?.lower ?? '') || words[next]?.lower === 'and') break;
    }
    for (let at = first; at <= last; at += 1) runs[at] = { first, last };
    first = last;
  }
  return runs;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.marks & mark.capital) !== 0;
}

/** For each token which lists it stands in and where in the listed phrase: first, inside, last or alone. */
function listedPlaces(words: readonly Word[]): readonly (readonly number[])[] {
  const places: number[][] = words.map(() => []);
  const folded = words.map((word) => word.folded);
  const softened = isShouted(words) ? folded.map(softer) : folded;
  for (let first = 0; first < words.length; first += 1) {
    const match = longestMatch(softened, first);
    if (match === null) continue;
    for (let at = first; at <= match.last; at += 1) {
      const where = (at === first ? 1 : 0) | (at === match.last ? 2 : 0);
      for (let bit = 0; bit < 10; bit += 1) if ((match.lists >> bit) & 1) places[at]?.push(bit * 4 + where);
      places[at]?.push(100 + match.lists * 4 + where);
    }
    first = match.last;
  }
  addUncapitalised(words, places);
  return places;
}

/** "i live in kerala": listed names in lower case speak by features of their own. */
function addUncapitalised(words: readonly Word[], places: number[][]): void {
  const spelt = words.map((word) => (word.marks & mark.capital ? '' : word.spelt));
  for (let first = 0; first < words.length; first += 1) {
    if (spelt[first] === '') continue;
    const match = longestMatch(spelt, first);
    if (match === null) continue;
    for (let at = first; at <= match.last; at += 1) {
      const where = (at === first ? 1 : 0) | (at === match.last ? 2 : 0);
      places[at]?.push(10_000 + match.lists * 4 + where);
      for (let bit = 0; bit < 10; bit += 1) if ((match.lists >> bit) & 1) places[at]?.push(8_000 + bit * 4 + where);
    }
    first = match.last;
  }
}

function softer(word: string): string {
  return word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** A headline in capitals tells nothing by its capitals. */
function isShouted(words: readonly Word[]): boolean {
  let capitals = 0;
  let lettered = 0;
  for (const word of words) {
    if (word.lower.length < 2 || word.lower === word.folded.toUpperCase()) continue;
    lettered += 1;
    if (word.marks & mark.allCapitals) capitals += 1;
  }
  return lettered >= 3 && capitals >= lettered * 0.75;
}

function addEvidence(word: Word, evidence: ReadonlyMap<string, Evidence>, at: number): void {
  if ((word.marks & mark.capital) === 0) return;
  const seen = evidence.get(word.lower);
  if (seen === undefined) return;
  const first = at === 0 ? 1 : 0;
  add(80, (seen.lower > 0 ? 1 : 0) | (seen.capital > (first ? 0 : 1) ? 2 : 0) | (first << 2));
  for (let bit = 0; bit < 16; bit += 1) if ((seen.contexts >> bit) & 1) add(81, bit);
  add(82, both(seen.contexts, first));
}
