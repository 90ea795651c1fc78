// The words that name an indicator.
import { childrenBy, subtreeOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Placed } from './place-amount.ts';

const longest = 12;

/** The unbroken run of a noun's phrase around it, on its own side of the amount, without articles and clauses. */
export function phraseAround({ sentence, first, last, lead }: Placed, head: number): readonly [number, number] {
  const heavy = new Set(
    childrenBy(
      sentence,
      head,
      'acl',
      'appos',
      'parataxis',
      'advcl',
      'cc',
      'conj',
      'punct',
      'case',
      'mark',
      'det',
      'cop',
      'aux',
      'nsubj',
      'obl',
    ).flatMap((child) => subtreeOf(sentence, child)),
  );
  const own = new Set(subtreeOf(sentence, head).filter((at) => !heavy.has(at) && (at < first || at > last)));
  let from = head;
  let to = head;
  const isInside = (at: number): boolean => own.has(at) && !isBreak(sentence, at);
  while (isInside(from - 1) && to - from < longest) from -= 1;
  while (isInside(to + 1) && to - from < longest && to + 1 !== lead) to += 1;
  return [from, to];
}

/** A dash, a comma or a word that opens a clause; the hyphen of a compound is none. */
function isBreak({ tokens }: Sentence, at: number): boolean {
  const form = tokens[at]?.form ?? ',';
  if (form === '-' && tokens[at - 1]?.end === tokens[at]?.start) return false;
  return /^(?:[,;:.()"“”–—-]|--|where|which|who|that|when|while)$/i.test(form);
}

/** From a counted noun on to the end of what its clause says of it, up to a comma: "smartphones were sold in India". */
export function clauseAfter({ sentence, last }: Placed, noun: number): readonly [number, number] {
  let to = Math.max(noun, last);
  for (let at = to + 1; at < sentence.tokens.length && at - noun <= longest; at += 1) {
    const token = sentence.tokens[at];
    const isClause = token?.upos === 'SCONJ' || token?.upos === 'CCONJ';
    if (token === undefined || isClause || /^[,;:.()"“”–—]$/.test(token.form)) break;
    to = at;
  }
  while (to > noun && /^(?:ADP|DET|AUX|PART|PUNCT)$/.test(sentence.tokens[to]?.upos ?? '')) to -= 1;
  return [noun, to];
}
