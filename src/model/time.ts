import type { Found } from './span.ts';

/** Extended Date/Time Format (ISO 8601-2): `2023-11-01`, `2023-06`, `2023-11-05/2023-11-10`, `../2023-11-05`. */
export type Edtf = string;

/** ISO 8601 calendar day, `2023-11-01`. */
export type Day = string;

/** How exact the words are; `range` where they name two ends, `time` where they name an hour. */
export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'time';

/** TimeML's TIMEX3: `value` as its guideline writes it (`2023-W44`, `P3D`, `PRESENT_REF`). */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod: string | null;
}

/** A time worded in a report and worked out against the report's own publication day or an event told before. */
export interface TimeExpression extends Found {
  readonly words: string;
  /** Null where the words name no place on the calendar: "several years", "recently". */
  readonly edtf: Edtf | null;
  readonly precision: Precision | null;
  readonly timex: Timex;
  /** The day from which it was reckoned, or null for an absolute date. */
  readonly anchor: Day | null;
  /** One sentence for a person: how the date was worked out. */
  readonly working: string;
}
