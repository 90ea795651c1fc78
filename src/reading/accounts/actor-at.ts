// Who is meant by the words in a slot: a name, the owner of a thing, a speaker's "we", a country by its nationality.
import { prepositional } from '../../language/clauses.ts';
import { countryOfDemonym, isTitle } from '../../language/names/gazetteer.ts';
import { childBy, childrenBy, hasRelation } from '../../language/tree.ts';
import type { Mention, Party } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { mentionOf } from '../mention-at.ts';
import { clientAt } from './client-of.ts';

const actors = new Set<Mention['type']>(['person', 'organization', 'place', 'nationality']);

/** Who acts in a phrase: itself, or the owner of a thing: "Aurel's regulator fined", "rejected Norvik's bid". */
export function actorAt(told: Told, sentence: Sentence, index: number): Mention | null {
  const own =
    namedBehind(told, sentence, index) ??
    wholeBodyAt(told, sentence, index) ??
    titledAt(told, sentence, index) ??
    rankedAt(told, sentence, index) ??
    clientAt(told, sentence, index) ??
    bodyOfBoard(told, sentence, index) ??
    namedAt(told, sentence, index);
  if (own !== null && !(own.type === 'nationality' && sentence.tokens[index]?.deprel === 'appos'))
    return hasName(own) ? own : (nameBeside(told, sentence, index, own) ?? own);
  const beside = own === null ? childrenBy(sentence, index, 'appos').map((one) => namedAt(told, sentence, one)) : [];
  const named = beside.find((one) => one?.type === 'person' || one?.type === 'organization');
  if (named !== undefined && named !== null) return named;
  const head = sentence.tokens[index];
  if (head?.deprel === 'appos') return namedAt(told, sentence, head.head);
  const owner = childBy(sentence, index, 'nmod:poss');
  if (owner !== null)
    return isWorld(sentence, owner) ? mentionOf(told.mentions, sentence, index) : namedAt(told, sentence, owner);
  // "the state of Ohio".
  const [place] = realms.has(head?.lemma ?? '') ? prepositional(sentence, index, 'of') : [];
  return place === undefined ? null : namedAt(told, sentence, place);
}

const realms = new Set(
  'state city town county province kingdom republic commonwealth region municipality borough'.split(' '),
);
/** "the continent's largest fair" is not the continent's doing. */
function isWorld(sentence: Sentence, owner: number): boolean {
  return /^(?:world|continent|globe|planet)$/.test(sentence.tokens[owner]?.lemma ?? '');
}

/** "Norvik's board": the company acts by it, and so does that of "his board". */
function bodyOfBoard(told: Told, sentence: Sentence, index: number): Mention | null {
  if (sentence.tokens[index]?.lemma !== 'board') return null;
  const owner = childBy(sentence, index, 'nmod:poss');
  const named = owner === null ? null : mentionOf(told.mentions, sentence, owner);
  if (named?.type === 'person') return bodyOf(told, named);
  return named?.type === 'organization' ? named : null;
}

/** "its chairman, Erik Lund,": whoever is named beside what they are called, where the two were taken for two. */
function nameBeside(told: Told, sentence: Sentence, index: number, called: Mention): Mention | null {
  const beside = childrenBy(sentence, index, 'appos').map((one) => mentionOf(told.mentions, sentence, one));
  return beside.find((one) => one !== null && one.type === called.type && hasName(one)) ?? null;
}

function hasName({ spans }: Mention): boolean {
  return spans.some(({ form }) => form === 'name' || form === 'acronym');
}

/** "the World Bank's board", "the management of Norvik": the body for which they act. */
function wholeBodyAt(told: Told, sentence: Sentence, index: number): Mention | null {
  if (!/^(?:board|management|leadership)$/.test(sentence.tokens[index]?.lemma ?? '')) return null;
  const [owner] = [...childrenBy(sentence, index, 'nmod:poss'), ...prepositional(sentence, index, 'of')];
  const body = owner === undefined ? null : namedAt(told, sentence, owner);
  return body?.type === 'organization' ? body : null;
}

/** Who is touched by what is done to a thing: also "American goods", "Norvik trucks", "the pricing of Norvik". */
export function touchedAt(told: Told, sentence: Sentence, index: number, depth = 0): Mention | null {
  const actor = actorAt(told, sentence, index);
  if (actor !== null || depth > 1) return actor;
  for (const child of childrenBy(sentence, index, 'amod', 'compound')) {
    const named = namedAt(told, sentence, child);
    if (named !== null && !isBeforeLaw(sentence, child)) return named;
  }
  for (const child of prepositional(sentence, index, 'of')) {
    const below = touchedAt(told, sentence, child, depth + 1);
    if (below !== null) return below;
  }
  return null;
}

/** Whether a name only tells whose law it is: "European Union data rules", "the EU's privacy law". */
export function isBeforeLaw(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !hasRelation(token, 'flat', 'compound', 'amod', 'nmod:poss')) return false;
  const above = sentence.tokens[token.head]?.lemma.toLowerCase() ?? '';
  return (token.head > index && laws.has(above)) || isBeforeLaw(sentence, token.head);
}

const laws: ReadonlySet<string> = new Set(
  'law rule regulation act directive code statute legislation standard requirement sanction order treaty convention'.split(
    ' ',
  ),
);

