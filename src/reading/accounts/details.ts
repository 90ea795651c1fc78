// What belongs to an event beside its parties: what, amounts and on whose word.
import { isVerbal } from '../../language/clauses.ts';
import { childrenBy, hasRelation, spanOf, subtreeOf, tokenAt } from '../../language/tree.ts';
import type { Amount } from '../../model/amount.ts';
import type { Party } from '../../model/mention.ts';
import type { Passage } from '../../model/quote.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Source } from '../../model/source.ts';
import type { TimeExpression } from '../../model/time.ts';
import { isBackground } from './background.ts';
import { isCompared } from './comparison.ts';
import type { Frame } from './frame.ts';
import { fill } from './slots.ts';
import type { Trigger } from './trigger.ts';

const longest = 24;

/** The words of the first slot that is filled, without its article and without clauses that hang on it. */
export function whatOf(told: Told, trigger: Trigger, frame: Frame): Passage | null {
  for (const slot of frame.what ?? []) {
    const index = fill(trigger, slot).find((one) => timeAt(told, trigger.sentence, one) === null);
    if (index === undefined) continue;
    const span = spanOf(trigger.sentence, phraseOf(told, trigger.sentence, index));
    return { span, words: told.report.text.slice(span.start, span.end) };
  }
  return null;
}

/** The amounts of the frame's kinds that stand in the trigger's own clause. */
export function amountsOf(told: Told, trigger: Trigger, frame: Frame): readonly Amount[] {
  const wanted = frame.amounts;
  if (wanted === undefined) return [];
  const { sentence } = trigger;
  const inside = clauseOf(sentence, worthOf(trigger) ?? trigger.verb ?? trigger.index, trigger.index);
  return told.amounts.filter((amount) => {
    if (amount.span.start < sentence.start || amount.span.end > sentence.end || !wanted.includes(amount.kind))
      return false;
    const token = tokenAt(sentence, amount.span.start);
    if (isRightBefore(trigger, amount)) return true;
    return (
      token !== null &&
      inside.has(token) &&
      !isCompared(sentence, token, trigger.index) &&
      !isOfOther(trigger, frame, amount)
    );
  });
}

/** "the $31 million fine", whatever the tree makes of it. */
function isRightBefore({ sentence, index, pos }: Trigger, { span }: Amount): boolean {
  const before = sentence.tokens[index - 1];
  return pos === 'noun' && before !== undefined && span.start <= before.start && before.end <= span.end;
}

/** "a deal in which it agreed to pay a $9 million fine": the sum of another event told by the noun after it. */
function isOfOther({ sentence, index }: Trigger, frame: Frame, { span }: Amount): boolean {
  const after = sentence.tokens.findIndex((one) => one.start >= span.end);
  if (after < 0 || after === index) return false;
  const [next, second] = sentence.tokens.slice(after, after + 2);
  const noun = next?.upos === 'ADJ' && !(next.lemma in kindOfSum) ? second : next;
  const kind = kindOfSum[noun?.lemma ?? ''];
  return kind !== undefined && noun?.index !== index && kind !== frame.kind;
}

const kindOfSum: Readonly<Record<string, string>> = {
  fine: 'penalty',
  penalty: 'penalty',
  loan: 'funding',
  grant: 'funding',
};

/** "the deal is worth $2 billion", "the fine amounts to 5 million": what says of a noun how much it is; "paid $2 billion to buy". */
function worthOf({ sentence, index }: Trigger): number | null {
  const token = sentence.tokens[index];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  const isPaidFor =
    hasRelation(token, 'advcl') && /^(?:buy|acquire|purchase|build|expand|upgrade)$/.test(token?.lemma ?? '');
  if (above !== undefined && isPaidFor && /^(?:pay|spend)$/.test(above.lemma)) return above.index;
  if (!hasRelation(token, 'nsubj') || above === undefined) return null;
  return above.upos === 'SYM' || worthWords.has(above.lemma) ? above.index : null;
}

const worthWords = new Set(['worth', 'value', 'total', 'amount', 'million', 'billion']);

