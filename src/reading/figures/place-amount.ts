// Where an amount stands in its sentence: what governs it, by which preposition, and what stands right before it.
import { isVerbal } from '../../language/clauses.ts';
import { childrenBy, tokenAt } from '../../language/tree.ts';
import type { Amount } from '../../model/amount.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { falling, rising } from './words.ts';

/** An amount in its tree. All numbers are token indexes of the sentence. */
export interface Placed {
  readonly amount: Amount;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** The token of the amount that hangs outside it. */
  readonly top: number;
  /** The verb it hangs on, or that stands right before it; null where there is none. */
  readonly verb: number | null;
  /** The preposition that brings it in ("to", "by"), or null. */
  readonly preposition: string | null;
  /** The last token before the amount and its bound. */
  readonly lead: number;
}

const boundWords = new Set(
  (
    'about around some roughly approximately nearly almost close over more than at least up to as much many most less fewer under below above just ' +
    'only between an a estimated another well only even further additional total record whopping mere exactly no'
  ).split(' '),
);

/** An amount placed in its sentence, or null where its tokens cannot be told. */
export function placeAmount(sentence: Sentence, amount: Amount): Placed | null {
  const first = tokenAt(sentence, amount.span.start);
  const last = tokenAt(sentence, amount.span.end - 1);
  if (first === null || last === null) return null;
  const top = topOf(sentence, first, last);
  const lead = leadOf(sentence, first, amount.bound === 'under');
  const preposition = prepositionOf(sentence, top, lead);
  return { amount, sentence, first, last, top, verb: verbOf(sentence, top, lead), preposition, lead };
}

function topOf(sentence: Sentence, first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) {
    const head = sentence.tokens[at]?.head ?? at;
    if (head < first || head > last || head === at) return at;
  }
  return last;
}

/** Past the words of the bound, but not past the "to" and "at" that are prepositions: "up to 5" and "rose to 5". */
function leadOf(sentence: Sentence, first: number, isUpTo: boolean): number {
  let at = first - 1;
  while (at >= 0 && isBoundWord(sentence.tokens, at, isUpTo)) at -= 1;
  return at;
}

function isBoundWord(tokens: readonly Token[], at: number, isUpTo: boolean): boolean {
  const form = tokens[at]?.form.toLowerCase() ?? '';
  if (form === 'to') return isUpTo && tokens[at - 1]?.form.toLowerCase() === 'up';
  if (form === 'at') return /^(?:least|most)$/i.test(tokens[at + 1]?.form ?? '');
  if (form === 'of') return /^(?:total|record)$/i.test(tokens[at - 1]?.form ?? '');
  if (form === 'up') return isUpTo && tokens[at + 1]?.form.toLowerCase() === 'to';
  return boundWords.has(form);
}

function prepositionOf(sentence: Sentence, top: number, lead: number): string | null {
  const token = sentence.tokens[lead];
  if (token !== undefined && (token.upos === 'ADP' || token.form.toLowerCase() === 'to'))
    return token.form.toLowerCase();
  const [own] = childrenBy(sentence, top, 'case').filter((child) => !isBoundWord(sentence.tokens, child, true));
  return own === undefined || own > top ? null : (sentence.tokens[own]?.form.toLowerCase() ?? null);
}

/** The verb right before the amount and its preposition, else the one it hangs on. */
function verbOf(sentence: Sentence, top: number, lead: number): number | null {
  let at = lead;
  while (at > lead - 2 && /^(?:ADP|PART)$/.test(sentence.tokens[at]?.upos ?? '')) at -= 1;
  if (sentence.tokens[at]?.upos === 'VERB') return at;
  const changing = sentence.tokens[lead]?.form.toLowerCase() === 'to' ? changeBefore(sentence, lead) : null;
  if (changing !== null) return changing;
  const token = sentence.tokens[top];
  const head = token === undefined || token.head === top ? undefined : sentence.tokens[token.head];
  return isVerbal(head) ? (head?.index ?? null) : null;
}

/** "rose from 7 to 145", "fell 5 percent to 20": the verb of change a few words before the "to". */
function changeBefore(sentence: Sentence, to: number): number | null {
  for (let at = to - 1; at >= 0 && at > to - 10; at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.upos === 'PUNCT') return null;
    if (token.upos === 'VERB') return rising.has(token.lemma) || falling.has(token.lemma) ? at : null;
  }
  return null;
}
