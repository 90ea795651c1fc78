// Nouns that hand on words with whoever uttered them: "his announcement that", "a warning from the bank that".
import { childBy, childrenBy, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import { type Stretch, trimEnd } from './stretch.ts';

/** A noun with whose it is and what it hands on. */
interface Uttered {
  readonly noun: number;
  readonly speaker: Stretch;
  readonly content: Stretch;
}

const nouns: ReadonlySet<string> = new Set(
  (
    'acknowledgement admission allegation announcement argument assertion assurance claim comment complaint conclusion ' +
    'confirmation declaration insistence pledge prediction promise remark report statement suggestion vow warning'
  ).split(' '),
);

/** The first such noun of a sentence; null where none stands, or nobody is named for it. */
export function utteredBy(sentence: Sentence): Uttered | null {
  for (const { index, lemma, upos } of sentence.tokens) {
    if (upos !== 'NOUN' || !nouns.has(lemma)) continue;
    const content = thatClause(sentence, index);
    const speaker = content === null ? null : ownerOf(sentence, index);
    if (content !== null && speaker !== null) return { noun: index, speaker, content };
  }
  return null;
}

/** The clause that tells what was uttered, without its "that"; a clause that describes the noun is none. */
function thatClause(sentence: Sentence, noun: number): Stretch | null {
  const clause = childrenBy(sentence, noun, 'acl', 'ccomp').find((child) => child > noun);
  const mark = clause === undefined ? null : childBy(sentence, clause, 'mark');
  if (clause === undefined || mark === null || sentence.tokens[mark]?.form !== 'that') return null;
  return trimEnd(sentence, { from: mark + 1, to: Math.max(...subtreeOf(sentence, clause)) });
}

/** "his", "the minister's", "by the bank", "from the bank". */
function ownerOf(sentence: Sentence, noun: number): Stretch | null {
  const owner =
    childBy(sentence, noun, 'nmod:poss') ??
    childrenBy(sentence, noun, 'nmod').find((child) => {
      const by = childBy(sentence, child, 'case');
      return by !== null && /^(?:by|from)$/u.test(sentence.tokens[by]?.form ?? '');
    });
  if (owner === null || owner === undefined) return null;
  const named = subtreeOf(sentence, owner).filter((index) => !/^(?:POS|IN)$/u.test(sentence.tokens[index]?.xpos ?? ''));
  return { from: Math.min(...named), to: Math.max(...named) };
}
