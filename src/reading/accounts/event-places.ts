// Where an event is told to happen: phrases at the event itself, at the plant or occasion it is about, and on the way to it.
import { isInfinitive, prepositional } from '../../language/clauses.ts';
import { countryOfDemonym } from '../../language/names/gazetteer.ts';
import { childrenBy, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';
import type { Frame } from './frame.ts';
import { nounClasses } from './nouns.ts';
import { fill } from './slots.ts';
import type { Trigger } from './trigger.ts';

const standing = ['in', 'at', 'near', 'outside', 'inside'];
const withGoal = [...standing, 'to'];
const going = new Set('go come fly travel head arrive return be gather sit'.split(' '));
const leaving = new Set(['leave', 'depart']);
/** What stands somewhere, so that its place is the event's: "a plant in Porto", "a ceremony at the port". */
const placed = new Set([
  ...(nounClasses['facility'] ?? []),
  ...(nounClasses['occasion'] ?? []),
  ...(nounClasses['production'] ?? []),
  ...'project venture facility city town suburb area region province state district village capital port room hall hotel site land venue'.split(
    ' ',
  ),
]);
/** Kinds of event that happen at a works, whose name may tell the place: "its Dresden plant". */
const atWorks = new Set(['facility', 'investment', 'workforce', 'launch', 'visit']);
const works = new Set([...(nounClasses['facility'] ?? []), ...(nounClasses['production'] ?? []), 'project']);
const deepest = 3;

/** The places told for an event, the nearest first with the larger ones that hold it: "in Porto in northern Portugal". */
export function placesOf(told: Told, trigger: Trigger, frame: Frame): readonly Party[] {
  const { sentence } = trigger;
  const found = new Map<string, Party>();
  for (const mention of [
    ...headsOf(told, trigger, frame).flatMap((head) => placesAt(told, sentence, head)),
    ...placesOfWorks(told, trigger, frame),
  ])
    found.set(mention.id, { name: mention.name, mention: mention.id });
  return [...found.values()];
}

/** The place that a phrase names and those within it: "the Peruvian city of Arequipa". */
function placesAt(told: Told, sentence: Sentence, head: number): readonly Mention[] {
  const named = [head, ...placesWithin(sentence, head)]
    .map((one) => mentionOf(told.mentions, sentence, one))
    .filter((one) => one !== null)
    .filter((one) => one.type === 'place' && isNamed(one));
  const isSort = placed.has(sentence.tokens[head]?.lemma.toLowerCase() ?? '');
  const holding = isSort ? childrenBy(sentence, head, 'amod') : [];
  return [...named, ...holding.flatMap((one) => placeBefore(told, sentence, one) ?? [])];
}

function headsOf(told: Told, trigger: Trigger, frame: Frame): readonly number[] {
  const { sentence, index, verb } = trigger;
  const own = [index, ...(verb === null ? [] : [verb])];
  const timed = subtreeOf(sentence, verb ?? index).filter((one) => isTimed(told, sentence, one));
  return [
    ...(frame.kind === 'visit'
      ? fill(trigger, leaving.has(sentence.tokens[index]?.lemma ?? '') ? 'for' : 'undergoer')
      : []),
    ...own.flatMap((one) => phrasesAt(sentence, one, withGoal)),
    ...(verb === null ? [] : phrasesShared(sentence, verb)),
    ...own.flatMap((one) => phrasesBelow(sentence, one, deepest)),
    ...['undergoer' as const, ...(atWorks.has(frame.kind) ? (frame.what ?? []) : [])]
      .flatMap((slot) => fill(trigger, slot))
      .flatMap((one) => phrasesAt(sentence, one, standing)),
    ...(frame.kind === 'restriction' ? fill(trigger, 'infinitive') : []).flatMap((one) =>
      [one, ...childrenBy(sentence, one, 'obj')].flatMap((below) => phrasesAt(sentence, below, ['in'])),
    ),
    ...timed.flatMap((one) => phrasesAt(sentence, one, ['in', 'at'])),
    ...phrasesOnTheWay(sentence, verb ?? index),
  ];
}

function phrasesAt(sentence: Sentence, index: number, words: readonly string[]): readonly number[] {
  return words.flatMap((word) => prepositional(sentence, index, word));
}

/** "to spend a sum and open 90 shops in Peru": a place told once, at the last of the coordinated verbs. */
function phrasesShared(sentence: Sentence, verb: number): readonly number[] {
  if (phrasesAt(sentence, verb, standing).length > 0) return [];
  const last = childrenBy(sentence, verb, 'conj').at(-1);
  const isBare = last !== undefined && childrenBy(sentence, last, 'nsubj', 'mark', 'obl:tmod').length === 0;
  return isBare ? phrasesAt(sentence, last, ['in']) : [];
}

/** "met at a summit in Geneva", "invest in a plant near Porto": the place of what the event's own phrases name. */
function phrasesBelow(sentence: Sentence, index: number, depth: number): readonly number[] {
  if (depth === 0) return [];
  return childrenBy(sentence, index, 'obj', 'obl', 'nmod', 'nsubj:pass')
    .filter((one) => placed.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''))
    .flatMap((one) => [...phrasesAt(sentence, one, standing), ...phrasesBelow(sentence, one, depth - 1)]);
}

