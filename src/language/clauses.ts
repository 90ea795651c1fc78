// Who does what to whom in a clause, whatever its form: passives, relatives, control, coordination and reduced clauses.
import type { Sentence, Token } from '../model/sentence.ts';
import { childBy, childrenBy, childrenOf, hasRelation } from './tree.ts';

/** Verbs whose object does what the infinitive after it says: "ordered the firm to pay". */
const objectControl = new Set(
  (
    'allow ask authorize cause call compel convince direct enable encourage expect force get help instruct invite lead let make ' +
    'oblige order permit persuade press push request require tell urge want warn'
  ).split(' '),
);

const firsts = new Set(['first', 'second', 'third', 'last', 'only', 'next', 'latest']);
const relativePronouns = new Set(['who', 'which', 'that', 'whom']);
const deepest = 8;

/** Whether a verb stands in the passive. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  if (childBy(sentence, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') !== null) return true;
  if (childBy(sentence, verb, 'obl:agent') !== null && childBy(sentence, verb, 'obj') === null) return true;
  const token = sentence.tokens[verb];
  if (token?.deprel === 'acl' && /^VB[ND]$/.test(token.xpos)) return childBy(sentence, verb, 'obj') === null;
  // "was jailed for two years and fined $40,000", where the tagger takes the second for a past.
  if (token?.xpos === 'VBD' && token.deprel === 'conj' && doneTo.has(token.lemma)) return goesOn(sentence, token);
  if (token?.xpos !== 'VBN') return false;
  // "Convicted in 2009, he fled".
  if (hasRelation(token, 'advcl')) return childBy(sentence, verb, 'nsubj', 'aux', 'obj') === null;
  if (!hasRelation(token, 'conj') || childBy(sentence, verb, 'nsubj', 'aux') !== null) return false;
  return token.head < verb && isPassive(sentence, token.head);
}

/** What somebody is done, never what one does without an object. */
const doneTo = new Set(
  'fine arrest charge indict convict sentence detain jail imprison acquit deport extradite escort suspend ban book remand fire dismiss appoint'.split(
    ' ',
  ),
);

function goesOn(sentence: Sentence, { index, head, lemma }: Token): boolean {
  if (head > index || childBy(sentence, index, 'nsubj', 'aux') !== null) return false;
  return (lemma === 'fine' || childBy(sentence, index, 'obj') === null) && isPassive(sentence, head);
}

/** The one who does it: the subject of an active verb, the "by" phrase of a passive one; null where none is told. */
export function doerOf(sentence: Sentence, verb: number): number | null {
  return isPassive(sentence, verb) ? agentOf(sentence, verb) : subjectOf(sentence, verb);
}

/** The one it is done to: the object of an active verb, the subject of a passive one. */
export function undergoerOf(sentence: Sentence, verb: number): number | null {
  if (isPassive(sentence, verb)) return subjectOf(sentence, verb);
  // One who is given something stands beside what is given; alone it is the object.
  const object = childBy(sentence, verb, 'obj') ?? childBy(sentence, verb, 'iobj');
  if (object !== null) return resolved(sentence, object);
  return relativeObjectOf(sentence, verb) ?? sharedObjectOf(sentence, verb);
}

/** The grammatical subject, taken from the clause above where a verb has none of its own; relative pronouns are resolved. */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): number | null {
  const own = properOf(sentence, childrenBy(sentence, verb, 'nsubj'));
  if (own !== undefined) return resolved(sentence, own);
  const token = sentence.tokens[verb];
  if (token === undefined || token.head === verb || depth > deepest) return null;
  const above = sentence.tokens[token.head];
  if (above === undefined) return null;
  if (hasRelation(token, 'conj')) {
    const isClause = isVerbal(above) || childBy(sentence, token.head, 'cop') !== null;
    return isClause ? subjectOf(sentence, token.head, depth + 1) : null;
  }
  if (hasRelation(token, 'xcomp') || isControlled(sentence, token))
    return controllerOf(sentence, token.head, depth + 1);
  if (hasRelation(token, 'acl')) return subjectOfModifier(sentence, token, depth + 1);
  // "the recently named chair Erik Lund": the one named, not the post.
  if (token.deprel === 'amod')
    return token.xpos !== 'VBN' ? null : above.deprel === 'nmod:desc' ? above.head : token.head;
  if (token.deprel === 'parataxis' && isNominal(above) && above.index < verb) return above.index;
  if (hasRelation(token, 'advcl', 'ccomp', 'parataxis')) {
    const finite = childBy(sentence, verb, 'mark') !== null && /^VB[DPZ]$/.test(token.xpos);
    return finite ? null : subjectOf(sentence, token.head, depth + 1);
  }
  return null;
}

