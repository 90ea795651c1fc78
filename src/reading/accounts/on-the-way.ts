import { isVerbal, subjectOf } from '../../language/clauses.ts';
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

const onTheWay = new Set(['on', 'during', 'for', 'in', 'among', 'at', 'after', 'following']);

/** "on a trip to Lima, Prado said", "flew to Lima for talks": the subject of the clause in which the noun stands after such a word. */
export function subjectsOnTheWay(sentence: Sentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun];
  const links = childrenBy(sentence, noun, 'case').map((one) => sentence.tokens[one]?.form.toLowerCase() ?? '');
  const isThere = links.some((one) => onTheWay.has(one)) || isFollowed(sentence, noun);
  if (token === undefined || !(isThere || isLeft(sentence, token, links))) return [];
  const own = childrenBy(sentence, noun, 'nsubj');
  const clause = own.length === 0 ? clauseOfPlace(sentence, noun) : null;
  if (clause !== null) return listed(subjectOf(sentence, clause));
  return own.length > 0 || !hasRelation(token, 'obl', 'advcl') ? own : listed(subjectOf(sentence, token.head));
}

/** "Following talks with Prado, he left": "following" taken for a word of the noun, or for a verb without an object. */
function isFollowed(sentence: Sentence, noun: number): boolean {
  const first = Math.min(noun, ...childrenBy(sentence, noun, 'det', 'amod', 'compound', 'nummod'));
  const isLink = (at: number) => sentence.tokens[at]?.form.toLowerCase() === 'following';
  if (isLink(first)) return first === 0;
  return isLink(first - 1) && sentence.tokens[first - 1]?.head === sentence.tokens[noun]?.head;
}

/** "emerged from a meeting": who comes out of it was in it. */
function isLeft(sentence: Sentence, { head }: Token, links: readonly string[]): boolean {
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
