import type { Found } from './span.ts';

/** How the words bound a number: "more than" is `over`, "up to" is `under`, "nearly" is `about`. */
export type Bound = 'exact' | 'over' | 'under' | 'about' | 'range';

/** A quantity worded in a report. `unit` is an ISO 4217 code, `percent`, `percentage point`, or a singular noun. */
export interface Amount extends Found {
  readonly words: string;
  readonly kind: 'money' | 'count' | 'percent';
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  /** Both null unless `bound` is `range`. */
  readonly low: number | null;
  readonly high: number | null;
}
