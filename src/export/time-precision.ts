import { boundsOf } from '../model/interval.ts';
import type { Edtf } from '../model/time.ts';

/** How exactly an EDTF date is told: ACLED's time precision 1 (day), 2 (week or part of a month), 3 (month or longer). */
export function timePrecisionOf(edtf: Edtf | null): 1 | 2 | 3 | null {
  const { first, last } = boundsOf(edtf);
  if (edtf === null) return null;
  if (first === null || last === null) return 3;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  if (days <= 1) return 1;
  return days <= 15 ? 2 : 3;
}
