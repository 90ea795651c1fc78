// What a row that reads a figure off an amount looks like.
import type { RuleId } from '../../model/span.ts';
import type { Placed } from './place-amount.ts';

/** What a frame reads: what is measured, and whether the amount is its level, its change, or its level at a former time. */
export interface Taken {
  /** The token that heads the words of the indicator, and the first and last of them. */
  readonly named: number;
  readonly indicator: readonly [number, number];
  readonly role: 'level' | 'change' | 'former';
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

/** A row: what it takes of an amount in its place, or null. */
export interface FigureFrame {
  readonly id: RuleId;
  readonly takes: (placed: Placed) => Taken | null;
  readonly examples: readonly Example[];
}
