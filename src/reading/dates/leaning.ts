// Which way a sentence looks from the day it was written: the tense of what governs a time, or the words round it.
import { leaningByTree } from './leaning-by-tree.ts';
import type { Leaning } from './rule.ts';
import type { Scanned } from './scan-words.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Stretch } from './stretch.ts';

const future = new Set(
  "will 'll ll shall upcoming forthcoming expected expects expect scheduled due planned plans plan planning set going intends hopes hope until would should may might could must starting beginning effective by next pending payable tomorrow likely".split(
    ' ',
  ),
);
const past = new Set(
  'was were had did said told announced reported has have been ago since met took made came went found became began fell rose won lost left gave got held saw sent brought paid kept led ran sold bought hit cut put set spoke wrote'.split(
    ' ',
  ),
);
const ends = new Set(['.', '', '!', '?', ';']);

/** The leaning of the sentence at the words `first` to `last`. */
export function leaningAt(
  { scanned, sentences }: Pick<Stretch, 'scanned' | 'sentences'>,
  { first, last }: { readonly first: number; readonly last: number },
): Leaning {
  const before = wordsBefore(scanned, first);
  const cue = cueIn(before);
  if (cue !== null) return cue;
  const start = scanned.words[first]?.start ?? 0;
  const sentence = sentenceAt(sentences, start);
  const leaning = sentence === null ? null : leaningByTree(sentence, start);
  if (leaning === 'past' && isGrantedTerm(before)) return 'term';
  if (leaning === 'past' || leaning === 'future') return leaning;
  if (leaning === 'name') return null;
  if (terms.has(before[0] ?? '')) return 'term';
  if (leaning === 'thing') return null;
  return leaning ?? leaningByWords(scanned, first, last);
}

const partsOfTime = new Set(['early', 'mid', 'late', '-', 'the']);

// The words before a time, the nearest first, without "early", "mid-" and the article.
function wordsBefore(scanned: Scanned, first: number): readonly string[] {
  const words = Array.from({ length: 9 }, (_, back) => scanned.words[first - 1 - back]?.form ?? '');
  return words.filter((one) => !partsOfTime.has(one));
}

// Words that point ahead whatever the verb: "as early as Tuesday", "effective Feb. 1", "payable Jan. 2".
const ahead = new Set(['effective', 'payable', 'upcoming', 'coming', 'scheduled', 'due', 'starting', 'beginning']);
const moved = new Set('extended postponed delayed moved rescheduled adjourned now run runs valid'.split(' '));

function cueIn([before = '', further = '', third = '']: readonly string[]): Leaning {
  if (ahead.has(before) || (['on', 'in', 'for', 'by', 'from'].includes(before) && ahead.has(further))) return 'future';
  if (before === 'since') return 'past';
  if (further === 'now' && ['and', 'to', 'until', 'till'].includes(before)) return 'future';
  if (['to', 'until'].includes(before) && moved.has(further)) return 'future';
  return before === 'as' && (further === 'as' || (further === 'soon' && third === 'as')) ? 'future' : null;
}

// "Until mid-November", "through January": a term, which lies ahead unless the tense says otherwise.
const terms = new Set(['until', 'till', 'through', 'by']);
const grants = new Set('give gives gave given granted allowed extended'.split(' '));

// "Was given until Tuesday" tells of a term ahead, "worked until Tuesday" does not.
function isGrantedTerm([before = '', ...further]: readonly string[]): boolean {
  if (before !== 'until' && before !== 'through') return false;
  return ['has', 'have', 'had'].includes(further[0] ?? '') || further.some((one) => grants.has(one));
}

// Without a tree the nearest telling word before decides, else the nearest after.
function leaningByWords(scanned: Scanned, first: number, last: number): Leaning {
  for (let at = first - 1; at >= 0 && at > first - 16; at -= 1) {
    const form = scanned.words[at]?.form ?? '';
    if (ends.has(form)) break;
    if (scanned.words[at - 1]?.form === 'be') continue;
    const leaning = isToBe(scanned, at) ? 'future' : leaningOf(form);
    if (leaning !== null) return leaning;
  }
  for (let at = last + 1; at < last + 9; at += 1) {
    const form = scanned.words[at]?.form ?? '';
    if (ends.has(form)) break;
    const leaning = leaningOf(form);
    if (leaning !== null) return leaning;
  }
  return null;
}

// "Is to rule", "are to meet".
function isToBe(scanned: Scanned, at: number): boolean {
  return scanned.words[at]?.form === 'to' && /^(?:is|are|was|were|be)$/.test(scanned.words[at - 1]?.form ?? '');
}

function leaningOf(form: string): Leaning {
  if (future.has(form)) return 'future';
  return past.has(form) || (form.length > 4 && form.endsWith('ed')) ? 'past' : null;
}
