// "Her attorney, Erik Lund, said his client would appeal": the client is she.
import { prepositional } from '../../language/clauses.ts';
import { childrenBy } from '../../language/tree.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence } from '../../model/sentence.ts';
import { mentionOf } from '../mention-at.ts';

const counsel = new Set(['attorney', 'lawyer', 'counsel', 'solicitor', 'barrister', 'advocate']);

/** Whom a client is a client of: the one whose attorney the owner of the word is said to be; null for other words. */
export function clientAt(told: Told, sentence: Sentence, index: number): Mention | null {
  if (sentence.tokens[index]?.lemma !== 'client') return null;
  const owner = childrenBy(sentence, index, 'nmod:poss').map((one) => mentionOf(told.mentions, sentence, one))[0];
  if (owner?.type !== 'person') return null;
  for (const one of told.sentences) {
    for (const token of one.tokens) {
      if (!counsel.has(token.lemma) || mentionOf(told.mentions, one, token.index) !== owner) continue;
      const client = clientsBeside(one, token.index).map((at) => mentionOf(told.mentions, one, at))[0];
      if (client?.type === 'person' || client?.type === 'organization') return client;
    }
  }
  return null;
}

/** "her attorney", "an attorney for Norvik". */
function clientsBeside(sentence: Sentence, index: number): readonly number[] {
  return [...childrenBy(sentence, index, 'nmod:poss'), ...prepositional(sentence, index, 'for')];
}
