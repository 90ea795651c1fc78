// What stands in a text and may refer to somebody: names, descriptions and pronouns, each with its place in the tree.
import type { MentionType } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

export type Gender = 'm' | 'f';
export type Amount = 'one' | 'many';

/** What a place is to its clause; it says how likely the next pronoun means it. */
export type Role = 'subject' | 'object' | 'possessor' | 'oblique' | 'modifier' | 'compound' | 'other';

/** What every place has. */
export interface Anywhere extends Span {
  readonly sentence: Sentence;
  /** Tokens of the sentence, both in. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly role: Role;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
}

/** A proper name, without article, title or possessive. */
export interface NamePlace extends Anywhere {
  readonly form: 'name';
  readonly words: readonly string[];
  readonly type: MentionType;
  /** Whether it stands alone in brackets after another name: "(NHTSA)". */
  readonly bracketed: boolean;
  /** Words before the name that tell what it is: "Commerce Minister", "chipmaker"; as worded, or null. */
  readonly title: string | null;
  /** The first token of the title, or of the name where there is none. */
  readonly titleFirst: number;
  /** Party nouns of the title, in lower case. */
  readonly nouns: readonly string[];
  readonly gender: Gender | null;
  /** Countries told beside the name: "China's ZTE", "Chinese Vice Premier Liu He". */
  readonly countries: readonly string[];
}

/** A noun phrase from its article to its head noun; what follows the head is not in it. */
export interface NounPlace extends Anywhere {
  readonly form: 'description';
  readonly noun: string;
  /** What the noun may stand for; empty for a thing that is no party. */
  readonly types: readonly MentionType[];
  readonly amount: Amount;
  readonly gender: Gender | null;
  readonly definite: boolean;
  /** "this country", which in a quote is the speaker's own. */
  readonly deictic: boolean;
  readonly countries: readonly string[];
  /** Words between article and head noun, in lower case, countries left out. */
  readonly modifiers: readonly string[];
  /** Those of them that are proper nouns. */
  readonly properModifiers: readonly string[];
  /** Whether it is written as a name: "New York State Attorney General". */
  readonly proper: boolean;
  /** The whole phrase without article, owner and clauses: "spokesman for the ministry". */
  readonly phrase: Span;
  /** The last token of the phrase. */
  readonly phraseLast: number;
  /** The last token of what owns it: "its chief", "Micron's chief". */
  readonly owner: number | null;
  /** Whether a complement or clause after the head narrows it: "the president of France", "the firm that sued". */
  readonly narrowed: boolean;
}

export interface PronounPlace extends Anywhere {
  readonly form: 'pronoun';
  readonly word: string;
}

export type Place = NamePlace | NounPlace | PronounPlace;
