import { coordinated, prepositional } from '../../language/clauses.ts';
import { countryOfDemonym, isTitle } from '../../language/names/gazetteer.ts';
import { childBy } from '../../language/tree.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Token } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';
import type { Frame, PartyClass, Slot } from './frame.ts';
import { isOfClass } from './party-words.ts';
import { fill, type Trigger } from './slots.ts';

const actors = new Set<Mention['type']>(['person', 'organization', 'place', 'nationality']);

/** The parties that fill the first of these slots that names any, each once; tokens that name nobody are left out. `sure` is false where a class could not be told. */
export function partiesIn(told: Told, trigger: Trigger, slots: readonly Slot[], wanted: PartyClass = 'any') {
  const found = new Map<string, Party>();
  let sure = true;
  for (const slot of slots) {
    for (const index of fill(trigger, slot).flatMap((one) => namedBy(trigger, one))) {
      const mention = actorAt(told, trigger, index);
      if (mention === null || found.has(mention.id) || isTitle(mention.name)) continue;
      const fits = isOfClass(mention, told.report.text, wanted);
      if (fits === false) continue;
      if (fits === null) sure = false;
      found.set(mention.id, partyOf(told, mention));
    }
    if (found.size > 0) break;
  }
  return { parties: [...found.values()], sure };
}

/** "officials including Prado and Lund": those that are named, where a description names them. */
function namedBy({ sentence }: Trigger, index: number): readonly number[] {
  if (sentence.tokens[index]?.upos !== 'NOUN') return [index];
  const named = ['include', 'including', 'namely'].flatMap((word) => prepositional(sentence, index, word));
  return named.length > 0 ? named.flatMap((one) => coordinated(sentence, one)) : [index];
}

/** A mention as a party; a nationality stands for its country: "Chinese sanctions". */
function partyOf(told: Told, mention: Mention): Party {
  if (mention.type !== 'nationality') return { name: mention.name, mention: mention.id };
  const country = countryOfDemonym(mention.name);
  const named = told.mentions.find((one) => one.type === 'place' && country?.names.includes(one.name));
  return { name: named?.name ?? country?.name ?? mention.name, mention: named?.id ?? mention.id };
}

/** Who is meant by a phrase: itself, or the owner of a thing ("banned Aurel's app", "rejected Norvik's bid"). */
function actorAt(told: Told, { sentence }: Trigger, index: number): Mention | null {
  const mention = mentionOf(told.mentions, sentence, index) ?? speakerAt(told, sentence.tokens[index]);
  if (mention !== null && actors.has(mention.type)) return mention;
  const owner = childBy(sentence, index, 'nmod:poss');
  const owning =
    owner === null ? null : (mentionOf(told.mentions, sentence, owner) ?? speakerAt(told, sentence.tokens[owner]));
  return owning !== null && actors.has(owning.type) ? owning : null;
}

/** "I" in a quote is its speaker; "we" is the body the speaker stands for, else the speaker. */
function speakerAt(told: Told, token: Token | undefined): Mention | null {
  if (token === undefined || !/^(?:i|my|we|our|us)$/i.test(token.form) || token.upos !== 'PRON') return null;
  const quote = told.quotes.find((one) =>
    one.content.some(({ span }) => span.start <= token.start && token.end <= span.end),
  );
  const speaker = told.mentions.find((one) => one.id === quote?.speaker?.mention) ?? null;
  if (speaker === null || speaker.type !== 'person' || /^(?:i|my)$/i.test(token.form)) return speaker;
  const bodies = told.mentions.filter((one) => one.type === 'organization');
  return bodies.find((body) => speaker.titles.some((title) => title.includes(body.name))) ?? speaker;
}

/** Who and whom of one telling by a frame, or null where the parties that the frame needs are not told. */
export function partiesOf(told: Told, trigger: Trigger, frame: Frame) {
  const who = partiesIn(told, trigger, frame.who, frame.whoIs);
  const whom = partiesIn(told, trigger, frame.whom ?? [], frame.whomIs);
  const others = whom.parties.filter((one) => !who.parties.some((same) => same.mention === one.mention));
  const isUnsure = frame.whoIs === 'authority' && !who.sure && others.length === 0;
  if (isUnsure || !isEnough(frame.needs, who.parties.length, others.length)) return null;
  return { who: who.parties, whom: others, sure: who.sure && whom.sure };
}

function isEnough(needs: Frame['needs'], who: number, whom: number): boolean {
  if (needs === 'two') return who + whom > 1;
  if (needs === 'both') return who > 0 && whom > 0;
  if (needs === 'who') return who > 0;
  if (needs === 'whom') return whom > 0;
  return who + whom > 0;
}
