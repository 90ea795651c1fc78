// Who is the subject of a reporting verb: by the tree where that holds, else by the words beside the verb.
import { childBy, childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { isFiniteVerb, nounRun } from './stretch.ts';

/** Whether a token stands outside quotation marks. */
type Test = (index: number) => boolean;

interface SpeakerAt {
  readonly speaker: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** The tokens that name a verb's subject, and the first and last token of both where they stand together. */
export function speakerAt(sentence: Sentence, verb: number, isOpen: Test): SpeakerAt {
  const behind = invertedSubject(sentence, verb, isOpen);
  if (behind !== null) return { speaker: behind, first: verb, last: Math.max(...behind) };
  const head = subjectOf(sentence, verb, isOpen);
  const speaker =
    head === null ? (runBefore(sentence, verb, isOpen) ?? []) : nounPhraseOf(sentence, head).filter(isOpen);
  const leads = speaker.length > 0 && Math.max(...speaker) < verb && isOwn(sentence, verb, head);
  const beside = [verb, ...(leads ? speaker : []), ...(runBefore(sentence, verb, isOpen) ?? [])];
  return { speaker, first: Math.min(...beside), last: verb };
}

function isOwn(sentence: Sentence, verb: number, head: number | null): boolean {
  return head === null || sentence.tokens[head]?.head === verb;
}

/** "said Li Ming": right after a comma or closing mark, with a noun behind the verb and nothing said after it. */
function invertedSubject(sentence: Sentence, verb: number, isOpen: Test): readonly number[] | null {
  const { tokens } = sentence;
  const before = tokens[verb - 1];
  const run = nounRun(sentence, verb + 1);
  if (run === null || !isOpen(run.from) || !isFiniteVerb(tokens[verb] ?? { xpos: '' })) return null;
  const isAfterMark = before === undefined || !isOpen(before.index);
  const isAfterComma = before?.form === ',' && tokens.slice(0, verb).some(isFiniteVerb);
  if (!isAfterMark && !isAfterComma) return null;
  if (isAfterComma && (hasSubjectBefore(sentence, verb, isOpen) || goesOn(sentence, run.to))) return null;
  if (isAfterMark && before === undefined) return null;
  return tokens.slice(run.from, run.to + 1).map((token) => token.index);
}

function hasSubjectBefore(sentence: Sentence, verb: number, isOpen: Test): boolean {
  const subject = childrenBy(sentence, verb, 'nsubj').find((index) => index < verb && isOpen(index));
  return (
    subject !== undefined &&
    sentence.tokens.slice(subject, verb).every((token) => token.index === subject || !isFiniteVerb(token))
  );
}

/** A finite verb right behind the noun makes it the subject of what is said: "said prices rose". */
function goesOn(sentence: Sentence, run: number): boolean {
  const next = sentence.tokens[run + 1];
  return next !== undefined && (isFiniteVerb(next) || /^(?:AUX|VERB|ADV)$/u.test(next.upos));
}

/** The noun phrase that ends right before the verb, its auxiliaries and adverbs; null where there is none. */
function runBefore(sentence: Sentence, verb: number, isOpen: Test): readonly number[] | null {
  if (!isFiniteVerb(sentence.tokens[verb] ?? { xpos: '' })) return null;
  let end = verb - 1;
  while (/^(?:AUX|ADV)$/u.test(sentence.tokens[end]?.upos ?? '')) end -= 1;
  let start = end;
  while (isOpen(start) && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/u.test(sentence.tokens[start]?.upos ?? ''))
    start -= 1;
  return start === end ? null : sentence.tokens.slice(start + 1, end + 1).map((token) => token.index);
}

/** The noun or pronoun that says it: the verb's own subject, or the one it shares with the verb above. */
function subjectOf(sentence: Sentence, verb: number, isOpen: Test, depth = 0): number | null {
  const own = childrenBy(sentence, verb, 'nsubj').filter(isOpen);
  const subject = own.findLast((index) => index < verb) ?? own[0] ?? null;
  const isPassive = childrenOf(sentence, verb).some((child) => hasRelation(sentence.tokens[child], 'aux:pass'));
  if (isPassive) return agentOf(sentence, verb, isOpen);
  if (subject !== null) return antecedentOf(sentence, subject, verb);
  return depth > 4 ? null : sharedSubjectOf(sentence, verb, isOpen, depth);
}

function agentOf(sentence: Sentence, verb: number, isOpen: Test): number | null {
  const agent = childrenBy(sentence, verb, 'obl').find((child) => {
    const by = childBy(sentence, child, 'case');
    return by !== null && sentence.tokens[by]?.lemma === 'by';
  });
  return agent !== undefined && isOpen(agent) ? agent : null;
}

/** "who" and "which" stand for the noun that their clause describes. */
function antecedentOf(sentence: Sentence, subject: number, verb: number): number {
  const token = sentence.tokens[subject];
  const above = sentence.tokens[verb];
  const isRelative = token !== undefined && /^(?:who|which|that)$/iu.test(token.form);
  return isRelative && hasRelation(above, 'acl') && above !== undefined ? above.head : subject;
}

function sharedSubjectOf(sentence: Sentence, verb: number, isOpen: Test, depth: number): number | null {
  const token = sentence.tokens[verb];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  if (token === undefined || above === undefined || above.index === verb) return null;
  if (hasRelation(token, 'acl')) return issuerOf(sentence, above.index, isOpen, depth);
  if (above.lemma === 'quote') return quotedSubject(sentence, above.index, isOpen);
  const isShared = hasRelation(token, 'conj', 'advcl', 'xcomp', 'ccomp', 'parataxis');
  return isShared ? subjectOf(sentence, above.index, isOpen, depth + 1) : null;
}

/** "issued a statement saying": whoever issued it; "a sign reading": the sign. */
function issuerOf(sentence: Sentence, noun: number, isOpen: Test, depth: number): number | null {
  const token = sentence.tokens[noun];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  if (above?.upos !== 'VERB' || !hasRelation(token, 'obj', 'obl')) return noun;
  return subjectOf(sentence, above.index, isOpen, depth + 1) ?? noun;
}

/** "was quoted as saying", "quoted him as saying". */
function quotedSubject(sentence: Sentence, verb: number, isOpen: Test): number | null {
  const found = childBy(sentence, verb, 'nsubj:pass', 'obj');
  return found !== null && isOpen(found) ? found : null;
}

const ofName = ['det', 'amod', 'compound', 'flat', 'nummod', 'nmod', 'fixed', 'conj', 'cc', 'goeswith', 'advmod'];

/** A noun with what belongs to its name: no clauses, no appositions. */
function nounPhraseOf(sentence: Sentence, head: number): readonly number[] {
  const parts = childrenOf(sentence, head).filter((child) => hasRelation(sentence.tokens[child], ...ofName));
  return [head, ...parts.flatMap((child) => subtreeOf(sentence, child))].sort((a, b) => a - b);
}
