// Where the words that a reporting verb hands on begin and end. All take and give token indexes of the verb's sentence.
import { childBy, childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Cue } from './cues.ts';
import { cueRowOf } from './cues.ts';

/** Tokens from the first to the last, both in. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const clauses = ['ccomp', 'parataxis'];

/** The clause after the verb ("said that it would"), without its "that". */
export function clauseAfter(cue: Cue): Stretch | null {
  const start = clauseStart(cue);
  return start === null ? null : stretchFrom(cue, start);
}

function clauseStart({ sentence, verb, last }: Cue): number | null {
  const clause = childrenBy(sentence, verb, ...clauses).find((child) => child > last);
  const marked = markAfter(sentence, last);
  const first = clause === undefined ? null : (subtreeOf(sentence, clause).find((index) => index > last) ?? null);
  if (first !== null && (marked === null || first <= marked)) return first;
  return marked ?? first ?? unmarkedClause(sentence, last);
}

/** "that" or "whether" after the verb, before any other verb. */
function markAfter(sentence: Sentence, from: number): number | null {
  for (let index = from + 1; index < sentence.tokens.length; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined || token.upos === 'VERB' || /^[.;:]$/u.test(token.form)) return null;
    if (/^(?:that|whether|if|how|why|what)$/u.test(token.form) && !/^W?DT$/u.test(token.xpos)) return index;
  }
  return null;
}

/** Where the tree has no clause though a finite verb with its subject follows: from right after the verb. */
function unmarkedClause(sentence: Sentence, last: number): number | null {
  const finite = sentence.tokens.find((token) => token.index > last && isFinite(token));
  if (finite === undefined || sentence.tokens[last + 1]?.form === ',') return null;
  const subject = childBy(sentence, finite.index, 'nsubj');
  if (subject === null || subject < last || /^W/u.test(sentence.tokens[subject]?.xpos ?? '')) return null;
  return subtreeOf(sentence, subject).find((index) => index > last) ?? null;
}

/** The object after the verb with all that belongs to it ("announced a new plant in Ohio"). */
export function objectAfter(cue: Cue): Stretch | null {
  const object = childrenBy(cue.sentence, cue.verb, 'obj').find((child) => child > cue.last);
  if (object === undefined) return null;
  const first = subtreeOf(cue.sentence, object).find((index) => index > cue.last);
  return first === undefined ? null : stretchFrom(cue, first);
}

/** What follows one of the prepositions that the verb governs ("called for talks"). */
export function prepositionalAfter(cue: Cue): Stretch | null {
  const next = cue.sentence.tokens.find((token) => token.index > cue.last && token.upos !== 'ADV');
  if (next === undefined || !cue.row.frames.has(next.lemma) || next.form === 'to') return null;
  return stretchFrom(cue, next.index + 1);
}

/** "to" and its infinitive after the verb or its object ("pledged to pay", "told him to wait"). */
export function infinitiveAfter(cue: Cue): Stretch | null {
  const { sentence, verb, last } = cue;
  const clause = childrenBy(sentence, verb, 'xcomp', 'ccomp', 'advcl').find((child) => child > last);
  const mark = clause === undefined ? null : childBy(sentence, clause, 'mark');
  const next = sentence.tokens[last + 1];
  if (mark !== null && sentence.tokens[mark]?.form === 'to') return stretchFrom(cue, mark);
  return next?.form === 'to' && next.xpos === 'TO' ? stretchFrom(cue, next.index) : null;
}

/** "called the plan a mistake": something and what it is called. */
export function smallClauseAfter(cue: Cue): Stretch | null {
  const { sentence, verb, last } = cue;
  const named = childrenBy(sentence, verb, 'xcomp').some((child) => child > last);
  return named ? objectAfter(cue) : null;
}

/** From a token up to where the reporting clause is taken up again or the sentence ends; null where nothing is left. */
export function stretchFrom(cue: Cue, start: number): Stretch | null {
  const { sentence } = cue;
  const marks = /^(?:that|,|:|;|-|–|—|["“”''])$/u;
  let from = start;
  while (marks.test(sentence.tokens[from]?.form ?? '')) from += 1;
  const cut = sentence.tokens.find((token) => token.index > from && resumes(cue, token));
  return trimEnd(sentence, { from, to: (cut === undefined ? sentence.tokens.length : clauseEdge(sentence, cut)) - 1 });
}

/** Whether a verb goes on from the reporting verb and not from within what is said: "and added", ", noting that". */
function resumes({ sentence, verb }: Cue, token: Token): boolean {
  if (token.upos !== 'VERB') return false;
  const before = sentence.tokens[token.index - 1];
  if (token.head === verb && hasRelation(token, 'conj')) return true;
  if (cueRowOf(token) === null || childBy(sentence, token.index, 'nsubj') !== null) return false;
  if (token.xpos === 'VBG') return before?.form === ',';
  return /^(?:and|but)$/u.test(before?.form ?? '') && isFinite(token);
}

/** The first token of a resumed clause with its conjunction. */
function clauseEdge(sentence: Sentence, verb: Token): number {
  const before = childrenOf(sentence, verb.index).filter(
    (child) => child < verb.index && hasRelation(sentence.tokens[child], 'cc', 'nsubj', 'advmod', 'aux', 'punct'),
  );
  const first = Math.min(verb.index, ...before.map((child) => subtreeOf(sentence, child)[0] ?? child));
  return /^(?:and|but)$/u.test(sentence.tokens[first - 1]?.form ?? '') ? first - 1 : first;
}

/** Without closing commas, stops and dashes; null where nothing is left. */
export function trimEnd(sentence: Sentence, { from, to }: Stretch): Stretch | null {
  let last = to;
  while (last >= from && /^[.,;:–—-]$/u.test(sentence.tokens[last]?.form ?? '')) last -= 1;
  return last < from ? null : { from, to: last };
}

/** Whether a verb form can carry a sentence: past, present or modal. */
export function isFinite(token: Token): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/u.test(token.xpos);
}
