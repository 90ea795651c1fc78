import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Account } from '../../model/account.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { isFineAfterSum } from './carrier-of.ts';
import { sideOf } from './carriers.ts';
import { withCarriedParties } from './carry-parties.ts';
import { amountsOf, sourcesOf, whatOf } from './details.ts';
import { placesOf } from './event-places.ts';
import { eventTimeOf } from './event-time.ts';
import { partiesOf } from './find-parties.ts';
import type { Frame } from './frame.ts';
import { type FrameTable, ourTable } from './frame-table.ts';
import { isHabit } from './habit.ts';
import { joinTellings } from './join-tellings.ts';
import { holds } from './match-frame.ts';
import { withPairs } from './pairs.ts';
import { withParticipants } from './participants.ts';
import { withSameOccasions } from './same-occasion.ts';
import { fill } from './slots.ts';
import { standingInTime, standingOf } from './standing.ts';
import type { Stood } from './standing-cues.ts';
import type { Telling } from './telling.ts';
import { type Trigger, triggerAt } from './trigger.ts';

interface Asked extends Told {
  readonly table: FrameTable;
}

/** One report's accounts, in text order: every telling of an event by a frame of the table, the tellings of one event joined. */
export function findAccounts(told: Told, table: FrameTable = ourTable): readonly Account[] {
  const asked = { ...told, table };
  const tellings = told.sentences.flatMap((sentence) => tellingsIn(asked, sentence));
  const accounts = joinTellings(told, withPairs(told, tellings));
  return withParticipants(told, withCarriedParties(told, accounts));
}

function tellingsIn(told: Asked, sentence: Sentence): readonly Telling[] {
  const taken = new Set<number>();
  const found = matchedIn(told, sentence, 'verb');
  const verbs = found.filter((one) => !isToldByPayment(one, found));
  for (const one of verbs) taken.add(one.trigger.index);
  const nouns = matchedIn(told, sentence, 'noun').filter(
    (one) => !isToldByVerb(one, verbs, taken) && !isToldByPayment(one, verbs),
  );
  return withSameOccasions([...verbs, ...nouns].toSorted((a, b) => a.trigger.index - b.trigger.index));
}

/** "agreed to pay $5 million to settle the suit": a settlement that says what is to be paid is a penalty, and no agreement beside it. */
function isToldByPayment({ frame, trigger }: Telling, verbs: readonly Telling[]): boolean {
  if (frame.kind !== 'agreement') return false;
  return verbs.some(({ frame: { id }, trigger: { index, sentence } }) => {
    if (id !== 'accounts/pay-to-settle' && id !== 'accounts/agree-to-settlement') return false;
    return sentence.tokens[index]?.head === trigger.index || sentence.tokens[trigger.index]?.head === index;
  });
}

/** "approved the merger", "asked the court to throw out the suit": where the verb is an event of the same kind, the noun adds none. */
function isToldByVerb({ frame, trigger }: Telling, verbs: readonly Telling[], taken: ReadonlySet<number>): boolean {
  const { sentence, index, verb } = trigger;
  const below = sentence.tokens[sentence.tokens[index]?.head ?? index];
  const request = frame.kind === 'lawsuit' && below?.deprel === 'xcomp' ? below.head : null;
  return [verb, request].some(
    (at) =>
      at !== null &&
      taken.has(at) &&
      verbs.some((other) => other.trigger.index === at && other.frame.kind === frame.kind),
  );
}

function matchedIn(told: Asked, sentence: Sentence, pos: 'verb' | 'noun'): readonly Telling[] {
  const found: Telling[] = [];
  for (const token of sentence.tokens) found.push(...matched(told, sentence, token, pos));
  return found;
}

function matched(told: Asked, sentence: Sentence, token: Token, pos: 'verb' | 'noun'): readonly Telling[] {
  if (pos === 'verb' ? !isVerb(token) : !isNominal(token) && !isFineAfterSum(sentence, token.index)) return none;
  if (token.upos === 'PROPN' && isInName(sentence, token.index)) return none;
  const frames = framesOf(told.table, sentence, token, pos);
  if (frames.length === 0) return none;
  const trigger = triggerAt(sentence, token.index, pos);
  let found: readonly Telling[] = none;
  for (const frame of frames) {
    // "the deal" may stand for more than one event: after it only rows for what was told before are tried, and those of its kind that name two parties.
    const known = found.filter((one) => one.isAnaphor);
    const names = frame.who.length > 0 || frame.adopts === true;
    if (known.length > 0 && names && (frame.adopts === true || known.every((one) => one.frame.kind !== frame.kind)))
      continue;
    const telling = holds(told, trigger, frame) ? tell(told, trigger, frame) : null;
    if (telling === null || (known.length > 0 && names && telling.who.length + telling.whom.length < 2)) continue;
    found = [...found.filter((one) => !names || !one.isAnaphor || one.frame.kind !== frame.kind), telling];
    if (frame.also !== true && !telling.isAnaphor) break;
  }
  return found;
}

/** "the Defence Acquisition Board" buys nothing: the word belongs to a name. */
function isInName(sentence: Sentence, index: number): boolean {
  return sentence.names.some((name) => name.first < name.last && name.first <= index && index <= name.last);
}

/** "plans to fine the bank", which taggers take for the adjective in one of two tags; "will be available" tells an event as a verb does. */
function isVerb({ upos, xpos, lemma }: Token): boolean {
  return upos === 'VERB' || (upos === 'ADJ' && (xpos === 'VB' || lemma === 'available'));
}

