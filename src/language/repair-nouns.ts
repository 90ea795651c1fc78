// "its last coal mine", "a lithium mine": the network takes the word for the pronoun.
import type { Token } from '../model/sentence.ts';

/** The same tokens; behind an article, an adjective or a noun "mine" is a noun. */
export function repairNouns(tokens: readonly Token[]): readonly Token[] {
  const isNoun = (one: Token) => {
    const before = tokens[one.index - 1];
    if (one.form.toLowerCase() !== 'mine' || one.xpos !== 'PRP' || before === undefined) return false;
    return /^(?:DET|ADJ|NOUN|PROPN)$/.test(before.upos) || /^(?:PRP\$|POS)$/.test(before.xpos);
  };
  if (!tokens.some(isNoun)) return tokens;
  return tokens.map((one) => (isNoun(one) ? { ...one, upos: 'NOUN', xpos: 'NN', lemma: 'mine' } : one));
}
