// How the frames look around an amount.
import { subjectOf, undergoerOf } from '../../language/clauses.ts';
import { childBy, childrenBy, hasRelation, pathToRoot } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Taken } from './frame.ts';
import { clauseAfter, phraseAround } from './phrase.ts';
import type { Placed } from './place-amount.ts';
import { asking, generalNouns, hitting, indicatorNouns, modals } from './words.ts';

/** A figure whose indicator is the phrase of a noun. */
export function taken(
  placed: Placed,
  role: Taken['role'],
  centre: number,
  named: number,
  sign: Taken['sign'] = 1,
): Taken {
  return { named, indicator: phraseAround(placed, named), role, sign, centre };
}

/** A count's indicator is the noun that is counted and what its clause says of it. */
export function counted(placed: Placed, centre: number): Taken {
  const named = compoundStart(placed);
  if (placed.sentence.tokens[placed.last]?.upos === 'NUM')
    return { named: centre, indicator: [centre, centre], role: 'level', sign: 1, centre };
  return { named, indicator: clauseAfter(placed, named), role: 'level', sign: 1, centre };
}

/** Where the words of the counted thing begin: "new foreign firms" of "24,000 new foreign firms". */
function compoundStart({ sentence, first, last }: Placed): number {
  let start = first;
  for (let at = first; at < last; at += 1) if (sentence.tokens[at]?.upos === 'NUM') start = at + 1;
  while (start < last && /^(?:of|the|its|their|-|\+)$/i.test(sentence.tokens[start]?.form ?? '')) start += 1;
  return start;
}

/** The lemma in lower case, empty where there is no token. */
export function lemmaOf(token: Token | undefined): string {
  return token?.lemma.toLowerCase() ?? '';
}

/** The word at a place in lower case, empty outside the sentence. */
export function wordAt({ sentence }: Placed, at: number): string {
  return sentence.tokens[at]?.form.toLowerCase() ?? '';
}

/** Whether a token is a noun that names a measure. */
export function isIndicator(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN') && indicatorNouns.has(lemmaOf(token));
}

/** A measure that no deal or project has: "revenue", not "cost". */
export function isOwnIndicator(token: Token | undefined): boolean {
  return isIndicator(token) && !generalNouns.has(lemmaOf(token));
}

/** 1 for a word of rising, -1 for a word of falling, else null. */
export function signOf(token: Token | undefined, up: ReadonlySet<string>, down: ReadonlySet<string>): 1 | -1 | null {
  const lemma = lemmaOf(token);
  return up.has(lemma) ? 1 : down.has(lemma) ? -1 : null;
}

/** The last noun of the noun phrase right after the amount: "a two percent market share". */
export function nounAfter({ sentence, last }: Placed): Token | null {
  let noun: Token | null = null;
  for (const token of sentence.tokens.slice(last + 1, last + 6)) {
    if (token.upos === 'NOUN') noun = token;
    else if (noun !== null || (!/^(?:ADJ|PROPN)$/.test(token.upos) && token.form !== '-')) break;
  }
  return noun;
}

/** The head noun of the phrase that begins at a token; an owner is passed over. */
export function firstNoun({ sentence }: Placed, from: number): Token | null {
  let noun: Token | null = null;
  for (const token of sentence.tokens.slice(from, from + 9)) {
    if (token.xpos === 'POS') noun = null;
    else if (token.upos === 'NOUN' || (token.upos === 'PROPN' && noun?.upos !== 'NOUN')) noun = token;
    else if (noun !== null || !/^(?:ADJ|DET|NUM|PRON|ADV|VERB|PART)$/.test(token.upos)) break;
  }
  return noun;
}

/** The subject of a verb, or the measure right before it where the tree gives none. */
export function measureBefore(placed: Placed, verb: number): number | null {
  const { sentence, first } = placed;
  const subject = subjectOf(sentence, verb) ?? subjectNear(placed, verb);
  if (subject !== null && subject < first && isIndicator(sentence.tokens[subject])) return subject;
  const before = sentence.tokens.slice(0, verb).findLast((token) => !/^(?:AUX|ADV|PART)$/.test(token.upos));
  return isIndicator(before) && (before?.index ?? first) < first ? (before?.index ?? null) : null;
}

