// "fined the company $200,000", "lent the airline 5 million euros": trees often take the one who gets or pays for a part of the sum;
// "paid $5 million in damages to the farmers", "spend $5 million over three years on roads": or of what stands between.
import type { Token } from '../model/sentence.ts';
import { firstOf } from './phrase-ends.ts';

const givers = new Set(
  'give pay lend award grant offer send hand loan owe promise allot advance wire deny save earn'.split(' '),
);
const takers = new Set('fine charge cost bill sue penalize penalise'.split(' '));
/** What stands before a sum and tells how large it is, or whose dollars they are. */
const ofSum = /^(?:record|total|half|minimum|maximum|average|combined|estimate|upwards?|net|U\.?S\.?|HK|NT|NZ|AU)$/i;

/** The same tokens in which whom or what the money is for hangs on the verb. */
export function repairReceivers(tokens: readonly Token[]): readonly Token[] {
  return withReceiversAfter(withReceiversBefore(tokens));
}

/** One before the sum becomes an object, the words before a noun its own. */
function withReceiversBefore(tokens: readonly Token[]): readonly Token[] {
  const receiver = tokens.find((one) => isReceiver(tokens, one));
  const sum = tokens[receiver?.head ?? -1];
  if (receiver === undefined || sum === undefined) return tokens;
  const relation = givers.has(tokens[sum.head]?.lemma ?? '') ? 'iobj' : 'obj';
  return tokens.map((one) => {
    if (one === receiver) return { ...one, head: sum.head, deprel: relation };
    const isBefore = one.head === sum.index && one.index < receiver.index;
    return isBefore ? { ...one, head: receiver.index } : one;
  });
}

function isReceiver(tokens: readonly Token[], one: Token): boolean {
  if (one.deprel !== 'compound' || (one.upos !== 'NOUN' && one.upos !== 'PROPN') || ofSum.test(one.form)) return false;
  const [sum, next, before] = [tokens[one.head], tokens[one.index + 1], tokens[one.index - 1]];
  const verb = tokens[sum?.head ?? -1];
  if (sum === undefined || verb?.upos !== 'VERB' || sum.deprel !== 'obj' || verb.index > one.index) return false;
  // A noun with an article of its own is no part of any sum.
  if (one.upos === 'NOUN' && sum.upos === 'SYM' && before?.deprel === 'det' && before.head === one.index)
    return one.index < sum.index;
  if (!givers.has(verb.lemma) && !takers.has(verb.lemma)) return false;
  return next === sum ? sum.upos === 'SYM' : next?.upos === 'NUM' && sum.upos === 'NOUN' && sum.index > one.index;
}

/** Past "in damages" or "over three years", the phrase that the verb asks for is the verb's. */
function withReceiversAfter(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((one) => one.upos === 'VERB' && (one.lemma === 'spend' || givers.has(one.lemma)));
  if (verb === undefined) return tokens;
  const asked = verb.lemma === 'spend' ? 'on' : 'to';
  const begins = (one: Token, ...words: readonly string[]) => words.includes(tokens[firstOf(tokens, one)]?.form ?? '');
  const between = (one: Token | undefined) =>
    one?.head === verb.index && one.index > verb.index && one.deprel.startsWith('obl') && begins(one, 'in', 'over');
  const isAsked = (one: Token) => one.deprel === 'nmod' && between(tokens[one.head]) && begins(one, asked);
  if (!tokens.some(isAsked)) return tokens;
  return tokens.map((one) => (isAsked(one) ? { ...one, head: verb.index, deprel: 'obl' } : one));
}
