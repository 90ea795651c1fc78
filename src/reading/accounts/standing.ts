import { isHeadlinePlan, isInfinitive, isNegated, isVerbal } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Standing } from '../../model/account.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Day } from '../../model/time.ts';
import { isBeforehand } from './ahead.ts';
import { isJudged, sideOf, standingOfJudged } from './carriers.ts';
import { isLookedInto } from './looked-into.ts';
import { isDeniedAbove, isDeniedReport, modalOf } from './modals.ts';
import { isNotDone, isTerm } from './not-done.ts';
import {
  cueAt,
  cueOfLemma,
  presupposing,
  type StandingCue,
  type Stood,
  sayingPlans,
  standingOfModifier,
  stood,
} from './standing-cues.ts';
import { isBeside, isNow, isOn, isScheduled, isUnderTerms, isYetToBe } from './standing-of-noun.ts';
import {
  isAnnouncedAim,
  isBareInfinitive,
  isBeginning,
  isDoneBefore,
  isDoneThen,
  isMomentary,
  isOngoingAim,
  isOpen,
  isProgressive,
  isTensed,
  isYetToCome,
} from './tense.ts';
import type { Trigger } from './trigger.ts';
import { isAbility, isCalledFor, isInvited, isRequest, isSpurned, isWish, isWishedFor } from './wishes.ts';

/** Verbs that carry a noun's event and are its cue at once: "considering a merger". */
const carriedCues = new Set(
  (
    'plan consider weigh mull explore seek propose threaten want discuss schedule expect cancel abandon scrap shelve deny promise ' +
    'pledge prepare request negotiate ditch risk call walk back rule delay postpone fall'
  ).split(' '),
);
const upward = 6;

/** How an event stands by the tense, modals, negation and governing words of its clause. */
export function standingOf(trigger: Trigger, lasts: boolean): Stood {
  const { sentence, index, pos, verb } = trigger;
  const modifier = pos === 'noun' ? modifierOf(sentence, index) : null;
  if (modifier !== null) return cancelledBy(sentence, verb) ?? modifier;
  const judge = pos === 'noun' && verb !== null ? (sentence.tokens[verb]?.lemma ?? '') : '';
  if (isJudged(judge, sentence.tokens[index]?.lemma ?? ''))
    return stood(standingOfJudged(judge), 'standing/judged', verb ?? index);
  const from = verb ?? nounCue(sentence, index);
  // "reached no agreement".
  if (pos === 'noun' && isNegated(sentence, index)) return stood('denied', 'standing/negated', index);
  if (pos === 'noun' && isTerm(sentence, index)) return stood(null, 'standing/term', index);
  if (isLookedInto(trigger)) return stood('planned', 'standing/looked-into', index);
  if (pos === 'noun' && isBeforehand(sentence, index)) return stood('planned', 'standing/beforehand', index);
  if (pos === 'noun' && isCalledFor(sentence, index)) return stood(null, 'standing/wished', index);
  if (pos === 'noun' && isUnderTerms(sentence, index)) return tense('happened');
  if (pos === 'noun' && (isYetToBe(sentence, index) || isScheduled(sentence, index)))
    return stood('planned', 'standing/plan', index);
  if (from === null && (lasts || isOn(sentence, index)) && isNow(sentence, index))
    return stood('ongoing', 'standing/tense', index);
  if (from === null || (pos === 'noun' && presupposing.has(sentence.tokens[from]?.lemma ?? '')))
    return tense('happened');
  const isCarried = pos === 'verb' || sideOf(sentence.tokens[from]?.lemma ?? '') !== null;
  if ((verb === null || !isCarried) && isDoneBefore(sentence, index)) return tense('happened');
  if (pos === 'noun' && !lasts && sentence.tokens[from]?.lemma === 'face')
    return stood('possible', 'standing/possible', from);
  if (isNotDone(sentence, from)) return stood(null, 'standing/not-done', from);
  return (
    climbed(sentence, from, pos === 'noun', pos === 'noun' && isBeside(sentence, index)) ??
    byTense(sentence, from, lasts && isCarried)
  );
}

