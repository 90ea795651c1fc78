import { childBy, childrenBy, childrenOf, hasRelation, subtreeOf } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Gender, NamePlace, NounPlace, Place, PronounPlace, Role } from './place.ts';
import { isPronoun } from './pronouns.ts';
import { isHonorific, type ProperName } from './repair-names.ts';
import { countryOf, genderOfGiven, isNationality, isNounFor, partyNounsOf } from './words.ts';

/** A sentence with what is known of it before its places are found. */
export interface Ground {
  readonly text: string;
  readonly sentence: Sentence;
  readonly names: readonly ProperName[];
  /** Per token, whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Every name, description and pronoun of a sentence, by first token, the wider of two first. */
export function findPlaces(ground: Ground): readonly Place[] {
  const { sentence, names } = ground;
  const named = names.map((name, at) => namePlace(ground, name, at));
  const others = sentence.tokens.flatMap((token): readonly Place[] => {
    if (names.some((name) => name.first <= token.index && token.index <= name.last)) return [];
    if (isPronoun(token)) return [pronounPlace(ground, token)];
    if (indefinite.test(token.form) && token.upos === 'PRON') return [nounPlace(ground, token)];
    if (named.some((name) => name.titleFirst <= token.index && token.index < name.first)) return [];
    return isNounHead(token) ? [nounPlace(ground, token)] : [];
  });
  const all = [...named, ...others];
  return [...all, ...pairsOf(ground, all)].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Pronouns that name no party and yet may be what "they" means. */
const indefinite =
  /^(?:those|others|everyone|everybody|anyone|anybody|no-?one|nobody|many|some|both|each|somebody|someone)$/i;

/** "The mayor and Ann Roy": two or more together, which only "they" can mean. */
function pairsOf(ground: Ground, places: readonly Place[]): readonly NounPlace[] {
  const { sentence } = ground;
  const heads = new Map(places.map((place) => [place.head, place]));
  return [...heads].flatMap(([head, place]) => {
    const last = childrenBy(sentence, head, 'conj')
      .map((other) => heads.get(other))
      .findLast((other) => other !== undefined);
    return last === undefined || place.form === 'pronoun' || isSameKind(sentence, head, last.head)
      ? []
      : [pairPlace(ground, place, last)];
  });
}

function pairPlace(ground: Ground, one: Place, other: Place): NounPlace {
  return {
    form: 'description',
    noun: '',
    types: [],
    amount: 'many',
    gender: null,
    definite: false,
    countries: [],
    modifiers: [],
    properModifiers: [],
    phrase: '',
    owner: null,
    narrowed: false,
    ...placed(ground, one.first, other.last, one.head),
  };
}

/** The token of a stretch whose head lies outside it. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  const inside = sentence.tokens.slice(first, last + 1);
  return inside.find((token) => token.head === token.index || token.head < first || token.head > last)?.index ?? first;
}

function placed(ground: Ground, first: number, last: number, head: number) {
  const { tokens } = ground.sentence;
  return {
    sentence: ground.sentence,
    first,
    last,
    head,
    start: tokens[first]?.start ?? 0,
    end: (tokens[last]?.end ?? 0) - (tokens[last]?.form.length !== 1 && tokens[last]?.form.endsWith('-') ? 1 : 0),
    role: roleOf(ground.sentence, head),
    quoted: ground.quoted[first] ?? false,
  };
}

const roles: readonly (readonly [string, Role])[] = [
  ['nsubj', 'subject'],
  ['obj', 'object'],
  ['iobj', 'object'],
  ['nmod:poss', 'possessor'],
  ['obl', 'oblique'],
  ['nmod', 'modifier'],
  ['compound', 'compound'],
  ['amod', 'compound'],
];

function roleOf(sentence: Sentence, head: number): Role {
  const token = sentence.tokens[head];
  if (token === undefined || token.head === head) return 'other';
  if (childrenBy(sentence, head, 'case').some((child) => /^(?:as|like)$/i.test(sentence.tokens[child]?.form ?? '')))
    return 'compound';
  if (hasRelation(token, 'conj', 'appos', 'flat')) return roleOf(sentence, token.head);
  return roles.find(([relation]) => hasRelation(token, relation))?.[1] ?? 'other';
}

function pronounPlace(ground: Ground, token: Token): PronounPlace {
  return { form: 'pronoun', word: token.form.toLowerCase(), ...placed(ground, token.index, token.index, token.index) };
}

function namePlace(ground: Ground, name: ProperName, at: number): NamePlace {
  const { tokens } = ground.sentence;
  const words = tokens.slice(name.first, name.last + 1).map((token) => token.form.replace(/(?<=.)-$/, ''));
  const before = name.type === 'person' || name.type === 'organization' ? titleBefore(ground, name, at) : null;
  const lead = tokens[name.first - 1]?.form ?? '';
  return {
    form: 'name',
    words,
    type: name.type,
    bracketed: tokens[name.first - 1]?.form === '(' && tokens[name.last + 1]?.form === ')',
    title: before === null ? null : before.words,
    titleFirst: before?.first ?? name.first,
    nouns: before?.nouns ?? [],
    gender: genderOfName(words, lead, before?.nouns ?? []),
    countries: countriesBefore(ground, before?.first ?? name.first),
    ...placed(ground, name.first, name.last, headOf(ground.sentence, name.first, name.last)),
  };
}

const honorificGender: Readonly<Record<string, Gender>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  dame: 'f',
  madam: 'f',
};

function genderOfName(words: readonly string[], lead: string, nouns: readonly string[]): Gender | null {
  const told = honorificGender[lead.toLowerCase().replace('.', '')];
  if (told !== undefined) return told;
  const byNoun = nouns.flatMap(partyNounsOf).find((noun) => noun.gender !== null)?.gender;
  if (byNoun !== undefined && byNoun !== null) return byNoun;
  return words.length > 1 ? genderOfGiven(words[0] ?? '') : null;
}

interface Title {
  readonly first: number;
  readonly words: string;
  readonly nouns: readonly string[];
}

/** The words right before a name that tell what it is, whatever tree the parser made of them. */
function titleBefore(ground: Ground, name: ProperName, at: number): Title | null {
  const { tokens } = ground.sentence;
  const limit = ground.names.slice(0, at).findLast((one) => one.type === 'person')?.last ?? -1;
  let first = name.first;
  while (first - 1 > limit && isTitleWord(tokens, first - 1)) first -= 1;
  while (first < name.first && /^(?:of|for|and|to|&|-)$/.test(tokens[first]?.form ?? '')) first += 1;
  const before = tokens.slice(first, name.first).filter((token) => !isHonorific(token.form));
  const nouns = before.map((token) => token.lemma.toLowerCase()).filter((noun) => isNounFor(noun, name.type));
  const last = before.at(-1);
  const start = before[0];
  if (nouns.length === 0 || last === undefined || start === undefined) return null;
  const closes = isNounFor(last.lemma.toLowerCase(), name.type);
  if (!closes && !before.some((token) => token.form === 'of' || token.form === 'for')) return null;
  return { first: start.index, words: ground.text.slice(start.start, last.end), nouns };
}

function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:of|for|and|&|-)$/.test(token.form)) return true;
  return (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ') && !/NNP?S$/.test(token.xpos);
}

