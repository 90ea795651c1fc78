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
export function repairSubjects(tokens: readonly Token[]): readonly Token[] {
  const mistaken = tokens.filter((one) => isMistaken(tokens, one)).map((one) => one.index);
  return tokens.map((one) => {
    if (isFinder(tokens, one)) return { ...one, deprel: 'nsubj' };
    if (mistaken.includes(one.index)) return { ...one, lemma: one.form, upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' };
    const isItsVerb = mistaken.some((subject) => tokens[subject]?.head === one.index);
    return isItsVerb && one.xpos === 'VBN' && !isHelped(tokens, one, mistaken) ? { ...one, xpos: 'VBD' } : one;
  });
}

/** A finite clause has a subject: where it has none, the capitalised word right before its verb is that. */
function isMistaken(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head];
  if (verb === undefined || verb.upos !== 'VERB' || verb.index <= token.index) return false;
  if (!/^\p{Lu}/u.test(token.form) || helping.has(token.form.toLowerCase()) || !mistakes.has(token.deprel))
    return false;
  if (token.deprel === 'obl:unmarked' && times.test(token.form)) return false;
  if (tokens.some((one) => one.head === verb.index && /^(?:[nc]subj|expl)/.test(one.deprel))) return false;
  const between = tokens.slice(token.index + 1, verb.index);
  if (!between.every((one) => helping.has(one.form.toLowerCase()))) return false;
  return token.deprel.startsWith('aux') || /^VB[DPZ]$/.test(between[0]?.xpos ?? verb.xpos);
}

const finding = new Set(
  (
    'find rule conclude order say decide announce add note warn argue claim hold determine state tell report estimate believe expect ' +
    'acknowledge admit deny insist declare recommend propose demand request accuse allege agree ask urge confirm'
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