/** A noun, or a word that stands as one whatever the tagger made of it: "was handed a fine"; "present were" tells of its subject as one. */
function isNominal(token: Token): boolean {
  return (
    token.upos === 'NOUN' ||
    token.form === 'present' ||
    token.upos === 'PROPN' ||
    (token.upos === 'ADJ' && hasRelation(token, 'obj', 'nsubj', 'nmod', 'obl'))
  );
}

/** The frames of a word and, before them, those of the word with its compound: "job cut", then "cut". */
function framesOf(table: FrameTable, sentence: Sentence, token: Token, pos: 'verb' | 'noun'): readonly Frame[] {
  const before = sentence.tokens[token.index - 1];
  const own = token.lemma.toLowerCase();
  const frames = table.get(`${pos} ${own}`) ?? none;
  if (before?.head !== token.index || before.deprel !== 'compound') return frames;
  const ofBoth = table.get(`${pos} ${before.lemma.toLowerCase()} ${own}`);
  return ofBoth === undefined ? frames : [...ofBoth, ...frames];
}

const none: readonly never[] = [];

/** One telling by a frame, or null where it names nobody who could be meant; an anaphor ("the fine") names nobody and is kept. */
function tell(told: Told, trigger: Trigger, frame: Frame): Telling | null {
  const parties = partiesOf(told, trigger, frame);
  if (parties === null && !canStandAlone(trigger, frame)) return null;
  const where = placesOf(told, trigger, frame);
  if (frame.needsPlace === true && where.length === 0) return null;
  const { who, whom, sure } = parties ?? { who: [], whom: [], sure: false };
  const stood = standingOf(trigger, frame.lasts === true);
  const sources = sourcesOf(told, trigger, [...who, ...whom]);
  if (
    stood.standing === null ||
    (stood.rule === 'standing/negated' && frame.standing === undefined && sources.length === 0)
  )
    return null;
  const isAnnounced = frame.isAhead === true && announcing.has(lemmaAt(trigger.sentence, trigger.verb));
  const own = isAnnounced ? 'planned' : isInWords(stood, frame) ? frame.standing : undefined;
  const standingNow = own ?? stood.standing;
  const time = eventTimeOf(told, trigger, standingNow, isAnnounced);
  const published = told.report.publishedAt.slice(0, 10);
  const standing =
    time === null
      ? standingNow
      : standingInTime({ ...stood, standing: standingNow }, time.edtf, published, frame.lasts === true);
  if (standing === null) return null;
  const amounts = amountsOf(told, trigger, frame);
  if (time === null && amounts.length === 0 && isGeneral(trigger)) return null;
  if (time === null && standing === 'happened' && isHabit(told, trigger, frame)) return null;
  if (frame.needsAmount === true && amounts.length === 0) return null;
  if (frame.needsMore === true && amounts.length === 0 && (who.length === 0 || whom.length === 0)) return null;
  return {
    frame,
    trigger,
    who,
    whom,
    sure,
    isAnaphor: who.length + whom.length === 0,
    what: whatOf(told, trigger, frame),
    where: where.filter((place) => ![...who, ...whom].some((one) => one.mention === place.mention)),
    amounts,
    time,
    standing,
    sources,
  };
}

/** Whether the frame's words say how the event stands: "failed a review", "is building"; "scrapped the tariff", which ended what was in force. */
function isInWords({ standing, rule }: Stood, frame: Frame): boolean {
  if (standing === 'cancelled') return frame.standing === 'happened';
  // "will skip the summit".
  if (standing === 'planned') return frame.standing === 'denied';
  return standing === 'happened' || standing === 'denied' || rule === 'standing/progressive';
}

/** Whether an event may be told without a party: "the fine", "a walkout could begin". */
function canStandAlone(trigger: Trigger, frame: Frame): boolean {
  if ((trigger.pos === 'noun' || frame.who.length === 0) && isAnaphor(trigger)) return true;
  return (
    frame.adopts === true && (trigger.pos === 'verb' || hasRelation(trigger.sentence.tokens[trigger.index], 'nsubj'))
  );
}

/** "talks between the two sides help": a bare plural that no verb carries and no day places is a general statement. */
function isGeneral(trigger: Trigger): boolean {
  const { sentence, index, pos, verb } = trigger;
  if (pos === 'verb' || sentence.tokens[index]?.xpos !== 'NNS') return false;
  // "left after talks with B".
  if (fill(trigger, 'subject').length > 0 && fill(trigger, 'with').length > 0) return false;
  if (verb !== null && sideOf(lemmaAt(sentence, verb)) !== null) return false;
  // "A is in talks with B".
  if (verb === null && childrenBy(sentence, index, 'cop').length > 0) return false;
  return childrenBy(sentence, index, 'det', 'nmod:poss', 'nummod').length === 0;
}

const announcing = new Set(['announce', 'unveil', 'disclose', 'outline', 'reveal', 'detail']);

function lemmaAt(sentence: Sentence, index: number | null): string {
  return index === null ? '' : (sentence.tokens[index]?.lemma ?? '');
}

function isAnaphor(trigger: Trigger): boolean {
  const { sentence, index, pos } = trigger;
  const noun = pos === 'noun' ? index : fill(trigger, 'doer')[0];
  return (
    noun !== undefined &&
    sentence.tokens.some(
      (one) =>
        one.head === noun &&
        one.deprel.startsWith('det') &&
        ['the', 'this', 'that', 'these'].includes(one.lemma.toLowerCase()),
    )
  );
}
