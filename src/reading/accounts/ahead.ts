// What lies ahead: "over three years", "in the next few years", "said hours before his visit".
import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Day, Edtf, TimeExpression } from '../../model/time.ts';

const links = new Set(['over', 'within', 'during', 'across']);

/** Whether an expression is a span from now on, not a place on the calendar. */
export function isAhead(time: TimeExpression): boolean {
  if (/\b(?:past|last|previous)\b/i.test(time.words)) return false;
  return time.timex.type === 'DURATION' && /\b(?:next|coming|following|over|years|decade|months)\b/i.test(time.words);
}

/** The stretch that a counted span ahead takes, in years where it is told in years; null where it is not counted or does not run from now. */
export function stretchAhead(sentence: Sentence, head: number, time: TimeExpression, published: Day): Edtf | null {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(time.timex.value) ?? [];
  if (count === undefined) return null;
  const isFromNow = /\b(?:next|coming)\b/i.test(time.words);
  const isLinked = childrenBy(sentence, head, 'case').some((one) =>
    links.has(sentence.tokens[one]?.lemma.toLowerCase() ?? ''),
  );
  if (!isFromNow && !isLinked) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit === 'Y') return `${year}/${year + Number(count)}`;
  const last = month - 1 + Number(count);
  return `${published.slice(0, 7)}/${year + Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
}

/** "said on Tuesday, hours before his visit", "said ahead of the talks": what is yet to come as somebody speaks. */
export function isBeforehand(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun];
  const above = sentence.tokens[token?.head ?? noun];
  if (token === undefined || above === undefined) return false;
  const isBefore = childrenBy(sentence, noun, 'case').some(
    (one) => sentence.tokens[one]?.lemma.toLowerCase() === 'before',
  );
  if (isBefore) return hasRelation(token, 'obl', 'obj', 'nmod') && isSaid(above);
  return above.lemma.toLowerCase() === 'ahead' && (above.index === 0 || isSaid(sentence.tokens[above.head]));
}

function isSaid(token: Token | undefined): boolean {
  return token !== undefined && ['say', 'tell', 'announce', 'report'].includes(token.lemma);
}
