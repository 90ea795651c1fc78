import type { Token } from '../../model/sentence.ts';
import type { Gender, HowMany } from './place.ts';

/** What a pronoun asks of whom it means. */
export interface Pronoun {
  readonly means: 'person' | 'thing' | 'anyone';
  readonly howMany: HowMany;
  readonly gender: Gender | null;
  /** `own`: his, its; `self`: himself, which stays in its clause; `relative`: who, which. */
  readonly use: 'plain' | 'own' | 'self';
}

const he = { means: 'person', howMany: 'one', gender: 'm' } as const;
const she = { means: 'person', howMany: 'one', gender: 'f' } as const;
const it = { means: 'thing', howMany: 'one', gender: null } as const;
const they = { means: 'anyone', howMany: 'many', gender: null } as const;

const pronouns: Readonly<Record<string, Pronoun>> = {
  he: { ...he, use: 'plain' },
  him: { ...he, use: 'plain' },
  his: { ...he, use: 'own' },
  himself: { ...he, use: 'self' },
  she: { ...she, use: 'plain' },
  her: { ...she, use: 'plain' },
  hers: { ...she, use: 'own' },
  herself: { ...she, use: 'self' },
  it: { ...it, use: 'plain' },
  its: { ...it, use: 'own' },
  itself: { ...it, use: 'self' },
  they: { ...they, use: 'plain' },
  them: { ...they, use: 'plain' },
  their: { ...they, use: 'own' },
  theirs: { ...they, use: 'own' },
  themselves: { ...they, use: 'self' },
};

const relative = /^(?:who|whom|whose|which|that)$/;

/** What a third-person pronoun asks for, or null for another word. */
export function pronounOf(word: string): Pronoun | null {
  return pronouns[word] ?? null;
}

/** Whether a token is a pronoun that may be resolved: a third-person or a relative one. */
export function isPronoun(token: Token): boolean {
  const word = token.form.toLowerCase();
  if (token.upos === 'PRON' && pronouns[word] !== undefined) return !token.deprel.startsWith('expl');
  return relative.test(word) && (token.xpos.startsWith('W') || token.upos === 'PRON');
}

/** Whether a word is a relative pronoun. */
export function isRelative(word: string): boolean {
  return relative.test(word);
}
