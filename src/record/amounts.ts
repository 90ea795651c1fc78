import type { EventAmount } from '../model/record.ts';

/** Whether two amounts can be one: of one unit, and alike to half a percent or one within what the words of the other allow. */
export function agree(a: EventAmount, b: EventAmount): boolean {
  return a.unit === b.unit && (isEqual(a, b) || allows(a, b) || allows(b, a));
}

/** Whether two amounts are of one unit and alike to half a percent, however they are bounded. */
export function isEqual(a: EventAmount, b: EventAmount): boolean {
  return a.unit === b.unit && Math.abs(a.value - b.value) <= 0.005 * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** Why two lists of amounts cannot be of one event: one unit that both give, once each, in values that do not agree; or null. */
export function clash<A extends EventAmount & { readonly words?: string }>(
  a: readonly A[],
  b: readonly A[],
): string | null {
  if (a.length === 0 || b.length === 0) return null;
  const units = [...new Set(a.map((one) => one.unit))].filter((unit) => b.some((one) => one.unit === unit));
  if (a.some((one) => b.some((other) => agree(one, other)))) return null;
  for (const unit of units) {
    const [left, right] = [a.filter((one) => one.unit === unit), b.filter((one) => one.unit === unit)];
    const [one, other] = [left[0], right[0]];
    if (one !== undefined && other !== undefined && left.length === 1 && right.length === 1)
      return `${one.words ?? one.value} is not ${other.words ?? other.value}`;
  }
  return null;
}

/** How many times the larger of the first two sums of one unit is the smaller; 1 where they give none. */
export function ratioOf<A extends EventAmount>(a: readonly A[], b: readonly A[]): number {
  const pairs = a.flatMap((one) =>
    b.filter((other) => other.unit === one.unit).map((other) => [one.value, other.value]),
  );
  const [one = 1, other = 1] = pairs[0] ?? [];
  return Math.min(one, other) <= 0 ? Infinity : Math.max(one, other) / Math.min(one, other);
}

/** Whether an amount's own words leave room for another's value: "over 3bn" for up to a third more, "about" for a tenth. */
function allows({ bound, value, low, high }: EventAmount, { value: other }: EventAmount): boolean {
  const ratio = value === 0 ? 0 : other / value;
  if (bound === 'about') return ratio >= 0.9 && ratio <= 1.1;
  if (bound === 'over') return ratio >= 1 && ratio <= 1.34;
  if (bound === 'under') return ratio <= 1 && ratio >= 0.75;
  if (bound === 'range') return low !== null && high !== null && other >= low && other <= high;
  return false;
}