/** The words of the clause behind an amount up to a comma, and those the sentence begins with up to one. */
export function wordsAround({ sentence, first, last }: Placed): readonly [string, string] {
  const after = untilComma(sentence.tokens.slice(last + 1, last + 19));
  const ahead = sentence.tokens.slice(0, Math.min(first, 9));
  return [after, ahead.some((token) => token.form === ',') ? untilComma(ahead) : ''];
}

function untilComma(tokens: readonly Token[]): string {
  const end = tokens.findIndex((token) => /^[,;:()"“”–—]$/.test(token.form));
  return (end < 0 ? tokens : tokens.slice(0, end)).map((token) => token.form).join(' ');
}

/** What rises or falls, unless that is only asked for: the object of "increased prices", else the subject, unless that is a person or a company on the exchange. */
export function changing(placed: Placed, verb: number): number | null {
  if (isAskedFor(placed)) return null;
  const { sentence, first, top } = placed;
  const object = undergoerOf(sentence, verb);
  const isThing =
    object !== null && sentence.tokens[object]?.upos === 'NOUN' && lemmaOf(sentence.tokens[object]) !== 'percent';
  if (isThing && object !== top && object > verb && object < first) return object;
  const subject = subjectOf(sentence, verb);
  const token = subject === null ? undefined : sentence.tokens[subject];
  if (subject === null || token === undefined || subject >= first) return null;
  if (token.upos === 'PRON') return /^(?:it|that|which|this)$/.test(lemmaOf(token)) ? subject : null;
  if (isIndicator(token)) return subject;
  return sentence.names.some((name) => name.type === 'organization' && name.first <= subject && subject <= name.last)
    ? null
    : subject;
}

/** The nearest subject before a place, through the words it hangs on. */
export function subjectNear({ sentence }: Placed, at: number): number | null {
  for (let from = at; ; ) {
    const subject = childBy(sentence, from, 'nsubj');
    if (subject !== null && subject < at) return subject;
    const head = sentence.tokens[from]?.head ?? from;
    if (head === from) return null;
    from = head;
  }
}

/** Whether the clause of the amount is only planned, asked for or imagined. */
export function isPlanned({ sentence, top }: Placed): boolean {
  const isSubject = hasRelation(sentence.tokens[top], 'nsubj');
  return clausePath(sentence, top).some((at) => {
    const auxiliaries = childrenBy(sentence, at, 'aux').map((child) => lemmaOf(sentence.tokens[child]));
    if (auxiliaries.some((one) => modals.has(one))) return true;
    return asking.has(lemmaOf(sentence.tokens[at])) && !(isSubject && at === sentence.tokens[top]?.head);
  });
}

/** Whether it is what a measure of state hits: "tariffs on $200 billion in imports", "imports that face new duties". */
export function isHit({ sentence, top, lead }: Placed): boolean {
  const path = clausePath(sentence, top);
  const predicate = path.at(-1) ?? top;
  const near = sentence.tokens[lead]?.form.toLowerCase() === 'on' ? [lead - 1] : [];
  const around = [...path.filter((at) => at !== top), ...childrenBy(sentence, predicate, 'obj'), ...near];
  return around.some((at) => hitting.has(lemmaOf(sentence.tokens[at])));
}

/** "If income is less than $5,000". */
export function isSupposed({ sentence, top }: Placed): boolean {
  const marks = clausePath(sentence, top).flatMap((at) => childrenBy(sentence, at, 'mark'));
  return marks.some((mark) => /^(?:if|unless|whether)$/i.test(sentence.tokens[mark]?.form ?? ''));
}

/** The tokens from one up to the predicate of its clause. */
function clausePath(sentence: Sentence, from: number): readonly number[] {
  const path = pathToRoot(sentence, from);
  const end = path.findIndex(
    (at) => childBy(sentence, at, 'nsubj') !== null && !hasRelation(sentence.tokens[at], 'xcomp', 'ccomp'),
  );
  return end < 0 ? path : path.slice(0, end + 1);
}

/** Whether somebody only asks for it, offers or plans it. */
export function isAskedFor({ sentence, top }: Placed): boolean {
  return clausePath(sentence, top).some((at) => asking.has(lemmaOf(sentence.tokens[at])));
}

/** Whether a verb stands as "to sell", which tells of no deed done. */
export function isInfinitive({ sentence }: Placed, verb: number): boolean {
  return childrenBy(sentence, verb, 'mark').some((child) => lemmaOf(sentence.tokens[child]) === 'to');
}
