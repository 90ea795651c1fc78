import type { NameType } from './sentence.ts';
import type { Span } from './span.ts';

/** What a mention is; the same types as those of names, since most mentions have one. */
export type MentionType = NameType;

/** How a reference is made: a full or short name, an acronym, "the company", "she". */
export type ReferenceForm = 'name' | 'acronym' | 'description' | 'pronoun';

/** One place where a party is named, described or meant by a pronoun. */
export interface Reference extends Span {
  readonly form: ReferenceForm;
}

/** One report's name for someone or something, with all its references in text order. */
export interface Mention {
  readonly id: string;
  /** The fullest proper name in this report; a description only where the report gives no name. */
  readonly name: string;
  readonly type: MentionType;
  /** Roles and titles as worded: "president and CEO of Norland". */
  readonly titles: readonly string[];
  /** Spans of names are the bare name, without article, title or possessive. */
  readonly spans: readonly Reference[];
}

/** A party as a fact names it; `mention` is an id in the reading's mentions, or null. */
export interface Party {
  readonly name: string;
  readonly mention: string | null;
}
