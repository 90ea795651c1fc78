/** How long a `Retry-After` header asks to wait, in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3); null where it tells neither. A week at most. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const told = (header ?? '').trim();
  if (/^\d{1,12}$/.test(told)) return Math.min(Number(told) * 1000, week);
  const date = /^[A-Z][a-z]{2}/.test(told) ? Date.parse(told) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now, 0), week);
}

const week = 7 * 86_400_000;
