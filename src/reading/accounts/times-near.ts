import { isVerbal } from '../../language/clauses.ts';
import { childrenBy, hasRelation, tokenAt } from '../../language/tree.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Day, TimeExpression } from '../../model/time.ts';
import { isBehindGround } from './behind-ground.ts';
import { isCompared } from './comparison.ts';
import { nounClasses } from './nouns.ts';
import { isOfMatter } from './of-matter.ts';
import type { Trigger } from './trigger.ts';

/** How near a time stands to an event: in its phrase, at its verb, at a verb that governs it, beside it, or at the verb of saying. */
type Nearness = 'own' | 'clause' | 'governor' | 'beside' | 'said';

export interface NearTime {
  readonly time: TimeExpression;
  /** The token by which it hangs in the tree. */
  readonly head: number;
  readonly nearness: Nearness;
  readonly distance: number;
}

const saying = new Set(
  'say tell announce add note state report confirm disclose reveal claim insist explain stress warn write tweet unveil acknowledge show'.split(
    ' ',
  ),
);
const order: readonly Nearness[] = ['own', 'clause', 'governor', 'beside', 'said'];

/** The times of an event's sentence that can be its own, the nearest first. */
export function timesNear(told: Told, trigger: Trigger): readonly NearTime[] {
  const { sentence } = trigger;
  return told.times
    .filter((time) => time.span.start >= sentence.start && time.span.end <= sentence.end && isPlace(time))
    .flatMap((time) => candidate(trigger, time, told.report.publishedAt.slice(0, 10)))
    .sort((a, b) => order.indexOf(a.nearness) - order.indexOf(b.nearness) || a.distance - b.distance);
}

/** Whether an expression names a place on the calendar or a stretch: not "every week", not "recently". */
function isPlace({ timex }: TimeExpression): boolean {
  return timex.type !== 'SET' && !timex.value.endsWith('_REF');
}

function candidate(trigger: Trigger, time: TimeExpression, published: Day): readonly NearTime[] {
  const head = headOf(trigger.sentence, time);
  const hanging = head === null ? undefined : trigger.sentence.tokens[head];
  if (head === null || hanging === undefined || isOfOther(trigger, hanging)) return [];
  if (isCompared(trigger.sentence, head, trigger.index) || isOfCause(trigger, time, head)) return [];
  const byTree = nearnessOf(trigger, head);
  const isNear =
    isBeside(trigger, head) ||
    (isPast(time, published) && isOfInfinitive(trigger, head)) ||
    isBehindGround(trigger, head, time, published);
  const nearness = (byTree === null || byTree === 'said') && isNear ? 'beside' : byTree;
  if (nearness === null) return [];
  return [{ time, head, nearness, distance: Math.abs(head - (trigger.verb ?? trigger.index)) }];
}

/** The token of a time expression that hangs outside it. */
function headOf(sentence: Sentence, time: TimeExpression): number | null {
  const first = tokenAt(sentence, time.span.start);
  if (first === null) return null;
  for (let at = first; ; ) {
    const token = sentence.tokens[at];
    if (token === undefined) return null;
    const above = sentence.tokens[token.head];
    if (above === undefined || token.head === at || above.start < time.span.start || above.start >= time.span.end)
      return at;
    at = token.head;
  }
}

function nearnessOf(trigger: Trigger, head: number): Nearness | null {
  const { sentence, index, verb } = trigger;
  if (isOfMatter(sentence, head, index)) return null;
  const governors = governorsOf(sentence, verb ?? index);
  for (let at = head, step = 0; step < 12; step += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return null;
    if (at !== head && isLookedBackOn(sentence, at)) return null;
    if (at === index) return 'own';
    if (at === verb) return 'clause';
    if (at !== head && isClause(sentence, token))
      return isStart(trigger, token) || isOnset(trigger, token) ? 'own' : (governors.get(at) ?? null);
    if (token.head === at) return null;
    at = token.head;
  }
  return null;
}

/** A verb, or what stands for one: "the plant, which has been a landmark since 1953". */
function isClause(sentence: Sentence, token: Token): boolean {
  return isVerbal(token) || hasRelation(token, 'acl:relcl') || childrenBy(sentence, token.index, 'cop').length > 0;
}

/** "the 2016 election", "its 2018 budget": the time of another thing, unless one takes part in it. */
function isOfOther({ sentence, index }: Trigger, token: Token): boolean {
  if (!hasRelation(token, 'compound', 'nummod', 'amod')) return false;
  let noun = sentence.tokens[token.head];
  for (let step = 0; step < 3 && hasRelation(noun, 'compound'); step += 1) noun = sentence.tokens[noun?.head ?? index];
  return (
    noun?.upos === 'NOUN' && noun.index > token.index && noun.index !== index && !isOccasion(sentence, token.index)
  );
}

