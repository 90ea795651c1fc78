// "handed over several ships" is no place over ships, and in "said a plan to merge fell through" it is the plan that fell through, not what was said.
import type { Token } from '../model/sentence.ts';

/** Verbs with which "over" is no preposition, whatever stands behind it. */
const handing = new Set(['hand', 'take', 'turn', 'sign']);
/** What a plan or talks do when they end; none of it is done to anybody. */
const ending = new Set('fell collapsed failed broke ended expired stalled lapsed crumbled foundered'.split(' '));

/** The same tokens; what is handed over is the object, and what comes to nothing the subject. */
export function repairParticles(tokens: readonly Token[]): readonly Token[] {
  return withSubjectOfEnd(withObjectBehindParticle(tokens));
}

function withObjectBehindParticle(tokens: readonly Token[]): readonly Token[] {
  const over = tokens.find((one) => {
    const verb = tokens[one.index - 1];
    const noun = tokens[one.head];
    if (one.lemma !== 'over' || one.deprel !== 'case' || verb === undefined || noun === undefined) return false;
    if (verb.upos !== 'VERB' || !handing.has(verb.lemma) || noun.head !== verb.index || noun.deprel !== 'obl')
      return false;
    return !tokens.some((other) => other.head === verb.index && /^(?:obj|aux:pass)$/.test(other.deprel));
  });
  const noun = over === undefined ? undefined : tokens[over.head];
  if (over === undefined || noun === undefined) return tokens;
  return tokens.map((one) => {
    if (one === noun) return { ...one, deprel: 'obj' };
    return one === over ? { ...one, xpos: 'RP', head: noun.head, deprel: 'compound:prt' } : one;
  });
}

/** "said a plan to lease ten barges fell through", where the plan is taken for what was said. */
function withSubjectOfEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.find((one) => ending.has(one.form) && one.upos === 'VERB' && isWithoutSubject(tokens, one));
  const say = end === undefined ? undefined : tokens.findLast((one) => one.lemma === 'say' && one.index < end.index);
  const plan = tokens.find(
    (one) => one.head === say?.index && /^i?obj$/.test(one.deprel) && one.index > say.index && one.upos === 'NOUN',
  );
  if (end === undefined || say === undefined || plan === undefined || plan.index > end.index) return tokens;
  if (!isBelow(tokens, end, say) || tokens.slice(plan.index, end.index).some((one) => /^VB[DZP]$/.test(one.xpos)))
    return tokens;
  return tokens.map((one) => {
    if (one === plan) return { ...one, head: end.index, deprel: 'nsubj' };
    return one === end ? { ...one, xpos: 'VBD', head: say.index, deprel: 'ccomp' } : one;
  });
}

function isWithoutSubject(tokens: readonly Token[], verb: Token): boolean {
  return !tokens.some((one) => one.head === verb.index && /^(?:[nc]subj|aux|mark)/.test(one.deprel));
}

function isBelow(tokens: readonly Token[], one: Token, above: Token): boolean {
  for (let at = tokens[one.head], step = 0; at !== undefined && step < 4; at = tokens[at.head], step += 1)
    if (at === above) return true;
  return false;
}
