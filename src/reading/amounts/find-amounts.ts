import type { Amount } from '../../model/amount.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import { boundOf } from './bounds.ts';
import { type CurrencyOf, currenciesIn } from './currencies.ts';
import { joinRanges } from './join-ranges.ts';
import { type Quantity, quantityOf, textBefore } from './quantity.ts';
import type { Counted } from './rule.ts';
import { type Share, sharesIn } from './shares.ts';
import { numbersIn } from './written-numbers.ts';

/** Every money sum, count and percentage of a report, in text order. */
export function findAmounts(report: Report, sentences: readonly Sentence[]): readonly Amount[] {
  const currencyOf = currenciesIn(report);
  // Hard-wrapped lines read like running text; every place stays where it is.
  const text = report.text.replace(/[\n\r\t]/g, ' ');
  return sentences
    .flatMap((sentence) => amountsIn(text, sentence, currencyOf))
    .map((amount) => ({ ...amount, words: report.text.slice(amount.span.start, amount.span.end) }));
}

function amountsIn(text: string, sentence: Sentence, currencyOf: CurrencyOf): readonly Amount[] {
  const words = text.slice(sentence.start, sentence.end);
  const shares = sharesIn(words, sentence.start);
  const quantities = numbersIn(words, sentence.start)
    .filter((number) => !shares.some((share) => share.start < number.end && number.start < share.end))
    .map((number) => quantityOf(number, { text, sentence, currencyOf }))
    .filter((quantity) => quantity !== null);
  const amounts = [
    ...lendUnits(text, joinRanges(text, quantities)).map((quantity) => amountOf(text, quantity)),
    ...shares.map((share) => percentOf(text, sentence, share)),
  ];
  return tieParentheses(
    text,
    amounts.sort((a, b) => a.span.start - b.span.start),
  );
}

type CountedQuantity = Quantity & { readonly counted: Counted };

/** "5,200 jobs, not about 1,000": a bare number counts what the sentence counted just before; one that finds nothing goes. */
function lendUnits(text: string, quantities: readonly Quantity[]): readonly CountedQuantity[] {
  let lent: Counted | null = null;
  const all: CountedQuantity[] = [];
  for (const one of quantities) {
    const counted: Counted | null = one.counted ?? (isBareCount(text, one) ? lent : null);
    if (one.counted?.kind === 'count') lent = { ...one.counted, before: 0, after: 0 };
    if (counted !== null) all.push({ ...one, counted });
  }
  return all;
}

function isBareCount(text: string, { number, value, bound, end }: Quantity): boolean {
  const isLarge = number.grouped || value >= 100 || bound !== 'exact';
  return isLarge && !/^[\s-]\p{Ll}*-/u.test(text.slice(end, end + 20));
}

function amountOf(text: string, { start, end, rule, counted, value, high, bound }: CountedQuantity): Amount {
  const { kind, unit } = counted;
  const found = { span: { start, end }, rule, words: text.slice(start, end), kind, value, unit };
  return high === null ? { ...found, bound, low: null, high } : { ...found, bound: 'range', low: value, high };
}

function percentOf(text: string, sentence: Sentence, { start, end, rule, percent }: Share): Amount {
  const words = text.slice(start, end);
  const bound = boundOf(textBefore(text, sentence, start), '');
  return {
    span: { start, end },
    rule,
    words,
    kind: 'percent',
    value: percent,
    unit: 'percent',
    bound,
    low: null,
    high: null,
  };
}

/** "Over 4.3 billion yuan ($603 million)": the same sum told again shares the first one's bound. */
function tieParentheses(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const tied: Amount[] = [];
  for (const amount of amounts) {
    const first = tied.at(-1);
    tied.push(first !== undefined && isSameAgain(text, first, amount) ? { ...amount, bound: first.bound } : amount);
  }
  return tied;
}

function isSameAgain(text: string, first: Amount, next: Amount): boolean {
  if (first.kind !== next.kind || first.unit === next.unit || next.bound !== 'exact' || first.bound === 'range')
    return false;
  return /^,?\s(?:\(|\[|or )$/.test(text.slice(first.span.end, next.span.start));
}
