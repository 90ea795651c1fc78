// What a row that reads a figure off an amount looks like.
import type { RuleId } from '../../model/span.ts';
import type { Placed } from './place-amount.ts';

/** What a frame reads: the tokens that name the indicator, and whether the amount is its level or its change. */
export interface Taken {
  /** First and last token of the words that say what is measured. */
  readonly indicator: readonly [number, number];
  readonly role: 'level' | 'change';
  /** -1 where the words say that it fell. */
  readonly sign: 1 | -1;
  /** The word whose time is the figure's time. */
  readonly centre: number;
}

/** A text and every figure in it, each as "BOUND VALUE UNIT", a change behind it in brackets: "exact 24000 firm (35.7)". */
export interface Example {
  readonly text: string;
  readonly takes: readonly string[];
}

export interface FigureFrame {
  readonly id: RuleId;
  readonly takes: (placed: Placed) => Taken | null;
  readonly examples: readonly Example[];
}
