import type { Amount, Bound } from '../../model/amount.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId } from '../../model/span.ts';
import { boundOf } from './bounds.ts';
import { type CurrencyOf, currenciesIn } from './currencies.ts';
import { joinRanges } from './join-ranges.ts';
import { leftAlone } from './left-alone.ts';
import type { Counted, NumberRule, Place } from './rule.ts';
import { sharesIn } from './shares.ts';
import { counts, measures } from './units.ts';
import { numbersIn, numericValue, type WrittenNumber } from './written-numbers.ts';

/** A number with what it counts; `counted` is null where its own words do not say. */
export interface Quantity {
  readonly number: WrittenNumber;
  readonly counted: Counted | null;
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly value: number;
  readonly high: number | null;
}

/** All rows about numbers in the order in which they are tried. */
export const numberRules: readonly NumberRule[] = [...measures, ...leftAlone, ...counts];

const before = 64;
const after = 48;

/** Every money sum, count and percentage of a report, in text order. */
export function findAmounts(report: Report, sentences: readonly Sentence[]): readonly Amount[] {
  const currencyOf = currenciesIn(report);
  return sentences.flatMap((sentence) => amountsOf(report.text, sentence, currencyOf));
}

function amountsOf(text: string, sentence: Sentence, currencyOf: CurrencyOf): readonly Amount[] {
  const words = text.slice(sentence.start, sentence.end);
  const shares = sharesIn(words, sentence.start);
  const numbers = numbersIn(words, sentence.start).filter(
    (number) => !shares.some((share) => share.start < number.end && number.start < share.end),
  );
  const quantities = numbers.flatMap((number) => quantityOf(text, sentence, currencyOf, number));
  const read = withBorrowedUnits(text, joinRanges(text, quantities)).map((one) => amountOf(text, sentence, one));
  const told = shares.map((share): Amount => {
    const bound = boundOf(text.slice(Math.max(sentence.start, share.start - before), share.start), '');
    const span = { start: share.start, end: share.end };
    return {
      span,
      rule: share.rule,
      words: text.slice(span.start, span.end),
      kind: 'percent',
      value: share.percent,
      unit: 'percent',
      bound,
      low: null,
      high: null,
    };
  });
  return tieParentheses(
    text,
    [...read.flat(), ...told].sort((a, b) => a.span.start - b.span.start),
  );
}

/** What the first fitting row says of a number; nothing where that row leaves it alone. */
function quantityOf(
  text: string,
  sentence: Sentence,
  currencyOf: CurrencyOf,
  number: WrittenNumber,
): readonly Quantity[] {
  const place: Place = {
    number,
    written: text.slice(number.start, number.end),
    before: text.slice(Math.max(sentence.start, number.start - before), number.start),
    after: text.slice(number.end, Math.min(sentence.end, number.end + after)),
    sentence,
    currencyOf,
  };
  for (const rule of numberRules) {
    const counted = apply(rule, place);
    if (counted === 'leave') return [];
    if (counted !== null) return [quantity(place, rule.id, counted)];
  }
  return [quantity(place, 'amounts/count', null)];
}

function apply(rule: NumberRule, place: Place): Counted | 'leave' | null {
  const left = rule.before?.exec(place.before) ?? null;
  const right = rule.after?.exec(place.after) ?? null;
  if ((rule.before !== undefined && left === null) || (rule.after !== undefined && right === null)) return null;
  return rule.means(place, left, right);
}

function quantity(place: Place, rule: RuleId, counted: Counted | null): Quantity {
  const { number } = place;
  const start = number.start - (counted?.before ?? 0);
  const end = number.end + (counted?.after ?? 0);
  const ahead = place.before.slice(0, place.before.length - (counted?.before ?? 0));
  const told = boundOf(ahead, place.after);
  const bound = told !== 'exact' ? told : boundOf('', place.after.slice(counted?.after ?? 0));
  const exponent = number.exponent + (counted?.shift ?? 0);
  const value = numericValue({ digits: number.digits, exponent });
  return { number, counted, rule, start, end, value, high: null, bound: number.style === 'floor' ? 'over' : bound };
}

/** "5,200 jobs, not about 1,000": a bare number counts what the sentence counted just before. */
function withBorrowedUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  let lent: Counted | null = null;
  return quantities.flatMap((one) => {
    if (one.counted !== null) {
      if (one.counted.kind === 'count') lent = { ...one.counted, before: 0, after: 0 };
      return [one];
    }
    const bare =
      lent !== null &&
      (one.number.grouped || one.value >= 100 || one.bound !== 'exact') &&
      !/^[\s-]\p{Ll}*-/u.test(text.slice(one.end, one.end + 20));
    return bare ? [{ ...one, counted: lent }] : [];
  });
}

function amountOf(text: string, _sentence: Sentence, one: Quantity): readonly Amount[] {
  if (one.counted === null) return [];
  const span = { start: one.start, end: one.end };
  return [
    {
      span,
      rule: one.rule,
      words: text.slice(span.start, span.end),
      kind: one.counted.kind,
      value: one.value,
      unit: one.counted.unit,
      bound: one.high === null ? one.bound : 'range',
      low: one.high === null ? null : one.value,
      high: one.high,
    },
  ];
}

/** "Over 4.3 billion yuan ($603 million)": the same sum told again shares the first one's bound. */
function tieParentheses(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const tied: Amount[] = [];
  for (const amount of amounts) {
    const first = tied.at(-1);
    const again =
      first !== undefined && first.kind === amount.kind && first.unit !== amount.unit && amount.bound === 'exact';
    const shares =
      again && first.bound !== 'range' && /^,?\s(?:\(|\[|or )$/.test(text.slice(first.span.end, amount.span.start));
    tied.push(shares ? { ...amount, bound: first.bound } : amount);
  }
  return tied;
}
