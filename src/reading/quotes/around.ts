// Reporting clauses set behind or amid what is said without quotation marks: "..., the ministry said", "A, he said, B".
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Cue } from './cues.ts';
import { afterTimes, hasFinite, hasVerb, nounRun, type Stretch, trimEnd } from './stretch.ts';

/** What stands before the reporting clause and, where that is set amid it, after; null where the clause leads in. */
export function contentAround(cue: Cue): readonly Stretch[] | null {
  const { sentence, verb } = cue;
  const first = behindAs(cue);
  const edge = sentence.tokens[first - 1];
  if (edge === undefined || !/^(?:,|--|—|–|-)$/u.test(edge.form) || !isClause(cue)) return null;
  const before = trimEnd(sentence, { from: startOf(cue), to: first - 2 });
  if (before === null) return null;
  const isWhole = hasVerb(sentence, before);
  if (leadsOn(cue) && !(hasFinite(sentence, before) && isAside(cue))) return null;
  const after = cue.last > verb && isWhole ? null : amid(cue, edge.form);
  if (after !== null) return [before, after];
  return isWhole ? [before] : null;
}

/** Whether verb and subject can stand as a sentence: "was quoted as saying" as well as "said". */
export function isClause({ sentence, first, verb }: Cue): boolean {
  const isQuoting = sentence.tokens[sentence.tokens[verb]?.head ?? verb]?.lemma === 'quote';
  return hasFinite(sentence, { from: isQuoting ? first : verb, to: verb });
}

/** ", he said as he left", ", he said without naming anyone": how it was said and not what. */
function isAside({ sentence, last }: Cue): boolean {
  return /^(?:without|as|while|when|before|after)$/u.test(sentence.tokens[afterTimes(sentence, last + 1)]?.form ?? '');
}

/** "as" before the subject belongs to the reporting clause: ", as Li put it". */
function behindAs({ sentence, first }: Cue): number {
  return /^as$/iu.test(sentence.tokens[first - 1]?.form ?? '') ? first - 1 : first;
}

/** The content begins with the sentence, or behind ";" where two reported clauses stand in one sentence. */
function startOf({ sentence, first }: Cue): number {
  const semicolon = sentence.tokens.findLast((token) => token.index < first && token.form === ';');
  return (semicolon?.index ?? -1) + 1;
}

/** An object, an infinitive or a clause right after the verb: what stands to the left only leads in. */
export function leadsOn({ sentence, verb, last, medium }: Cue): boolean {
  if (last > verb) return medium !== null;
  const next = sentence.tokens[afterTimes(sentence, last + 1)];
  if (next === undefined || /^[.,;:!?)–—-]$/u.test(next.form)) return false;
  if (next.xpos === 'TO' || /^(?:that|whether|if|how|why|what)$/u.test(next.form)) return true;
  if (sentence.tokens[verb]?.lemma === 'tell') {
    const told = nounRun(sentence, next.index);
    if (sentence.tokens[(told?.to ?? last) + 1]?.form === 'that') return true;
    const isClosed = told !== null && /^[.,]$/u.test(sentence.tokens[told.to + 1]?.form ?? '.');
    return !isClosed && childrenBy(sentence, verb, 'ccomp', 'xcomp').some((child) => child > last);
  }
  const isAside = /^(?:ADP|ADV)$/u.test(next.upos) || hasRelation(next, 'obl');
  return !isAside || hasClauseAfter(sentence, last);
}

function hasClauseAfter(sentence: Cue['sentence'], last: number): boolean {
  const stop = sentence.tokens.find((token) => token.index > last && /^(?:,|--|—|–|-)$/u.test(token.form));
  return hasFinite(sentence, { from: last + 1, to: (stop?.index ?? sentence.tokens.length) - 1 });
}

/** Words that open what happened while it was said, and not more of what was said. */
const circumstances: ReadonlySet<string> = new Set(
  'after ahead amid as at before citing despite during following in on when while with without'.split(' '),
);

/** What goes on after "he said,": not an apposition or a clause about the speaker. */
function amid({ sentence, verb, last }: Cue, edge: string): Stretch | null {
  const mark = sentence.tokens.findIndex((token) => token.index > last && token.form === edge);
  const next = sentence.tokens[mark + 1];
  if (mark < 0 || mark > last + 6 || next === undefined) return null;
  if (/^(?:VBG|WP|WDT|WRB|WP\$)$/u.test(next.xpos) || next.lemma === 'accord') return null;
  const rest = trimEnd(sentence, { from: mark + 1, to: sentence.tokens.length - 1 });
  if (rest === null) return null;
  const isBare = mark === last + 1 && last === verb && !circumstances.has(next.form);
  return isBare || hasFinite(sentence, rest) ? rest : null;
}
