// "reached an agreement in principle to sell its unit", "ended talks to buy its rival": what is agreed on or spoken of hangs on the
// agreement or the talks, not on the verb, of which trees make it the aim.
import type { Token } from '../model/sentence.ts';

const making = new Set(
  (
    'reach sign strike announce make have conclude enter win get receive disclose unveil end drop abandon cancel resume hold begin start ' +
    'break scrap shelve accept reject seek obtain exercise submit renew extend suspend complete'
  ).split(' '),
);
const bargains = new Set(
  (
    'agreement deal pact accord contract plan talk talks bid offer right option permission approval effort attempt proposal decision letter ' +
    'commitment pledge intention memorandum negotiation'
  ).split(' '),
);

/** The same tokens in which an infinitive behind a bargain and its "in principle" or its day hangs on the bargain. */
export function repairBargains(tokens: readonly Token[]): readonly Token[] {
  const heads = new Map<number, number>();
  for (const to of tokens) {
    const aim = to.form === 'to' && to.deprel === 'mark' ? tokens[to.head] : undefined;
    if (aim === undefined || !/^(?:advcl|xcomp)$/.test(aim.deprel) || !/^VBN?$/.test(aim.xpos)) continue;
    const bargain = bargainBefore(tokens, to, aim.head);
    if (bargain !== undefined) heads.set(aim.index, bargain.index);
  }
  if (heads.size === 0) return tokens;
  return tokens.map((one) => {
    const head = heads.get(one.index);
    return head === undefined ? one : { ...one, head, deprel: 'acl' };
  });
}

function bargainBefore(tokens: readonly Token[], to: Token, verb: number): Token | undefined {
  if (!making.has(tokens[verb]?.lemma ?? '')) return undefined;
  const bargain = tokens.find(
    (one) => one.head === verb && one.deprel === 'obj' && one.index < to.index && bargains.has(one.lemma),
  );
  if (bargain === undefined || to.index - bargain.index > 6) return undefined;
  return tokens.slice(bargain.index, to.index).some((one) => one.form === ',') ? undefined : bargain;
}