/** Countries told by a nationality word in the phrase or an owner before it: "China's ZTE", "US chipmaker Micron". */
function countriesBefore(ground: Ground, first: number): readonly string[] {
  const { tokens } = ground.sentence;
  const owner = tokens[first - 1]?.xpos === 'POS' ? wordsBack(tokens, first - 2) : null;
  const own = [tokens[first], tokens[first - 1]].map((token) => countryOf(token?.form ?? ''));
  return [...new Set([owner, ...own].filter((one) => one !== null))];
}

/** The country whose name ends at a token, of up to three words. */
function wordsBack(tokens: readonly Token[], last: number): string | null {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, last - length + 1), last + 1).map((token) => token.form);
    const country = countryOf(words.join(' '));
    if (country !== null) return country;
  }
  return null;
}

const inNames = [
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'nmod:desc',
  'nmod:unmarked',
  'obl:unmarked',
  'obl:tmod',
  'expl',
  'discourse',
  'cc',
  'advmod',
] as const;

/** Whether a noun heads a phrase of its own and is no part of another noun. */
function isNounHead(token: Token): boolean {
  return (token.upos === 'NOUN' || token.upos === 'PROPN') && !hasRelation(token, ...inNames);
}

const beforeNoun = ['det', 'amod', 'nummod', 'compound', 'nmod:poss', 'nmod:desc'] as const;
const afterNoun = ['nmod', 'acl', 'acl:relcl'] as const;

