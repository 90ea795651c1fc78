// Headlines in capitals, where a capital does not tell a name from the verb behind it: the report below tells.
import type { Token } from '../../model/sentence.ts';
import { isHeadline, type KnownWords } from './known-words.ts';
import type { ProperName } from './proper-name.ts';

/** A name without a verb that was taken for part of it, and what stands behind the verb where the report knows it: "Marlow Visits Lyon". */
export function withoutVerb(tokens: readonly Token[], name: ProperName, known: KnownWords): readonly ProperName[] {
  const wordsOf = (first: number, last: number) =>
    tokens
      .slice(first, last + 1)
      .map((token) => token.form)
      .join(' ');
  if (name.first === name.last || known.types.has(wordsOf(name.first, name.last))) return [name];
  if (!isHeadline(tokens)) return [name];
  const verb = tokens
    .slice(name.first + 1, name.last + 1)
    .find((token) => isHeadlineVerb(token, known) && known.types.has(wordsOf(name.first, token.index - 1)));
  if (verb === undefined) return [name];
  const parts = [
    { first: name.first, last: verb.index - 1 },
    { first: verb.index + 1, last: name.last },
  ];
  return parts.flatMap(({ first, last }) => {
    const type = known.types.get(wordsOf(first, last));
    return type === undefined ? [] : [{ first, last, type }];
  });
}

/** A verb by its tag, or a form in -s of a verb that the report has: "Signs" beside "signed". */
export function isHeadlineVerb(token: Token, { verbs }: KnownWords): boolean {
  const form = token.form.toLowerCase();
  const lemmas = [form.replace(/s$/, ''), form.replace(/es$/, ''), form.replace(/ies$/, 'y')];
  return token.xpos.startsWith('VB') || (form.endsWith('s') && lemmas.some((lemma) => verbs.has(lemma)));
}
