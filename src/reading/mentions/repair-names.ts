// The name tagger's names made fit: titles and articles off, designators on, halves joined, plain ones it missed added.

import { isFamilyName, isGivenName, knownOrganization, typeOfHead } from '../../language/names/gazetteer.ts';
import type { Name, NameType, Sentence, Token } from '../../model/sentence.ts';
import { countryOf, isNationality, isNounFor, partyNounsOf } from './words.ts';

/** A proper name by its tokens, both ends in. */
export interface ProperName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Madam|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Adm|Rev|Hon|Judge|Justice|St)\.?$/;
const designator = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SA|SE|NV|GmbH|LP|LLP|Bhd|Pte|Pty|AB|ASA|Oyj|SpA)\.?$/;
const calendar =
  /^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day$|^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;

/** Names of a sentence in text order; no two share a token. */
export function repairNames(sentence: Sentence, known: ReadonlyMap<string, NameType>): readonly ProperName[] {
  const { tokens } = sentence;
  const given = sentence.names.flatMap((name) => trimmed(tokens, name)).sort((a, b) => a.first - b.first);
  const joined: ProperName[] = [];
  for (const name of given.map((one) => throughOf(tokens, one))) {
    const before = joined.at(-1);
    if (before !== undefined && name.first <= before.last) continue;
    if (before !== undefined && isContinued(tokens, before, name))
      joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  const whole = joined.map((name, at) =>
    extended(tokens, name, joined[at - 1]?.last ?? -1, joined[at + 1]?.first ?? tokens.length),
  );
  const kept = whole.filter((name) => !isOffice(tokens, name, whole));
  return [...kept, ...missed(tokens, whole, known)].sort((a, b) => a.first - b.first);
}

/** A body named by its field goes on to the end of it: "Department of Justice", "Center for Economic Development". */
function throughOf(tokens: readonly Token[], name: ProperName): ProperName {
  const head = tokens[name.last]?.form ?? '';
  if (name.type !== 'organization' || typeOfHead(head, 'first') !== 'organization') return name;
  if (!/^(?:of|for|on)$/.test(tokens[name.last + 1]?.form ?? '')) return name;
  const from = tokens[name.last + 2]?.form === 'the' ? name.last + 3 : name.last + 2;
  let last = from;
  while (
    isCapitalWord(tokens[last]) ||
    (/^(?:and|&)$/.test(tokens[last]?.form ?? '') && isCapitalWord(tokens[last + 1]))
  )
    last += 1;
  return last > from ? { ...name, last: last - 1 } : name;
}

function isCapitalWord(token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.form) && token.upos !== 'VERB' && !calendar.test(token.form)
  );
}

/** An office that was taken for a body and only leads to a name: "US Secretary" of "US Secretary of State Ann Roy". */
function isOffice(tokens: readonly Token[], { last, type }: ProperName, names: readonly ProperName[]): boolean {
  if (type === 'person' || !isPersonNoun(tokens[last]?.form ?? '')) return false;
  return (
    names.some((name) => name.type === 'person' && name.first > last && name.first - last < 6) ||
    tokens[last + 1]?.form === 'of'
  );
}

/** What single words of the report's names are: the last word of a person, the whole of anything else. */
export function typesByWords(sentences: readonly Sentence[]): ReadonlyMap<string, NameType> {
  const types = new Map<string, NameType>();
  for (const { tokens, names } of sentences) {
    for (const name of names) {
      const words = tokens.slice(name.first, name.last + 1).map((token) => token.form);
      if (name.type === 'person' && words.length > 1) types.set(words.at(-1) ?? '', 'person');
      else if (!types.has(words.join(' '))) types.set(words.join(' '), name.type);
    }
  }
  return types;
}

/** Whether a word is a form of address or rank that stands before a person's name. */
export function isHonorific(word: string): boolean {
  return honorific.test(word);
}

/** Whether a word is a day of the week or a month. */
export function isCalendarWord(word: string): boolean {
  return calendar.test(word);
}

/** Whether a word is a legal form after a firm's name: "Inc.", "Ltd". */
export function isDesignator(word: string): boolean {
  return designator.test(word);
}

