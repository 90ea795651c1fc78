import { isGivenName, isMediaOutlet, typeOfHead } from '../../language/names/gazetteer.ts';
import type { Name, NameType, Token } from '../../model/sentence.ts';
import { isCalendarWord, isFirmWord, isHonorific, isPersonNoun } from './name-words.ts';
import type { ProperName } from './proper-name.ts';
import { typeAgainst } from './type-names.ts';
import { isNationality } from './words.ts';

/** A tagger's name without titles, articles and marks, its type set right; none where nothing of a name is left. */
export function trimmedName(tokens: readonly Token[], name: Name): readonly ProperName[] {
  const { type, ...found } = withoutRole(tokens, name);
  let { first, last } = found;
  while (first < last && isBefore(tokens, first, last, type)) first += 1;
  while (last > first && /^(?:['’]s?|[,;:.()"“”-])$/.test(tokens[last]?.form ?? '')) last -= 1;
  const only = first === last ? tokens[first] : undefined;
  if (only !== undefined && (isCalendarWord(only.form) || only.upos === 'DET' || only.upos === 'PRON')) return [];
  if (only !== undefined && type !== 'person' && isPersonNoun(only.form)) return [];
  return [{ first, last, type: typeAgainst(tokens, { first, last, type }) }];
}

/** The name proper after an office or a firm's noun that the tagger took with it: "Norland CEO Ann Roy", "Chatbot Maker Lumen". */
function withoutRole(tokens: readonly Token[], { first, last, type }: ProperName): ProperName {
  const maker = tokens.findLast(
    (token) =>
      token.index >= first &&
      token.index < last &&
      (/^(?:\p{Lu}\p{Ll}+maker|Maker|Giant)$/u.test(token.form) || (token.index === 0 && isFirmWord(token.form))),
  );
  if (maker !== undefined && last - maker.index < 3) return { first: maker.index + 1, last, type: 'organization' };
  const after = afterOffice(tokens, first, last);
  return { first: after, last, type: after > first && (type === 'organization' || type === 'place') ? 'person' : type };
}

/** Where the name proper begins after an office that the tagger took with it: "Norland CEO Ann Roy", "of Commerce Li Wei". */
function afterOffice(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at -= 1) {
    if (!isTitle(tokens[at]?.form ?? '')) continue;
    return endsAsOffice(tokens, at, last) ? (givenBehind(tokens, at, last) ?? first) : at + 1;
  }
  const afterOf = tokens[first - 1]?.form === 'of' && isPersonNoun(tokens[first - 2]?.form ?? '');
  return afterOf && last - first > 1 && portfolio.test(tokens[first]?.form ?? '') ? first + 1 : first;
}

/** "Adviser to the President for Clean Energy Ana Prado": the given name at the end of a long office. */
function givenBehind(tokens: readonly Token[], office: number, last: number): number | null {
  if (!/^(?:of|for|to|on)$/.test(tokens[office + 1]?.form ?? '')) return null;
  const [given, family] = [tokens[last - 1]?.form ?? '', tokens[last]?.form ?? ''];
  return isGivenName(given) && !isGivenName(family) && typeOfHead(family, 'last') === null ? last - 1 : null;
}

function isTitle(form: string): boolean {
  return isPersonNoun(form) || isHonorific(form);
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

/** Words that stand before the name proper: articles, forms of address, and a person's office. */
export function isBefore(tokens: readonly Token[], first: number, last: number, type: NameType): boolean {
  const form = tokens[first]?.form ?? '';
  if (/^(?:the|a|an|['’]s?|["“”(])$/i.test(form)) return true;
  // "Per Reuters, the plant will close": no Scandinavian.
  if (form === 'Per' && isMediaOutlet(formsOf(tokens, first + 1, last))) return true;
  if (type === 'organization' && abbreviatedState.test(form)) return true;
  if (type !== 'person') return false;
  if (isCalendarWord(form)) return true;
  return isHonorific(form) || isPersonNoun(form) || (isNationality(form) && last - first > 1);
}

function formsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** "Wis. Norland Group" after a dateline. */
const abbreviatedState =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Penn|Tenn|Tex|Wash|Wis|Wyo)\.$/;

const portfolio =
  /^(?:Commerce|Trade|Finance|State|Defen[cs]e|Justice|Education|Health|Labou?r|Energy|Agriculture|Transport(?:ation)?|Affairs|Industry|Economy|Interior|Environment|Culture|Tourism|Technology|Treasury|Security|Development|Police)$/;
