// What a clause tells though nobody does it: what somebody is kept from, what a loan is for, a term on which a deal hangs.
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

/** Whether a verb, or one that it completes, is kept from being done or only what something is given for. */
export function isNotDone(sentence: Sentence, verb: number): boolean {
  for (let at = verb, step = 0; step < 4; step += 1) {
    if (isKeptFrom(sentence, at) || isForWhatIsGiven(sentence, at)) return true;
    const token = sentence.tokens[at];
    if (token === undefined || !hasRelation(token, 'xcomp', 'conj')) return false;
    at = token.head;
  }
  return false;
}

/** "subject to the sale of two plants", "pending approval by the ministry": a term on which something hangs. */
export function isTerm(sentence: Sentence, noun: number): boolean {
  return childrenBy(sentence, noun, 'case').some((one) => {
    const word = sentence.tokens[one]?.lemma.toLowerCase();
    const before = sentence.tokens[one - 1]?.lemma.toLowerCase();
    return (
      word === 'pending' ||
      (word === 'to' && before === 'subject') ||
      (/^(?:on|upon)$/.test(word ?? '') && before === 'conditional')
    );
  });
}

/** "blocked the ministry from enforcing a ban": what somebody is kept from doing is not done. */
function isKeptFrom(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.xpos !== 'VBG' || !keeping.has(sentence.tokens[token.head]?.lemma ?? '')) return false;
  return childrenBy(sentence, at, 'mark', 'case').some((one) => sentence.tokens[one]?.lemma === 'from');
}

const keeping = new Set('block bar ban stop prevent prohibit keep restrain enjoin forbid discourage'.split(' '));

/** "approved a loan to help it rebuild roads", "ended a contract to build a port": what the thing is for, where the tree has it as what the deed is for. */
function isForWhatIsGiven(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.xpos !== 'VB' || token.deprel !== 'advcl' || token.head > at) return false;
  if (giving.has(sentence.tokens[token.head]?.lemma ?? '')) return true;
  return childrenBy(sentence, token.head, 'obj').some(
    (one) => one < at && given.has(sentence.tokens[one]?.lemma ?? ''),
  );
}

const giving = new Set(['allocate', 'earmark', 'lend', 'borrow']);
const given = new Set('loan grant contract permit licence license tender mandate credit subsidy bond'.split(' '));
