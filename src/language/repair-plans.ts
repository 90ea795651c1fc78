// "Norvik and Aurel plan to merge": behind two names "plan" looks like a noun, and is what the two do.
import type { Token } from '../model/sentence.ts';

const planning = new Set(['plan', 'aim', 'hope', 'vow', 'pledge', 'move']);

/** The same tokens; a noun of planning without an article, between two names and an infinitive, is their verb. */
export function repairPlans(tokens: readonly Token[]): readonly Token[] {
  const plan = tokens.find((one) => isVerb(tokens, one));
  const subject = plan === undefined ? undefined : namesBefore(tokens, plan);
  if (plan === undefined || subject === undefined) return tokens;
  return tokens.map((one) => {
    if (one === plan) return { ...one, upos: 'VERB', xpos: 'VBP' };
    if (one === subject) return { ...one, deprel: 'nsubj' };
    if (one.head !== plan.index) return one;
    return one.deprel === 'acl' && one.index === plan.index + 2 ? { ...one, deprel: 'xcomp' } : one;
  });
}

function isVerb(tokens: readonly Token[], one: Token): boolean {
  if (!planning.has(one.form) || one.upos !== 'NOUN' || !/^(?:root|ccomp)$/.test(one.deprel)) return false;
  if (tokens[one.index + 1]?.form !== 'to' || tokens[one.index + 2]?.xpos !== 'VB') return false;
  return !tokens.some(
    (child) => child.head === one.index && /^(?:det|amod|nmod:poss|nsubj|cop|aux)/.test(child.deprel),
  );
}

/** The first of two names joined by "and" that the network has as part of the noun. */
function namesBefore(tokens: readonly Token[], plan: Token): Token | undefined {
  return tokens.find(
    (one) =>
      one.head === plan.index &&
      one.deprel === 'compound' &&
      one.index < plan.index &&
      tokens.some((other) => other.head === one.index && other.deprel === 'conj' && other.index < plan.index),
  );
}
