import { prepositional } from '../../language/clauses.ts';
import { childrenBy } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { fineBehind } from './carrier-of.ts';

/** "most of its operations", "two of the firms": the noun that is meant, not the word that counts it; of "a $4 million fine" the fine. */
export function wholeOf(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index];
  const fine = fineBehind(sentence, index);
  if (fine !== null) return fine;
  // "raised as much as $500 million", where the tree has "much" above the sum.
  if (token?.lemma === 'much')
    return childrenBy(sentence, index, 'obl', 'nmod').find((one) => sentence.tokens[one]?.upos === 'SYM') ?? index;
  if (token?.upos !== 'NUM' && !partitives.has(token?.lemma.toLowerCase() ?? '')) return index;
  if (token !== undefined && isOneAlone(sentence, token)) return index;
  return prepositional(sentence, index, 'of')[0] ?? index;
}

/** "was elected as the member of parliament", "was named as the host of the show". */
function isOneAlone(sentence: Sentence, { index, lemma, xpos }: Token): boolean {
  if (!/^(?:member|host)$/i.test(lemma) || xpos.endsWith('S')) return false;
  return !childrenBy(sentence, index, 'det').some((one) => sentence.tokens[one]?.lemma === 'a');
}

const partitives = new Set(
  'most some all many several part majority half third quarter fifth tenth kilometer kilometre mile one two three four five dozen dozens hundred hundreds thousand thousands number group couple range series pair host portion bulk rest member quantity consignment % percent'.split(
    ' ',
  ),
);