/** Whether an occasion is named soon after, whatever the tree makes of its name: "the 2019 Lima air show". */
function isOccasion(sentence: Sentence, at: number): boolean {
  return sentence.tokens.slice(at + 1, at + 6).some((one) => occasions.has(one.lemma.toLowerCase()));
}

const occasions = nounClasses['occasion'] ?? new Set<string>();

/** "will lay off workers beginning this week". */
export function isOnset({ index, verb }: Pick<Trigger, 'index' | 'verb'>, token: Token): boolean {
  return (token.head === index || token.head === verb) && token.xpos === 'VBG' && /^(?:begin|start)$/.test(token.lemma);
}

const starting = new Set(
  (
    'open launch begin start initiate hold strike conclude complete close impose levy issue hand file lodge sign bring announce ' +
    'unveil publish introduce adopt pass order award grant'
  ).split(' '),
);

/** "an inquiry, which was opened in May, found", "talks held in May": when the event of a noun took place. */
function isStart({ index, pos }: Trigger, token: Token): boolean {
  return pos === 'noun' && token.head === index && hasRelation(token, 'acl') && starting.has(token.lemma);
}

/** "agreed to build the jet in 2014": what was yet to be done then cannot lie in the past, so the agreeing does. */
function isOfInfinitive({ sentence, verb }: Trigger, head: number): boolean {
  const above = sentence.tokens[sentence.tokens[head]?.head ?? head];
  return above?.xpos === 'VB' && above.head === verb && hasRelation(above, 'xcomp', 'advcl', 'ccomp');
}

/** Whether all of a time lies before the day of publication. */
export function isPast({ edtf }: TimeExpression, published: Day): boolean {
  const last = edtf?.split('/').at(-1) ?? '..';
  return last !== '..' && last < published.slice(0, last.length);
}

/** "cut jobs after a loss in 2023": the year or month of what led to it; a day may be that of both. */
function isOfCause({ sentence, index }: Trigger, { precision }: TimeExpression, head: number): boolean {
  if (precision === 'day' || precision === 'time') return false;
  for (let at = sentence.tokens[head], step = 0; at !== undefined && step < 3; step += 1) {
    if (at.head === index || !hasRelation(at, 'nmod')) return false;
    at = sentence.tokens[at.head];
    if (at !== undefined && hasCase(sentence, at.index, causes)) return true;
  }
  return false;
}

const causes = new Set(['after', 'following', 'despite', 'amid']);

function hasCase(sentence: Sentence, index: number, words: ReadonlySet<string>): boolean {
  return childrenBy(sentence, index, 'case').some((one) => words.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''));
}

/** "the first since its founding in 2018", "more than in 2018": the time of what is looked back on. */
function isLookedBackOn(sentence: Sentence, index: number): boolean {
  return childrenBy(sentence, index, 'case', 'mark').some((one) =>
    ['since', 'than', 'like', 'unlike'].includes(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
}

/** After the event's verb with no other verb between, on a noun: "met the head of Norvik on Monday, the ministry said". */
function isBeside({ sentence, index, verb }: Trigger, head: number): boolean {
  const from = verb ?? index;
  const above = sentence.tokens[head]?.head ?? head;
  if (
    head <= from ||
    hasRelation(sentence.tokens[above], 'acl:relcl') ||
    isVerbal(sentence.tokens[above]) ||
    isLookedBackOn(sentence, above)
  )
    return false;
  return !sentence.tokens.slice(from + 1, head).some((token) => token.upos === 'VERB');
}

/** The verbs above a verb or noun and how near their times are; above a verb of saying all is of the saying. */
function governorsOf(sentence: Sentence, from: number): ReadonlyMap<number, Nearness> {
  const found = new Map<number, Nearness>();
  let nearness: Nearness = 'governor';
  for (let at = from, step = 0; step < 6; step += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.head === at || !goesUp(token)) return found;
    at = token.head;
    const above = sentence.tokens[at];
    if (!isVerbal(above)) continue;
    if (saying.has(above?.lemma ?? '') && !hasRelation(token, 'advcl')) nearness = 'said';
    found.set(at, nearness);
  }
  return found;
}

function goesUp(token: Token): boolean {
  const relations = ['xcomp', 'ccomp', 'conj', 'acl', 'obj', 'obl', 'nmod', 'nsubj', 'advcl'];
  return hasRelation(token, ...relations) && token.deprel !== 'acl:relcl';
}
