// What a row about numbers looks like, and how its examples are written.
import type { Amount } from '../../model/amount.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId } from '../../model/span.ts';
import type { CurrencyOf } from './currencies.ts';
import type { WrittenNumber } from './written-numbers.ts';

/** A number with the short stretches of its sentence before and after it. */
export interface Place {
  readonly number: WrittenNumber;
  readonly written: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: Sentence;
  readonly currencyOf: CurrencyOf;
}

/** What a number counts; `before` and `after` are how far the words of the amount reach beyond the number. */
export interface Counted {
  readonly kind: Amount['kind'];
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** Power of ten by which the number is multiplied: -2 for cents. */
  readonly shift?: number;
}

/** A text and every amount in it, each as "BOUND VALUE UNIT": "over 4300000000 CNY", "range 40-45 percent". */
export interface Example {
  readonly text: string;
  readonly takes: readonly string[];
}

/** A row: what may stand right before and right after a number, and what the number then is. The first row that fits decides. */
export interface NumberRule {
  readonly id: RuleId;
  /** Matched against the stretch that ends where the number begins. */
  readonly before?: RegExp;
  /** Matched against the stretch that begins where the number ends. */
  readonly after?: RegExp;
  /** Null where the row does not hold after all; `leave` where the number is no amount. */
  readonly means: (
    place: Place,
    before: RegExpExecArray | null,
    after: RegExpExecArray | null,
  ) => Counted | 'leave' | null;
  readonly examples: readonly Example[];
}