function trimmed(tokens: readonly Token[], name: Name): readonly ProperName[] {
  const { type, ...found } = withoutRole(tokens, name);
  let { first, last } = found;
  while (first < last && isBefore(tokens, first, last, type)) first += 1;
  while (last > first && /^(?:['’]s?|[,;:.()"“”-])$/.test(tokens[last]?.form ?? '')) last -= 1;
  const only = first === last ? tokens[first] : undefined;
  if (only !== undefined && (calendar.test(only.form) || only.upos === 'DET' || only.upos === 'PRON')) return [];
  if (only !== undefined && type !== 'person' && isPersonNoun(only.form)) return [];
  return [{ first, last, type: typeAgainst(tokens, { first, last, type }) }];
}

/** The name proper after an office or a firm's noun that the tagger took with it: "Norland CEO Ann Roy", "Chatbot Maker Lumen". */
function withoutRole(tokens: readonly Token[], { first, last, type }: ProperName): ProperName {
  const maker = tokens.findLast(
    (token) => token.index >= first && token.index < last && /^(?:\p{Lu}\p{Ll}+maker|Maker|Giant)$/u.test(token.form),
  );
  if (maker !== undefined && last - maker.index < 3) return { first: maker.index + 1, last, type: 'organization' };
  const after = afterOffice(tokens, first, last);
  return { first: after, last, type: after > first && (type === 'organization' || type === 'place') ? 'person' : type };
}

/** Where the name proper begins after an office that the tagger took with it: "Norland CEO Ann Roy", "of Commerce Li Wei". */
function afterOffice(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at -= 1)
    if (isTitle(tokens[at]?.form ?? '')) return endsAsOffice(tokens, at, last) ? first : at + 1;
  const afterOf = tokens[first - 1]?.form === 'of' && isPersonNoun(tokens[first - 2]?.form ?? '');
  return afterOf && last - first > 1 && portfolio.test(tokens[first]?.form ?? '') ? first + 1 : first;
}

function isTitle(form: string): boolean {
  return isPersonNoun(form) || honorific.test(form);
}

/** "Attorney General", "President's Office": no person's name follows. */
function endsAsOffice(tokens: readonly Token[], at: number, last: number): boolean {
  const final = tokens[last]?.form ?? '';
  return (
    last - at > 3 ||
    isPersonNoun(final) ||
    typeOfHead(final, 'last') !== null ||
    tokens.slice(at + 1, last).some((token) => !/^\p{Lu}/u.test(token.form))
  );
}

/** "Wis. Norland Group" after a dateline. */
const abbreviatedState =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Penn|Tenn|Tex|Wash|Wis|Wyo)\.$/;

const portfolio =
  /^(?:Commerce|Trade|Finance|State|Defen[cs]e|Justice|Education|Health|Labou?r|Energy|Agriculture|Transport(?:ation)?|Affairs|Industry|Economy|Interior|Environment|Culture|Tourism|Technology|Treasury|Security|Development|Police)$/;

/** Words that stand before the name proper: articles, forms of address, and a person's office. */
function isBefore(tokens: readonly Token[], first: number, last: number, type: NameType): boolean {
  const form = tokens[first]?.form ?? '';
  if (/^(?:the|a|an|['’]s?|["“”(])$/i.test(form)) return true;
  if (type === 'organization' && abbreviatedState.test(form)) return true;
  if (type !== 'person') return false;
  if (calendar.test(form)) return true;
  return honorific.test(form) || isPersonNoun(form) || (isNationality(form) && last - first > 1);
}

function isPersonNoun(form: string): boolean {
  return form !== '' && !isFamilyName(form) && isNounFor(form.toLowerCase(), 'person');
}

/** A tagger's type, but where the words themselves or the office beside them say another. */
function typeAgainst(tokens: readonly Token[], { first, last, type }: ProperName): NameType {
  const words = tokens.slice(first, last + 1).map((token) => token.form);
  const name = words.join(' ');
  if (isNationality(name)) return 'nationality';
  if (countryOf(name) !== null) return countryOf(name) === 'European Union' ? 'organization' : 'place';
  if (words.length > 1 && designator.test(words.at(-1) ?? '')) return 'organization';
  if (type !== 'organization' && isOfFirm(tokens, { first, last, type })) return 'organization';
  if (type === 'person' || type === 'nationality' || type === 'law') return type;
  return isOfPerson(tokens, { first, last, type }, words) ? 'person' : type;
}

/** Whether a single unknown word is told to be a firm: "Norland, a chipmaker", "exporter Bandar". */
function isOfFirm(tokens: readonly Token[], { first, last, type }: ProperName): boolean {
  if (first !== last || type === 'nationality' || isGivenName(tokens[first]?.form ?? '')) return false;
  const noun = explanation(tokens, last);
  const isExplained = noun !== null && /^(?:a|an|the)$/.test(tokens[last + 2]?.form ?? '') && isFirmNoun(noun);
  return isExplained || (tokens[first - 1] !== undefined && isFirmNoun(tokens[first - 1]));
}

/** A singular noun that means a firm and nothing else. */
function isFirmNoun(token: Token | undefined): boolean {
  if (token === undefined || token.upos !== 'NOUN' || token.xpos.endsWith('S')) return false;
  const uses = partyNounsOf(token.lemma.toLowerCase());
  return uses.length > 0 && uses.every((use) => use.sort === 'company');
}

/** Whether a name of unknown words follows an office or form of address, or is explained by one: "Li Wei, president of". */
function isOfPerson(tokens: readonly Token[], { first, last }: ProperName, words: readonly string[]): boolean {
  if (words.length > 3 || knownOrganization(words.join(' ')) !== null) return false;
  if (typeOfHead(words.at(-1) ?? '', 'last') !== null || typeOfHead(words[0] ?? '', 'first') !== null) return false;
  const before = tokens[first - 1];
  if (before !== undefined && (honorific.test(before.form) || isSingularOffice(before))) return true;
  const explained = tokens.find(
    (token) => token.deprel === 'appos' && token.head >= first && token.head <= last && token.index > last,
  );
  if (words.length < 2) return false;
  return (explained !== undefined && isSingularOffice(explained)) || isExplainedBehind(tokens, last);
}

/** "Li Wei, a spokesman for": told by the words alone, whatever tree the parser made of them. */
function isExplainedBehind(tokens: readonly Token[], last: number): boolean {
  const noun = explanation(tokens, last);
  return (
    noun !== null && isSingularOffice(noun) && /^(?:of|for|at|in|with|,)$/.test(tokens[noun.index + 1]?.form ?? '')
  );
}

/** The noun of an aside right behind a token: "chipmaker" of "Norland, a chipmaker". */
function explanation(tokens: readonly Token[], last: number): Token | null {
  if (tokens[last + 1]?.form !== ',') return null;
  let at = last + 2;
  while (at < last + 8 && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.form === '-'))
    at += 1;
  return at > last + 2 ? (tokens[at - 1] ?? null) : null;
}

function isSingularOffice(token: Token): boolean {
  const noun = token.lemma.toLowerCase();
  return (
    !token.xpos.endsWith('S') && noun !== 'executive' && isPersonNoun(token.lemma) && !isNounFor(noun, 'organization')
  );
}
/** Small words inside names: "Vale do Sul", "Eva de Vries". */
const particle = /^(?:de|do|da|dos|das|del|della|di|du|van|von|der|den|bin|ibn|al|el|ul|y)$/;

function isContinued(tokens: readonly Token[], before: ProperName, next: ProperName): boolean {
  const isLinked = next.first === before.last + 2 && particle.test(tokens[before.last + 1]?.form ?? '');
  if (isLinked) return true;
  if (next.first !== before.last + 1 || before.type !== next.type) return false;
  const { head = -1, deprel = '' } = tokens[next.first] ?? {};
  return deprel.startsWith('flat') && head >= before.first && head <= before.last;
}

/** The name with the words that belong to it: a surname under `flat`, ", Inc.", the "Food" before "Fund". */
function extended(tokens: readonly Token[], name: ProperName, after: number, limit: number): ProperName {
  let { first, last } = name;
  for (let at = last + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const hangs =
      token.upos === 'PROPN' && token.deprel.startsWith('flat') && token.head >= first && token.head <= last;
    const isForm = name.type === 'organization' && designator.test(token.form);
    const isFamily = name.type === 'person' && at === first + 1 && isFamilyAfter(tokens, at);
    if (token.form === ',' && name.type === 'organization' && designator.test(tokens[at + 1]?.form ?? '')) continue;
    if (!hangs && !isForm && !isFamily) break;
    last = at;
  }
  while (name.type === 'organization' && first - 1 > after && isPartBefore(tokens, first, last)) first -= 1;
  return { ...name, first, last };
}

/** A capital word right behind a single given name: "Tom Still", "Liu He". */
function isFamilyAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.form) || calendar.test(token.form)) return false;
  if (isPersonNoun(token.form) || isNationality(token.form) || typeOfHead(token.form, 'last') !== null) return false;
  return token.form === 'He' || (isGivenName(tokens[at - 1]?.form ?? '') && !token.xpos.startsWith('V'));
}

