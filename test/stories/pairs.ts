/** What is expected with what was read of it, what was not read, and what was read beyond. */
export interface Pairs<Expected, Read> {
  readonly both: readonly (readonly [Expected, Read])[];
  readonly missed: readonly Expected[];
  readonly added: readonly Read[];
}

/** Pairs each with at most one other, the likest first; likeness 0 never pairs. */
export function pairsOf<Expected, Read>(
  expected: readonly Expected[],
  read: readonly Read[],
  likeness: (one: Expected, other: Read) => number,
): Pairs<Expected, Read> {
  const candidates = expected
    .flatMap((one, first) =>
      read.map((other, second) => ({ first, second, pair: [one, other] as const, like: likeness(one, other) })),
    )
    .filter(({ like }) => like > 0)
    .sort((left, right) => right.like - left.like);
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  const both = candidates.filter(({ first, second }) => {
    if (firsts.has(first) || seconds.has(second)) return false;
    firsts.add(first);
    seconds.add(second);
    return true;
  });
  return {
    both: both.sort((left, right) => left.first - right.first).map(({ pair }) => pair),
    missed: expected.filter((_, index) => !firsts.has(index)),
    added: read.filter((_, index) => !seconds.has(index)),
  };
}
