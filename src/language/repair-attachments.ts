// Where the network hangs a phrase too low, as news with long asides brings out: "would close the plant, which opened in 1953, by 2020",
// "the tariffs the ministry imposed", "met a team led by Prado on Monday", "hours after Norvik halted sales".
import type { Token } from '../model/sentence.ts';
import { firstOf } from './phrase-ends.ts';

/** The same tokens with these phrases hung where they belong. */
export function repairAttachments(tokens: readonly Token[]): readonly Token[] {
  return [
    withOwnersOfSums,
    withVerbsAfterAsides,
    withReducedRelatives,
    withBareRelatives,
    withPhrasesAfterAsides,
    withPhrasesAfterLeaders,
    withClausesAfter,
  ].reduce((all, mend) => mend(all), tokens);
}

/** "Norvik's $4 million purchase of Aurel", "hit with a $4 million fine": a sum right before a noun in its place belongs to it. */
function withOwnersOfSums(tokens: readonly Token[]): readonly Token[] {
  const sum = tokens.find(
    (one) => one.upos === 'SYM' && one.head !== one.index && nounOfSum(tokens, one) !== undefined,
  );
  const noun = sum === undefined ? undefined : nounOfSum(tokens, sum);
  if (sum === undefined || noun === undefined) return tokens;
  return tokens.map((one) => {
    if (one === sum) return { ...one, head: noun.index, deprel: 'compound' };
    return one.head === sum.index && /^(?:case|det|nmod:poss)$/.test(one.deprel) ? { ...one, head: noun.index } : one;
  });
}

function nounOfSum(tokens: readonly Token[], sum: Token): Token | undefined {
  return tokens.find(
    (one) =>
      one.upos === 'NOUN' && one.head === sum.head && one.deprel === sum.deprel && isRightAfter(tokens, sum, one),
  );
}

function isRightAfter(tokens: readonly Token[], sum: Token, noun: Token): boolean {
  return (
    noun.index > sum.index &&
    tokens.slice(sum.index + 1, noun.index).every((one) => one.upos === 'NUM' || one.head === noun.index)
  );
}

/** "the tariffs the ministry imposed in May": what has a subject and no helping verb is active. */
function withReducedRelatives(tokens: readonly Token[]): readonly Token[] {
  const verbs = tokens.filter((one) => {
    if (one.deprel !== 'acl' || one.xpos !== 'VBN' || one.head > one.index) return false;
    const below = tokens.filter((other) => other.head === one.index);
    const subject = below.find((other) => other.deprel === 'nsubj:pass');
    const isAlone = !below.some((other) => other.deprel.startsWith('aux') || other.deprel === 'obl:agent');
    return subject !== undefined && isAlone && one.head < subject.index && subject.index < one.index;
  });
  if (verbs.length === 0) return tokens;
  return tokens.map((one) => {
    if (verbs.includes(one)) return { ...one, xpos: 'VBD', deprel: 'acl:relcl' };
    const isSubject = one.deprel === 'nsubj:pass' && verbs.some((verb) => verb.index === one.head);
    return isSubject ? { ...one, deprel: 'nsubj' } : one;
  });
}

/** "Norvik Corp, the troubled chain, yesterday named Prado": after the aside on its subject a participle with an object is the verb. */
function withVerbsAfterAsides(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((one) => one.head === one.index);
  const verb = root?.upos === 'PROPN' ? tokens.find((one) => isVerbAfterAside(tokens, one, root)) : undefined;
  if (root === undefined || verb === undefined || tokens.at(-1)?.form !== '.') return tokens;
  return tokens.map((one) => {
    if (one === verb) return { ...one, upos: 'VERB', xpos: 'VBD', head: verb.index, deprel: 'root' };
    if (one === root) return { ...one, head: verb.index, deprel: 'nsubj' };
    if (one.head === verb.index && one.deprel === 'xcomp' && one.upos === 'PROPN') return { ...one, deprel: 'obj' };
    const isTime = one.deprel === 'nmod:unmarked' && one.index === verb.index - 1;
    if (isTime) return { ...one, head: verb.index, deprel: 'obl:unmarked' };
    return one.head === root.index && one.index > verb.index ? { ...one, head: verb.index } : one;
  });
}