/** A proper noun right before that hangs on the name: "Food" of "Food Fund"; a country stays apart. */
function isPartBefore(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first - 1];
  if (token === undefined || token.xpos !== 'NNP' || !/^\p{Lu}\p{Ll}/u.test(token.form)) return false;
  if (countryOf(token.form) !== null || isPersonNoun(token.form)) return false;
  return /^(?:compound|amod|nmod)$/.test(token.deprel) && token.head >= first && token.head <= last;
}

/** Runs of proper nouns that stand in no name, where the words or the rest of the report tell what they are. */
function missed(
  tokens: readonly Token[],
  names: readonly ProperName[],
  known: ReadonlyMap<string, NameType>,
): readonly ProperName[] {
  const free = (at: number) => {
    const token = tokens[at];
    if (token === undefined || names.some((name) => name.first <= at && at <= name.last)) return false;
    if (calendar.test(token.form)) return false;
    if (token.upos === 'PROPN' || isNationality(token.form) || isFirm(tokens, at)) return true;
    return at === 0 && known.has(token.form) && /^(?:NOUN|ADJ|X|INTJ)$/.test(token.upos);
  };
  const found: ProperName[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!free(first)) continue;
    let last = first;
    while (free(last + 1) && !isNationality(tokens[last]?.form ?? '')) last += 1;
    const start = firstOfName(tokens, first, last);
    const type = typeOfRun(tokens, start, last, known);
    if (type !== null) found.push({ first: start, last, type });
    first = last;
  }
  return found;
}

