// Where the network misses a clause: "Norland imposed tariffs on salmon" read as tariffs that somebody imposed, as if it were a
// heading without a verb. A past form that can be a participle, right after a name and right before a bare noun, is the verb.
import type { Token } from '../model/sentence.ts';

const nominal = new Set(['NOUN', 'PROPN']);
/** Participles that follow a name and belong to the noun after it even where the hyphen is missing. */
const adjectives = new Set([
  'based',
  'backed',
  'born',
  'built',
  'made',
  'led',
  'owned',
  'linked',
  'related',
  'listed',
  'run',
]);
/** What belongs to the clause and not to its object, where it stands after the object. */
const ofClause = new Set(['conj', 'cc', 'advcl', 'advmod', 'parataxis', 'punct', 'obl', 'ccomp', 'discourse']);

/** The same tokens; where the sentence is such a noun, its participle is made the verb, the name the subject and the noun the object. */
export function repairClauses(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((one) => one.head === one.index);
  if (root === undefined || !nominal.has(root.upos) || hasPredicate(tokens, root)) return tokens;
  const verb = tokens.find((one) => one.head === root.index && isHiddenVerb(tokens, one, root));
  if (verb === undefined) return tokens;
  const subject = tokens.find((one) => isRightBefore(tokens, one, verb, root));
  return subject === undefined ? tokens : tokens.map((one) => repaired(tokens, one, { root, verb, subject }));
}

interface Clause {
  readonly root: Token;
  readonly verb: Token;
  readonly subject: Token;
}

function repaired(tokens: readonly Token[], one: Token, { root, verb, subject }: Clause): Token {
  if (one.index === verb.index) return { ...one, upos: 'VERB', xpos: 'VBD', head: one.index, deprel: 'root' };
  if (one.index === root.index) return { ...one, head: verb.index, deprel: 'obj' };
  if (one.index === subject.index) return { ...one, head: verb.index, deprel: 'nsubj' };
  if (one.head !== root.index) return one;
  if (one.index < verb.index)
    return {
      ...one,
      head: one.deprel === 'det' || one.deprel === 'amod' || one.deprel === 'compound' ? subject.index : verb.index,
    };
  return one.index > root.index && isOfClause(tokens, one) ? { ...one, head: verb.index } : one;
}

function isOfClause(tokens: readonly Token[], one: Token): boolean {
  if (!ofClause.has(one.deprel.split(':')[0] ?? '')) return false;
  if (one.deprel === 'conj') return one.upos === 'VERB';
  return (
    one.deprel !== 'cc' ||
    tokens.some(
      (next) => next.deprel === 'conj' && next.upos === 'VERB' && next.index > one.index && next.head === one.head,
    )
  );
}

function hasPredicate(tokens: readonly Token[], root: Token): boolean {
  return tokens.some((one) => one.head === root.index && /^(?:[nc]subj|cop|aux|expl)/.test(one.deprel));
}

/** "imposed" between the name and the noun, without an article that would make one phrase of them. */
function isHiddenVerb(tokens: readonly Token[], token: Token, root: Token): boolean {
  if (token.deprel !== 'amod' || !/^VB[DN]$/.test(token.xpos) || token.index >= root.index) return false;
  if (adjectives.has(token.form)) return false;
  return tokens.slice(token.index + 1, root.index).every((one) => one.head === root.index || one.head > token.index);
}

/** A name, or a plural that can be no part of one phrase with the noun, with nothing but its own words up to the verb. */
function isRightBefore(tokens: readonly Token[], token: Token, verb: Token, root: Token): boolean {
  if (token.index >= verb.index || (token.head !== root.index && token.head !== verb.index)) return false;
  if (token.upos !== 'PROPN' && token.xpos !== 'NNS') return false;
  if (tokens.some((one) => one.head === token.index && one.deprel === 'case')) return false;
  return tokens.slice(token.index + 1, verb.index).every((one) => isBelow(tokens, one, token));
}

function isBelow(tokens: readonly Token[], one: Token, top: Token): boolean {
  let at: Token | undefined = one;
  for (let step = 0; at !== undefined && at.head !== at.index && step < 8; step += 1) {
    if (at.head === top.index) return true;
    at = tokens[at.head];
  }
  return false;
}
