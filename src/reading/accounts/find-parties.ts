import { coordinated, prepositional, subjectOf } from '../../language/clauses.ts';
import { isTitle } from '../../language/names/gazetteer.ts';
import { childrenBy } from '../../language/tree.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';
import { actorAt, partyOf, touchedAt } from './actor-at.ts';
import type { Frame, PartyClass, Slot } from './frame.ts';
import { bodyToLead, impliedWhom, targetBehind } from './implied-whom.ts';
import { isOfClass } from './party-words.ts';
import { fill } from './slots.ts';
import type { Trigger } from './trigger.ts';

/** Parties, and whether each is known to be of the class that was asked for. */
interface Side {
  readonly parties: readonly Party[];
  readonly sure: boolean;
}

type ActorAt = typeof actorAt;

/** Who and whom of one telling by a frame, or null where the parties that the frame needs are not told. */
export function partiesOf(told: Told, trigger: Trigger, frame: Frame) {
  const who = partiesIn(told, trigger, frame.who, frame.whoIs ?? 'any', actorAt);
  const whom = partiesIn(told, trigger, frame.whom ?? [], frame.whomIs ?? 'any', touchedAt);
  const others = whom.parties.filter((one) => !who.parties.some((same) => same.mention === one.mention));
  const isUnsure = frame.whoIs === 'authority' && !who.sure && others.length === 0;
  if (isUnsure || !isEnough(frame.needs, who.parties.length, others.length)) return null;
  const isPosted = frame.kind === 'appointment' && others.every(({ mention }) => isPerson(told, mention));
  const implied = others.length === 0 || isPosted ? impliedWhom(told, trigger, frame, who.parties) : [];
  const target =
    frame.kind === 'restriction'
      ? targetBehind(told, trigger, others)
      : frame.kind === 'appointment'
        ? bodyToLead(told, trigger)
        : null;
  return {
    who: who.parties,
    whom: target !== null ? [target] : implied.length > 0 ? implied : others,
    sure: who.sure && whom.sure,
  };
}

/** The parties that fill the first of these slots that names any, each once; words that name nobody are left out. */
function partiesIn(told: Told, trigger: Trigger, slots: readonly Slot[], wanted: PartyClass, at: ActorAt): Side {
  for (const slot of slots) {
    const found = new Map<string, Mention>();
    const named = fill(trigger, slot).flatMap((one) => namedBy(trigger.sentence, one));
    for (const index of named.flatMap((one) => [one, ...besideTitled(told, trigger.sentence, one)])) {
      const mention = at(told, trigger.sentence, index);
      if (mention !== null && !isOffice(mention) && isOfClass(mention, told.report.text, wanted) !== false)
        found.set(mention.id, mention);
    }
    if (found.size === 0) continue;
    const mentions = [...found.values()];
    return {
      parties: mentions.map((one) => partyOf(told, one)),
      sure: mentions.every((one) => isOfClass(one, told.report.text, wanted) === true),
    };
  }
  return { parties: [], sure: true };
}

/** "officials including Prado and Lund", "a venture of Norvik and Aurel" are those named; "Peru, along with Chile" is both, and so is who leads a delegation. */
function namedBy(sentence: Sentence, index: number): readonly number[] {
  const sayers = sayersOf(sentence, index);
  if (sayers.length > 1) return sayers;
  const beside = [...besideOf(sentence, index), ...leaderOf(sentence, index), ...leadersBy(sentence, index)];
  if (sentence.tokens[index]?.upos !== 'NOUN') return [index, ...beside];
  const both = bothOf(sentence, index);
  if (both.length > 1) return both;
  const made = /^(?:venture|consortium|partnership|alliance|campaign|estate)$/.test(
    sentence.tokens[index]?.lemma ?? '',
  );
  const words = ['include', 'including', 'namely', ...(made ? ['of', 'between'] : [])];
  const named = words.flatMap((word) => prepositional(sentence, index, word));
  if (named.length === 0) named.push(...behindComma(sentence, index));
  return named.length > 0 ? named.flatMap((one) => coordinated(sentence, one)) : [index, ...beside];
}

/** "the two leaders, Prado and Lund, met": those named. */
function bothOf(sentence: Sentence, index: number): readonly number[] {
  if (sentence.tokens[index]?.xpos !== 'NNS') return [];
  return childrenBy(sentence, index, 'appos')
    .filter((one) => one > index && sentence.tokens[one]?.upos === 'PROPN')
    .flatMap((one) => coordinated(sentence, one));
}

