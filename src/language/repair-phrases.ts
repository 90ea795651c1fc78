// Small mistakes of the network that news is full of: a title and a name taken for two objects, "has today fined" without its helping
// verb, "a 5 million fine" as an adjective, "₹4,200 crore" as a preposition's phrase, "and imposed fines" as a noun.
import type { Token } from '../model/sentence.ts';

/** The same tokens with these mistakes mended. */
export function repairPhrases(tokens: readonly Token[]): readonly Token[] {
  return [
    withHelpingVerb,
    withNamesJoined,
    withFines,
    withSums,
    withSumsBefore,
    withBounds,
    withLinkedVerb,
    withRallies,
  ].reduce((all, mend) => mend(all), tokens);
}

/** "has today fined": the participle is the verb, "has" only helps it. */
function withHelpingVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((one) => {
    const have = tokens[one.head];
    return one.deprel === 'xcomp' && one.xpos === 'VBN' && have !== undefined && isBareHave(tokens, have, one);
  });
  const have = verb === undefined ? undefined : tokens[verb.head];
  if (verb === undefined || have === undefined) return tokens;
  return tokens.map((one) => {
    if (one === verb) return { ...one, deprel: have.deprel, head: have.head === have.index ? verb.index : have.head };
    if (one === have) return { ...one, upos: 'AUX', head: verb.index, deprel: 'aux' };
    return one.head === have.index ? { ...one, head: verb.index } : one;
  });
}

function isBareHave(tokens: readonly Token[], have: Token, verb: Token): boolean {
  if (have.lemma !== 'have' || have.index > verb.index) return false;
  if (tokens.some((one) => one.head === have.index && /^(?:obj|iobj)/.test(one.deprel))) return false;
  return tokens
    .slice(have.index + 1, verb.index)
    .every((one) => one.head === verb.index || one.head === have.index || one.upos === 'ADV');
}

/** "by finance director Omar Haddad", "his counterpart Tran Bao": a title right before a name is part of one phrase with it. */
function withNamesJoined(tokens: readonly Token[]): readonly Token[] {
  const nameOf = new Map<number, number>();
  for (const name of tokens) {
    const title = tokens[name.index - 1];
    if (name.upos !== 'PROPN' || title === undefined || title.upos !== 'NOUN' || title.xpos !== 'NN') continue;
    if (title.head === name.head && title.deprel === name.deprel && twice.has(name.deprel))
      nameOf.set(title.index, name.index);
  }
  if (nameOf.size === 0) return tokens;
  return tokens.map((one) => {
    const name = nameOf.get(one.index);
    if (name !== undefined) return { ...one, head: name, deprel: 'nmod:desc' };
    const moved = nameOf.get(one.head);
    return moved !== undefined && one.deprel === 'case' ? { ...one, head: moved } : one;
  });
}

const twice = new Set(['obj', 'obl', 'obl:agent', 'nmod', 'nsubj', 'nsubj:pass', 'iobj']);

/** "at a campaign rally", which taggers take for an adverb. */
function withRallies(tokens: readonly Token[]): readonly Token[] {
  const rally = tokens.find((one) => one.form === 'rally' && one.upos === 'ADV');
  const before = rally === undefined ? undefined : tokens[rally.index - 1];
  if (rally === undefined || before === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(before.upos)) return tokens;
  // Elsewhere in the tree the two are no phrase, and a root has nothing above it to give.
  const isPhrase = before.head === rally.index || rally.head === before.head || rally.head === before.index;
  if (before.head === before.index || !isPhrase) return tokens;
  const place = before.head === rally.index ? { head: rally.head, deprel: 'obl' } : before;
  return tokens.map((one) => {
    if (one === rally) return { ...one, upos: 'NOUN', xpos: 'NN', head: place.head, deprel: place.deprel };
    if (one === before) return { ...one, head: rally.index, deprel: 'compound' };
    return one.head === before.index ? { ...one, head: rally.index } : one;
  });
}

/** "hit the bank with a $3.4m fine": no noun follows, so the fine is one. */
function withFines(tokens: readonly Token[]): readonly Token[] {
  const fine = tokens.find((one) => one.form === 'fine' && one.upos === 'ADJ' && isAfterSum(tokens, one));
  const sum = fine === undefined ? undefined : sumBefore(tokens, fine);
  if (fine === undefined || sum === undefined) return tokens;
  return tokens.map((one) => {
    const place = sum.head === fine.index ? { head: fine.head, deprel: placeOf(tokens, sum, fine) } : sum;
    if (one === fine) return { ...one, upos: 'NOUN', xpos: 'NN', head: place.head, deprel: place.deprel };
    if (one === sum) return { ...one, head: fine.index, deprel: 'compound' };
    return one.head === sum.index && /^(?:case|det|nmod:poss)$/.test(one.deprel) ? { ...one, head: fine.index } : one;
  });
}

