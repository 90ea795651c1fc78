// Who is given what: "awarded Norvik a contract", "was awarded a contract".
import { isPassive, subjectOf } from '../../language/clauses.ts';
import { childrenBy } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';

const giving = new Set('award give grant hand offer pay lend deny promise allocate serve assess'.split(' '));

/** "awarded Norvik a contract", "was awarded a contract": the thing given, which stands last. */
export function givenTo(sentence: Sentence, verb: number): number | null {
  if (!giving.has(sentence.tokens[verb]?.lemma ?? '')) return null;
  const objects = childrenBy(sentence, verb, 'obj');
  return isPassive(sentence, verb) || objects.length > 1 ? (objects.at(-1) ?? null) : null;
}

/** Those to whom a verb gives something. */
export function recipientsOf(sentence: Sentence, verb: number): readonly number[] {
  const given = givenTo(sentence, verb);
  if (given !== null && isPassive(sentence, verb)) return [subjectOf(sentence, verb)].filter((one) => one !== null);
  const objects = childrenBy(sentence, verb, 'obj');
  const before = objects.filter((one) => given !== null && one < given);
  // "gave him two years": what is given is taken for a time.
  const isGiven = objects.length > 0 || childrenBy(sentence, verb, 'obl:unmarked').length > 0;
  const receivers = isGiven ? childrenBy(sentence, verb, 'iobj') : [];
  return [...receivers, ...before, ...objects.flatMap((one) => beforeSum(sentence, one))];
}

/** "awarded Norvik $5 million" where the tree has the name as part of the sum. */
function beforeSum(sentence: Sentence, object: number): readonly number[] {
  if (childrenBy(sentence, object, 'nummod').length === 0) return [];
  return childrenBy(sentence, object, 'compound').filter((one) => sentence.tokens[one]?.upos === 'PROPN');
}
