// Who is the subject of a reporting verb: by the tree where that holds, else by the words beside the verb.
import { childrenBy, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { indexesOf, isFiniteVerb, nounRun, type Stretch, sourceRun } from './stretch.ts';
import { isPassive, nounPhraseOf, subjectOf, type Test } from './subjects.ts';

/** Where a subject and its verb stand, and whose words they hand on. */
export interface SpeakerAt {
  /** The noun that heads the subject; null where none is told. */
  readonly head: number | null;
  readonly speaker: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** The tokens that name a verb's subject, and the first and last token of both where they stand together. */
export function speakerAt(sentence: Sentence, verb: number, isOpen: Test): SpeakerAt {
  const described = describedSubject(sentence, verb, isOpen);
  if (described !== null) {
    const head = nounRun(sentence, described.from)?.to ?? described.to;
    return { head, speaker: indexesOf(described), first: described.from, last: verb };
  }
  const behind = invertedSubject(sentence, verb, isOpen);
  if (behind !== null) {
    const named = sourceRun(sentence, behind.from) ?? behind;
    return { head: behind.to, speaker: indexesOf(named), first: verb, last: named.to };
  }
  const run = runBefore(sentence, verb, isOpen);
  if (run !== null && isInterrupting(sentence, run, verb))
    return { head: nounRun(sentence, run.from)?.to ?? run.to, speaker: indexesOf(run), first: run.from, last: verb };
  const subject = nearerSubject(sentence, subjectOf(sentence, verb, isOpen), run);
  if (subject === null) return { ...earlierSpeaker(sentence, verb, isOpen), first: run?.from ?? verb, last: verb };
  const speaker = phraseOf(sentence, subject, run).filter(isOpen);
  const leads = speaker.length > 0 && Math.max(...speaker) < verb && isOwn(sentence, verb, subject);
  const first = Math.min(verb, ...(leads ? speaker : []), run?.from ?? verb);
  return { head: subject, speaker, first, last: verb };
}

/** "a visit that officials said would end": whoever stands between the pronoun and the verb says it. */
function isInterrupting({ tokens }: Sentence, { from }: Stretch, verb: number): boolean {
  const next = tokens[verb + 1];
  return /^W(?:DT|P)$/u.test(tokens[from - 1]?.xpos ?? '') && next !== undefined && isFiniteVerb(next);
}

/** A participle or an infinitive without a subject in the tree takes that of the finite verb before it. */
function earlierSpeaker(sentence: Sentence, verb: number, isOpen: Test): Pick<SpeakerAt, 'head' | 'speaker'> {
  const nobody = { head: null, speaker: [] };
  if (!/^VB[GN]?$/u.test(sentence.tokens[verb]?.xpos ?? '') || isPassive(sentence, verb)) return nobody;
  const finite = sentence.tokens.findLast((token) => {
    return token.index < verb && isFiniteVerb(token) && token.upos === 'VERB' && isOpen(token.index);
  });
  return finite === undefined ? nobody : speakerAt(sentence, finite.index, isOpen);
}

function isOwn(sentence: Sentence, verb: number, head: number | null): boolean {
  return head === null || sentence.tokens[head]?.head === verb;
}

/** "Li Ming, an analyst at Kestrel, said": a noun phrase by itself and its appositions, each between commas. */
function describedSubject(sentence: Sentence, verb: number, isOpen: Test): Stretch | null {
  const { tokens } = sentence;
  const isEdge = (index: number) => /^[,;()—–]$/u.test(tokens[index]?.form ?? '');
  let close = verb - 1 - adverbsBefore(sentence, verb);
  if (!isEdge(close) || !isFiniteVerb(tokens[verb] ?? { xpos: '' })) return null;
  let subject: Stretch | null = null;
  for (let more = 0; more < 5 && isEdge(close); more += 1) {
    let open = close - 1;
    while (open >= 0 && !isEdge(open) && isOpen(open)) open -= 1;
    if (!isApposition(sentence, open, close)) break;
    const run = nounRun(sentence, openingOf(sentence, open + 1));
    const isNoun = more > 0 && run !== null && isNamed(sentence, run);
    if (isNoun) subject = { from: run.from, to: close - 1 };
    if (isNoun && sentence.tokens[close]?.form === '(') break;
    close = open;
  }
  return subject;
}

function isNamed(sentence: Sentence, { from, to }: Stretch): boolean {
  return sentence.tokens.slice(from, to + 1).some((token) => /^(?:NOUN|PROPN|PRON)$/u.test(token.upos));
}

function openingOf(sentence: Sentence, at: number): number {
  return sentence.tokens[at]?.upos === 'CCONJ' ? at + 1 : at;
}

/** Words between commas that tell more of the noun before: a noun phrase, or a "who" or "which" clause. */
function isApposition(sentence: Sentence, open: number, close: number): boolean {
  const between = sentence.tokens.slice(openingOf(sentence, open + 1), close);
  const first = between.find((token) => !/^(?:now|then|once|formerly|currently)$/u.test(token.form));
  if (first === undefined) return false;
  if (/^W/u.test(first.xpos)) return true;
  // "an official, speaking on condition of anonymity, said".
  if (/^VB[GN]$/u.test(first.xpos)) return !between.some(isFiniteVerb);
  const clause = between.findIndex((token) => /^W/u.test(token.xpos));
  const noun = clause < 0 ? between : between.slice(0, clause);
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(first.upos) && !noun.some(isFiniteVerb);
}

function adverbsBefore(sentence: Sentence, verb: number): number {
  let count = 0;
  while (
    /^(?:AUX|ADV)$/u.test(sentence.tokens[verb - 1 - count]?.upos ?? '') &&
    !isInName(sentence, verb - 1 - count)
  ) {
    count += 1;
  }
  return count;
}

/** The noun right before the verb, where the tree's subject is another: an apposition would be closed by a comma. */
function nearerSubject(sentence: Sentence, subject: number | null, run: Stretch | null): number | null {
  if (run === null) return subject;
  const noun = nounRun(sentence, run.from)?.to ?? run.to;
  const isUnclosed = subject !== null && subject < run.from && sentence.tokens[run.from - 1]?.form === ',';
  if (subject === null || isUnclosed) return noun;
  return subtreeOf(sentence, subject).some((index) => run.from <= index && index <= run.to) ? subject : noun;
}

/** "said Li Ming": right after a comma or closing mark, with a noun behind the verb and nothing said after it. */
function invertedSubject(sentence: Sentence, verb: number, isOpen: Test): Stretch | null {
  const { tokens } = sentence;
  const before = tokens[verb - 1];
  const run = nounRun(sentence, verb + 1);
  if (before === undefined || run === null || !isOpen(run.from) || !isFiniteVerb(tokens[verb] ?? before)) return null;
  if (!isOpen(before.index)) return run;
  const isSetBehind =
    before.form === ',' && inverting.has(tokens[verb]?.lemma ?? '') && tokens.slice(0, verb).some(isFiniteVerb);
  return isSetBehind && !hasSubjectBefore(sentence, verb, isOpen) && !goesOn(sentence, run.to) ? run : null;
}

/** Verbs that stand before their subject without a quotation mark; others have an object there. */
const inverting: ReadonlySet<string> = new Set(['say', 'add', 'reply', 'quip']);

function hasSubjectBefore(sentence: Sentence, verb: number, isOpen: Test): boolean {
  const subject = childrenBy(sentence, verb, 'nsubj').find((index) => index < verb && isOpen(index));
  return (
    subject !== undefined &&
    sentence.tokens.slice(subject, verb).every((token) => token.index === subject || !isFiniteVerb(token))
  );
}

/** A finite verb right behind the noun makes it the subject of what is said: "said prices rose". */
function goesOn(sentence: Sentence, run: number): boolean {
  const [next, second] = sentence.tokens.slice(run + 1, run + 3);
  const isVerb = (token: typeof next) => token !== undefined && (isFiniteVerb(token) || token.upos === 'AUX');
  return isVerb(next) || (next?.upos === 'ADV' && isVerb(second));
}

/** The words up to the verb that can name its subject, "of" and the like taken in: back to a comma, a mark or a verb. */
function runBefore(sentence: Sentence, verb: number, isOpen: Test): Stretch | null {
  if (!isFiniteVerb(sentence.tokens[verb] ?? { xpos: '' }) || isPassive(sentence, verb)) return null;
  const end = verb - 1 - adverbsBefore(sentence, verb);
  let start = end;
  while (isOpen(start) && mayStandIn(sentence, start, end)) start -= 1;
  if (sentence.tokens[start + 1]?.upos === 'ADP') start = afterLead(sentence, start + 1, end);
  return start >= end ? null : { from: start + 1, to: end };
}

/** A name is a noun whatever its tag: "Jolly said", "Will wrote". */
function isInName({ names }: Sentence, index: number): boolean {
  return names.some(({ first, last }) => first <= index && index <= last);
}

/** Whether a token belongs to the noun phrase that goes on to its right: a pronoun or an article opens one. */
function mayStandIn(sentence: Sentence, index: number, end: number): boolean {
  const [token, next] = sentence.tokens.slice(index, index + 2);
  if (token === undefined) return false;
  if (isInName(sentence, index)) return true;
  if (token.upos === 'ADP') return index < end;
  const isSmallWord = next !== undefined && /^(?:DET|PRON)$/u.test(next.upos) && !/^\p{Lu}/u.test(next.form);
  const opensNext = index < end && isSmallWord && next.xpos !== 'POS';
  if (/^W/u.test(token.xpos)) return false;
  if (/^(?:briefed|involved)$/u.test(token.form) && index < end) return true;
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/u.test(token.upos) && (!opensNext || token.upos === 'DET');
}

/** "On Friday the ministry": only the last noun phrase can be the subject where the words open with a preposition. */
function afterLead(sentence: Sentence, from: number, end: number): number {
  let last = from;
  for (let at = from + 1; at <= end; ) {
    const run = nounRun(sentence, at);
    if (run === null) at += 1;
    else {
      last = run.from - 1;
      at = run.to + 1;
    }
  }
  return last;
}

/** All words up to the verb where they belong to the subject ("sources aware of the plan"), else its noun phrase. */
function phraseOf(sentence: Sentence, subject: number, run: Stretch | null): readonly number[] {
  const phrase = nounPhraseOf(sentence, subject);
  if (run === null || subject < run.from || run.to < subject) return phrase;
  return indexesOf({ from: Math.min(run.from, ...phrase), to: run.to });
}
