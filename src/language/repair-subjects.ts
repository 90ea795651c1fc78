// Where the network misses a subject: an unknown name that begins a sentence is taken for a helping verb or a cry ("Boeing agreed",
// "OpenAI released"), or the one who finds for nobody ("It found that").
import type { Token } from '../model/sentence.ts';

const helping = new Set(
  (
    'be am is are was were been being have has had having do does did done get gets got getting will would shall should can could may ' +
    "might must ought need dare used go going 's 're 'm 've 'd 'll ’s ’re ’m ’ve ’d ’ll wo ca keep kept let"
  ).split(' '),
);

const mistakes = new Set([
  'aux',
  'aux:pass',
  'discourse',
  'compound',
  'obl:unmarked',
  'advmod',
  'amod',
  'vocative',
  'dep',
]);
const times = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The same tokens, a capitalised word that cannot be what it was taken for made the subject it is. */
export function repairSubjects(given: readonly Token[]): readonly Token[] {
  const tokens = behindComma(dayApart(given));
  const mistaken = tokens.filter((one) => isMistaken(tokens, one)).map((one) => one.index);
  if (mistaken.length === 0 && !tokens.some((one) => isFinder(tokens, one))) return tokens;
  return tokens.map((one) => {
    if (isFinder(tokens, one)) return { ...one, deprel: 'nsubj' };
    if (mistaken.includes(one.index)) return { ...one, lemma: one.form, upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' };
    const isItsVerb = mistaken.some((subject) => tokens[subject]?.head === one.index);
    const isPast = one.xpos === 'VBN' || (one.xpos === 'VB' && unchanging.has(one.form));
    return isItsVerb && isPast && !isHelped(tokens, one, mistaken) ? { ...one, xpos: 'VBD' } : one;
  });
}

/** Verbs whose past is their base: "Norland cut 90 jobs". */
const unchanging = new Set('cut hit put set shut cost quit split bid spread cast hurt beat'.split(' '));

const days =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "In August Norland signed": the name behind the day or month is the subject, where the tree has the two as one phrase. */
function dayApart(tokens: readonly Token[]): readonly Token[] {
  const [preposition, day, third] = tokens;
  if (!/^(?:In|On|By|Since)$/.test(preposition?.form ?? '') || !days.test(day?.form ?? '')) return tokens;
  const name = third?.upos === 'NUM' ? tokens[3] : third;
  const verb = tokens[name?.head ?? -1];
  if (name === undefined || verb === undefined || !/^\p{Lu}/u.test(name.form) || preposition?.head !== name.index)
    return tokens;
  if (!/^(?:obl|nsubj)$/.test(name.deprel) || verb.upos !== 'VERB' || verb.index <= name.index) return tokens;
  if (tokens.some((one) => one.head === verb.index && one !== name && /^[nc]subj/.test(one.deprel))) return tokens;
  return tokens.map((one) => {
    if (one === preposition) return { ...one, head: 1 };
    if (one === day) return { ...one, head: verb.index, deprel: 'obl' };
    if (one.index === 2 && one !== name) return { ...one, head: 1, deprel: 'nummod' };
    return one === name ? { ...one, lemma: one.form, upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' } : one;
  });
}

/** "After talks with Norway, Mexico agreed": the name behind the comma is the subject, not one more of those before it. */
function behindComma(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.find((one) => {
    if (one.upos !== 'PROPN' || !/^(?:conj|appos)$/.test(one.deprel) || tokens[one.index - 1]?.form !== ',')
      return false;
    if (one.head > one.index || tokens.some((child) => child.head === one.index && child.deprel === 'cc')) return false;
    return verbBehind(tokens, one) !== null;
  });
  const verb = found === undefined ? null : verbBehind(tokens, found);
  if (found === undefined || verb === null) return tokens;
  return tokens.map((one) => (one === found ? { ...one, head: verb.index, deprel: 'nsubj' } : one));
}

/** The finite verb right behind a name that has no subject and above it the phrase on which the name hangs; null where there is none. */
function verbBehind(tokens: readonly Token[], name: Token): Token | null {
  const last = Math.max(name.index, ...tokens.filter((one) => isIn(one, name)).map((one) => one.index));
  const next = tokens[last + 1];
  const verb = next?.deprel.startsWith('aux') ? tokens[next.head] : next;
  if (verb?.upos !== 'VERB' || !/^(?:VBD|VBZ|MD)$/.test(next?.xpos ?? '')) return null;
  if (tokens.some((one) => one.head === verb.index && /^(?:[nc]subj|expl)/.test(one.deprel))) return null;
  for (let at = tokens[name.head]; at !== undefined && at.head !== at.index; at = tokens[at.head])
    if (at.head === verb.index) return /^(?:obl|advcl)/.test(at.deprel) && at.index < name.index ? verb : null;
  return null;
}

function isIn(one: Token, name: Token): boolean {
  return one.head === name.index && /^(?:flat|compound)/.test(one.deprel);
}

/** A finite clause has a subject: where it has none, the capitalised word right before its verb is that. */
function isMistaken(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head];
  if (verb === undefined || verb.upos !== 'VERB' || verb.index <= token.index) return false;
  if (!mistakes.has(token.deprel) || !/^\p{Lu}/u.test(token.form) || helping.has(token.form.toLowerCase()))
    return false;
  if (token.deprel === 'obl:unmarked' && times.test(token.form)) return false;
  if (tokens.some((one) => one.head === verb.index && /^(?:[nc]subj|expl)/.test(one.deprel))) return false;
  const between = tokens.slice(token.index + 1, verb.index);
  if (!between.every((one) => helping.has(one.form.toLowerCase()))) return false;
  if (between.length === 0 && verb.xpos === 'VB' && unchanging.has(verb.form)) return true;
  return token.deprel.startsWith('aux') || /^VB[DPZ]$/.test(between[0]?.xpos ?? verb.xpos);
}

const finding = new Set(
  (
    'find rule conclude order say decide announce add note warn argue claim hold determine state tell report estimate believe expect ' +
    'acknowledge admit deny insist declare recommend propose demand request accuse allege agree ask urge confirm intend plan aim hope seek pledge vow'
  ).split(' '),
);

/** "It found that": whoever finds, rules or says is somebody; "it was found that" and "it is said that" name nobody. */
function isFinder(tokens: readonly Token[], token: Token): boolean {
  if (token.deprel !== 'expl' || !/^it$/i.test(token.form)) return false;
  const verb = tokens[token.head];
  if (verb === undefined || !/^VB/.test(verb.xpos) || !finding.has(verb.lemma)) return false;
  return !tokens.some(
    (one) => one.head === verb.index && (one.deprel === 'aux:pass' || one.deprel.startsWith('nsubj')),
  );
}

/** Whether a helping verb that is one stands with a participle: "was fined". */
function isHelped(tokens: readonly Token[], verb: Token, mistaken: readonly number[]): boolean {
  return tokens.some((one) => one.head === verb.index && one.deprel.startsWith('aux') && !mistaken.includes(one.index));
}
