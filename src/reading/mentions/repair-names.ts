// The name tagger's names made fit: titles and articles off, designators on, halves joined, plain ones it missed added.
import { isGivenName, knownOrganization, typeOfHead } from '../../language/names/gazetteer.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { withoutVerb } from './headline-names.ts';
import type { KnownWords } from './known-words.ts';
import { missedNames } from './missed-names.ts';
import { isCalendarWord, isDesignator, isFirmWord, isPersonNoun } from './name-words.ts';
import type { ProperName } from './proper-name.ts';
import { trimmedName } from './trim-names.ts';
import { countryOf, isNationality, isNounFor } from './words.ts';

/** Names of a sentence in text order; no two share a token. */
export function repairNames(sentence: Sentence, known: KnownWords): readonly ProperName[] {
  const { tokens } = sentence;
  const given = sentence.names.flatMap((name) => trimmedName(tokens, name)).sort((a, b) => a.first - b.first);
  const joined: ProperName[] = [];
  for (const name of given.map((one) => overNickname(tokens, throughOf(tokens, one)))) {
    const before = joined.at(-1);
    if (before !== undefined && name.first <= before.last) continue;
    if (before !== undefined && isContinued(tokens, before, name))
      joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  const whole = joined
    .map((name, at) =>
      extended(tokens, name, { after: joined[at - 1]?.last ?? -1, limit: joined[at + 1]?.first ?? tokens.length }),
    )
    .flatMap((name) => withoutVerb(tokens, name, known));
  const kept = whole.filter((name) => !isOffice(tokens, name, whole));
  const missed = missedNames(tokens, whole, known).flatMap((name) => withoutVerb(tokens, name, known));
  return [...kept, ...missed].filter((name) => !isBareNoun(tokens, name)).sort((a, b) => a.first - b.first);
}

/** "the Commission", "the Board": a noun written large, which stands for a body named in full elsewhere. */
function isBareNoun(tokens: readonly Token[], { first, last }: ProperName): boolean {
  const word = tokens[first]?.form ?? '';
  if (
    first !== last ||
    !/^\p{Lu}\p{Ll}+$/u.test(word) ||
    !/^(?:the|this|its|our)$/i.test(tokens[first - 1]?.form ?? '')
  )
    return false;
  const noun = word.toLowerCase();
  return (
    (isNounFor(noun, 'organization') || isNounFor(noun, 'person')) &&
    knownOrganization(word) === null &&
    !ownName.test(word)
  );
}

/** Nouns that alone are the name of a body of state. */
const ownName = /^(?:Congress|Senate|House|Parliament|Treasury|Cabinet|Church|State|League|Assembly|Navy|Army|Union)$/;

/** 'Luis "Jerry" Prado', 'Ana "The Hawk" Lund': the name goes on behind the nickname. */
function overNickname(tokens: readonly Token[], name: ProperName): ProperName {
  if (name.type !== 'person' || !quote.test(tokens[name.last + 1]?.form ?? '')) return name;
  const close = [3, 4, 5].map((far) => name.last + far).find((at) => quote.test(tokens[at]?.form ?? ''));
  if (close === undefined) return name;
  const isName = (at: number) =>
    /^\p{Lu}[\p{L}’'-]+$/u.test(tokens[at]?.form ?? '') && !isCalendarWord(tokens[at]?.form ?? '');
  return isName(name.last + 2) && isName(close + 1) ? { ...name, last: close + 1 } : name;
}

const quote = /^(?:["“”'‘’]|``|'')$/;

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
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.form) && token.upos !== 'VERB' && !isCalendarWord(token.form)
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

function isContinued(tokens: readonly Token[], before: ProperName, next: ProperName): boolean {
  const isLinked = next.first === before.last + 2 && particle.test(tokens[before.last + 1]?.form ?? '');
  if (isLinked) return true;
  if (next.first !== before.last + 1 || before.type !== next.type) return false;
  const { head = -1, deprel = '' } = tokens[next.first] ?? {};
  return deprel.startsWith('flat') && head >= before.first && head <= before.last;
}

/** Small words inside names: "Vale do Sul", "Eva de Vries". */
const particle = /^(?:de|do|da|dos|das|del|della|di|du|van|von|der|den|bin|ibn|al|el|ul|y)$/;

/** How far a name may grow: behind the last token of the name before, up to the first of the next. */
interface Room {
  readonly after: number;
  readonly limit: number;
}

/** The name with the words that belong to it: a surname under `flat`, ", Inc.", the "Food" before "Fund". */
function extended(tokens: readonly Token[], name: ProperName, { after, limit }: Room): ProperName {
  let { first, last } = name;
  for (let at = last + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const hangs =
      token.upos === 'PROPN' && token.deprel.startsWith('flat') && token.head >= first && token.head <= last;
    const isForm = name.type === 'organization' && isDesignator(token.form);
    const isFamily = name.type === 'person' && at === first + 1 && isFamilyAfter(tokens, at);
    if (token.form === ',' && name.type === 'organization' && isDesignator(tokens[at + 1]?.form ?? '')) continue;
    if (!hangs && !isForm && !isFamily) break;
    last = at;
  }
  while (name.type === 'organization' && first - 1 > after && isPartBefore(tokens, first, last)) first -= 1;
  return { ...name, first, last };
}

/** A capital word right behind a single given name: "Nora Swift", "Wen He". */
function isFamilyAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.form) || isCalendarWord(token.form)) return false;
  if (isPersonNoun(token.form) || isNationality(token.form) || typeOfHead(token.form, 'last') !== null) return false;
  return token.form === 'He' || (isGivenName(tokens[at - 1]?.form ?? '') && !token.xpos.startsWith('V'));
}

/** A proper noun right before that hangs on the name: "Food" of "Food Fund"; a country stays apart. */
function isPartBefore(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first - 1];
  if (token === undefined || token.xpos !== 'NNP' || !/^\p{Lu}\p{Ll}/u.test(token.form)) return false;
  if (countryOf(token.form) !== null || isPersonNoun(token.form) || isFirmWord(token.form)) return false;
  // "On Tuesday Norland Corp signed": the day is not a part of the name.
  if (isCalendarWord(token.form) && /^(?:on|in|by|since|until|last|next)$/i.test(tokens[first - 2]?.form ?? ''))
    return false;
  return /^(?:compound|amod|nmod)$/.test(token.deprel) && token.head >= first && token.head <= last;
}
