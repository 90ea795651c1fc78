import type { Judgement } from '../model/record.ts';

/** The judgements that hold: none that an undo in force takes back; in the order of time, then of id. */
export function inForce(judgements: readonly Judgement[]): Judgement[] {
  const ordered = [...judgements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const undone = new Set<string>();
  for (const one of ordered.toReversed())
    if (one.verdict === 'undo' && one.undoes !== null && !undone.has(one.id)) undone.add(one.undoes);
  return ordered.filter((one) => one.verdict !== 'undo' && !undone.has(one.id));
}

/** Two members that judgements in force hold together or apart: of several verdicts on one pair the last counts. */
export interface Bond {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
}

/** The bonds of judgements in force, the newest first; a bond that newer ones make impossible is left out. */
export function bondsOf(judgements: readonly Judgement[]): Bond[] {
  const seen = new Set<string>();
  return judgements.toReversed().flatMap((one) =>
    pairsOf(one).filter(({ left, right }) => {
      const pair = `${left} ${right}`;
      if (left === right || seen.has(pair)) return false;
      seen.add(pair);
      return true;
    }),
  );
}

function pairsOf({ verdict, left, right }: Judgement): readonly Bond[] {
  if (verdict === 'different')
    return left.flatMap((one) => right.map((other) => ({ ...ordered(one, other), verdict }) as const));
  if (verdict !== 'same') return [];
  const [first, ...rest] = [...left, ...right];
  return first === undefined ? [] : rest.map((other) => ({ ...ordered(first, other), verdict }) as const);
}

function ordered(a: string, b: string): { readonly left: string; readonly right: string } {
  return a < b ? { left: a, right: b } : { left: b, right: a };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
