// "bought up to 30 percent", "will cut up to 900 jobs": trees take "up" for the verb's particle, which leaves it without an object.
import type { Token } from '../model/sentence.ts';

/** Verbs that do go up to a number: "rose up to 5 percent". */
const upward = new Set(
  (
    'add go rise climb move drive push line inch edge creep bump step ramp come get live wake speed grow catch stand walk head shoot be ' +
    'run pull bring take lead build stack hold measure look jump drop fall ride pop wind warm heat scale round sign'
  ).split(' '),
);

/** The same tokens in which what is counted up to a number is the object of its verb. */
export function repairBounds(tokens: readonly Token[]): readonly Token[] {
  const up = tokens.find((one) => one.form === 'up' && /^(?:compound:prt|advmod)$/.test(one.deprel));
  const to = up === undefined ? undefined : tokens[up.index + 1];
  const number = up === undefined ? undefined : tokens[up.index + 2];
  const verb = up === undefined ? undefined : tokens[up.head];
  if (up === undefined || to?.form !== 'to' || number === undefined || verb?.upos !== 'VERB') return tokens;
  if (number.upos !== 'NUM' && !/^\p{Sc}$/u.test(number.form)) return tokens;
  const whole = [tokens[to.head], tokens[tokens[to.head]?.head ?? 0]].find((one) => one?.head === verb.index);
  if (upward.has(verb.lemma) || whole === undefined || whole.index <= to.index) return tokens;
  if (!/^(?:obl|obj|nmod)$/.test(whole.deprel) || hasObject(tokens, verb, whole)) return tokens;
  const object = isBehindPreposition(tokens, number, whole) ? number : whole;
  return tokens.map((one) => {
    if (one === object) return { ...one, head: verb.index, deprel: 'obj' };
    if (one === up) return { ...one, head: number === object ? object.index : number.index, deprel: 'advmod' };
    return one === to ? { ...one, head: up.index, deprel: 'fixed' } : one;
  });
}

function hasObject(tokens: readonly Token[], verb: Token, but: Token): boolean {
  return tokens.some((one) => one !== but && one.head === verb.index && /^(?:obj|nsubj:pass|ccomp)$/.test(one.deprel));
}

/** "invest up to $2 billion in a plant", where the tree has the sum as part of the plant. */
function isBehindPreposition(tokens: readonly Token[], number: Token, whole: Token): boolean {
  return tokens
    .slice(number.index, whole.index)
    .some((one) => one.head === whole.index && one.deprel === 'case' && one.upos === 'ADP');
}
