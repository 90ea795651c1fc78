// Quotations right before or right behind a reporting clause.
import type { Span } from '../../model/span.ts';
import { isClause, leadsOn } from './around.ts';
import { stretchFrom } from './content-end.ts';
import type { Cue } from './cues.ts';
import { cueRowOf, isQuoted } from './cues.ts';
import type { Quotation } from './quotation-marks.ts';
import { isFiniteVerb } from './stretch.ts';
import { contentOf, type Scene } from './telling.ts';

/** '"A," he said', with what follows where the quotation is taken up again: '"A," he said, "B."' */
export function quotationBefore(cue: Cue, scene: Scene): readonly Span[] | null {
  const clause = clauseOf(cue);
  const before = scene.quotations.findLast((one) => one.end <= clause.start);
  if (before === undefined || !isClause(cue)) return null;
  if (before.end < cue.sentence.start && (leadsOn(cue) || quotationAfter(cue, scene) !== null)) return null;
  const gap = scene.report.text.slice(before.end, clause.start);
  const isEnded = /[.,!?…—-]["”'’]*$/u.test(scene.report.text.slice(before.start, before.end).trimEnd());
  if (!/^[\s,—–-]*$/u.test(gap) || gap.includes('\n') || (!isEnded && gap.trim() === '' && leadsOn(cue))) return null;
  const lead = scene.report.text.slice(cue.sentence.start, Math.max(before.start, cue.sentence.start)).trim();
  if (lead !== '' && leadsOn(cue)) return null;
  const first =
    lead === '' || /[—–(:;-]$/u.test(lead) ? before.inner : [{ start: cue.sentence.start, end: before.end }];
  const again = quotationAfter(cue, scene);
  return [...first, ...(again ?? [])];
}

/** 'He said, "A."', 'he told reporters: "A."'; no other reporting verb may stand between. */
export function quotationAfter(cue: Cue, scene: Scene): readonly Span[] | null {
  const clause = clauseOf(cue);
  const next = scene.quotations.find((one) => one.start >= clause.end);
  if (next === undefined || next.start > cue.sentence.end) return null;
  const gap = scene.report.text.slice(clause.end, next.start);
  if (!/^(?:[^.;]{0,120}[,:—–-])?\s*$/u.test(gap) || takesMore(cue, next, scene)) return null;
  if (isTitle(scene.report.text.slice(next.start, next.end))) return null;
  if (gap.trim() !== '') return next.inner;
  const from = cue.sentence.tokens.findIndex((token) => token.start >= next.start);
  const stretch = from < 0 ? null : stretchFrom(cue, from);
  return stretch === null ? next.inner : contentOf(scene, cue.sentence, stretch);
}

/** "An American Son": two words or more, all but the small ones written large, no utterance. */
function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}]{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word)) && !/[!?]/u.test(words);
}

/** What something is called in quotation marks, with its noun: 'called the plan "a mistake"', 'what he called "a mistake"'. */
export function nameInQuotation(cue: Cue, scene: Scene): readonly Span[] | null {
  const clause = clauseOf(cue);
  const next = scene.quotations.find((one) => one.start >= clause.end);
  if (cue.sentence.tokens[cue.verb]?.deprel === 'acl') return null;
  if (next === undefined || next.start > cue.sentence.end || takesMore({ ...cue, row: anyFrame }, next, scene))
    return null;
  const gap = scene.report.text.slice(clause.end, next.start);
  if (!/^[^.;:]{0,60}$/u.test(gap)) return null;
  const end = endOfList(next, scene);
  if (end === next.end && bareNaming.test(gap)) return next.inner;
  return [{ start: bareNaming.test(gap) ? next.start : next.start - gap.trimStart().length, end }];
}

/** The end of '"weak" and "late"'. */
function endOfList(quotation: Quotation, { quotations, report }: Scene): number {
  const next = quotations.find((one) => one.start >= quotation.end);
  const isListed = next !== undefined && /^,?\s(?:and|or)\s$/u.test(report.text.slice(quotation.end, next.start));
  return isListed ? next.end : quotation.end;
}

/** Nothing but a pronoun stands between: "called it". */
const bareNaming = /^\s*(?:him|her|it|them|us|me|himself|herself|itself|themselves)?\s*$/u;

const anyFrame = { speech: true, frames: new Set(['person']) };

/** Words of the verb's own or of another between verb and quotation: not its direct speech. */
function takesMore({ sentence, verb, last, row }: Cue, next: Quotation, scene: Scene): boolean {
  return sentence.tokens.some((token) => {
    if (token.index <= last || token.end > next.start || isQuoted(token, scene.quotations)) return false;
    const isObject = token.head === verb && token.deprel === 'obj' && !row.frames.has('person');
    return isObject || isFiniteVerb(token) || cueRowOf(token) !== null;
  });
}

function clauseOf({ sentence, first, last }: Cue): Span {
  return { start: sentence.tokens[first]?.start ?? sentence.start, end: sentence.tokens[last]?.end ?? sentence.end };
}
