import { isTitleCase } from '../../language/names/title-case.ts';
import type { NameType, Sentence, Token } from '../../model/sentence.ts';
import { isDesignator, isTrade } from './name-words.ts';

/** What the whole report tells of single words. */
export interface KnownWords {
  /** The last word of a person's name; any other whole, and a firm's also without its trade. */
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
    if (isHeadline(tokens)) continue;
    for (const name of names) {
      const words = tokens.slice(name.first, name.last + 1).map((token) => token.form);
      if (name.type === 'person' && words.length > 1) types.set(words.at(-1) ?? '', 'person');
      else for (const form of formsOf(words)) if (!types.has(form)) types.set(form, name.type);
    }
  }
  return { types, verbs };
}

function formsOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const isFirm = words.length > 1 && (isDesignator(last) || isTrade(last));
  return [words.join(' '), ...(isFirm ? [words.slice(0, -1).join(' ')] : [])];
}

/** Whether a line is a headline with capitals throughout, where a capital tells nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const known = headlines.get(tokens);
  if (known !== undefined) return known;
  const told = tokens.at(-1)?.form !== '.' && isTitleCase(tokens.map((token) => token.form));
  headlines.set(tokens, told);
  return told;
}
/** Asked for every name of a line: kept, so that a long line costs no more a name than a short one. */
const headlines = new WeakMap<readonly Token[], boolean>();