/** Modals, negation and cues from the clause's verb upwards; null where none speaks. */
function climbed(sentence: Sentence, from: number, isCarried: boolean, isAside: boolean): Stood | null {
  let negated = false;
  let finite = false;
  let beside = isAside;
  for (let at = from, step = 0; step < upward; step += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return null;
    if (isSpurned(sentence, at)) return stood('denied', 'standing/denied', at);
    if (isInvited(sentence, at)) return stood('possible', 'standing/possible', at);
    if (!beside && (step > 0 ? isWish(token) || isRequest(sentence, at) : isWishedFor(token)))
      return stood(null, 'standing/wished', at);
    const cue =
      beside || (step === 0 && !(isCarried && carriedCues.has(token.lemma))) ? undefined : cueAt(sentence, at);
    if (cue !== undefined && (!finite || cue.standing === 'denied')) {
      return stood(
        negated || isNegated(sentence, at) || isDeniedReport(sentence, at) || isDeniedAbove(sentence, at)
          ? 'denied'
          : overruled(sentence, token, cue).standing,
        cue.id,
        at,
      );
    }
    negated ||= isNegated(sentence, at);
    const own = modalOf(sentence, at, negated);
    if (own !== null) return own;
    const isSaid = token.deprel !== 'xcomp' && sayingPlans.has(sentence.tokens[token.head]?.lemma ?? '');
    if (token.head === at || isSaid || !leadsUp(sentence, token, step)) break;
    finite ||= token.deprel === 'ccomp' && isTensed(sentence, token);
    // "Speaking at the forum, she called for a ban": what one does meanwhile is not wished for too.
    beside ||= token.deprel === 'advcl' && token.xpos === 'VBG' && at < token.head;
    at = token.head;
  }
  return negated ? stood('denied', 'standing/negated', from) : null;
}

/** "abandoned plans to", "walked away from a deal to": what is done to the plan says more than that there was one. */
function overruled(sentence: Sentence, token: Token, cue: StandingCue): StandingCue {
  if (token.upos !== 'NOUN' || !hasRelation(token, 'obj', 'obl', 'nsubj')) return cue;
  // "accepted an invitation to visit".
  if (sentence.tokens[token.head]?.lemma === 'accept') return cueOfLemma('plan') ?? cue;
  const above = cueAt(sentence, token.head);
  if (token.deprel === 'nsubj' && above?.standing !== 'cancelled') return cue;
  return above === undefined || above.standing === 'planned' ? cue : above;
}

/** From a clause to the one it completes, and from "a delegation visiting Lima" through its noun to the verb of that. */
function leadsUp(sentence: Sentence, token: Token, step: number): boolean {
  if (step > 0 && token.upos === 'NOUN') return hasRelation(token, 'obj', 'obl', 'nsubj');
  // "talks moved ahead, with lawmakers passing a bill": a clause with a subject of its own stands for itself.
  if (hasRelation(token, 'advcl') && token.xpos === 'VBG' && childrenBy(sentence, token.index, 'nsubj').length > 0)
    return false;
  if (hasRelation(token, 'advcl') && token.xpos === 'VBG')
    return (
      !hasLink(sentence, token.index, []) ||
      (!hasLink(sentence, token.index, timeLinks) && isCue(sentence.tokens[token.head]))
    );
  if (hasRelation(token, 'advcl'))
    return token.xpos === 'VB' && (isCue(sentence.tokens[token.head]) || isOpen(sentence, token.head));
  // "ordered a plan for a man convicted of theft": what a participle tells of a noun stands for itself.
  if (token.deprel === 'acl' && token.xpos === 'VBN' && !isInfinitive(sentence, token.index)) return false;
  // "ordered it to repair the dam and fined it": a past tense stands for itself.
  if (hasRelation(token, 'conj') && token.xpos === 'VBD' && token.form !== token.lemma) return false;
  return hasRelation(token, 'xcomp', 'ccomp', 'acl', 'csubj', 'conj') && token.deprel !== 'acl:relcl';
}

const timeLinks: readonly string[] = 'after before while since when by until upon following despite without'.split(' ');

/** Whether a clause is linked to the one above, by one of these words or, where none is given, by any: "after meeting". */
function hasLink(sentence: Sentence, verb: number, words: readonly string[]): boolean {
  const links = childrenBy(sentence, verb, 'mark', 'case').map(
    (one) => sentence.tokens[one]?.lemma.toLowerCase() ?? '',
  );
  return words.length === 0 ? links.length > 0 : links.some((one) => words.includes(one));
}

