// A number with what it counts, read by the first row that fits it.
import type { Bound } from '../../model/amount.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId, Span } from '../../model/span.ts';
import { boundOf } from './bounds.ts';
import type { CurrencyOf } from './currencies.ts';
import { leftAlone } from './left-alone.ts';
import type { Counted, NumberRule, Place } from './rule.ts';
import { counts, measures } from './units.ts';
import { numericValue, type WrittenNumber } from './written-numbers.ts';

/** A number with what it counts; `counted` is null where its own words do not say. `high` is the upper end of a range. */
export interface Quantity extends Span {
  readonly number: WrittenNumber;
  readonly counted: Counted | null;
  readonly rule: RuleId;
  readonly bound: Bound;
  readonly value: number;
  readonly high: number | null;
}

/** What a number stands in: the whole text with line ends made spaces, its sentence, and what currencies mean there. */
interface Setting {
  readonly text: string;
  readonly sentence: Sentence;
  readonly currencyOf: CurrencyOf;
}

/** All rows about numbers in the order in which they are tried. */
export const numberRules: readonly NumberRule[] = [...measures, ...leftAlone, ...counts];

/** How much of the sentence before and after a number the rows may look at. */
const reach = { before: 64, after: 48 };

/** What the first fitting row says of a number; null where that row leaves it alone. */
export function quantityOf(number: WrittenNumber, { text, sentence, currencyOf }: Setting): Quantity | null {
  const place: Place = {
    number,
    written: text.slice(number.start, number.end),
    before: textBefore(text, sentence, number.start),
    after: text.slice(number.end, Math.min(sentence.end, number.end + reach.after)),
    sentence,
    currencyOf,
  };
  for (const rule of numberRules) {
    const counted = apply(rule, place);
    if (counted === 'leave') return null;
    if (counted !== null) return bounded(place, rule.id, counted);
  }
  return bounded(place, 'amounts/count', null);
}

/** The short stretch of a sentence that ends at a place. */
export function textBefore(text: string, sentence: Sentence, at: number): string {
  return text.slice(Math.max(sentence.start, at - reach.before), at);
}

function apply(rule: NumberRule, place: Place): Counted | 'leave' | null {
  // What comes after is looked for at one place only, what comes before wherever it may begin.
  const right = rule.after?.exec(place.after) ?? null;
  if (rule.after !== undefined && right === null) return null;
  const left = rule.before?.exec(place.before) ?? null;
  if (rule.before !== undefined && left === null) return null;
  return rule.means(place, left, right);
}

/** A bound may stand before the sign ("over $5m"), right after the number ("10,000+ games") or after the unit ("5 acres or less"). */
function bounded({ number, before, after }: Place, rule: RuleId, counted: Counted | null): Quantity {
  const reaches = counted ?? { before: 0, after: 0 };
  const ahead = boundOf(before.slice(0, before.length - reaches.before), after);
  const told = ahead === 'exact' ? boundOf('', after.slice(reaches.after)) : ahead;
  return {
    start: number.start - reaches.before,
    end: number.end + reaches.after,
    number,
    counted,
    rule,
    bound: number.style === 'floor' ? 'over' : told,
    value: numericValue({ digits: number.digits, exponent: number.exponent + (counted?.shift ?? 0) }),
    high: null,
  };
}