/** "appointed three directors, including Prado", where the tree hangs her on the verb. */
function behindComma(sentence: Sentence, index: number): readonly number[] {
  const { tokens } = sentence;
  if (tokens[index + 1]?.form !== ',' || tokens[index + 2]?.lemma !== 'include') return [];
  return prepositional(sentence, tokens[index]?.head ?? index, 'include').filter((one) => one > index);
}

/** "Minister of Health Ana Prado and President Erik Lund", where the tree has the names below the first title: those beside her. */
function besideTitled({ mentions }: Told, sentence: Sentence, index: number): readonly number[] {
  if (!isTitle(sentence.tokens[index]?.form ?? '')) return [];
  return childrenBy(sentence, index, 'nmod')
    .filter((one) => one > index && mentionOf(mentions, sentence, one)?.type === 'person')
    .flatMap((one) => coordinated(sentence, one).slice(1));
}

/** "Norvik and Aurel said they agreed to merge": those who say so of themselves. */
function sayersOf(sentence: Sentence, index: number): readonly number[] {
  const token = sentence.tokens[index];
  if (token?.form !== 'they' || token.deprel !== 'nsubj') return [];
  const clause = sentence.tokens[token.head];
  const above = clause?.deprel === 'ccomp' ? sentence.tokens[clause.head] : undefined;
  if (above === undefined || !/^(?:say|announce|confirm|disclose|add|state)$/.test(above.lemma)) return [];
  const subject = subjectOf(sentence, above.index);
  return subject === null ? [] : coordinated(sentence, subject);
}

/** "Peru, along with Chile and other nations,": wherever the tree hangs the phrase, it stands right behind. */
function besideOf(sentence: Sentence, index: number): readonly number[] {
  const { tokens } = sentence;
  const last = Math.max(index, ...childrenBy(sentence, index, 'flat'));
  const at = tokens[last + 1]?.form === ',' ? last + 2 : last + 1;
  const isBeside = /^(?:along|together|alongside)$/.test(tokens[at]?.form ?? '');
  if (!isBeside) return [];
  const head = tokens.find((one) => one.index > at && childrenBy(sentence, one.index, 'case').includes(at));
  return head === undefined || head.index === index ? [] : coordinated(sentence, head.index);
}

/** "Prado will lead a delegation visiting Lima": she visits too. */
function leaderOf(sentence: Sentence, index: number): readonly number[] {
  const token = sentence.tokens[index];
  if (token === undefined || !/^(?:delegation|mission|team)$/.test(token.lemma) || token.deprel !== 'obj') return [];
  const leader = /^(?:lead|head)$/.test(sentence.tokens[token.head]?.lemma ?? '')
    ? subjectOf(sentence, token.head)
    : null;
  return leader === null ? [] : coordinated(sentence, leader);
}

/** "met a delegation led by Prado": she was met too. */
function leadersBy(sentence: Sentence, index: number): readonly number[] {
  if (
    !/^(?:delegation|mission|team|group|consortium|investor|country|nation|bank|fund)$/.test(
      sentence.tokens[index]?.lemma ?? '',
    )
  )
    return [];
  // "a group of investors led by Prado".
  return [index, ...prepositional(sentence, index, 'of')]
    .flatMap((one) => childrenBy(sentence, one, 'acl'))
    .filter((one) => /^(?:lead|head)$/.test(sentence.tokens[one]?.lemma ?? '') && sentence.tokens[one]?.xpos === 'VBN')
    .flatMap((one) => childrenBy(sentence, one, 'obl:agent'));
}

/** "Spokesperson and Chief Adviser", where an office beside a name was taken for somebody else. */
function isOffice({ name, type }: Mention): boolean {
  if (isTitle(name)) return type !== 'person';
  const words = name.split(/\s+(?:and|&)\s+/);
  return words.length > 1 && /^\p{Lu}/u.test(name) && words.every((one) => isTitle(one));
}

/** A predecessor is not the body in which the post is. */
function isPerson({ mentions }: Told, id: string | null): boolean {
  return mentions.find((one) => one.id === id)?.type === 'person';
}

function isEnough(needs: Frame['needs'], who: number, whom: number): boolean {
  if (needs === 'two') return who + whom > 1;
  if (needs === 'both') return who > 0 && whom > 0;
  if (needs === 'who') return who > 0;
  if (needs === 'whom') return whom > 0;
  return who + whom > 0;
}
