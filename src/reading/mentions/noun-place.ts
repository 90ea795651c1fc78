// A description: a noun phrase from its article to its head noun, and what it asks of the party it means.
import { childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { type Ground, placed } from './ground.ts';
import { isCalendarWord } from './name-words.ts';
import type { NounPlace } from './place.ts';
import { countryOf, isNationality, isNounFor, partyNounsOf } from './words.ts';

/** Words after which a noun means no one party: "any company", "no official". */
const noneOf = /^(?:any|every|each|no|such|either|neither|which|what|whatever)$/i;

const beforeNoun = ['det', 'amod', 'nummod', 'compound', 'nmod:poss', 'nmod:desc'] as const;
const afterNoun = ['nmod', 'acl', 'acl:relcl'] as const;

/** The noun phrase under a head noun, or an indefinite pronoun taken for one. */
export function nounPlace(ground: Ground, token: Token): NounPlace {
  const { tokens } = ground.sentence;
  const ends = phraseEnds(ground.sentence, token.index);
  const noun = token.lemma.toLowerCase();
  const nouns = partyNounsOf(noun);
  const words = nouns.length === 0 ? [] : tokens.slice(ends.first, token.index);
  const modifiers = words.filter((word) => isModifier(tokens, word));
  const lead = tokens[ends.first]?.form ?? '';
  const isMany = token.xpos.endsWith('S') || token.upos === 'PRON';
  return {
    form: 'description',
    noun,
    types: noneOf.test(lead) ? [] : [...new Set(nouns.filter((one) => isMany || !one.many).map((one) => one.type))],
    howMany: isMany ? 'many' : 'one',
    gender: nouns.find((one) => one.gender !== null)?.gender ?? null,
    definite: ends.owner === null && /^(?:the|this|that|these|those|both)$/i.test(lead),
    deictic: /^(?:this|these|our|my)$/i.test(lead),
    countries: [...new Set(words.map((word) => countryOf(word.form)).filter((one) => one !== null))],
    modifiers: modifiers.map((word) => word.form.toLowerCase()),
    properModifiers: modifiers.filter((word) => word.upos === 'PROPN').map((word) => word.form.toLowerCase()),
    proper: isProper(tokens, ends),
    owner: ends.owner,
    phrase: { start: tokens[ends.bare]?.start ?? 0, end: tokens[ends.phraseLast]?.end ?? 0 },
    phraseLast: ends.phraseLast,
    narrowed: isNarrowed(ground.sentence, token.index),
    ...placed(ground, ends.first, ends.last, token.index),
  };
}

interface PhraseEnds {
  readonly first: number;
  /** The first token that is no article and no owner. */
  readonly bare: number;
  readonly last: number;
  readonly phraseLast: number;
  readonly owner: number | null;
}

function phraseEnds(sentence: Sentence, head: number): PhraseEnds {
  const { tokens } = sentence;
  const parts = childrenBy(sentence, head, ...beforeNoun).filter((child) => child < head);
  const first = afterBreak(tokens, Math.min(head, ...parts.flatMap((child) => subtreeOf(sentence, child))), head);
  const possessor = childrenBy(sentence, head, 'nmod:poss').find((child) => child < head) ?? null;
  const owned = possessor === null ? [] : subtreeOf(sentence, possessor).filter((one) => one < head);
  const owner = possessor === null ? null : Math.max(...owned);
  const from = owner === null ? first : owner + 1;
  const bare = tokens.findIndex((token) => token.index >= from && !/^(?:DET|PART|PUNCT|CCONJ)$/.test(token.upos));
  const last =
    isGeneral(tokens[head + 1]) && isNounFor(tokens[head]?.lemma.toLowerCase() ?? '', 'person') ? head + 1 : head;
  return { first, bare: Math.min(bare, head), last, phraseLast: Math.max(last, lastOfPhrase(sentence, head)), owner };
}

/** The second word of "attorney general", "secretary general". */
export function isGeneral(token: Token | undefined): boolean {
  return /^[Gg]eneral$/.test(token?.form ?? '');
}

/** Whether the phrase is written as a name: "Lyon Region Attorney General", "the Judiciary Committees". */
function isProper(tokens: readonly Token[], { bare, last }: PhraseEnds): boolean {
  const words = tokens.slice(bare, last + 1).filter((token) => !/^(?:ADP|CCONJ|DET|PART|PUNCT)$/.test(token.upos));
  return words.length > 1 && words.every((token) => /^\p{Lu}/u.test(token.form)) && words.at(-1)?.upos === 'PROPN';
}

/** The first token from here that may begin a noun phrase: a tree gone wrong must not draw a clause into it. */
function afterBreak(tokens: readonly Token[], first: number, head: number): number {
  const before = tokens.slice(first, head);
  const last = before.findLast(
    (token) => /^(?:ADP|SCONJ|AUX|CCONJ)$/.test(token.upos) || /^[,;:()—–]$/.test(token.form),
  );
  return last === undefined || isInside(tokens, last, head) ? first : last.index + 1;
}

/** "the chief of staff's office": a preposition inside the owner breaks nothing, nor does "and" between two adjectives. */
function isInside(tokens: readonly Token[], token: Token, head: number): boolean {
  if (token.upos !== 'CCONJ' && token.upos !== 'ADP') return false;
  const next = tokens.slice(token.index + 1, head);
  return token.upos === 'CCONJ' ? !next.some((one) => one.upos === 'DET') : next.some((one) => one.xpos === 'POS');
}

/** The last token of what stands under a head with a preposition, and of a second role beside it. */
function lastOfPhrase(sentence: Sentence, head: number): number {
  const roles = [secondRole(sentence, head)].filter((child) => child !== null);
  const after = childrenBy(sentence, head, 'nmod').filter((child) => isComplement(sentence, child));
  const inside = [...roles, ...after].flatMap((child) => [child, ...closeTo(sentence, child)]);
  return Math.max(head, ...inside);
}

/** What a noun needs to be understood: "spokesman for the ministry"; not "reporters on Monday". */
function isComplement(sentence: Sentence, child: number): boolean {
  if (isWhen(sentence.tokens[child])) return false;
  return childrenBy(sentence, child, 'case').some((one) =>
    /^(?:of|for|at|from|in|to|behind)$/.test(sentence.tokens[one]?.form ?? ''),
  );
}

/** "reporters on Monday", "co-founder in 2009". */
function isWhen(token: Token | undefined): boolean {
  const isYear = token?.deprel === 'nmod' && /^(?:19|20)\d\d$/.test(token.form);
  return isYear || isCalendarWord(token?.form ?? '');
}

/** The other role of "president and CEO", by the words alone: trees often hang it on the name. */
function secondRole({ tokens }: Sentence, head: number): number | null {
  if (!/^(?:and|&)$/.test(tokens[head + 1]?.form ?? '')) return null;
  const role = tokens.find((token) => token.index > head + 1 && token.index < head + 5 && isRole(token));
  const between = tokens.slice(head + 2, role?.index);
  return role !== undefined && isRole(tokens[head]) && between.every((token) => /^(?:ADJ|NOUN)$/.test(token.upos))
    ? role.index
    : null;
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && !token.xpos.endsWith('S') && isNounFor(token.lemma.toLowerCase(), 'person');
}

/** Whether two heads are two roles of one person rather than two persons. */
export function isSameKind(sentence: Sentence, head: number, other: number): boolean {
  return secondRole(sentence, head) === other;
}

/** What stands below a token without clauses, asides and days. */
function closeTo(sentence: Sentence, index: number): readonly number[] {
  return childrenOf(sentence, index)
    .filter(
      (child) =>
        !hasRelation(sentence.tokens[child], 'acl', 'advcl', 'appos', 'parataxis', 'punct', 'nmod:unmarked', 'dep') &&
        !isWhen(sentence.tokens[child]),
    )
    .flatMap((child) => [child, ...closeTo(sentence, child)]);
}

/** A word that narrows the noun; countries and "Lyon-based" do not. */
function isModifier(tokens: readonly Token[], word: Token): boolean {
  const isSeat = tokens[word.index + 1]?.form === '-' && tokens[word.index + 2]?.form === 'based';
  if (isSeat || /-?based$/.test(word.form)) return false;
  return /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(word.upos) && !isNationality(word.form) && countryOf(word.form) === null;
}

function isNarrowed(sentence: Sentence, head: number): boolean {
  return childrenOf(sentence, head).some((child) => {
    const token = sentence.tokens[child];
    if (token === undefined || child < head || !hasRelation(token, ...afterNoun)) return false;
    if (sentence.tokens[head + 1]?.form === 'to' && token.deprel === 'acl') return false;
    return sentence.tokens[head + 1]?.form !== ',';
  });
}
