// "A walkout could begin on Monday", "Construction is to start in May": an event whose sentence names no party takes those of what was told before.
import { subjectOf } from '../../language/clauses.ts';
import { isMediaOutlet } from '../../language/names/gazetteer.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import { actorAt, partyOf } from './actor-at.ts';
import { isOfClass } from './party-words.ts';
import type { Telling } from './telling.ts';

/** Kinds whose events follow each other between the same parties. */
const groups: readonly (readonly string[])[] = [
  ['review', 'decision', 'restriction', 'penalty', 'lawsuit'],
  ['facility', 'investment', 'workforce', 'launch'],
  ['agreement', 'acquisition', 'meeting', 'funding'],
  ['visit', 'meeting', 'participation'],
  ['rule'],
];
/** Kinds that one party does alone, who may simply be the one spoken of. */
const alone = new Set(['facility', 'workforce', 'launch', 'investment', 'rule']);
const reach = 8;
/** What one does who only tells of others. */
const tellers = new Set('find report estimate show warn predict note conclude forecast argue allege claim'.split(' '));

/** The telling with the parties of the nearest event before it that is of its sort, else the one spoken of last; null where neither is told. */
export function adopted(told: Told, before: readonly (readonly Telling[])[], telling: Telling): Telling | null {
  const at = telling.trigger.sentence.index;
  const own = alone.has(telling.frame.kind) ? companyOf(told, telling) : null;
  if (own !== null) return withParties(telling, [own], []);
  const near = before
    .filter((event) => event.some((one) => isNear(one, at) && isOfSort(one, telling)))
    .toSorted((a, b) => lastOf(b) - lastOf(a))[0];
  const [who, whom] = [near?.find((one) => one.who.length > 0)?.who, near?.find((one) => one.whom.length > 0)?.whom];
  // "The court fined Norvik. An appeal is pending": who was hit appeals.
  const isTurned = telling.frame.kind === 'lawsuit' && near?.every((one) => one.frame.kind !== 'lawsuit') === true;
  if (isTurned && whom !== undefined) return withParties(telling, whom, who ?? []);
  if (who !== undefined || whom !== undefined) return withParties(telling, who ?? [], whom ?? []);
  if (!alone.has(telling.frame.kind)) return null;
  const spoken = spokenOf(told, at, telling);
  return spoken === null ? null : withParties(telling, [spoken], []);
}

function withParties(telling: Telling, who: readonly Party[], whom: readonly Party[]): Telling {
  return { ...telling, who, whom, sure: false, isAnaphor: false, isAdopted: true };
}

function isNear(one: Telling, at: number): boolean {
  const far = at - one.trigger.sentence.index;
  return far >= 0 && far <= reach;
}

function isOfSort(one: Telling, telling: Telling): boolean {
  return groups.some((group) => group.includes(one.frame.kind) && group.includes(telling.frame.kind));
}

function lastOf(event: readonly Telling[]): number {
  return Math.max(...event.map((one) => one.trigger.sentence.index));
}

/** "Instead of a plant that was to create 900 jobs, Norvik plans a hub": the company that is the subject of the sentence itself. */
function companyOf(told: Told, { trigger: { sentence, index } }: Telling): Party | null {
  const root = sentence.tokens.find((one) => one.head === one.index);
  if (root === undefined || root.index === index || tellers.has(root.lemma)) return null;
  const subject = subjectOf(sentence, root.index);
  const mention = subject === null ? null : actorAt(told, sentence, subject);
  if (mention?.type !== 'organization' || isMediaOutlet(mention.name)) return null;
  return isOfClass(mention, told.report.text, 'authority') === true ? null : partyOf(told, mention);
}

/** The subject of the sentence before, or of the one before that. */
function spokenOf(told: Told, at: number, { frame, trigger }: Telling): Party | null {
  for (const sentence of [told.sentences[at - 1], told.sentences[at - 2]]) {
    if (sentence === undefined || sentence.block === undefined) continue;
    const root = sentence.tokens.find((one) => one.head === one.index);
    const subject = root === undefined ? null : subjectOf(sentence, root.index);
    const mention = subject === null ? null : actorAt(told, sentence, subject);
    if (mention !== null && canBe(told, mention, frame.whoIs ?? 'any', trigger.index)) return partyOf(told, mention);
  }
  return null;
}

function canBe(told: Told, mention: Mention, wanted: NonNullable<Telling['frame']['whoIs']>, _index: number): boolean {
  return mention.type !== 'person' && isOfClass(mention, told.report.text, wanted) !== false;
}