/** A mention as a party; a nationality stands for its country: "Chinese sanctions". */
export function partyOf(told: Told, mention: Mention): Party {
  if (mention.type !== 'nationality') return { name: mention.name, mention: mention.id };
  const country = countryOfDemonym(mention.name);
  const named = told.mentions.find((one) => one.type === 'place' && country?.names.includes(one.name));
  return { name: named?.name ?? country?.name ?? mention.name, mention: named?.id ?? mention.id };
}

/** The body in which somebody holds a post, as the report words it: "chief executive of Norvik", "Norvik's chief executive". */
export function bodyOf(told: Told, person: Mention): Mention | null {
  const bodies = told.mentions.filter((one) => one.type === 'organization');
  const within = bodies.find((one) => person.titles.some((title) => title.includes(one.name)));
  if (within !== undefined) return within;
  const starts = person.titles.flatMap((title) => placesOf(told.report.text, title));
  const isBefore = ({ end }: Span) => starts.some((start) => start > end && start - end <= 3);
  return bodies.find((one) => one.spans.some(isBefore)) ?? null;
}

function placesOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** "the chair of the Energy Panel, Mrs Ana Prado,": the person named right behind, on whatever word of the phrase the tree hangs the name. */
function namedBehind(told: Told, sentence: Sentence, index: number): Mention | null {
  const own = mentionOf(told.mentions, sentence, index);
  const token = sentence.tokens[index];
  if (own?.type !== 'person' || token === undefined || own.spans.some(({ form }) => form === 'name')) return null;
  const span = own.spans.find(({ start, end }) => start <= token.start && token.end <= end);
  const heads = [index, ...childrenBy(sentence, index, 'nmod')];
  const named = heads
    .flatMap((one) => childrenBy(sentence, one, 'appos'))
    .map((one) => mentionOf(told.mentions, sentence, one));
  const isBehind = (one: Mention | null) =>
    one?.type === 'person' &&
    one.spans.some(
      ({ start, form }) => form === 'name' && span !== undefined && start > span.end && start - span.end < 9,
    );
  return named.find(isBehind) ?? null;
}

/** "Minister Prado", where the title was taken for a name, "Minister for Health Ana Prado": the person beside it. */
function titledAt(told: Told, sentence: Sentence, index: number): Mention | null {
  const token = sentence.tokens[index];
  if (token === undefined || !isTitle(token.form)) return null;
  const beside = childrenBy(sentence, index, 'appos', 'flat', 'compound', 'nmod').filter(
    // "her finance minister" is not she.
    (one) => childBy(sentence, one, 'case') === null && sentence.tokens[one]?.deprel !== 'nmod:poss',
  );
  const person = beside.map((one) => mentionOf(told.mentions, sentence, one)).find((one) => one?.type === 'person');
  return person ?? told.mentions.find((one) => isInTitle(told.report.text, token, one)) ?? null;
}

/** Whether a word stands in the office that leads to somebody's name. */
function isInTitle(text: string, { start }: Token, { type, titles, spans }: Mention): boolean {
  if (type !== 'person') return false;
  return titles.some((title) => {
    const at = text.indexOf(title, Math.max(0, start - title.length));
    const end = at + title.length;
    return at >= 0 && at <= start && start < end && spans.some((one) => one.start - end >= 0 && one.start - end < 3);
  });
}

/** "Velm police Sgt. Ana Prado", where the tree has the name beside the force. */
function rankedAt(told: Told, sentence: Sentence, index: number): Mention | null {
  if (sentence.tokens[index]?.upos !== 'NOUN') return null;
  const ranked = childrenBy(sentence, index, 'appos').find((one) =>
    childrenBy(sentence, one, 'nmod:desc').includes(index + 1),
  );
  const named = ranked === undefined ? null : mentionOf(told.mentions, sentence, ranked);
  return named?.type === 'person' ? named : null;
}

function namedAt(told: Told, sentence: Sentence, index: number): Mention | null {
  const mention = mentionOf(told.mentions, sentence, index) ?? speakerAt(told, sentence.tokens[index]);
  return mention !== null && actors.has(mention.type) ? mention : null;
}

/** "I" in a quote is its speaker; "we" is the body or country the speaker stands for, else the speaker. */
function speakerAt(told: Told, token: Token | undefined): Mention | null {
  if (token === undefined || !/^(?:i|my|we|our|us)$/i.test(token.form) || token.upos !== 'PRON') return null;
  const quote = told.quotes.find((one) =>
    one.content.some(({ span }) => span.start <= token.start && token.end <= span.end),
  );
  const speaker = told.mentions.find((one) => one.id === quote?.speaker?.mention) ?? null;
  if (speaker === null || speaker.type !== 'person' || /^(?:i|my)$/i.test(token.form)) return speaker;
  return bodyOf(told, speaker) ?? countryServed(told, speaker) ?? speaker;
}

/** "Peruvian Trade Minister", "Peru's minister": the country in what an officer is called. */
function countryServed(told: Told, { titles, spans }: Mention): Mention | null {
  const called = spans
    .filter(({ form }) => form === 'description')
    .map((one) => told.report.text.slice(one.start, one.end));
  const served = [...titles, ...called]
    .flatMap((title) => title.split(/['’]s\b|[\s,]+/u))
    .flatMap((word) => countryOfDemonym(word)?.names ?? [word]);
  const place = told.mentions.find((one) => one.type === 'place' && served.includes(one.name));
  const people = ({ name, type }: Mention) =>
    type === 'nationality' && countryOfDemonym(name)?.names.some((one) => served.includes(one)) === true;
  return place ?? told.mentions.find(people) ?? null;
}
