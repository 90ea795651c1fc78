import { isVerbal } from '../../language/clauses.ts';
import { childrenBy, hasRelation, tokenAt } from '../../language/tree.ts';
import type { EventTime, Standing } from '../../model/account.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Day, Edtf, TimeExpression } from '../../model/time.ts';
import { isAhead, stretchAhead } from './ahead.ts';
import { isBehindGround } from './behind-ground.ts';
import { isJudged } from './carriers.ts';
import { isCompared } from './comparison.ts';
import { isLookedInto } from './looked-into.ts';
import { nounClasses } from './nouns.ts';
import { isOfMatter } from './of-matter.ts';
import type { Trigger } from './slots.ts';

/** How near a time stands to an event: in its phrase, at its verb, at a verb that governs it, beside it, or at the verb of saying. */
type Nearness = 'own' | 'clause' | 'governor' | 'beside' | 'said';

interface Candidate {
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
/** What is done only once it is closed. */
const bargains = new Set('deal transaction takeover merger acquisition purchase sale buyout'.split(' '));
const order: readonly Nearness[] = ['own', 'clause', 'governor', 'beside', 'said'];

/** When the event of a trigger happens (of one that is only announced, the announcing is a saying): the nearest time of its own clause, else what the day of saying it allows. */
export function eventTimeOf(told: Told, given: Trigger, standing: Standing, isAnnounced: boolean): EventTime | null {
  const trigger = isAnnounced ? { ...given, verb: null } : given;
  const published = told.report.publishedAt.slice(0, 10);
  const isApart = isClosed(given) || isLookedInto(given);
  const near = candidates(told, isApart ? { ...given, verb: null } : trigger).filter(
    (one) =>
      (one.time.edtf !== null || isAhead(one.time)) &&
      (one.nearness === 'own' || !isApart) &&
      !(one.nearness === 'governor' && standing === 'planned' && isPast(one.time, published)),
  );
  const best = near.find((one) => one.nearness !== 'said' && !isAhead(one.time));
  if (best !== undefined) {
    const edtf = effectiveOn(told, best) ?? openEnd(trigger, best);
    return timeOf(
      best.time,
      standing === 'planned' ? nextOf(best.time, edtf, published) : edtf,
      `time/${best.nearness}`,
    );
  }
  const ahead = near.find((one) => isAhead(one.time));
  const stretch =
    ahead === undefined || standing !== 'planned'
      ? null
      : stretchAhead(trigger.sentence, ahead.head, ahead.time, published);
  if (ahead !== undefined && stretch !== null) return timeOf(ahead.time, stretch, 'time/ahead');
  const said = near.find((one) => one.nearness === 'said' && one !== ahead);
  if (said !== undefined && standing === 'ongoing' && isHearsay(told, given)) return null;
  if (said !== undefined) return fromSaying(said.time, said.time.edtf ?? '', standing, ahead !== undefined);
  if (ahead !== undefined && ahead.time.edtf !== null && standing === 'planned')
    return timeOf(ahead.time, ahead.time.edtf, 'time/ahead');
  return fromAttribution(told, trigger, standing);
}

/** "were talking about her planned visit in September": a month without a year, told of what is yet to come, is the next one. */
function nextOf(time: TimeExpression, edtf: Edtf, published: Day): Edtf {
  if (!isPast(time, published) || !months.test(time.words) || /\d{4}/.test(time.words)) return edtf;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf) ? `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}` : edtf;
}

const months = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

/** A medium that reports on Friday that something goes on does not say since when. */
function isHearsay(told: Told, { sentence, index }: Trigger): boolean {
  const at = sentence.tokens[index]?.start ?? sentence.start;
  return told.attributions.some(
    ({ span, sources }) => span.start <= at && at < span.end && sources.some((one) => one.type === 'media'),
  );
}

/** The day on which somebody said it bounds what had happened by then: "..., the ministry said on Monday". */
function fromAttribution(told: Told, { sentence, index }: Trigger, standing: Standing): EventTime | null {
  const at = sentence.tokens[index]?.start ?? sentence.start;
  const attribution = told.attributions.find((one) => one.saidAt !== null && one.span.start <= at && at < one.span.end);
  const time = told.times.find(
    (one) => one.edtf === attribution?.saidAt && one.span.start >= sentence.start && one.span.end <= sentence.end,
  );
  return time?.edtf == null || standing !== 'happened' ? null : fromSaying(time, time.edtf, standing, false);
}

/** "closed the inquiry on Monday" dates its end, not the inquiry. */
function isClosed({ sentence, index, pos, verb }: Trigger): boolean {
  const [noun, carrier] = [index, verb ?? index].map((at) => sentence.tokens[at]?.lemma ?? '');
  // "approved the takeover on Monday".
  if (pos === 'noun' && isJudged(carrier ?? '', noun ?? '')) return true;
  return (
    pos === 'noun' &&
    verb !== null &&
    !bargains.has(sentence.tokens[index]?.lemma ?? '') &&
    ['close', 'end', 'conclude', 'complete', 'finish', 'drop'].includes(sentence.tokens[verb]?.lemma ?? '')
  );
}

/** A past event told on a day lies up to that day; a plan with a span ahead runs from it; what is going on is going on then. */
function fromSaying(time: TimeExpression, edtf: string, standing: Standing, hasSpan: boolean): EventTime | null {
  if (edtf.includes('/')) return null;
  if (standing === 'ongoing') return timeOf(time, edtf, 'time/said');
  if (standing === 'planned') return hasSpan ? timeOf(time, `${edtf}/..`, 'time/said-with-span') : null;
  return standing === 'happened' ? timeOf(time, `../${edtf}`, 'time/up-to-saying') : null;
}

function timeOf(time: TimeExpression, edtf: string, rule: EventTime['rule']): EventTime {
  return { edtf, span: time.span, rule, working: time.working };
}

/** "beginning this week": from then on. */
function openEnd({ sentence, index, verb }: Trigger, { time, head }: Candidate): Edtf {
  const [from = ''] = (time.edtf ?? '').split('/');
  const above = sentence.tokens[sentence.tokens[head]?.head ?? head];
  const isOpen = above !== undefined && isOnset({ index, verb }, above);
  return isOpen && from !== '..' ? `${from}/..` : (time.edtf ?? '');
}

/** "named her finance chief, effective Jan. 1": what holds from then on happens then. */
function effectiveOn({ report: { text } }: Told, { time: { span, edtf } }: Candidate): Edtf | null {
  const isEffective = /\beffective(?: (?:on|from|as of))?\s$/i.test(
    text.slice(Math.max(0, span.start - 24), span.start),
  );
  return isEffective && edtf?.endsWith('/..') === true ? edtf.slice(0, -3) : null;
}

function candidates(told: Told, trigger: Trigger): readonly Candidate[] {
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

function candidate(trigger: Trigger, time: TimeExpression, published: Day): readonly Candidate[] {
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
function isOnset({ index, verb }: Pick<Trigger, 'index' | 'verb'>, token: Token): boolean {
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

function isPast({ edtf }: TimeExpression, published: Day): boolean {
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
