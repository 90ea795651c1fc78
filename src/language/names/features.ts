// Which features a token shows in its sentence and its text: hashed numbers, the same in training and in reading.
import { type Run, runsOf } from './capital-runs.ts';
import { type Evidence, evidenceOf } from './document-evidence.ts';
import { isShouted, listPlaces } from './list-places.ts';
import { template } from './templates.ts';
import { mark, type Word, wordOf } from './word-attributes.ts';

/** Rows of the weight table; a power of two. */
export const rows = 1 << 20;

/** The weight row of a feature; its upper bits tell the template, which training needs. */
export function rowOf(feature: number): number {
  return feature & (rows - 1);
}

/** For each token of one sentence its features; none for a word that can be in no name, "said" between small words. */
export type SentenceFeatures = readonly Int32Array[];

/** The features of every sentence of one text. */
export function featuresOf(sentences: readonly (readonly string[])[]): readonly SentenceFeatures[] {
  const found = sentences.map((forms) => forms.map(() => nothing));
  tellFeatures(sentences, (features, count, sentence, at) => {
    found[sentence]?.splice(at, 1, features.slice(0, count));
  });
  return found;
}

/** The first `count` numbers are the features of token `at`; the array is filled anew for the next token. */
export type ToldFeatures = (features: Int32Array, count: number, sentence: number, at: number) => void;

/** Tells of each token of one text that has features which it has; nothing of it is kept. */
export function tellFeatures(sentences: readonly (readonly string[])[], tell: ToldFeatures): void {
  const texts = sentences.map((forms) => forms.map(wordOf));
  const evidence = evidenceOf(texts);
  texts.forEach((words, sentence) => {
    tellOfSentence(words, evidence, (at) => tell(buffer, filled, sentence, at));
  });
}

const none: Word = wordOf('');
const nothing = new Int32Array(0);
const buffer = new Int32Array(512);
let filled = 0;

function tellOfSentence(
  words: readonly Word[],
  evidence: ReadonlyMap<string, Evidence>,
  tell: (at: number) => void,
): void {
  const listed = listPlaces(words);
  const runs = runsOf(words);
  const shouted = isShouted(words) ? 1 : 0;
  words.forEach((word, at) => {
    if (isPlain(words, at) && listed[at] === undefined) return;
    filled = 0;
    add(template.shouted, shouted);
    add(template.opening, at === 0 ? 1 : /^["`:“]/.test(words[at - 1]?.lower ?? '') ? 2 : 0);
    for (let place = -2; place <= 2; place += 1) addWord(words[at + place] ?? none, place + 2);
    addSelf(word, at);
    addNeighbours(words, at);
    addRun(words, runs[at] ?? null, at);
    addAll(template.listedBefore, listed[at - 1]);
    addAll(template.listed, listed[at]);
    addAll(template.listedAfter, listed[at + 1]);
    addEvidence(word, evidence, at);
    tell(at);
  });
}

/** A small word among small words that nobody bears as a name. */
function isPlain(words: readonly Word[], at: number): boolean {
  const named = mark.capital | mark.number | mark.given | mark.family;
  const beside = mark.capital;
  const marks = words[at]?.marks ?? 0;
  return (marks & named) === 0 && (((words[at - 1]?.marks ?? 0) | (words[at + 1]?.marks ?? 0)) & beside) === 0;
}

function add(of: number, value: number): void {
  let hash = Math.imul(value ^ Math.imul(of, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  buffer[filled] = (of << 24) | ((hash ^ (hash >>> 13)) & 0xffffff);
  filled += 1;
}

function addAll(of: number, values: readonly number[] | undefined): void {
  if (values !== undefined) for (const value of values) add(of, value);
}

function both(one: number, other: number): number {
  return Math.imul(one, 31) + Math.imul(other, 0x27d4eb2f);
}

function addWord(word: Word, place: number): void {
  add(template.lower + place, word.low);
  add(template.fine + place, word.fine);
  add(template.middle + place, word.middle);
  add(template.coarse + place, word.coarse);
  add(template.looks + place, both(word.marks, word.shape));
}

function addSelf(word: Word, at: number): void {
  add(template.form, word.form);
  add(template.shape, both(word.shape, at === 0 ? 1 : 0));
  add(template.marks, word.marks);
  addAll(template.affix, word.affixes);
}

function addNeighbours(words: readonly Word[], at: number): void {
  const before = words[at - 1] ?? none;
  const word = words[at] ?? none;
  const after = words[at + 1] ?? none;
  add(template.lowerBefore, both(before.low, word.low));
  add(template.lowerAfter, both(word.low, after.low));
  add(template.shapeBefore, both(before.shape, word.shape));
  add(template.shapeAfter, both(word.shape, after.shape));
  add(template.shapesAround, both(both(before.shape, word.shape), after.shape));
  add(template.fineBefore, both(before.fine, word.shape));
  add(template.fineAfter, both(after.fine, word.shape));
  add(template.middleBefore, both(before.middle, word.middle));
  add(template.middleAfter, both(word.middle, after.middle));
  add(template.marksBefore, both(before.marks, word.marks));
  add(template.marksAfter, both(word.marks, after.marks));
  add(template.marksAround, both(both(before.marks, word.marks), after.marks));
  add(template.marksAfterWord, both(before.low, word.marks));
  add(template.marksBeforeWord, both(after.low, word.marks));
  add(template.coarseAround, both(both(before.coarse, word.coarse), after.coarse));
  add(template.twoBefore, both((words[at - 2] ?? none).low, before.low));
  add(template.twoAfter, both(after.low, (words[at + 2] ?? none).low));
}

/** Where a token stands in the run of capitals around it, and what stands at and beside the run's ends. */
function addRun(words: readonly Word[], run: Run | null, at: number): void {
  if (run === null) return;
  const first = words[run.first] ?? none;
  const last = words[run.last] ?? none;
  const before = words[run.first - 1] ?? none;
  const after = words[run.last + 1] ?? none;
  const place = (at === run.first ? 1 : 0) | (at === run.last ? 2 : 0) | (run.first === 0 ? 4 : 0);
  add(template.runLength, both(place, Math.min(4, run.last - run.first)));
  add(template.runFirst, both(place, first.low));
  add(template.runLast, both(place, last.low));
  add(template.runMarks, both(place, both(first.marks, last.marks)));
  add(template.runLastFine, both(place, last.fine));
  add(template.runFirstMiddle, both(place, first.middle));
  add(template.beforeRun, both(place, before.low));
  add(template.afterRun, both(place, after.low));
  add(template.beforeRunMiddle, both(place, before.middle));
  add(template.afterRunMiddle, both(place, after.middle));
}

function addEvidence(word: Word, evidence: ReadonlyMap<string, Evidence>, at: number): void {
  const seen = word.marks & mark.capital ? evidence.get(word.lower) : undefined;
  if (seen === undefined) return;
  const first = at === 0 ? 1 : 0;
  const usual = (seen.lower > 0 ? 1 : 0) | (seen.capital > 1 - first ? 2 : 0);
  add(template.elsewhere, usual | (first << 2));
  for (let bit = 0; bit < 16; bit += 1) if ((seen.contexts >> bit) & 1) add(template.context, bit);
  add(template.contexts, both(seen.contexts, first));
}
