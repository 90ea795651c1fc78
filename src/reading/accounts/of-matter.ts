import { childrenBy } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

/** "convicted of the May 3 murder", "arrested in the 2015 killing": the day of what the event is about. */
export function isOfMatter(sentence: Sentence, head: number, event: number): boolean {
  const noun = sentence.tokens[sentence.tokens[head]?.head ?? head];
  if (noun?.upos !== 'NOUN' || head >= noun.index || noun.index === event) return false;
  return childrenBy(sentence, noun.index, 'case').some((one) => {
    const word = sentence.tokens[one]?.lemma.toLowerCase() ?? '';
    return matters.has(word) || (word === 'in' && crimes.has(noun.lemma));
  });
}

const matters = new Set(['of', 'for', 'over', 'with', 'about', 'against']);
const crimes = new Set(
  'murder killing shooting attack bombing robbery death case crash slaying stabbing assault rape fire scandal spill heist'.split(
    ' ',
  ),
);
