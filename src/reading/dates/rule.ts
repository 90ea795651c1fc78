// What a row of the date rules is made of, and what its meaning may look at.
import type { RuleId } from '../../model/span.ts';
import type { Day, Timex } from '../../model/time.ts';
import type { Pattern } from './pattern.ts';

/**
 * Which way the sentence looks from the day it was written; null where it does not show. `present` is "the council meets
 * Monday"; `term` is "by Monday", "through January", which lies ahead unless it is just over.
 */
export type Leaning = 'past' | 'present' | 'future' | 'term' | null;

/** The words that a rule matched, by the names in its pattern, in lower case and joined by single spaces. */
export interface Matched {
  /** The words of a named part, or undefined where it is not there. */
  readonly part: (name: string) => string | undefined;
  /** Words near the match: `-1` is the one before it, `1` the one after, 0 its own first; '' beyond the stretch. */
  readonly near: (offset: number) => string;
  /** The same words as written, where capitals count. */
  readonly written: (offset: number) => string;
  /** Whether it is a part of the name of someone or something. */
  readonly inName: () => boolean;
}

/** What a report has told before an expression, from which "the same day" and "a year earlier" are reckoned. */
export interface Told {
  /** The TIMEX value of the date told last, whatever its size, or null. */
  readonly value: string | null;
  /** The first day of the date told last, or the publication day. */
  readonly date: Day;
  /** The day told last, or the publication day; dates told only by month or year are passed over. */
  readonly day: Day;
  /** Where the time told last in the same sentence begins, `2023-06`, if it is past; the words after it look on from there. */
  readonly saidAt: string | null;
  /** The quarter or half year that the report speaks of, `2023-Q3`, or null. */
  readonly period: string | null;
}

/** All that a meaning may depend on. */
export interface Setting {
  readonly published: Day;
  /** Whether days come before months in all-number dates. */
  readonly dayFirst: boolean;
  /** A report of things long past, told in order; its dates are reckoned from each other. */
  readonly isHistory: boolean;
  readonly leaning: () => Leaning;
  readonly told: Told;
}

/** What an expression means. `how` is the middle of the sentence for a person: "the last Wednesday up to publication". */
export interface Meaning extends Timex {
  readonly anchor: Day | null;
  readonly how: string;
  /** Only where the interval does not follow from the value: "the past three months". */
  readonly edtf?: string | null;
}

/**
 * A sentence with what the rules must find in it, all of it, in square brackets, and the values found, parted by spaces;
 * then the interval of the first, and the publication day (Thursday 2024-05-16 if not given). Without brackets and value
 * nothing may be found: the rule must leave it.
 */
export type DateExample = readonly [text: string, values?: string, edtf?: string | null, published?: Day];

/** One rule: a pattern over words, what it means, and sentences that show it. */
export interface DateRule {
  readonly id: RuleId;
  readonly pattern: Pattern;
  readonly means: (matched: Matched, setting: Setting) => Meaning | null;
  readonly examples: readonly DateExample[];
}