function nounPlace(ground: Ground, token: Token): NounPlace {
  const { sentence } = ground;
  const { tokens } = sentence;
  const parts = childrenBy(sentence, token.index, ...beforeNoun).filter((child) => child < token.index);
  const first = withoutMarks(tokens, Math.min(token.index, ...parts.flatMap((child) => subtreeOf(sentence, child))));
  const owner = childrenBy(sentence, token.index, 'nmod:poss').find((child) => child < token.index) ?? null;
  const words = tokens.slice(first, token.index);
  const noun = token.lemma.toLowerCase();
  const nouns = partyNounsOf(noun);
  return {
    form: 'description',
    noun,
    types: [...new Set(nouns.map((one) => one.type))],
    amount: token.xpos.endsWith('S') || token.upos === 'PRON' ? 'many' : 'one',
    gender: nouns.find((one) => one.gender !== null)?.gender ?? null,
    definite: owner === null && /^(?:the|this|that|these|those|both)$/i.test(words[0]?.form ?? ''),
    countries: [...new Set(words.map((word) => countryOf(word.form)).filter((one) => one !== null))],
    modifiers: words.filter((word) => isModifier(word)).map((word) => word.form.toLowerCase()),
    properModifiers: words.filter((word) => word.upos === 'PROPN').map((word) => word.form.toLowerCase()),
    owner,
    phrase: phraseOf(ground, token.index, owner === null ? first : owner + 1),
    narrowed: isNarrowed(sentence, token.index),
    ...placed(ground, first, token.index, token.index),
  };
}

/** The first token from here that is no mark. */
function withoutMarks(tokens: readonly Token[], first: number): number {
  return tokens.find((token) => token.index >= first && token.upos !== 'PUNCT')?.index ?? first;
}

/** From the first word that is no article to the end of what stands under the head with a preposition. */
function phraseOf({ sentence, text }: Ground, head: number, first: number): string {
  const { tokens } = sentence;
  const start = tokens.findIndex((token) => token.index >= first && !/^(?:DET|PART|PUNCT)$/.test(token.upos));
  const roles = childrenBy(sentence, head, 'conj').filter((child) => isSameKind(sentence, head, child));
  const after = childrenBy(sentence, head, 'nmod').filter((child) => !hasRelation(tokens[child], 'nmod:unmarked'));
  const inside = [...roles, ...after].flatMap((child) => [child, ...closeTo(sentence, child)]);
  const last = Math.max(head, ...inside.filter((index) => index > head));
  return text.slice(tokens[Math.min(start, head)]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** "president and CEO": two roles of one person, not two persons. */
function isSameKind(sentence: Sentence, head: number, other: number): boolean {
  const [a, b] = [sentence.tokens[head], sentence.tokens[other]];
  if (a === undefined || b === undefined || childBy(sentence, other, 'det') !== null || b.xpos.endsWith('S'))
    return false;
  return isNounFor(a.lemma.toLowerCase(), 'person') && isNounFor(b.lemma.toLowerCase(), 'person') && other - head < 4;
}

/** What stands below a token without clauses and asides. */
function closeTo(sentence: Sentence, index: number): readonly number[] {
  return childrenOf(sentence, index)
    .filter(
      (child) =>
        !hasRelation(sentence.tokens[child], 'acl', 'advcl', 'appos', 'parataxis', 'punct', 'nmod:unmarked', 'dep'),
    )
    .flatMap((child) => [child, ...closeTo(sentence, child)]);
}

function isModifier(word: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(word.upos) && !isNationality(word.form) && countryOf(word.form) === null;
}

function isNarrowed(sentence: Sentence, head: number): boolean {
  return childrenOf(sentence, head).some((child) => {
    const token = sentence.tokens[child];
    if (token === undefined || child < head || !hasRelation(token, ...afterNoun)) return false;
    return sentence.tokens[head + 1]?.form !== ',';
  });
}