function isCue(token: Token | undefined): boolean {
  return token !== undefined && (cueOfLemma(token.lemma) !== undefined || isWish(token));
}

/** The tense of the clause's verb; what completes a verb takes that one's: "managed to sell", "closed it, cutting 90 jobs". */
function byTense(sentence: Sentence, verb: number, lasts: boolean): Stood {
  const token = sentence.tokens[verb];
  if (token === undefined) return tense('happened');
  const completes =
    (token.xpos === 'VB' && token.deprel === 'xcomp') ||
    (token.xpos === 'VBG' && token.deprel === 'advcl' && leadsUp(sentence, token, 0));
  if (completes && token.head !== verb) return byTense(sentence, token.head, lasts);
  // "to close its plant, cut 300 jobs": forms that look past go with the infinitive before them.
  if (token.deprel === 'conj' && token.head < verb && token.form === token.lemma && /^VB/.test(token.xpos))
    return byTense(sentence, token.head, lasts);
  // "is spending $2 billion to build a plant": what that is for is still to come.
  if (isOngoingAim(sentence, token)) return stood('planned', 'standing/to-infinitive', verb);
  if (isHeadlinePlan(sentence, token)) return stood('planned', 'standing/to-infinitive', verb);
  if (isAbility(sentence, token)) return stood(null, 'standing/ability', verb);
  if (isBareInfinitive(sentence, token) || isAnnouncedAim(sentence, token))
    return stood('planned', 'standing/to-infinitive', verb);
  if (!lasts && isDoneThen(sentence, token)) return tense('happened');
  if (isProgressive(sentence, token))
    return stood(isMomentary(token) ? 'planned' : 'ongoing', 'standing/progressive', verb);
  if (!/^VB[ZP]$/.test(token.xpos)) return tense('happened');
  if (isYetToCome(sentence, token)) return stood('planned', 'standing/yet-to-come', verb);
  return { standing: lasts && !isBeginning(token) ? 'ongoing' : 'happened', rule: 'standing/present', token: null };
}

/** How an event stands once its time is known: what is yet to come is planned, in whatever tense it is told, what was approved for a time gone by has happened. */
export function standingInTime(
  { standing, rule }: Stood,
  edtf: string,
  published: Day,
  lasts: boolean,
): Standing | null {
  const [from = '', to = from] = edtf.split('/');
  const isLater = (day: string) => day !== '..' && day.slice(0, 10) > published.slice(0, Math.max(4, day.length));
  if (standing === 'happened' && isLater(from)) return 'planned';
  if (rule === 'standing/judged' && standing === 'planned' && to < published.slice(0, to.length)) return 'happened';
  if (standing === 'happened' && rule === 'standing/present' && from >= published) return 'planned';
  return standing === 'ongoing' && (isLater(from) || (!lasts && isLater(to))) ? 'planned' : standing;
}

/** "abandoned its planned purchase". */
function cancelledBy(sentence: Sentence, verb: number | null): Stood | null {
  const cue = verb === null ? undefined : cueAt(sentence, verb);
  return verb !== null && cue?.standing === 'cancelled' ? stood('cancelled', cue.id, verb) : null;
}

function modifierOf(sentence: Sentence, noun: number): Stood | null {
  for (const child of childrenBy(sentence, noun, 'amod', 'compound', 'acl')) {
    const token = sentence.tokens[child];
    const standing =
      token === undefined || (token.deprel === 'acl' && child > noun + 1)
        ? undefined
        : standingOfModifier[token.form.toLowerCase()];
    if (standing !== undefined) return stood(standing, 'standing/modifier', child);
  }
  return null;
}

/** "plans for a merger", "talks on a sale": the noun above that says how the event stands. */
function nounCue(sentence: Sentence, noun: number): number | null {
  const token = sentence.tokens[noun];
  if (!hasRelation(token, 'nmod', 'conj', 'appos', 'obl', 'nsubj', 'obj') || token === undefined) return null;
  const above = sentence.tokens[token.head];
  if (above === undefined) return null;
  return isVerbal(above) || cueOfLemma(above.lemma) !== undefined ? above.index : null;
}

function tense(standing: Standing): Stood {
  return { standing, rule: 'standing/tense', token: null };
}