/** An unknown word that opens a sentence and is explained as a firm: "Norland, a chipmaker, cut", "Norland, which makes". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at !== 0 || token === undefined || !/^(?:PROPN|NOUN|ADJ|X|INTJ)$/.test(token.upos) || /^NN.?S$/.test(token.xpos))
    return false;
  if (tokens[1]?.form === ',' && /^(?:which|whose)$/.test(tokens[2]?.form ?? '')) return token.upos === 'PROPN';
  const noun = explanation(tokens, at);
  return noun !== null && /^(?:a|an|the)$/.test(tokens[2]?.form ?? '') && isFirmNoun(noun);
}

/** A proper noun of no known type that says or does something: most that news leaves unexplained are firms. */
function isUnknownSpeaker(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.length > 2 || words.some((word) => word.xpos !== 'NNP' || word.form.length < 3 || isFamilyName(word.form)))
    return false;
  const head = words.find((word) => word.head < first || word.head > last);
  return head !== undefined && head.deprel === 'nsubj' && tokens[head.head]?.upos === 'VERB';
}

function firstOfName(tokens: readonly Token[], first: number, last: number): number {
  let start = first;
  while (start < last && isBefore(tokens, start, last, 'person')) start += 1;
  return start;
}

function typeOfRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: ReadonlyMap<string, NameType>,
): NameType | null {
  const words = tokens.slice(first, last + 1).map((token) => token.form);
  const name = words.join(' ');
  if (isNationality(name)) return 'nationality';
  if (countryOf(name) !== null) return 'place';
  if (words.length > 1 && designator.test(words.at(-1) ?? '')) return 'organization';
  const byHead = words.length > 1 ? typeOfHead(words.at(-1) ?? '', 'last') : null;
  if (byHead !== null) return byHead;
  if (isHonorific(tokens[first - 1]?.form ?? '')) return 'person';
  if (words.length > 1 && isGivenName(words[0] ?? '')) return 'person';
  return known.get(name) ?? (isFirm(tokens, first) || isUnknownSpeaker(tokens, first, last) ? 'organization' : null);
}
