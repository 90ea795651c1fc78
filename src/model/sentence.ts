import type { Span } from './span.ts';

/** Universal part-of-speech tags (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One UD word. Two tokens of a contraction ("do" + "n't") have their own exact spans. */
export interface Token extends Span {
  /** Place in its sentence, from 0. */
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the token above in this sentence; its own index at the root. */
  readonly head: number;
  /** UD relation to the head, with subtype where told: `nsubj:pass`, `obl:tmod`; `root` at the root. */
  readonly deprel: string;
}

/** What a proper name names; `occasion` is an event with a name: a summit, an expo, a war. */
export type NameType = 'person' | 'organization' | 'place' | 'nationality' | 'product' | 'law' | 'occasion';

/** A proper name in one sentence, as the name tagger and the gazetteers found it: tokens `first` to `last`, both in. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** One sentence with its tree; exactly one token is the root. */
export interface Sentence extends Span {
  /** Place in the report, from 0. */
  readonly index: number;
  /** Which of the blocks given to `parse` it stands in. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  /** Given where it is a piece of a run of words too long to be read at once, such as a table. */
  readonly isCut?: boolean;
}