/** "flew to Lima to attend": the place one goes to for it. */
function phrasesOnTheWay(sentence: Sentence, verb: number): readonly number[] {
  const token = sentence.tokens[verb];
  if (!hasRelation(token, 'advcl', 'xcomp') || token === undefined || !isInfinitive(sentence, verb)) return [];
  return going.has(sentence.tokens[token.head]?.lemma ?? '') ? phrasesAt(sentence, token.head, ['to', 'in', 'at']) : [];
}

/** "its Dresden plant", "the Mexican plant" where the report names Mexico too: places named before a works. */
function placesOfWorks(told: Told, trigger: Trigger, frame: Frame): readonly Mention[] {
  if (!atWorks.has(frame.kind)) return [];
  const { sentence } = trigger;
  const slots = [
    'self',
    'undergoer',
    'at',
    'in',
    'of',
    ...(trigger.pos === 'verb' ? (['doer'] as const) : []),
  ] as const;
  return slots
    .flatMap((slot) => fill(trigger, slot))
    .filter((one) => works.has(sentence.tokens[one]?.lemma.toLowerCase() ?? '') || isVisit(frame, trigger, one))
    .flatMap((one) => childrenBy(sentence, one, 'compound', 'amod', 'nmod:poss'))
    .flatMap((one) => placeBefore(told, sentence, one) ?? []);
}

/** "his Peru trip". */
function isVisit(frame: Frame, trigger: Trigger, index: number): boolean {
  return frame.kind === 'visit' && trigger.pos === 'noun' && trigger.index === index;
}

function placeBefore(told: Told, sentence: Sentence, index: number): Mention | null {
  const mention = mentionOf(told.mentions, sentence, index);
  if (mention?.type === 'place' && isNamed(mention)) return mention;
  const country = countryOfDemonym(sentence.tokens[index]?.form ?? '')?.name;
  if (country === undefined) return null;
  return told.mentions.find((one) => one.type === 'place' && one.name === country) ?? null;
}

/** What a place lies in or stands for: "Porto in northern Portugal", not the owner in "Peru's ministry". */
function placesWithin(sentence: Sentence, head: number): readonly number[] {
  return subtreeOf(sentence, head).filter(
    (one) =>
      one !== head && ['nmod', 'nmod:unmarked', 'appos', 'conj', 'flat'].includes(sentence.tokens[one]?.deprel ?? ''),
  );
}

/** "the southern city of Porto" only says more of Porto. */
function isNamed({ name, spans }: Mention): boolean {
  return /^\p{Lu}/u.test(name) && spans.some((one) => one.form !== 'description');
}

function isTimed(told: Told, sentence: Sentence, index: number): boolean {
  const at = sentence.tokens[index]?.start ?? -1;
  return told.times.some((one) => one.span.start <= at && at < one.span.end);
}
