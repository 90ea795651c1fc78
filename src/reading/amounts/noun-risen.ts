// The noun counted by a number that stands alone after a verb of rise and fall: "births fell to 600,000".
import { childrenOf, hasRelation, pathToRoot } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { members, worth } from './unit-words.ts';

const moving = new Set(
  (
    'rise fall drop climb grow increase decrease decline slip jump surge plunge tumble sink swell slide soar shrink go come stand ' +
    'reach hit total exceed top number average ease edge double triple halve'
  ).split(' '),
);

/** The token of the noun whose number moves, or null where the subject is no plural, or tells a worth: "profits rose to 600,000". */
export function nounRisen(sentence: Sentence, number: number): Token | null {
  const { tokens } = sentence;
  const verb = pathToRoot(sentence, number)
    .slice(1, 4)
    .map((at) => tokens[at])
    .find((token) => token?.upos === 'VERB' || token?.upos === 'AUX');
  if (verb === undefined || !moving.has(verb.lemma)) return null;
  const subject = childrenOf(sentence, verb.index)
    .map((at) => tokens[at])
    .find((token) => token !== undefined && hasRelation(token, 'nsubj'));
  return subject === undefined ? null : countedIn(sentence, subject);
}

function countedIn(sentence: Sentence, subject: Token): Token | null {
  if (members[subject.lemma] !== undefined) return subject;
  if (subject.upos !== 'NOUN' || subject.xpos !== 'NNS') return null;
  return worth.has(subject.lemma) ? thingIn(sentence, subject) : subject;
}

// "Sales of cars", "car sales", "visitor numbers".
function thingIn(sentence: Sentence, subject: Token): Token | null {
  const parts = childrenOf(sentence, subject.index)
    .map((at) => sentence.tokens[at])
    .filter((token) => token !== undefined)
    .filter((token) => token.upos === 'NOUN' && !worth.has(token.lemma));
  const of = parts.find((token) => hasRelation(token, 'nmod') && token.xpos === 'NNS');
  return of ?? parts.findLast((token) => hasRelation(token, 'compound') && token.index < subject.index) ?? null;
}
