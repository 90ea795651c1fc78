// What belongs to an event beside its parties: what, where, amounts and on whose word.
import { isVerbal, prepositional } from '../../language/clauses.ts';
import { childrenBy, hasRelation, spanOf, subtreeOf, tokenAt } from '../../language/tree.ts';
import type { Amount } from '../../model/amount.ts';
import type { Party } from '../../model/mention.ts';
import type { Passage } from '../../model/quote.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Source } from '../../model/source.ts';
import type { TimeExpression } from '../../model/time.ts';
import { mentionOf } from '../mention-at.ts';
import type { Frame } from './frame.ts';
import { fill, type Trigger } from './slots.ts';

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

/** The places named at the event itself, and the larger places that hold them: "in Porto in northern Portugal". */
export function placesOf(told: Told, trigger: Trigger, frame: Frame): readonly Party[] {
  const { sentence, index, verb } = trigger;
  const heads = [index, ...(verb === null ? [] : [verb])].flatMap((one) =>
    ['in', 'at', 'to', 'near'].flatMap((word) => prepositional(sentence, one, word)),
  );
  const below = fill(trigger, 'undergoer').flatMap((one) =>
    ['in', 'at'].flatMap((word) => prepositional(sentence, one, word)),
  );
  const timed = subtreeOf(sentence, verb ?? index).filter((one) => timeAt(told, sentence, one) !== null);
  const afterTime = timed.flatMap((one) => ['in', 'at'].flatMap((word) => prepositional(sentence, one, word)));
  const visited = frame.kind === 'visit' ? fill(trigger, 'undergoer') : [];
  const found = new Map<string, Party>();
  for (const head of [...visited, ...heads, ...below, ...afterTime]) {
    for (const one of [head, ...placesWithin(sentence, head)]) {
      const mention = mentionOf(told.mentions, sentence, one);
      if (mention?.type === 'place' && isNamed(mention.name))
        found.set(mention.id, { name: mention.name, mention: mention.id });
    }
  }
  return [...found.values()];
}

/** The amounts of the frame's kinds that stand in the trigger's own clause. */
export function amountsOf(told: Told, trigger: Trigger, frame: Frame): readonly Amount[] {
  const wanted = frame.amounts;
  if (wanted === undefined) return [];
  const { sentence } = trigger;
  const inside = clauseOf(sentence, trigger.verb ?? trigger.index, trigger.index);
  return told.amounts.filter((amount) => {
    if (amount.span.start < sentence.start || amount.span.end > sentence.end || !wanted.includes(amount.kind))
      return false;
    const token = tokenAt(sentence, amount.span.start);
    return token !== null && inside.has(token);
  });
}

/** The chain on whose word a stretch is told, nearest first; a participant is a party to it whatever else it is. */
export function sourcesOf(told: Told, trigger: Trigger, parties: readonly Party[]): readonly Source[] {
  const at = trigger.sentence.tokens[trigger.index]?.start ?? trigger.sentence.start;
  const found = new Map<string, Source>();
  const covering = told.attributions
    .filter((one) => one.span.start <= at && at < one.span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const source of covering.flatMap((one) => one.sources)) {
    if (!found.has(source.name))
      found.set(source.name, isParticipant(told, source, parties) ? { ...source, type: 'party' } : source);
  }
  return [...found.values()];
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

/** What a place lies in or stands for: "Porto in northern Portugal", not the owner in "Peru's ministry". */
function placesWithin(sentence: Sentence, head: number): readonly number[] {
  return subtreeOf(sentence, head).filter(
    (one) => one !== head && ['nmod', 'appos', 'conj', 'flat'].includes(sentence.tokens[one]?.deprel ?? ''),
  );
}

/** The tokens of the clause around a verb, down to but not into other clauses, with all below the event's own word. */
function clauseOf(sentence: Sentence, top: number, own: number): ReadonlySet<number> {
  const others = childrenBy(sentence, own, 'conj').filter((one) => isOtherClause(sentence, one));
  const inside = new Set(subtreeOf(sentence, own));
  for (const other of others) for (const one of subtreeOf(sentence, other)) inside.delete(one);
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
      ).filter((one) => !isSource(sentence, one) && !isOtherClause(sentence, one)),
    );
  }
  return inside;
}

/** "according to two people": who says it is no part of what is told. */
function isSource(sentence: Sentence, index: number): boolean {
  return childrenBy(sentence, index, 'case').some((one) => /^accord/i.test(sentence.tokens[one]?.form ?? ''));
}

/** "invest 10 billion and create 900 jobs": a coordinated verb has sums of its own. */
function isOtherClause(sentence: Sentence, index: number): boolean {
  return hasRelation(sentence.tokens[index], 'conj') && isVerbal(sentence.tokens[index]);
}

/** "the southern city of Porto" only says more of Porto. */
function isNamed(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
