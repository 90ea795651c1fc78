// Words in and beside names that tell what they name: forms of address, legal forms, days, offices, asides.
import { isFamilyName } from '../../language/names/gazetteer.ts';
import type { Token } from '../../model/sentence.ts';
import { isNounFor, partyNounsOf } from './words.ts';

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Madam|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Adm|Rev|Hon|Judge|Justice|St)\.?$/;
const designator = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SA|SE|NV|GmbH|LP|LLP|Bhd|Pte|Pty|AB|ASA|Oyj|SpA)\.?$/;
const calendar =
  /^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day$|^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;

const trade =
  /^(?:Machinery|Robotics|Rail|Railways?|Air|Airlines|Airways|Millers|Milling|Autos?|Automotive|Motors|Ports|Ferries|Terminals|Mining|Mines|Minerals|Metals|Steel|Foods?|Brewing|Breweries|Works|Mutual|Resources|Electronics|Industries|Semiconductors?|Pharma|Pharmaceuticals?|Biotech|Therapeutics|Logistics|Shipping|Holdings?|Group|Bancorp|Petroleum|Insurance|Telecom|Software|Technolog(?:y|ies)|Aerospace|Optik|Optics|Chemicals?|Solutions|Ventures|Textiles|Cement|Energy|Partners|Labs|Stores|Retail)$/i;

/** Whether a word behind a name says what its firm deals in: "Machinery", "Airlines", "Holdings". */
export function isTrade(word: string): boolean {
  return trade.test(word);
}

/** Whether a word is a form of address or rank that stands before a person's name. */
export function isHonorific(word: string): boolean {
  return honorific.test(word);
}

/** Whether a word is a legal form after a firm's name: "Inc.", "Ltd". */
export function isDesignator(word: string): boolean {
  return designator.test(word);
}

/** Whether a word is a day of the week or a month. */
export function isCalendarWord(word: string): boolean {
  return calendar.test(word);
}

/** Whether a word is a noun for a person ("minister", "Chairman") and no family name. */
export function isPersonNoun(form: string): boolean {
  return form !== '' && !isFamilyName(form) && isNounFor(form.toLowerCase(), 'person');
}

/** Whether a token is a noun for one person and for nothing else, so that a name beside it is that person's. */
export function isSingularOffice(token: Token): boolean {
  const noun = token.lemma.toLowerCase();
  return (
    !token.xpos.endsWith('S') && noun !== 'executive' && isPersonNoun(token.lemma) && !isNounFor(noun, 'organization')
  );
}

/** A singular noun that means a firm and nothing else. */
export function isFirmNoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NN|NNP)$/.test(token.xpos) && isFirmWord(token.lemma);
}

/** The same by the word alone, as it opens a sentence before a name: "Manufacturer Norland said". */
export function isFirmWord(word: string): boolean {
  const uses = partyNounsOf(word.toLowerCase());
  return uses.length > 0 && uses.every((use) => use.sort === 'company');
}

/** The noun of an aside right behind a token: "chipmaker" of "Norland, a chipmaker". */
export function explanation(tokens: readonly Token[], last: number): Token | null {
  if (tokens[last + 1]?.form !== ',') return null;
  let at = last + 2;
  while (at < last + 8 && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.form === '-'))
    at += 1;
  return at > last + 2 ? (tokens[at - 1] ?? null) : null;
}