function isAfterSum(tokens: readonly Token[], fine: Token): boolean {
  return tokens[fine.index - 1]?.upos === 'NUM' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[fine.index + 1]?.upos ?? '');
}

/** The head of the sum that ends right before; none where it is below the fine already. */
function sumBefore(tokens: readonly Token[], fine: Token): Token | undefined {
  let sum = tokens[fine.index - 1];
  for (let step = 0; sum !== undefined && isSumWord(tokens[sum.head]) && step < 4; step += 1) sum = tokens[sum.head];
  return sum === undefined || sum.head === sum.index ? undefined : sum;
}

function isSumWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:SYM|NUM)$/.test(token.upos);
}

/** Where a fine stands that was taken for an adverb: after a preposition or as the object. */
function placeOf(tokens: readonly Token[], sum: Token, fine: Token): string {
  if (fine.deprel !== 'advmod') return fine.deprel;
  return tokens.some((one) => one.head === sum.index && one.deprel === 'case') ? 'obl' : 'obj';
}

/** "will invest ₹4,200 crore": a sign of currency is no preposition. */
function withSums(tokens: readonly Token[]): readonly Token[] {
  const isSign = (one: Token) => one.deprel === 'case' && /^\p{Sc}$/u.test(one.form);
  if (!tokens.some(isSign)) return tokens;
  return tokens.map((one) => {
    if (isSign(one)) return { ...one, upos: 'SYM', xpos: '$', deprel: 'compound' };
    const isSum = tokens.some((sign) => isSign(sign) && sign.head === one.index);
    const isOnly = !tokens.some((other) => other.head === one.index && other.deprel === 'case' && !isSign(other));
    return isSum && isOnly && one.deprel === 'obl' ? { ...one, deprel: 'obj' } : one;
  });
}

/** "plans $2 billion plant": a sum right before a noun belongs to it. */
function withSumsBefore(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.find((one) => {
    const sum = tokens[one.head];
    if (one.deprel !== 'appos' || one.upos !== 'NOUN' || sum?.upos !== 'SYM' || sum.index > one.index) return false;
    return tokens[one.index - 1]?.upos === 'NUM' && sum.head !== sum.index;
  });
  const sum = noun === undefined ? undefined : tokens[noun.head];
  if (noun === undefined || sum === undefined) return tokens;
  return tokens.map((one) => {
    if (one === noun) return { ...one, head: sum.head, deprel: sum.deprel };
    if (one === sum) return { ...one, head: noun.index, deprel: 'compound' };
    return one.head === sum.index && /^(?:case|det|nmod:poss)$/.test(one.deprel) ? { ...one, head: noun.index } : one;
  });
}

/** "will buy as much as $5 million": the sum is the object, "as much as" only bounds it. */
function withBounds(tokens: readonly Token[]): readonly Token[] {
  const bound = tokens.find(
    (one) =>
      one.lemma === 'as' &&
      one.deprel === 'case' &&
      /^(?:much|many|little|few)$/.test(tokens[one.index - 1]?.form ?? '') &&
      tokens[one.head]?.deprel === 'obl',
  );
  const sum = bound === undefined ? undefined : tokens[bound.head];
  const most = bound === undefined ? undefined : tokens[bound.index - 1];
  if (bound === undefined || sum === undefined || most === undefined) return tokens;
  const verb = sum.head === most.index ? most.head : sum.head;
  if (tokens[verb]?.upos !== 'VERB' || tokens.some((one) => one.head === verb && one.deprel === 'obj')) return tokens;
  return tokens.map((one) => {
    if (one === sum) return { ...one, head: verb, deprel: 'obj' };
    if (one === bound) return { ...one, head: most.index, deprel: 'fixed' };
    return one === most ? { ...one, head: sum.index, deprel: 'advmod' } : one;
  });
}

/** "suspended their licences and imposed fines": a participle right after "and" is a second verb. */
function withLinkedVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((one) => {
    const noun = tokens[one.head];
    if (one.deprel !== 'amod' || !/^VB[DN]$/.test(one.xpos) || noun === undefined || noun.deprel !== 'conj')
      return false;
    if (tokens[noun.head]?.upos !== 'VERB' || tokens[one.index - 1]?.deprel !== 'cc' || noun.xpos !== 'NNS')
      return false;
    return tokens
      .slice(one.index + 1, noun.index)
      .every((other) => other.head === noun.index && other.deprel !== 'det');
  });
  const noun = verb === undefined ? undefined : tokens[verb.head];
  if (verb === undefined || noun === undefined) return tokens;
  return tokens.map((one) => {
    if (one === verb)
      return { ...one, upos: 'VERB', xpos: tokens[noun.head]?.xpos ?? 'VBD', head: noun.head, deprel: 'conj' };
    if (one === noun) return { ...one, head: verb.index, deprel: 'obj' };
    return one.head === noun.index && /^(?:cc|punct)$/.test(one.deprel) && one.index < verb.index
      ? { ...one, head: verb.index }
      : one;
  });
}
