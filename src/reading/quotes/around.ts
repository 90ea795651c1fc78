// Reporting clauses set behind or amid what is said without quotation marks: "..., the ministry said", "A, he said, B".
import { childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Stretch } from './content.ts';
import { isFinite, trimEnd } from './content.ts';
import type { Cue } from './cues.ts';

/** What stands before the reporting clause and, where that is set amid it, after; null where the clause leads in. */
export function contentAround(cue: Cue): readonly Stretch[] | null {
  const { sentence, first } = cue;
  const edge = sentence.tokens[first - 1];
  if (edge === undefined || !/^(?:,|--|—|–|-)$/u.test(edge.form) || !isFinite(sentence.tokens[cue.verb] ?? edge)) return null;
  const before = trimEnd(sentence, { from: startOf(cue), to: first - 2 });
  if (before === null || !carries(sentence, before)) return null;
  const after = amid(cue);
  if (after === null && hasOwnClause(cue)) return null;
  return after === null ? [before] : [before, after];
}

/** The content begins with the sentence, or behind "and" or ";" where two reported clauses stand in one sentence. */
function startOf({ sentence, first }: Cue): number {
  const semicolon = sentence.tokens.findLast((token) => token.index < first && token.form === ';');
  return (semicolon?.index ?? -1) + 1;
}

/** A stretch that could stand as a sentence: it has a finite verb and does not open a subordinate clause. */
function carries(sentence: Sentence, { from, to }: Stretch): boolean {
  const opening = sentence.tokens[from];
  if (opening === undefined) return false;
  return sentence.tokens.slice(from, to + 1).some(isFinite);
}

/** A clause of its own right of the reporting clause means that the words to the left only lead in. */
function hasOwnClause({ sentence, verb, last }: Cue): boolean {
  const next = sentence.tokens[last + 1];
  if (next !== undefined && /^(?:that|whether)$/u.test(next.form)) return true;
  return childrenBy(sentence, verb, 'ccomp').some(
    (child) => child > last && childrenOf(sentence, child).some((below) => hasRelation(sentence.tokens[below], 'nsubj')),
  );
}

/** What goes on after "he said,": not a time, an apposition or a clause about the speaker. */
function amid({ sentence, verb, last }: Cue): Stretch | null {
  const comma = sentence.tokens.findIndex((token) => token.index > last && token.form === ',');
  if (comma < 0 || comma > last + 6) return null;
  const next = sentence.tokens[comma + 1];
  if (next === undefined || /^(?:VBG|WP|WDT|WRB|WP\$)$/u.test(next.xpos)) return null;
  const belongs = childrenOf(sentence, verb).filter((child) => child > comma && hasRelation(sentence.tokens[child], 'advcl', 'conj', 'obl'));
  const edge = Math.min(sentence.tokens.length, ...belongs.map((child) => subtreeOf(sentence, child)[0] ?? child));
  if (edge <= comma + 2) return null;
  const rest = trimEnd(sentence, { from: comma + 1, to: sentence.tokens.length - 1 });
  return rest !== null && sentence.tokens.slice(rest.from, rest.to + 1).some(isFinite) ? rest : null;
}
