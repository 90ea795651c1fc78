import type { Day, Edtf } from '../model/time.ts';

/** The first and the last day that an EDTF date allows; null where it is open or there is none. */
export interface Bounds {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** `2023-06` is 1 to 30 June 2023; `../2023-11-05` has no first day. */
export function boundsOf(edtf: Edtf | null): Bounds {
  if (edtf === null) return { first: null, last: null };
  const [from = '', to = from] = edtf.split('/');
  return { first: edgeOf(from, 'first'), last: edgeOf(to, 'last') };
}

function edgeOf(date: string, edge: 'first' | 'last'): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (edge === 'first') return `${year}-${month ?? '01'}-01`;
  const lastMonth = month ?? '12';
  return `${year}-${lastMonth}-${daysIn(Number(year), Number(lastMonth))}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** How exactly an EDTF date is told: ACLED's time precision 1 (day), 2 (week or part of a month), 3 (month or longer). */
export function timePrecisionOf(edtf: Edtf | null): 1 | 2 | 3 | null {
  const { first, last } = boundsOf(edtf);
  if (edtf === null) return null;
  if (first === null || last === null) return 3;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  if (days <= 1) return 1;
  return days <= 15 ? 2 : 3;
}