/** Of several subjects ("scooter maker Lumo" taken for two) the name, else the first that is no relative pronoun, else the first. */
function properOf(sentence: Sentence, subjects: readonly number[]): number | undefined {
  const name = subjects.find((one) => sentence.tokens[one]?.upos === 'PROPN');
  return name ?? subjects.find((one) => !isRelative(sentence, one)) ?? subjects[0];
}

function isRelative(sentence: Sentence, index: number): boolean {
  return relativePronouns.has(sentence.tokens[index]?.lemma.toLowerCase() ?? '');
}

/** The heads of the phrases that hang on a token by this preposition: "with", "into", "according to" by its first word. */
export function prepositional(sentence: Sentence, index: number, preposition: string): readonly number[] {
  let found: number[] | null = null;
  for (const child of childrenOf(sentence, index)) {
    if (!isLedBy(sentence, child, preposition)) continue;
    if (!hasRelation(sentence.tokens[child], 'obl', 'nmod', 'advcl', 'acl')) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

const none: readonly number[] = [];

function isLedBy(sentence: Sentence, phrase: number, preposition: string): boolean {
  for (const child of childrenOf(sentence, phrase)) {
    const token = sentence.tokens[child];
    if (token?.lemma.toLowerCase() === preposition && hasRelation(token, 'case', 'mark')) return true;
  }
  return false;
}

/** A token and those coordinated with it: "A, B and C" by its first. */
export function coordinated(sentence: Sentence, index: number): readonly number[] {
  const found = [index];
  for (let next = 0; next < found.length; next += 1) found.push(...childrenBy(sentence, found[next] ?? index, 'conj'));
  return found;
}

/** Whether a token can head a clause. */
export function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX' || token.xpos.startsWith('VB'));
}

/** Whether a token is a noun or a name. */
function isNominal(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN';
}

/** Whether the predicate is negated by a word of its own: "not", "never", "no longer". */
export function isNegated(sentence: Sentence, index: number): boolean {
  return childrenBy(sentence, index, 'advmod', 'det', 'cc:preconj').some((child) =>
    ['not', "n't", 'never', 'no', 'neither', 'hardly'].includes(sentence.tokens[child]?.lemma.toLowerCase() ?? ''),
  );
}

function agentOf(sentence: Sentence, verb: number): number | null {
  const own = childBy(sentence, verb, 'obl:agent') ?? prepositional(sentence, verb, 'by')[0];
  if (own !== undefined) return own;
  // "was found guilty of fraud by a jury": the phrase hangs on the adjective or on what stands behind it.
  const adjectives = childrenBy(sentence, verb, 'xcomp').filter((one) => sentence.tokens[one]?.upos === 'ADJ');
  const near = [
    ...childrenBy(sentence, verb, 'obl', 'obj'),
    ...adjectives,
    ...adjectives.flatMap((one) => childrenBy(sentence, one, 'obl')),
  ].flatMap((child) => prepositional(sentence, child, 'by'));
  return near[0] ?? null;
}

/** "ordered the firm to pay" where the tree has the infinitive as a purpose. */
function isControlled(sentence: Sentence, token: Token): boolean {
  if (token.deprel !== 'advcl' || !isInfinitive(sentence, token.index) || childBy(sentence, token.head, 'obj') === null)
    return false;
  return objectControl.has(sentence.tokens[token.head]?.lemma ?? '');
}

function controllerOf(sentence: Sentence, verb: number, depth: number): number | null {
  if (!objectControl.has(sentence.tokens[verb]?.lemma ?? '')) return subjectOf(sentence, verb, depth);
  if (isPassive(sentence, verb)) return subjectOf(sentence, verb, depth);
  // "expects to open a plant": with nobody else named, the subject does it.
  return undergoerOf(sentence, verb) ?? subjectOf(sentence, verb, depth);
}

/** "the company building it" · "the firm that sued" · "its plan to invest", "it is in talks to invest" · "announced plans to invest". */
function subjectOfModifier(sentence: Sentence, token: Token, depth: number): number | null {
  const noun = sentence.tokens[token.head];
  if (noun === undefined) return null;
  if (token.deprel === 'acl:relcl' || !isInfinitive(sentence, token.index)) return token.head;
  const owner = childBy(sentence, token.head, 'nmod:poss', 'nsubj') ?? nameBefore(sentence, token.head);
  if (owner !== null) return owner;
  if (isHeadlinePlan(sentence, token)) return token.head;
  // "the first man to plead".
  if (childrenBy(sentence, token.head, 'amod').some((one) => firsts.has(sentence.tokens[one]?.lemma ?? '')))
    return token.head;
  const above = sentence.tokens[noun.head];
  // "Prado said a plan to lease ten barges fell through": whose plan it is says so.
  if (noun.deprel === 'nsubj' && hasRelation(above, 'ccomp') && schemes.has(noun.lemma) && above !== undefined)
    return subjectOf(sentence, above.head, depth);
  return isVerbal(above) && hasRelation(noun, 'obj', 'iobj', 'obl', 'xcomp', 'nsubj:pass')
    ? subjectOf(sentence, noun.head, depth)
    : null;
}

const schemes = new Set(['plan', 'deal', 'agreement', 'proposal', 'bid', 'offer', 'effort', 'attempt']);

function isOfName(sentence: Sentence, index: number): boolean {
  if (sentence.tokens[index]?.upos === 'PROPN') return true;
  return sentence.names.some((name) => name.first <= index && index <= name.last);
}

/** "Norvik to open plant": a name alone above an infinitive, as headlines tell plans. */
export function isHeadlinePlan(sentence: Sentence, token: Token): boolean {
  const { head } = token;
  if (token.deprel !== 'acl' || sentence.tokens[head]?.head !== head || !isInfinitive(sentence, token.index))
    return false;
  return sentence.names.some((name) => name.first <= head && head <= name.last + 1);
}

/** "Norvik plans to invest" where the plans are a noun, as in a headline. */
function nameBefore(sentence: Sentence, noun: number): number | null {
  if (sentence.tokens[noun]?.xpos !== 'NNS') return null;
  const names = childrenBy(sentence, noun, 'compound', 'amod').filter((child) => isOfName(sentence, child));
  return names.at(-1) ?? null;
}

/** Whether a verb is an infinitive with "to". */
export function isInfinitive(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, 'mark').some((child) => sentence.tokens[child]?.lemma.toLowerCase() === 'to');
}

