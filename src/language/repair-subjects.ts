// Where the network takes an unknown name that begins a sentence for a helping verb or a cry: "Boeing agreed", "OpenAI released".
import type { Token } from '../model/sentence.ts';

const helping = new Set(
  (
    'be am is are was were been being have has had having do does did done get gets got getting will would shall should can could may ' +
    "might must ought need dare used go going 's 're 'm 've 'd 'll ’s ’re ’m ’ve ’d ’ll wo ca keep kept let"
  ).split(' '),
);

const times = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The same tokens, a capitalised word that cannot be what it was taken for made the subject it is. */
export function repairSubjects(tokens: readonly Token[]): readonly Token[] {
  const mistaken = tokens.filter((one) => isMistaken(tokens, one)).map((one) => one.index);
  if (mistaken.length === 0) return tokens;
  return tokens.map((one) => {
    if (mistaken.includes(one.index)) return { ...one, lemma: one.form, upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' };
    const isItsVerb = mistaken.some((subject) => tokens[subject]?.head === one.index);
    return isItsVerb && one.xpos === 'VBN' && !isHelped(tokens, one, mistaken) ? { ...one, xpos: 'VBD' } : one;
  });
}

function isMistaken(tokens: readonly Token[], token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.form) || tokens[token.head]?.upos !== 'VERB' || token.head <= token.index) return false;
  if (tokens.some((one) => one.head === token.head && one.deprel.startsWith('nsubj'))) return false;
  if (token.deprel.startsWith('aux')) return !helping.has(token.form.toLowerCase());
  if (isBesideVerb(token)) return /^VB[DPZ]$/.test(tokens[token.head]?.xpos ?? '');
  return token.deprel === 'discourse' && token.head === token.index + 1;
}

/** A name right before a finite verb that hangs on it as no name does: "Norvik plans to". */
function isBesideVerb(token: Token): boolean {
  if (token.upos !== 'PROPN' || token.head !== token.index + 1) return false;
  return token.deprel === 'compound' || (token.deprel === 'obl:unmarked' && !times.test(token.form));
}

/** Whether a helping verb that is one stands with a participle: "was fined". */
function isHelped(tokens: readonly Token[], verb: Token, mistaken: readonly number[]): boolean {
  return tokens.some((one) => one.head === verb.index && one.deprel.startsWith('aux') && !mistaken.includes(one.index));
}
