// The same sentence as a headline, a caption or a hasty hand would write it.
import type { Random } from './parameters.ts';
import type { GoldSentence } from './treebank.ts';

interface Variant {
  /** The share of sentences that turn into it. */
  readonly share: number;
  readonly of: (sentence: GoldSentence) => GoldSentence;
}

const variants: readonly Variant[] = [
  { share: 0.03, of: (sentence) => respelt(sentence, titleCased) },
  { share: 0.01, of: (sentence) => respelt(sentence, (form) => form.toUpperCase()) },
  { share: 0.01, of: (sentence) => respelt(sentence, (form) => form.toLowerCase()) },
  { share: 0.04, of: withoutStop },
];

/** One of its variants, or, mostly, the sentence itself. */
export function variantOf(sentence: GoldSentence, random: Random): GoldSentence {
  let drawn = random();
  for (const { share, of } of variants) {
    if (drawn < share) return of(sentence);
    drawn -= share;
  }
  return sentence;
}

function respelt(sentence: GoldSentence, spell: (form: string, index: number) => string): GoldSentence {
  return { ...sentence, forms: sentence.forms.map(spell) };
}

/** Short words stay small, as in most headlines, but for the first. */
function titleCased(form: string, index: number): string {
  const small = index > 0 && /^(?:an?|and|as|at|but|by|for|from|in|n't|of|on|or|the|to|with|'\w+)$/i.test(form);
  return small ? form.toLowerCase() : form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** Without the stop at its end, where nothing hangs by it. */
function withoutStop(sentence: GoldSentence): GoldSentence {
  const last = sentence.forms.length - 1;
  const bare = sentence.upos[last] === 'PUNCT' && !sentence.heads.includes(last);
  if (last < 1 || !bare) return sentence;
  const { forms, upos, xpos, heads, deprels } = sentence;
  return {
    document: sentence.document,
    forms: forms.slice(0, last),
    upos: upos.slice(0, last),
    xpos: xpos.slice(0, last),
    heads: heads.slice(0, last),
    deprels: deprels.slice(0, last),
  };
}