/** "the plant that it opened", "properties he owned": the noun above a relative clause that has a subject and no object. */
function relativeObjectOf(sentence: Sentence, verb: number): number | null {
  const token = sentence.tokens[verb];
  // "the summit, which ministers are expected to attend": the pronoun hangs on the verb above.
  if (token?.deprel === 'xcomp' && isPassive(sentence, token.head) && isInfinitive(sentence, verb)) {
    const [pronoun, ...others] = childrenBy(sentence, token.head, 'obj', 'nsubj');
    if (pronoun === undefined || others.length === 0 || !isRelative(sentence, pronoun)) return null;
    return resolved(sentence, pronoun);
  }
  if (token?.deprel !== 'acl:relcl') return null;
  const subject = childBy(sentence, verb, 'nsubj');
  if (subject === null || relativePronouns.has(sentence.tokens[subject]?.lemma ?? '')) return null;
  return childBy(sentence, verb, 'ccomp', 'xcomp') === null ? token.head : null;
}

/** "designs and builds engines": the object told once, at the last of the coordinated verbs. */
function sharedObjectOf(sentence: Sentence, verb: number): number | null {
  const next = childrenBy(sentence, verb, 'conj').find((child) => isVerbal(sentence.tokens[child]));
  if (
    next === undefined ||
    childrenOf(sentence, verb).some((child) => child > verb && child < next && !isLink(sentence, child))
  )
    return null;
  return childBy(sentence, next, 'obj');
}

function isLink(sentence: Sentence, index: number): boolean {
  return hasRelation(sentence.tokens[index], 'cc', 'punct', 'conj');
}

/** A relative pronoun stands for the noun its clause hangs on; any other token for itself. */
function resolved(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index];
  if (token === undefined || !relativePronouns.has(token.lemma.toLowerCase())) return index;
  if (token.upos !== 'PRON' && !token.xpos.startsWith('W')) return index;
  for (let above = sentence.tokens[token.head]; above !== undefined && above.head !== above.index; ) {
    if (above.deprel === 'acl:relcl') return above.head;
    above = sentence.tokens[above.head];
  }
  return index;
}
