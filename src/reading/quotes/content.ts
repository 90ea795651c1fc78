// Where the words that a reporting verb hands on begin. All take and give token indexes of the verb's sentence.
import { childBy, childrenBy, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { stretchFrom } from './content-end.ts';
import type { Cue } from './cues.ts';
import { hasClause, isDay, isFiniteVerb, nounRun, type Stretch } from './stretch.ts';

/** The clause after the verb ("said that it would"), without its "that". */
export function clauseAfter(cue: Cue): Stretch | null {
  const interrupted = interruptedClause(cue);
  if (interrupted !== null) return upToComma(cue, stretchFrom(cue, interrupted));
  const marked = markAfter(cue.sentence, cue.last);
  if (marked !== null) return stretchFrom(cue, marked);
  const clause = childrenBy(cue.sentence, cue.verb, 'ccomp').find(
    (child) => child > cue.last && hasSubject(cue, child),
  );
  const own = clause === undefined ? null : (subtreeOf(cue.sentence, clause).find((index) => index > cue.last) ?? null);
  const start = own !== null || leadsBare(cue) || subjectFollows(cue) ? openingAfter(cue, own) : null;
  const stretch = start === null ? null : stretchFrom(cue, start);
  return stretch !== null && (own !== null || hasClause(cue.sentence, stretch)) ? stretch : null;
}

/** "say" and its like lead in a clause whatever the tree makes of it. */
function leadsBare({ sentence, verb }: Cue): boolean {
  return /^(?:say|tell|argue|claim|insist|think|believe)$/u.test(sentence.tokens[verb]?.lemma ?? '');
}

/** A noun and its finite verb right behind: "suggested the talks were over". */
function subjectFollows({ sentence, last }: Cue): boolean {
  const run = nounRun(sentence, last + 1);
  const next = run === null ? undefined : sentence.tokens[run.to + 1];
  return next !== undefined && (isFiniteVerb(next) || next.upos === 'AUX');
}

function hasSubject({ sentence, last }: Cue, clause: number): boolean {
  return childrenBy(sentence, clause, 'nsubj', 'expl').some((child) => child > last);
}

/** "that" or "whether" after the verb, before any other verb. */
function markAfter(sentence: Sentence, from: number): number | null {
  for (let index = from + 1; index < sentence.tokens.length; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined || /^(?:VERB|AUX)$/u.test(token.upos) || /^[.;:]$/u.test(token.form)) return null;
    if (/^(?:that|whether|if|how|why|what|when|where|who)$/u.test(token.form) && !/^DT$/u.test(token.xpos)) {
      return isRelative(sentence, token) ? null : index;
    }
  }
  return null;
}

/** "who" and the like after a noun; "that" only where a verb follows it at once. */
function isRelative(sentence: Sentence, token: Token): boolean {
  const isAttached = hasRelation(sentence.tokens[token.head], 'acl');
  if (/^(?:year|month|week|day|time)s?$/u.test(sentence.tokens[token.index - 1]?.form ?? '')) return false;
  if (token.form === 'that') return isAttached && isFiniteVerb(sentence.tokens[token.index + 1] ?? { xpos: '' });
  return isAttached && /^(?:who|where|when)$/u.test(token.form);
}

/** The first token of what is said: behind adverbs, days, the one spoken to and, where the tree says so, other phrases. */
function openingAfter(cue: Cue, own: number | null): number | null {
  const { sentence } = cue;
  let at = cue.last + 1;
  for (let next = skipAt(cue, at, own); next > at; next = skipAt(cue, at, own)) at = next;
  const isAfterComma = sentence.tokens[at]?.form === ',' && own === null;
  if (isAfterComma) at += 1;
  const token = sentence.tokens[at];
  if (token === undefined || /^[.,;:]$/u.test(token.form) || /^(?:WP|WDT|CC)$/u.test(token.xpos)) return own;
  if ((isAfterComma && token.xpos === 'VBG') || /^(?:as|after|before|when|while)$/u.test(token.form)) return own;
  return at;
}

function skipAt({ sentence, verb }: Cue, at: number, own: number | null): number {
  const token = sentence.tokens[at];
  const time = timeAt(sentence, at);
  if (time > 0) return at + time;
  if (token === undefined || at === own) return at;
  if (isDay(token)) return at + 1;
  if (token.upos === 'ADP' && token.lemma !== 'as') return (nounRun(sentence, at + 1)?.to ?? at - 1) + 1;
  const run = nounRun(sentence, at);
  const isTime = run !== null && /^(?:last|this|next)$/iu.test(token.form);
  const isTold = sentence.tokens[verb]?.lemma === 'tell' && sentence.tokens[at - 1]?.index === verb;
  return run !== null && (isTime || isTold) ? run.to + 1 : at;
}

