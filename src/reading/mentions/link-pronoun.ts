import { childBy, childrenBy, hasRelation, pathToRoot } from '../../language/tree.ts';
import { type Chain, sortsOf } from './chain.ts';
import { distance, lastTold, nearness, type ToldPlace } from './history.ts';
import type { Place, PronounPlace } from './place.ts';
import { isRelative, type Pronoun, pronounOf } from './pronouns.ts';
import { partyNounsOf } from './words.ts';

/** How much nearer the best must lie than the next best; below, the pronoun stays open. */
const margin = 1.1;

/** How near the best must lie at least. */
const leastRate = { person: 1, thing: 4, anyone: 2 } as const;

/** The party that a pronoun means, or null where the report leaves it open. */
export function linkPronoun(place: PronounPlace, history: readonly ToldPlace[]): Chain | null {
  if (isRelative(place.word)) return relativeLink(place, history);
  const pronoun = pronounOf(place.word);
  if (pronoun === null || isEmpty(place)) return null;
  const near = lastTold(history, place, pronoun.means === 'person' ? 3 : 2);
  const speakers = place.quoted ? near.filter((told) => isSpeakingNear(told, place)).map((told) => told.chain) : [];
  const rated = near
    .filter((told) => isOpenTo(pronoun, told.chain) && !speakers.includes(told.chain) && mayMean(place, pronoun, told))
    .map((told) => ({ chain: told.chain, rate: rateOf(place, pronoun, told) }))
    .sort((a, b) => b.rate - a.rate);
  const [best, next] = rated;
  if (best === undefined || best.rate < leastRate[pronoun.means] - (pronoun.use === 'own' ? 1.5 : 0)) return null;
  return next !== undefined && best.rate - next.rate < margin ? null : best.chain;
}

/** "who", "which", "that": whom it stands right behind, else the noun above the clause. */
function relativeLink(place: PronounPlace, history: readonly ToldPlace[]): Chain | null {
  const { sentence } = place;
  const start = history.findLastIndex((told) => told.place.sentence !== sentence) + 1;
  const here = history.slice(start);
  const before = sentence.tokens[place.first - 1]?.form === ',' ? place.first - 2 : place.first - 1;
  const verb = pathToRoot(sentence, place.head).find((index) => hasRelation(sentence.tokens[index], 'acl'));
  const noun = verb === undefined ? undefined : sentence.tokens[verb]?.head;
  const isWho = place.word === 'who' || place.word === 'whom';
  const told =
    here.findLast((one) => one.place.last === before && isWho && one.chain.types[0] === 'person') ??
    here.findLast((one) => noun !== undefined && one.place.first <= noun && noun <= one.place.last);
  if (told === undefined) return null;
  const type = told.chain.types[0];
  return isWho && type !== 'person' && type !== 'organization' ? null : told.chain;
}

