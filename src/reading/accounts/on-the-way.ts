import { isPassive, isVerbal, prepositional, subjectOf } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

const onTheWay = new Set(['on', 'during', 'for', 'in', 'among', 'at', 'after', 'following', 'under']);

/** "on a trip to Lima, Prado said", "flew to Lima for talks": the subject of the clause in which the noun stands after such a word. */
export function subjectsOnTheWay(sentence: Sentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun];
  const links = childrenBy(sentence, noun, 'case').map((one) => sentence.tokens[one]?.form.toLowerCase() ?? '');
  const isThere = links.some((one) => onTheWay.has(one)) || isFollowed(sentence, noun);
  const ahead = aheadOf(sentence, token);
  if (ahead !== null) return listed(subjectOf(sentence, ahead));
  if (token === undefined || !(isThere || isLeft(sentence, token, links))) return [];
  const own = childrenBy(sentence, noun, 'nsubj');
  if (own.length === 0 && isBesidePerson(sentence, token)) return [token.head];
  const clause = own.length === 0 ? clauseOfPlace(sentence, noun) : null;
  if (clause !== null) return listed(subjectOf(sentence, clause));
  return own.length > 0 || !hasRelation(token, 'obl', 'advcl') ? own : listed(subjectOf(sentence, token.head));
}

/** "Ahead of her trip to Lima, Prado said": the clause before which it stands. */
function aheadOf(sentence: Sentence, token: Token | undefined): number | null {
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  if (above?.lemma.toLowerCase() !== 'ahead' || !hasRelation(token, 'obl', 'nmod')) return null;
  return isVerbal(sentence.tokens[above.head]) ? above.head : null;
}

/** "Prado during a visit to Lima said": where the tree hangs the noun on who was there. */
function isBesidePerson(sentence: Sentence, token: Token): boolean {
  if (!hasRelation(token, 'nmod') || token.head > token.index) return false;
  return sentence.names.some((one) => one.type === 'person' && one.first <= token.head && token.head <= one.last);
}

/** "told Lund at a meeting", "in a call, she assured Lund": who is told something there. */
export function hearersAt(sentence: Sentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun];
  const above = sentence.tokens[token?.head ?? noun];
  if (token === undefined || above === undefined || !hasRelation(token, 'obl') || !telling.has(above.lemma)) return [];
  return isPassive(sentence, above.index) ? [] : childrenBy(sentence, above.index, 'obj', 'iobj').slice(0, 1);
}

const telling = new Set('tell assure inform urge ask warn thank brief remind promise congratulate press'.split(' '));

/** "signed by Norvik and Aurel", where the tree hangs each on the verb, "attending were Prado and Lund"; null where it is neither. */
export function agentsOf(sentence: Sentence, verb: number): readonly number[] | null {
  const behind = behindCopula(sentence, verb) ?? invitedTo(sentence, verb);
  if (behind !== null) return [behind];
  const agents = childrenBy(sentence, verb, 'obl:agent');
  return agents.length > 1 && agents.slice(1).every((one) => childrenBy(sentence, one, 'case').length === 0)
    ? agents
    : null;
}

const days =
  /^(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|\d+)$/;

/** "Attending the talks was Prado", "among those who attended was Prado": who stands behind. */
function behindCopula(sentence: Sentence, verb: number): number | null {
  const token = sentence.tokens[verb];
  if (token === undefined || !hasRelation(token, 'csubj', 'acl')) return null;
  const isAmong = childrenBy(sentence, token.head, 'case').some((one) => sentence.tokens[one]?.form === 'Among');
  const at = hasRelation(token, 'acl') && isAmong ? (sentence.tokens[token.head]?.head ?? verb) : token.head;
  const isNamed = sentence.tokens[at]?.upos === 'PROPN' && at > verb;
  return isNamed && childrenBy(sentence, at, 'cop').length > 0 ? at : null;
}

/** "handed Prado an invitation to visit", "extended an invitation to Prado to visit": who is asked. */
function invitedTo(sentence: Sentence, verb: number): number | null {
  const token = sentence.tokens[verb];
  const things = token !== undefined && hasRelation(token, 'advcl') ? childrenBy(sentence, token.head, 'obj') : [];
  const noun = [...things, token?.head ?? verb].map((one) => sentence.tokens[one]).find(isInvitation);
  if (noun === undefined || !hasRelation(token, 'acl', 'advcl')) return null;
  const above = hasRelation(noun, 'obj') ? noun.head : null;
  const given = above === null || isPassive(sentence, above) ? [] : childrenBy(sentence, above, 'iobj', 'obj');
  const places = above === null ? [noun.index] : [noun.index, above];
  const receivers = [...given, ...places.flatMap((one) => prepositional(sentence, one, 'to'))];
  return receivers.find((one) => one !== noun.index && one !== verb) ?? null;
}

function isInvitation(token: Token | undefined): boolean {
  return token?.lemma === 'invitation';
}

/** "a pact was signed on Monday between A and B", where the tree hangs both on the day. */
export function sidesBehind(sentence: Sentence, verb: number | null): readonly number[] {
  if (verb === null) return [];
  return childrenBy(sentence, verb, 'obl')
    .filter((one) => days.test(sentence.tokens[one]?.form ?? ''))
    .flatMap((one) => prepositional(sentence, one, 'between'));
}

/** "Following talks with Prado, he left": "following" taken for a word of the noun, or for a verb without an object. */
function isFollowed(sentence: Sentence, noun: number): boolean {
  const first = Math.min(noun, ...childrenBy(sentence, noun, 'det', 'amod', 'compound', 'nummod'));
  const isLink = (at: number) => sentence.tokens[at]?.form.toLowerCase() === 'following';
  if (isLink(first)) return first === 0;
  return isLink(first - 1) && sentence.tokens[first - 1]?.head === sentence.tokens[noun]?.head;
}

/** "emerged from a meeting": who comes out of it was in it; "is close to a deal". */
function isLeft(sentence: Sentence, { head }: Token, links: readonly string[]): boolean {
  if (links.includes('to')) return /^(?:close|near|nearer|closer)$/.test(sentence.tokens[head]?.form ?? '');
  return links.includes('from') && /^(?:emerge|return|come|walk|depart)$/.test(sentence.tokens[head]?.lemma ?? '');
}

/** "is in Lima for talks", "flew to Lima for talks": the clause of the place on which the noun hangs; null where it hangs on none. */
function clauseOfPlace(sentence: Sentence, noun: number): number | null {
  const token = sentence.tokens[noun];
  const place = token === undefined ? undefined : sentence.tokens[token.head];
  if (place === undefined || !hasRelation(token, 'nmod')) return null;
  if (childrenBy(sentence, place.index, 'cop').length > 0) return place.index;
  const isThere = place.upos === 'PROPN' && hasRelation(place, 'obl') && isVerbal(sentence.tokens[place.head]);
  return isThere ? place.head : null;
}

function listed(index: number | null): readonly number[] {
  return index === null ? [] : [index];
}