/** How many tokens tell when it was said, right before a subject: "last week the", "Monday evening the", "two weeks ago the"; else 0. */
function timeAt({ tokens }: Sentence, at: number): number {
  const words = tokens.slice(at, at + 3).map(({ form }) => form);
  const length = timeForms.find(({ form, length }) => form.test(words.slice(0, length).join(' ')))?.length ?? 0;
  const next = tokens[at + length];
  return length > 0 && next !== undefined && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(next.upos) ? length : 0;
}

const timeForms: readonly { readonly form: RegExp; readonly length: number }[] = [
  { form: /^\p{L}+ (?:day|week|month|year|hour|minute)s? ago$/u, length: 3 },
  { form: /^last (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{L}+day)$/u, length: 2 },
  // "This year" mostly tells when it will be.
  { form: /^this (?:week|month)$/u, length: 2 },
  { form: /^\p{Lu}\p{L}+day (?:morning|afternoon|evening|night)$/u, length: 2 },
];

/** "As Li noted, ...": what follows the comma behind a reporting clause that opens with "as". */
export function clauseBehindAs(cue: Cue): Stretch | null {
  const { sentence, first, last } = cue;
  const opens = first <= 3 || sentence.tokens[first - 2]?.upos === 'CCONJ';
  if (!opens || !/^as$/iu.test(sentence.tokens[first - 1]?.form ?? '')) return null;
  const comma = sentence.tokens.findIndex((token) => token.index > last && token.form === ',');
  return comma < 0 || comma > last + 6 ? null : stretchFrom(cue, comma + 1);
}

/** The object after the verb with all that belongs to it ("announced a new plant in Ohio"). */
export function objectAfter(cue: Cue): Stretch | null {
  if (childBy(cue.sentence, cue.verb, 'aux:pass') !== null) return null;
  const object = childrenBy(cue.sentence, cue.verb, 'obj', 'iobj').find((child) => child > cue.last);
  if (object === undefined || isDismissal(cue.sentence, cue.verb, object)) return null;
  const first = subtreeOf(cue.sentence, object).find((index) => index > cue.last);
  return first === undefined ? null : stretchFrom(cue, first);
}

/** A court's or an employer's deed, not a word: "dismissed the appeal", "dismissed 200 strikers"; but "dismissed the charges as". */
function isDismissal({ tokens }: Sentence, verb: number, object: number): boolean {
  const isCalled = tokens.slice(object + 1, object + 8).some((token) => token.form === 'as');
  return (
    !isCalled && /^(?:dismiss|reject)$/u.test(tokens[verb]?.lemma ?? '') && dismissed.test(tokens[object]?.lemma ?? '')
  );
}

const dismissed =
  /^(?:lawsuit|suit|case|appeal|complaint|petition|motion|charge|indictment|worker|employee|staff|striker|official|officer|director|manager|minister|trader|bid|offer)$/u;

/** Somebody and what he is told to do ("urged members to wait"). */
export function personAfter(cue: Cue): Stretch | null {
  const stretch = objectAfter(cue);
  const { tokens } = cue.sentence;
  return stretch !== null && tokens.slice(stretch.from, stretch.to).some(({ xpos }) => xpos === 'TO') ? stretch : null;
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
  if (mark !== null && mark > last && sentence.tokens[mark]?.form === 'to') return stretchFrom(cue, mark);
  return next?.form === 'to' && next.xpos === 'TO' ? stretchFrom(cue, next.index) : null;
}

/** "called the plan a mistake": something and what it is called; "what he called a mistake": what it is called. */
export function smallClauseAfter(cue: Cue): Stretch | null {
  const { sentence, verb, first, last } = cue;
  if (/^what$/iu.test(sentence.tokens[first - 1]?.form ?? '')) return stretchFrom(cue, last + 1);
  const named = childrenBy(sentence, verb, 'xcomp').some((child) => child > last);
  return named ? objectAfter(cue) : null;
}

/** ", which he said would end in May, is new": an aside ends with its comma. */
function upToComma({ sentence: { tokens }, first }: Cue, stretch: Stretch | null): Stretch | null {
  if (stretch === null || tokens[first - 2]?.form !== ',') return stretch;
  const comma = tokens.find(({ index, form }) => {
    const next = tokens[index + 1];
    return form === ',' && index > stretch.from && index <= stretch.to && next !== undefined && isFiniteVerb(next);
  });
  return comma === undefined ? stretch : { from: stretch.from, to: comma.index - 1 };
}

/** "which he said would end": the clause that the pronoun before the reporting clause opens goes on behind it. */
function interruptedClause({ sentence, first, last }: Cue): number | null {
  const isRelativePronoun = /^W(?:DT|P)$/u.test(sentence.tokens[first - 1]?.xpos ?? '');
  const next = sentence.tokens[last + 1];
  return isRelativePronoun && next !== undefined && isFiniteVerb(next) ? next.index : null;
}