/** "It is likely that", "it takes time to": no party is meant. */
function isEmpty(place: PronounPlace): boolean {
  if (place.word !== 'it') return false;
  const { sentence } = place;
  const token = sentence.tokens[place.head];
  if (token === undefined || hasRelation(token, 'expl')) return true;
  const above = token.head;
  const isAdjective = sentence.tokens[above]?.upos === 'ADJ' || sentence.tokens[above]?.upos === 'NOUN';
  return (
    isAdjective &&
    !isState(place, above) &&
    childrenBy(sentence, above, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some((one) => one > above)
  );
}

/** "It is in talks to buy a rival", "it is ready to sell": only a party is so. */
function isState({ sentence }: PronounPlace, predicate: number): boolean {
  const token = sentence.tokens[predicate];
  if (childBy(sentence, predicate, 'case') !== null) return token?.upos === 'NOUN';
  return stateOfParty.has(token?.lemma ?? '') && childBy(sentence, predicate, 'csubj') === null;
}

const stateOfParty = new Set(
  'able unable willing unwilling ready eager keen reluctant prepared poised confident hopeful proud committed interested aware'.split(
    ' ',
  ),
);

function isOpenTo(pronoun: Pronoun, chain: Chain): boolean {
  if (pronoun.gender !== null && chain.gender !== null && chain.gender !== pronoun.gender) return false;
  const mayBePerson = chain.types.includes('person');
  if (pronoun.howMany === 'many')
    return chain.howMany !== 'one' || isGroup(chain) || chain.types.includes('organization');
  if (chain.howMany === 'many' || chain.types[0] === 'nationality') return false;
  if (pronoun.means === 'person' && isGroup(chain)) return false;
  return pronoun.means === 'person' ? mayBePerson : !mayBePerson || chain.types.length > 1;
}

/** Many in one: "the team", "the police". */
function isGroup(chain: Chain): boolean {
  return [...chain.nouns].flatMap(partyNounsOf).some((noun) => noun.group);
}

/** The one who is told: "Roy told Shaw that he" may mean either. */
function isTold(place: PronounPlace, told: ToldPlace): boolean {
  if (told.place.role !== 'object' || told.place.sentence !== place.sentence || told.place.form === 'pronoun')
    return false;
  const verb = place.sentence.tokens[told.place.head]?.head ?? -1;
  return (
    /^(?:tell|ask|inform|warn|assure|remind|promise)$/.test(place.sentence.tokens[verb]?.lemma ?? '') &&
    isBelowVerbOf(place, told)
  );
}

const speech =
  /^(?:say|tell|add|note|announce|warn|explain|write|argue|claim|state|insist|stress|tweet|ask|reply|continue|comment|remark|declare|acknowledge|admit|suggest|complain|recall|conclude)$/;

/** Whether somebody speaks here whose words a quoted pronoun may stand in. */
function isSpeakingNear({ place: told }: ToldPlace, place: PronounPlace): boolean {
  return !told.quoted && isSpeaker(told) && distance(told, place) < 2;
}

/** Whether a place is the subject of a verb of saying. */
function isSpeaker(place: Place): boolean {
  const { tokens } = place.sentence;
  return place.role === 'subject' && speech.test(tokens[tokens[place.head]?.head ?? place.head]?.lemma ?? '');
}

/** What the sentence forbids: two slots of one verb, a phrase that holds the pronoun, a speaker in his own quote. */
function mayMean(place: PronounPlace, pronoun: Pronoun, told: ToldPlace): boolean {
  const { sentence } = place;
  if (told.place.sentence !== sentence) return true;
  const owned = sentence.tokens[place.head]?.head;
  if (pronoun.use === 'own') return owned !== told.place.head && !isBelow(place, told);
  const sameVerb = owned === sentence.tokens[told.place.head]?.head;
  if (pronoun.use === 'self') return told.place.role === 'subject' && isSubjectFor(place, told);
  if (sameVerb && isArgument(told) && told.place.role !== 'possessor') return false;
  if (isBelow(place, told) && told.place.form === 'description') return false;
  return !(place.quoted && !told.place.quoted && told.place.role === 'subject' && isBelowVerbOf(place, told));
}

/** Whether a place is the subject of the pronoun's verb, or of the verb above one without a subject of its own. */
function isSubjectFor(place: PronounPlace, told: ToldPlace): boolean {
  const { sentence } = place;
  const verbs = pathToRoot(sentence, place.head).slice(1);
  const own = verbs.find((verb) => childBy(sentence, verb, 'nsubj') !== null);
  return own !== undefined && own === sentence.tokens[told.place.head]?.head;
}

function isArgument(told: ToldPlace): boolean {
  return told.place.role === 'subject' || told.place.role === 'object' || told.place.role === 'oblique';
}

function isBelow(place: PronounPlace, told: ToldPlace): boolean {
  return (
    pathToRoot(place.sentence, place.head).includes(told.place.head) &&
    told.place.form === 'description' &&
    told.place.first <= place.first &&
    place.last <= told.place.last
  );
}

function isBelowVerbOf(place: PronounPlace, told: ToldPlace): boolean {
  const verb = place.sentence.tokens[told.place.head]?.head;
  return verb !== undefined && pathToRoot(place.sentence, place.head).includes(verb);
}

function rateOf(place: PronounPlace, pronoun: Pronoun, told: ToldPlace): number {
  const { chain } = told;
  let rate = nearness(told.place, place);
  if (place.role === told.place.role) rate += 0.5;
  if (told.place.form === 'pronoun') rate += 0.6;
  if (pronoun.use === 'own' && told.place.sentence === place.sentence && isSubjectFor(place, told)) rate += 1;
  if (chain.names.length > 0) rate += pronoun.means === 'person' ? 1.6 : 1;
  if (isSpeaker(place) && isSpeaker(told.place)) rate += 1;
  if (isTold(place, told)) rate += 2.4;
  if (isSpeaker(place) && told.place.quoted) rate -= 1.5;
  rate += Math.min(2, Math.log2(1 + chain.references.length) * 0.4);
  if (pronoun.gender !== null && chain.gender === pronoun.gender) rate += chain.names.length > 0 ? 1 : 0.4;
  if (distance(told.place, place) === 0) rate -= 0.03 * Math.min(40, place.first - told.place.last);
  if (pronoun.howMany === 'many' && chain.howMany === 'one') rate -= isGroup(chain) ? 2.5 : 3;
  if (pronoun.means === 'thing' && chain.types[0] === 'place' && !sortsOf(chain).has('country')) rate -= 1.5;
  if (place.quoted !== told.place.quoted && distance(told.place, place) > 0) rate -= 0.5;
  return rate;
}
