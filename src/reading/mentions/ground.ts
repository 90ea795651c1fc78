import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Anywhere, Role } from './place.ts';
import type { ProperName } from './proper-name.ts';

/** A sentence with what is known of it before its places are found. */
export interface Ground {
  readonly text: string;
  readonly sentence: Sentence;
  readonly names: readonly ProperName[];
  /** Per token, whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
}

/** The token of a stretch whose head lies outside it. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  const inside = sentence.tokens.slice(first, last + 1);
  return inside.find((token) => token.head === token.index || token.head < first || token.head > last)?.index ?? first;
}

/** What every place has: its tokens, its span, and what it is to its clause. */
export function placed(ground: Ground, first: number, last: number, head: number): Anywhere {
  const { tokens } = ground.sentence;
  return {
    sentence: ground.sentence,
    first,
    last,
    head,
    start: tokens[first]?.start ?? 0,
    end: (tokens[last]?.end ?? 0) - (tokens[last]?.form.length !== 1 && tokens[last]?.form.endsWith('-') ? 1 : 0),
    role: roleOf(ground.sentence, head),
    quoted: ground.quoted[first] ?? false,
  };
}

const roles: ReadonlyMap<string, Role> = new Map([
  ['nsubj', 'subject'],
  ['obj', 'object'],
  ['iobj', 'object'],
  ['nmod:poss', 'possessor'],
  ['obl', 'oblique'],
  ['nmod', 'modifier'],
  ['compound', 'compound'],
  ['amod', 'compound'],
]);

function roleOf(sentence: Sentence, head: number): Role {
  const token = sentence.tokens[head];
  if (token === undefined || token.head === head) return 'other';
  if (childrenBy(sentence, head, 'case').some((child) => /^(?:as|like)$/i.test(sentence.tokens[child]?.form ?? '')))
    return 'compound';
  if (hasRelation(token, 'conj', 'appos', 'flat')) return roleOf(sentence, token.head);
  return roles.get(token.deprel) ?? roles.get(token.deprel.replace(/:.*/, '')) ?? 'other';
}