/** A comma and at most a time stand between the aside and the verb, and an object after it. */
function isVerbAfterAside(tokens: readonly Token[], verb: Token, root: Token): boolean {
  if (verb.head !== root.index || verb.deprel !== 'acl' || verb.xpos !== 'VBN') return false;
  const below = tokens.filter((one) => one.head === verb.index);
  if (below.some((one) => /^(?:aux|obl:agent)/.test(one.deprel))) return false;
  if (!below.some((one) => /^(?:obj|xcomp)$/.test(one.deprel) && one.index > verb.index)) return false;
  const before = tokens[verb.index - 1];
  const comma = before?.deprel === 'nmod:unmarked' ? tokens[verb.index - 2] : before;
  const aside = tokens.find((one) => one.head === root.index && one.deprel === 'appos' && one.index < verb.index);
  return comma?.form === ',' && aside !== undefined && aside.index < comma.index;
}

/** "blamed the tariffs the ministry imposed": two nouns in one place, of which the second did what the first undergoes. */
function withBareRelatives(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((one) => isBareRelative(tokens, one));
  const subject = verb === undefined ? undefined : tokens[verb.head];
  const noun = subject === undefined ? undefined : nounBefore(tokens, subject);
  if (verb === undefined || subject === undefined || noun === undefined) return tokens;
  return tokens.map((one) => {
    if (one === verb) return { ...one, upos: 'VERB', xpos: 'VBD', head: noun.index, deprel: 'acl:relcl' };
    return one === subject ? { ...one, head: verb.index, deprel: 'nsubj' } : one;
  });
}

function isBareRelative(tokens: readonly Token[], verb: Token): boolean {
  const subject = tokens[verb.head];
  if (verb.deprel !== 'acl' || verb.xpos !== 'VBN' || subject === undefined || subject.index >= verb.index)
    return false;
  if (tokens.some((one) => one.head === verb.index && /^(?:aux|obj|obl:agent)/.test(one.deprel))) return false;
  return nounBefore(tokens, subject) !== undefined;
}

/** The common noun that ends right before a phrase and stands in the same place. */
function nounBefore(tokens: readonly Token[], phrase: Token): Token | undefined {
  if (phrase.deprel !== 'obj' && phrase.deprel !== 'nsubj') return undefined;
  const before = tokens[firstOf(tokens, phrase) - 1];
  const isSame = before?.upos === 'NOUN' && before.head === phrase.head && before.deprel === phrase.deprel;
  return isSame ? before : undefined;
}

/** "the plant, which opened in 1953, by 2020 and lay off 90 workers": after its closing comma an aside is over. */
function withPhrasesAfterAsides(tokens: readonly Token[]): readonly Token[] {
  const heads = new Map<number, number>();
  for (const aside of tokens) {
    const above = aside.deprel === 'acl:relcl' ? clauseAbove(tokens, aside) : null;
    if (above === null || !isAfterComma(tokens, aside)) continue;
    const later = tokens.filter((one) => one.head === aside.index && one.index > aside.index);
    const closing = later.find(
      (one) =>
        phrases.has(one.deprel) &&
        (tokens[firstOf(tokens, one)]?.form === ',' || tokens[firstOf(tokens, one) - 1]?.form === ','),
    );
    if (closing === undefined) continue;
    for (const one of later)
      if (one.index >= closing.index && isOfAbove(tokens, one, { aside, above })) heads.set(one.index, above.index);
  }
  return heads.size === 0 ? tokens : tokens.map((one) => ({ ...one, head: heads.get(one.index) ?? one.head }));
}

const phrases = new Set(['obl', 'obl:unmarked', 'conj', 'advcl', 'xcomp']);
/** Verbs that want what somebody is to do. */
const bidding = new Set([
  'order',
  'ask',
  'tell',
  'force',
  'require',
  'allow',
  'name',
  'pick',
  'choose',
  'hire',
  'urge',
]);

