/** How often something may be tried: `count` at once, one more after each `every` milliseconds. */
export interface Allowance {
  readonly count: number;
  readonly every: number;
}

/** Keeps count of tries by key (a token bucket each); what has not been seen for long is forgotten, so memory stays bounded. */
export function newTries({ count, every }: Allowance, mostKeys = 10_000) {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    /** Whether one more try is allowed at this moment (milliseconds); it is counted either way. */
    isAllowed(key: string, at: number): boolean {
      const bucket = buckets.get(key) ?? { left: count, at };
      const left = Math.min(count, bucket.left + (at - bucket.at) / every);
      buckets.delete(key);
      buckets.set(key, { left: Math.max(0, left - 1), at });
      const [oldest] = buckets.keys();
      if (buckets.size > mostKeys && oldest !== undefined) buckets.delete(oldest);
      return left >= 1;
    },
    /** A right answer wipes the slate. */
    forget(key: string): void {
      buckets.delete(key);
    },
  };
}