/** The chain on whose word a stretch is told, nearest first; a participant is a party to it whatever else it is. */
export function sourcesOf(told: Told, trigger: Trigger, parties: readonly Party[]): readonly Source[] {
  const at = trigger.sentence.tokens[trigger.index]?.start ?? trigger.sentence.start;
  const found = new Map<string, Source>();
  const covering = told.attributions
    .filter((one) => one.span.start <= at && at < one.span.end)
    .filter((one) => isQuoted(told, at) || !one.rule.startsWith('quotes/') || !isBackground(trigger, one.span.start))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const source of covering.flatMap((one) => one.sources)) {
    if (!found.has(source.name))
      found.set(source.name, isParticipant(told, source, parties) ? { ...source, type: 'party' } : source);
  }
  return [...found.values()];
}

/** Whether the words stand in quotation marks. */
function isQuoted(told: Told, at: number): boolean {
  return told.quotes.some(
    ({ manner, content }) => manner !== 'indirect' && content.some(({ span }) => span.start <= at && at < span.end),
  );
}

function isParticipant(told: Told, source: Source, parties: readonly Party[]): boolean {
  if (source.mention === null) return false;
  if (parties.some((one) => one.mention === source.mention)) return true;
  const titles = told.mentions.find((one) => one.id === source.mention)?.titles ?? [];
  return parties.some((one) => titles.some((title) => title.includes(one.name)));
}

/** The time expression in which a token stands, or null. */
function timeAt(told: Told, sentence: Sentence, index: number): TimeExpression | null {
  const at = sentence.tokens[index]?.start ?? -1;
  return told.times.find((one) => one.span.start <= at && at < one.span.end) ?? null;
}

/** A phrase without relative clauses, appositions and the like, cut to what a person reads at a glance. */
function phraseOf(told: Told, sentence: Sentence, head: number): readonly number[] {
  const heavy = new Set(
    childrenBy(
      sentence,
      head,
      'acl:relcl',
      'appos',
      'parataxis',
      'advcl',
      'cc',
      'conj',
      'punct',
      'case',
      'mark',
      'det',
    ).flatMap((one) => subtreeOf(sentence, one)),
  );
  const timed = childrenBy(sentence, head, 'obl', 'nmod').filter((one) => timeAt(told, sentence, one) !== null);
  for (const one of timed) for (const below of subtreeOf(sentence, one)) heavy.add(below);
  const all = subtreeOf(sentence, head).filter((one) => !heavy.has(one));
  const from = all.findIndex((one) => sentence.tokens[one]?.upos !== 'PUNCT');
  return all.slice(Math.max(0, from), from + longest);
}

/** The tokens of the clause around a verb, down to but not into other clauses, with all below the event's own word. */
function clauseOf(sentence: Sentence, top: number, own: number): ReadonlySet<number> {
  const others = childrenBy(sentence, own, 'conj').filter((one) => isOtherClause(sentence, one));
  const inside = new Set(subtreeOf(sentence, own));
  // "the company, which employs 900 people, cut 90 jobs".
  const asides = isVerbal(sentence.tokens[own])
    ? childrenBy(sentence, own, 'nsubj').flatMap((one) => childrenBy(sentence, one, 'acl:relcl', 'appos'))
    : [];
  for (const other of [...others, ...asides]) for (const one of subtreeOf(sentence, other)) inside.delete(one);
  const queue = [top];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    inside.add(next);
    queue.push(
      ...childrenBy(
        sentence,
        next,
        'obj',
        'iobj',
        'obl',
        'nmod',
        'nummod',
        'appos',
        'nsubj',
        'compound',
        'amod',
        'conj',
        'acl',
        'advmod',
        'dep',
        'flat',
      ).filter((one) => !isSource(sentence, one) && !isOtherClause(sentence, one) && !asides.includes(one)),
    );
  }
  return inside;
}

/** "according to two people": who says it is no part of what is told. */
function isSource(sentence: Sentence, index: number): boolean {
  return childrenBy(sentence, index, 'case').some((one) => /^accord/i.test(sentence.tokens[one]?.form ?? ''));
}

/** "lend 10 billion and hire 900 people": a coordinated verb has sums of its own. */
function isOtherClause(sentence: Sentence, index: number): boolean {
  return hasRelation(sentence.tokens[index], 'conj') && isVerbal(sentence.tokens[index]);
}
