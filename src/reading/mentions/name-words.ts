// Words in and beside names that tell what they name: forms of address, legal forms, days, offices, asides.
import { isFamilyName } from '../../language/names/gazetteer.ts';
import type { Token } from '../../model/sentence.ts';
import { isNounFor, partyNounsOf } from './words.ts';

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Madam|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Adm|Rev|Hon|Judge|Justice|St)\.?$/;
const designator = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SA|SE|NV|GmbH|LP|LLP|Bhd|Pte|Pty|AB|ASA|Oyj|SpA)\.?$/;
const calendar =
  /^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day$|^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;

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

export function isPersonNoun(form: string): boolean {
  return form !== '' && !isFamilyName(form) && isNounFor(form.toLowerCase(), 'person');
}

export function isSingularOffice(token: Token): boolean {
  const noun = token.lemma.toLowerCase();
  return (
    !token.xpos.endsWith('S') && noun !== 'executive' && isPersonNoun(token.lemma) && !isNounFor(noun, 'organization')
  );
}

/** A singular noun that means a firm and nothing else. */
export function isFirmNoun(token: Token | undefined): boolean {
  if (token === undefined || token.upos !== 'NOUN' || token.xpos.endsWith('S')) return false;
  const uses = partyNounsOf(token.lemma.toLowerCase());
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
