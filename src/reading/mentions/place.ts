// What stands in a text and may refer to somebody: names, descriptions and pronouns, each with its place in the tree.
import type { MentionType } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** The gender that pronouns ask for; null where nothing tells it. */
export type Gender = 'm' | 'f';
/** Whether "it" or "they" may mean somebody. */
export type HowMany = 'one' | 'many';

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
  /** Countries told beside the name: "Japan's Norland", "Danish Prime Minister Eva Lind". */
  readonly countries: readonly string[];
}

/** A noun phrase from its article to its head noun; what follows the head is not in it. */
export interface NounPlace extends Anywhere {
  readonly form: 'description';
  readonly noun: string;
  /** What the noun may stand for; empty for a thing that is no party. */
  readonly types: readonly MentionType[];
  readonly howMany: HowMany;
  readonly gender: Gender | null;
  readonly definite: boolean;
  /** "this country", which in a quote is the speaker's own. */
  readonly deictic: boolean;
  readonly countries: readonly string[];
  /** Words between article and head noun, in lower case, countries left out. */
  readonly modifiers: readonly string[];
  /** Those of them that are proper nouns. */
  readonly properModifiers: readonly string[];
  /** Whether it is written as a name: "Lyon Region Attorney General". */
  readonly proper: boolean;
  /** The whole phrase without article, owner and clauses: "spokesman for the ministry". */
  readonly phrase: Span;
  /** The last token of the phrase. */
  readonly phraseLast: number;
  /** The last token of what owns it: "its chief", "Norland's chief". */
  readonly owner: number | null;
  /** Whether a complement or clause after the head narrows it: "the president of France", "the firm that sued". */
  readonly narrowed: boolean;
}

/** A pronoun; `word` is in lower case. */
export interface PronounPlace extends Anywhere {
  readonly form: 'pronoun';
  readonly word: string;
}

/** Anything that may refer to somebody. */
export type Place = NamePlace | NounPlace | PronounPlace;
