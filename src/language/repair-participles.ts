// Participles and verdicts that the network misses: "was relieved of his duties" taken for an adjective, "the trial of Ann Roy, 23,
// charged with theft," hung on the trial, and "found Ann Roy guilty" where she is found to be a kind of guilty.
import type { Token } from '../model/sentence.ts';
import { lemmaOf } from './tokens/lemmatize.ts';

/** The same tokens; an adjective in "-ed" (and "set") in a passive is a participle; one right behind a name and an age hangs on the name. */
export function repairParticiples(tokens: readonly Token[]): readonly Token[] {
  const passive = new Set(
    tokens.filter((one) => one.deprel === 'aux:pass' || one.deprel === 'nsubj:pass').map((one) => one.head),
  );
  const repaired = tokens.map((one) =>
    afterBeing(tokens, passive.has(one.index) ? participle(one) : behindObject(tokens, behindAge(tokens, one))),
  );
  return withVerdict(repaired.some((one, index) => one !== tokens[index]) ? repaired : tokens);
}

const verdicts = new Set(['guilty', 'liable', 'responsible', 'negligent', 'culpable', 'innocent']);
const finding = new Set(['find', 'hold', 'declare', 'deem']);

/** "found a former driver guilty": what was taken for a noun that others stand before is what they are found to be. */
function withVerdict(tokens: readonly Token[]): readonly Token[] {
  const verdict = tokens.find(
    (one) => verdicts.has(one.form) && one.deprel === 'obj' && finding.has(tokens[one.head]?.lemma ?? ''),
  );
  if (verdict === undefined) return tokens;
  const last = tokens.findLast(
    (one) => one.head === verdict.index && one.index < verdict.index && /^(?:compound|nmod:desc)$/.test(one.deprel),
  );
  if (last === undefined) return tokens;
  return tokens.map((one) => {
    if (one.index === verdict.index) return { ...one, upos: 'ADJ', xpos: 'JJ', deprel: 'xcomp' };
    if (one.index === last.index) return { ...one, head: verdict.head, deprel: 'obj' };
    return one.head === verdict.index && one.index < verdict.index ? { ...one, head: last.index } : one;
  });
}

function participle(one: Token): Token {
  if (one.upos !== 'ADJ' || !/(?:\p{Ll}ed|^set)$/u.test(one.form)) return one;
  return { ...one, upos: 'VERB', xpos: 'VBN', lemma: lemmaOf(one.form, 'VERB', 'VBN') };
}

/** "Ann Roy, 23, charged": the name before the age, where the participle hangs on a noun before that. */
function behindAge(tokens: readonly Token[], one: Token): Token {
  const { index } = one;
  if (!/^(?:acl|advcl)$/.test(one.deprel) || one.xpos !== 'VBN' || tokens[index - 1]?.form !== ',') return one;
  if (!/^\d\d?$/.test(tokens[index - 2]?.form ?? '') || tokens[index - 3]?.form !== ',') return one;
  const last = tokens[index - 4];
  if (last?.upos !== 'PROPN') return one;
  const name = last.deprel === 'flat' ? last.head : last.index;
  return one.head === name ? one : { ...one, head: name };
}

/** "is fighting a bid launched by Norvik", taken for what the bid is fought to be. */
function behindObject(tokens: readonly Token[], one: Token): Token {
  const object = tokens[one.index - 1];
  if (one.deprel !== 'xcomp' || !/^VB[DN]$/.test(one.xpos) || object?.upos !== 'NOUN') return one;
  if (object.deprel !== 'obj' || object.head !== one.head) return one;
  const isDone = tokens.some(({ head, deprel }) => head === one.index && deprel === 'obl:agent');
  return isDone ? { ...one, xpos: 'VBN', head: object.index, deprel: 'acl' } : one;
}

/** "the news of Ann Roy being elected", hung on the news. */
function afterBeing(tokens: readonly Token[], one: Token): Token {
  const being = tokens[one.index - 1];
  if (one.deprel !== 'acl' || one.xpos !== 'VBN' || being?.form !== 'being' || being.head !== one.index) return one;
  const last = tokens[one.index - 2];
  if (last === undefined || (last.upos !== 'PROPN' && last.upos !== 'NOUN')) return one;
  const noun = last.deprel === 'flat' ? last.head : last.index;
  return one.head === noun ? one : { ...one, head: noun };
}
