// Finds the verbs that hand on words, and who is their subject.
import { childBy, childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import { loadList } from '../../language/load.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Quotation } from './quotation-marks.ts';

/** What a reporting verb governs, as cues.tsv explains. */
export interface CueRow {
  readonly speech: boolean;
  readonly frames: ReadonlySet<string>;
}

/** A reporting verb where it stands: its subject's tokens ([] where none is told) and the clause of just these two. */
export interface Cue {
  readonly sentence: Sentence;
  readonly verb: number;
  readonly row: CueRow;
  readonly speaker: readonly number[];
  /** First and last token of subject and verb together. */
  readonly first: number;
  readonly last: number;
}

const rows: ReadonlyMap<string, CueRow> = new Map(
  loadList(new URL('cues.tsv', import.meta.url)).map(([lemma = '', kind, frames = '']) => [
    lemma,
    { speech: kind === 'saying', frames: new Set(frames.split(' ')) },
  ]),
);

/** All reporting verbs of a sentence outside quotation marks, in text order. */
export function findCues(sentence: Sentence, quotations: readonly Quotation[]): readonly Cue[] {
  return sentence.tokens.flatMap((token) => {
    const row = cueRowOf(token);
    return row === null || isQuoted(token, quotations) ? [] : [cueAt(sentence, token.index, row, quotations)];
  });
}

/** The row of a token that is a reporting verb, else null. */
export function cueRowOf(token: Token): CueRow | null {
  if (token.upos !== 'VERB' && !/^(?:said|says)$/u.test(token.form)) return null;
  return rows.get(token.lemma) ?? null;
}

/** Whether a token stands within quotation marks. */
export function isQuoted(token: Span, quotations: readonly Quotation[]): boolean {
  return quotations.some((one) => one.start <= token.start && token.end <= one.end);
}

function cueAt(sentence: Sentence, verb: number, row: CueRow, quotations: readonly Quotation[]): Cue {
  const open = (index: number) => {
    const token = sentence.tokens[index];
    return token !== undefined && !isQuoted(token, quotations);
  };
  const head = subjectOf(sentence, verb, open);
  const speaker = head === null ? [] : nounPhraseOf(sentence, head).filter(open);
  const beside = speaker.filter((index) => isBeside(sentence, index, verb, speaker));
  const all = [verb, ...beside];
  return { sentence, verb, row, speaker, first: Math.min(...all), last: Math.max(...all) };
}

/** A subject belongs to the reporting clause where nothing but auxiliaries, adverbs and its own clauses stand between. */
function isBeside(sentence: Sentence, _index: number, verb: number, speaker: readonly number[]): boolean {
  const [from, to] = [Math.max(...speaker), Math.min(...speaker)];
  const between = from < verb ? sentence.tokens.slice(from + 1, verb) : sentence.tokens.slice(verb + 1, to);
  return between.every((token) => !hasRelation(token, 'nsubj') || token.upos === 'PRON');
}

type Test = (index: number) => boolean;

/** The noun or pronoun that says it: the verb's own subject, or the one it shares with the verb above. */
export function subjectOf(sentence: Sentence, verb: number, open: Test, depth = 0): number | null {
  const own = childrenBy(sentence, verb, 'nsubj').filter(open);
  const subject = own.findLast((index) => index < verb) ?? own[0] ?? null;
  const isPassive = childrenOf(sentence, verb).some((child) => hasRelation(sentence.tokens[child], 'aux:pass'));
  if (isPassive) return agentOf(sentence, verb, open);
  if (subject !== null) return antecedentOf(sentence, subject, verb);
  return depth > 4 ? null : sharedSubjectOf(sentence, verb, open, depth);
}

function agentOf(sentence: Sentence, verb: number, open: Test): number | null {
  const agent = childrenBy(sentence, verb, 'obl').find((child) => {
    const by = childBy(sentence, child, 'case');
    return by !== null && sentence.tokens[by]?.lemma === 'by';
  });
  return agent !== undefined && open(agent) ? agent : null;
}

/** "who" and "which" stand for the noun that their clause describes. */
function antecedentOf(sentence: Sentence, subject: number, verb: number): number {
  const token = sentence.tokens[subject];
  const above = sentence.tokens[verb];
  const isRelative = token !== undefined && /^(?:who|which|that)$/iu.test(token.form);
  return isRelative && hasRelation(above, 'acl') && above !== undefined ? above.head : subject;
}

function sharedSubjectOf(sentence: Sentence, verb: number, open: Test, depth: number): number | null {
  const token = sentence.tokens[verb];
  if (token === undefined || token.head === verb) return nounBeside(sentence, verb, open);
  const above = sentence.tokens[token.head];
  if (hasRelation(token, 'acl')) return issuerOf(sentence, token.head, open, depth);
  if (above?.lemma === 'quote') return quotedSubject(sentence, above.index, open);
  if (!hasRelation(token, 'conj', 'advcl', 'xcomp', 'ccomp', 'parataxis')) return nounBeside(sentence, verb, open);
  const beside = hasRelation(token, 'parataxis', 'ccomp') ? nounBeside(sentence, verb, open) : null;
  return beside ?? subjectOf(sentence, token.head, open, depth + 1);
}

/** "issued a statement saying": whoever issued it; "a sign reading": the sign. */
function issuerOf(sentence: Sentence, noun: number, open: Test, depth: number): number | null {
  const token = sentence.tokens[noun];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || above === undefined || !hasRelation(token, 'obj', 'obl') || above.upos !== 'VERB') return noun;
  return subjectOf(sentence, above.index, open, depth + 1) ?? noun;
}

/** "was quoted as saying", "quoted him as saying". */
function quotedSubject(sentence: Sentence, verb: number, open: Test): number | null {
  const found = childBy(sentence, verb, 'nsubj:pass', 'obj');
  return found !== null && open(found) ? found : null;
}

/** Where the tree gives no subject: a noun right before the verb, or right after it ("said Li"). */
function nounBeside(sentence: Sentence, verb: number, open: Test): number | null {
  const isNoun = (index: number) =>
    /^(?:NOUN|PROPN|PRON)$/u.test(sentence.tokens[index]?.upos ?? '') && open(index);
  if (isNoun(verb - 1)) return verb - 1;
  const skipped = sentence.tokens[verb + 1]?.upos === 'DET' || sentence.tokens[verb + 1]?.upos === 'ADJ' ? 2 : 1;
  return isNoun(verb + skipped) ? verb + skipped : null;
}

const within = ['det', 'amod', 'compound', 'flat', 'nummod', 'nmod', 'case', 'fixed', 'conj', 'cc', 'goeswith', 'advmod'];

/** A noun with what belongs to its name: no clauses, no appositions. */
export function nounPhraseOf(sentence: Sentence, head: number): readonly number[] {
  const parts = childrenOf(sentence, head).filter((child) => hasRelation(sentence.tokens[child], ...within));
  const isName = (index: number) => !hasRelation(sentence.tokens[index], 'case') || index > head;
  return [head, ...parts.filter(isName).flatMap((child) => subtreeOf(sentence, child))].sort((a, b) => a - b);
}