/** A second verb goes with the one whose form it shares: "would close ... and lay off"; "to pay" goes with "ordered". */
function isOfAbove(tokens: readonly Token[], one: Token, { aside, above }: Aside): boolean {
  if (one.deprel === 'conj') return one.xpos === above.xpos && one.xpos !== aside.xpos;
  if (one.deprel === 'obl' || one.deprel === 'obl:unmarked') return true;
  const isInfinitive = tokens.some(
    (other) => other.head === one.index && other.form === 'to' && other.deprel === 'mark',
  );
  return isInfinitive && bidding.has(above.lemma);
}

interface Aside {
  readonly aside: Token;
  readonly above: Token;
}

/** The verb over the noun that a clause describes. */
function clauseAbove(tokens: readonly Token[], clause: Token): Token | null {
  const noun = tokens[clause.head];
  const above = noun === undefined || noun.head === noun.index ? undefined : tokens[noun.head];
  return above?.upos === 'VERB' ? above : null;
}

/** Whether a clause opens with a comma: ", which opened". */
function isAfterComma(tokens: readonly Token[], clause: Token): boolean {
  const pronoun = tokens.find((one) => one.head === clause.index && /^(?:which|who|whose|where)$/.test(one.form));
  return pronoun !== undefined && tokens[pronoun.index - 1]?.form === ',';
}

const leading = new Set(['lead', 'head', 'chair']);

/** "met a team led by Prado on Monday in Lima": the day and the place are of the meeting. */
function withPhrasesAfterLeaders(tokens: readonly Token[]): readonly Token[] {
  const led = tokens.find(
    (one) => one.deprel === 'acl' && one.xpos === 'VBN' && leading.has(one.lemma) && clauseAbove(tokens, one) !== null,
  );
  const leader = tokens.find((one) => one.head === led?.index && one.deprel === 'obl:agent');
  const above = led === undefined ? null : clauseAbove(tokens, led);
  if (led === undefined || leader === undefined || above === null) return tokens;
  const isLater = (one: Token) =>
    one.head === led.index && one.index > leader.index && /^obl(?::unmarked)?$/.test(one.deprel);
  return tokens.map((one) => (isLater(one) ? { ...one, head: above.index } : one));
}

const conjunctions = new Set(['after', 'before', 'since', 'as', 'until']);

/** "hours after Norvik halted sales": a name, a past form and a bare noun after such a word are a clause, not a phrase. */
function withClausesAfter(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((one) => isClauseVerb(tokens, one));
  const noun = verb === undefined ? undefined : tokens[verb.head];
  if (verb === undefined || noun === undefined) return tokens;
  const subject = tokens.find((one) => one.head === noun.index && isSubjectBefore(one, verb));
  return tokens.map((one) => {
    if (one === verb) return { ...one, upos: 'VERB', xpos: 'VBD', head: noun.head, deprel: 'advcl' };
    if (one === noun) return { ...one, head: verb.index, deprel: 'obj' };
    if (one === subject) return { ...one, head: verb.index, deprel: 'nsubj' };
    if (one.head !== noun.index) return one;
    if (one.deprel === 'case' && conjunctions.has(one.form)) return { ...one, head: verb.index, deprel: 'mark' };
    return one.index < verb.index && one.deprel === 'det' && subject !== undefined
      ? { ...one, head: subject.index }
      : one;
  });
}

function isClauseVerb(tokens: readonly Token[], verb: Token): boolean {
  const noun = tokens[verb.head];
  if (verb.deprel !== 'amod' || !/^VB[DN]$/.test(verb.xpos) || noun === undefined || !noun.deprel.startsWith('obl'))
    return false;
  if (noun.index < verb.index || noun.xpos !== 'NNS') return false;
  const below = tokens.filter((one) => one.head === noun.index);
  const isOpened = below.some((one) => one.deprel === 'case' && conjunctions.has(one.form));
  return isOpened && below.some((one) => isSubjectBefore(one, verb) && isNextTo(tokens, one, verb));
}

function isSubjectBefore(one: Token, verb: Token): boolean {
  return one.deprel === 'compound' && one.upos === 'PROPN' && one.index < verb.index;
}

function isNextTo(tokens: readonly Token[], subject: Token, verb: Token): boolean {
  return tokens.slice(subject.index + 1, verb.index).every((one) => one.head === subject.index);
}
