// Finds the verbs that hand on words, each with the words that name its subject.
import { loadList } from '../../language/load.ts';
import { hasRelation } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { citedAt } from './cited.ts';
import type { Quotation } from './quotation-marks.ts';
import { speakerAt } from './speakers.ts';

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
  readonly head: number | null;
  /** First and last token of verb and subject together; of the verb alone where its subject stands elsewhere. */
  readonly first: number;
  readonly last: number;
  /** The tokens of whoever hands on what the speaker said: "Reuters" of "Reuters reported, citing officials, that". */
  readonly medium: readonly number[] | null;
}

const rows: ReadonlyMap<string, CueRow> = new Map(
  loadList(new URL('cues.tsv', import.meta.url)).map(([lemma = '', kind, frames = '']) => [
    lemma,
    { speech: kind !== 'thought', frames: new Set(frames.split(' ')) },
  ]),
);

/** All reporting verbs of a sentence outside quotation marks, in text order. */
export function findCues(sentence: Sentence, quotations: readonly Quotation[]): readonly Cue[] {
  const near = quotations.filter((one) => one.start < sentence.end && sentence.start < one.end);
  const isOpen = (index: number) => {
    const token = sentence.tokens[index];
    return token !== undefined && !isQuoted(token, near);
  };
  const found: Cue[] = [];
  for (const token of sentence.tokens) {
    const row = cueRowOf(token);
    if (row === null || !isOpen(token.index)) continue;
    const told = speakerAt(sentence, token.index, isOpen);
    found.push({ sentence, verb: token.index, row, ...told, medium: null, ...citedAt(sentence, token.index, told) });
  }
  return found;
}

/** The row of a token that is a reporting verb, else null. */
export function cueRowOf(token: Token): CueRow | null {
  const isSay = /^(?:said|says)$/iu.test(token.form);
  if (token.upos !== 'VERB' && !isSay) return null;
  if (hasRelation(token, 'amod', 'compound', 'case', 'fixed')) return null;
  return rows.get(isSay ? 'say' : token.lemma) ?? null;
}

/** Whether a token stands within quotation marks. */
export function isQuoted(token: Span, quotations: readonly Quotation[]): boolean {
  return quotations.some((one) => one.start <= token.start && token.end <= one.end);
}
