import { isFamilyName, isGivenName, knownOrganization, typeOfHead } from '../../language/names/gazetteer.ts';
import type { NameType, Token } from '../../model/sentence.ts';
import { explanation, isDesignator, isFirmNoun, isHonorific, isSingularOffice, isTrade } from './name-words.ts';
import type { ProperName } from './proper-name.ts';
import { countryOf, isNationality } from './words.ts';

/** A tagger's type, but where the words themselves or the office beside them say another. */
export function typeAgainst(tokens: readonly Token[], { first, last, type }: ProperName): NameType {
  const words = tokens.slice(first, last + 1).map((token) => token.form);
  const name = words.join(' ');
  if (isNationality(name)) return 'nationality';
  if (countryOf(name) !== null) return countryOf(name) === 'European Union' ? 'organization' : 'place';
  if (words.length > 1 && isDesignator(words.at(-1) ?? '')) return 'organization';
  if (/^(?:person|place|product)$/.test(type) && isOfTrade(words)) return 'organization';
  if (type !== 'organization' && isOfFirm(tokens, { first, last, type })) return 'organization';
  if (type === 'person' || type === 'nationality' || type === 'law') return type;
  return isOfPerson(tokens, { first, last, type }, words) ? 'person' : type;
}

/** "Norland Machinery": a trade that is also a family name ends a firm's only where no given name begins it. */
function isOfTrade(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && isTrade(last) && !(isGivenName(first) && isFamilyName(last));
}

/** Whether a single unknown word is told to be a firm: "Norland, a chipmaker", "exporter Bandar". */
function isOfFirm(tokens: readonly Token[], { first, last, type }: ProperName): boolean {
  if (first !== last || type === 'nationality' || isGivenName(tokens[first]?.form ?? '')) return false;
  const noun = explanation(tokens, last);
  const isExplained = noun !== null && /^(?:a|an|the)$/.test(tokens[last + 2]?.form ?? '') && isFirmNoun(noun);
  return isExplained || (tokens[first - 1] !== undefined && isFirmNoun(tokens[first - 1]));
}

/** Whether a name of unknown words follows an office or form of address, or is explained by one: "Li Wei, president of". */
function isOfPerson(tokens: readonly Token[], { first, last }: ProperName, words: readonly string[]): boolean {
  if (words.length > 3 || knownOrganization(words.join(' ')) !== null) return false;
  if (isSetBesideOffice(tokens, first, last)) return true;
  if (typeOfHead(words.at(-1) ?? '', 'last') !== null || typeOfHead(words[0] ?? '', 'first') !== null) return false;
  const before = tokens[first - 1];
  if (before !== undefined && (isHonorific(before.form) || isSingularOffice(before))) return true;
  const explained = tokens.find(
    (token) => token.deprel === 'appos' && token.head >= first && token.head <= last && token.index > last,
  );
  if (words.length < 2) return false;
  return (explained !== undefined && isSingularOffice(explained)) || isExplainedBehind(tokens, last);
}

/** "A spokesman for the port, Mark Hill,": whatever a hill is otherwise. */
function isSetBesideOffice(tokens: readonly Token[], first: number, last: number): boolean {
  const office = tokens[tokens.slice(first, last + 1).find((token) => token.deprel === 'appos')?.head ?? -1];
  return (
    office !== undefined && office.index < first && isSingularOffice(office) && isGivenName(tokens[first]?.form ?? '')
  );
}

/** "Li Wei, a spokesman for": told by the words alone, whatever tree the parser made of them. */
function isExplainedBehind(tokens: readonly Token[], last: number): boolean {
  const noun = explanation(tokens, last);
  return (
    noun !== null && isSingularOffice(noun) && /^(?:of|for|at|in|with|,)$/.test(tokens[noun.index + 1]?.form ?? '')
  );
}
