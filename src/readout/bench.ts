import type { Judgement } from '../model/record.ts';
import { bondsOf, inForce } from '../record/judgements.ts';

/** Judgements met so far; `bench` is null where newer ones have come since it was made. */
export interface Heard {
  readonly judgements: Judgement[];
  upTo: number;
  bench: Bench | null;
}

/** The judgements of a moment, ready to be asked. */
export interface Bench {
  readonly all: readonly Judgement[];
  /** Those in force that name one of the ids, in their order. */
  readonly about: (ids: readonly string[]) => readonly Judgement[];
  /** All that ever named one of the ids, and what was undone or undoes it, in the order of the log. */
  readonly everAbout: (ids: readonly string[]) => readonly Judgement[];
  /** Those held to be the same as this one, by judgements in force. */
  readonly sameAs: (id: string) => readonly string[];
  /** Those in force that set the place of events, in their order. */
  readonly places: readonly Judgement[];
  /** Whether a judgement in force calls it wrong. */
  readonly isRejected: (id: string) => boolean;
}

/** Sorts judgements by whom they name. */
export function benchOf(all: readonly Judgement[]): Bench {
  const standing = inForce(all);
  const byId = byNamed(standing);
  const everById = byNamed(all.map((one) => ({ ...one, ...sidesOf(namedBy(one, all)) })));
  const place = new Map(standing.map((one, index) => [one.id, index]));
  const original = new Map(all.map((one, index) => [one.id, { one, index }]));
  const same = new Map<string, string[]>();
  for (const { left, right, verdict } of bondsOf(standing)) {
    if (verdict !== 'same') continue;
    same.set(left, [...(same.get(left) ?? []), right]);
    same.set(right, [...(same.get(right) ?? []), left]);
  }
  return {
    all,
    about: (ids) => unique(ids, byId).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    everAbout: (ids) =>
      unique(ids, everById)
        .flatMap((one) => original.get(one.id) ?? [])
        .sort((a, b) => a.index - b.index)
        .map(({ one }) => one),
    sameAs: (id) => same.get(id) ?? [],
    places: standing.filter(({ verdict, property }) => verdict === 'right' && property === 'where'),
    isRejected: (id) => byId.get(id)?.some((one) => one.verdict === 'wrong') ?? false,
  };
}

/** Whom a judgement is about: an undo is about those of what it takes back. */
export function namedBy(judgement: Judgement, all: readonly Judgement[]): Pick<Judgement, 'left' | 'right'> {
  if (judgement.verdict !== 'undo') return judgement;
  const undone = all.find((one) => one.id === judgement.undoes);
  return undone === undefined || undone.id === judgement.id ? judgement : namedBy(undone, all);
}

/** Nothing but the sides: an undo keeps its own id and verdict. */
function sidesOf({ left, right }: Pick<Judgement, 'left' | 'right'>): Pick<Judgement, 'left' | 'right'> {
  return { left, right };
}

function byNamed(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const found = new Map<string, Judgement[]>();
  for (const one of judgements)
    for (const id of new Set([...one.left, ...one.right])) {
      const there = found.get(id);
      if (there === undefined) found.set(id, [one]);
      else there.push(one);
    }
  return found;
}

function unique(ids: readonly string[], byId: ReadonlyMap<string, readonly Judgement[]>): Judgement[] {
  return [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
}
