import type { Kind, Standing } from '../../model/account.ts';
import type { RuleId } from '../../model/span.ts';

/**
 * Where a slot is filled from. `doer` and `undergoer` hold whatever the form of the clause (for a noun: the subject of
 * the verb that carries it, as in "A opened a probe", "B faces a probe"); `owner` is a possessive or a name before a
 * noun ("Norvik's investment", "the FTC fine"); `subject` is that of the clause ("on a trip, she said"); `complement` is a
 * clause, `clause` a finite one, `infinitive` one with "to", `content` one that hangs on the object ("plans to run"); `modifier` is a word before a noun;
 * `governor` is the verb that an infinitive or "-ing" completes ("ordered to"), `carrier` the one that carries a noun;
 * `subject owner` is who owns the subject ("Norvik's plant"), `subject place` where it stands ("workers at Norvik"), `place owner` who owns
 * the place of a noun ("production at Norvik's plant"), `object below` what a complement acts on, `object modifier` a word before the object, `auxiliary` a helping verb, `marker` the preposition of a noun, `sayer`
 * the subject of the verb of saying above, `being` who is what the noun says ("Lund is the new president"), `hearer` who is told something there ("told Lund at a meeting"), `beside` the verb whose phrase a noun is ("said at a forum"); the rest are prepositions.
 */
export const slots = [
  'doer',
  'undergoer',
  'recipient',
  'owner',
  'complement',
  'whether',
  'subject below',
  'clause',
  'infinitive',
  'content',
  'modifier',
  'governor',
  'carrier',
  'self',
  'subject',
  'subject owner',
  'subject place',
  'place owner',
  'object below',
  'object modifier',
  'auxiliary',
  'marker',
  'sayer',
  'being',
  'hearer',
  'beside',
  'with',
  'to',
  'from',
  'of',
  'by',
  'between',
  'for',
  'against',
  'on',
  'over',
  'into',
  'in',
  'at',
  'about',
  'as',
  'among',
  'under',
  'through',
  'toward',
  'via',
  'after',
  'before',
  'during',
  'behind',
  'out',
  'without',
  'across',
] as const;

export type Slot = (typeof slots)[number];

/** What a party must be like for a frame to hold: "the bank raised a stake" is no restriction. */
export const partyClasses = [
  'authority',
  'company',
  'person',
  'organization',
  'place',
  'occasion',
  'suspect',
  'any',
] as const;

export type PartyClass = (typeof partyClasses)[number];

/** What a verb's object, or a noun's own modifiers, must be for the trigger to count. */
export interface Condition {
  /** What may head one of the slots: a lemma, two words ("press conference"), a class of `nouns.ts` (`@facility`), a type of name (`#person`, `#name` for any), or `*`. */
  readonly in: Slot | readonly Slot[];
  readonly lemmas: readonly string[];
  readonly not?: boolean;
}

/** A kind of event as one way of telling it: what triggers it and where its parties stand. */
export interface Frame {
  readonly id: RuleId;
  readonly kind: Kind | (string & {});
  /** Lemmas of the word that tells the event. */
  readonly words: readonly string[];
  readonly pos: 'verb' | 'noun';
  /** A particle or preposition that must belong to the verb: "shut down", "call for". */
  readonly particle?: string;
  readonly when?: readonly Condition[];
  readonly who: readonly Slot[];
  readonly whom?: readonly Slot[];
  readonly what?: readonly Slot[];
  readonly whoIs?: PartyClass;
  readonly whomIs?: PartyClass;
  /** The parties without which there is no event: any one (the default), a side, both sides, or two whatever their side. */
  readonly needs?: 'who' | 'whom' | 'both' | 'two';
  /** Whether the same word may tell another event too: a settlement with a sum is a penalty and an agreement. */
  readonly also?: boolean;
  /** Whether a bare word is too little: an amount, both sides or a telling verb must stand with it ("investment"). */
  readonly needsMore?: boolean;
  readonly needsAmount?: boolean;
  /** Whether the event must name where it goes: "travelled to Lima". */
  readonly needsPlace?: boolean;
  /** Whether an event told without a party is that of the party spoken of before: "talks broke down". */
  readonly adopts?: boolean;
  /** Kinds of amount that belong to this event; none where left out. */
  readonly amounts?: readonly ('money' | 'count' | 'percent')[];
  /** The standing that the words themselves carry, a negation taken in: "did not pass the review" is a decision that happened. */
  readonly standing?: Standing;
  /** Whether announcing it is planning it: "announced an investment", but not "announced a deal". */
  readonly isAhead?: boolean;
  /** Whether an event of this kind lasts: "is investigating" is ongoing, "is signing" is not. */
  readonly lasts?: boolean;
  /** How often a reading by this frame is right, before anything else is known, 0 to 1. */
  readonly prior?: number;
  readonly examples: readonly FrameExample[];
}

/** A sentence that the frame takes, with the parties it must give, or one that it must leave. */
export type FrameExample =
  | {
      readonly text: string;
      readonly who?: readonly string[];
      readonly whom?: readonly string[];
      readonly standing?: Standing;
    }
  | { readonly text: string; readonly leaves: true };
