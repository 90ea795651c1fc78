import { isTitleCase } from '../../language/names/title-case.ts';
import type { NameType, Sentence } from '../../model/sentence.ts';

/** What the whole report tells of single words. */
export interface KnownWords {
  /** The last word of a person's name, the whole of any other. */
  readonly types: ReadonlyMap<string, NameType>;
  /** Lemmas of its verbs. */
  readonly verbs: ReadonlySet<string>;
}

/** Reads names and verbs of all sentences, of headlines in capitals the verbs only, so that each sentence can be judged by the rest. */
export function knownWords(sentences: readonly Sentence[]): KnownWords {
  const types = new Map<string, NameType>();
  const verbs = new Set<string>();
  for (const { tokens, names } of sentences) {
    for (const token of tokens) if (token.upos === 'VERB') verbs.add(token.lemma);
    if (isTitleCase(tokens.map((token) => token.form))) continue;
    for (const name of names) {
      const words = tokens.slice(name.first, name.last + 1).map((token) => token.form);
      if (name.type === 'person' && words.length > 1) types.set(words.at(-1) ?? '', 'person');
      else if (!types.has(words.join(' '))) types.set(words.join(' '), name.type);
    }
  }
  return { types, verbs };
}
