import type { Judgement, Likeness } from '../model/record.ts';
import { type Bond, bondsOf } from './judgements.ts';

/** A family: what may be one, and all that speaks for and against it. */
export interface Family {
  readonly ids: readonly string[];
  readonly links: readonly Likeness[];
  /** A reason why two members cannot be one, or null; the order of the two does not matter. */
  readonly contradicts?: (left: string, right: string) => string | null;
  /** In force, see `judgements.ts`. */
  readonly judgements: readonly Judgement[];
  /** Members that tell too little to choose with: they join only where all that they are linked to is one. */
  readonly isLoose?: (id: string) => boolean;
  /** The mean likeness from which two groups are one; 0.55 where none is given. */
  readonly from?: number;
}

/**
 * Splits a family into groups, each sorted, by its smallest ids. The same members, links and judgements in any order
 * give the same groups. Average linkage: links are taken from the strongest down, and two groups join where their mean
 * likeness holds and nothing forbids it, so that a chain of near things does not become one.
 */
export function group(family: Family): readonly (readonly string[])[] {
  const bonds = bondsOf(family.judgements);
  const apart = new Set(bonds.filter((one) => one.verdict === 'different').map(pairKey));
  const clusters = clustersOf(family.ids, family.links);
  for (const bond of bonds) joinBond(bond, bonds, clusters);
  const mayJoin = (left: readonly string[], right: readonly string[]) =>
    left.every((one) =>
      right.every((other) => !apart.has(keyOf(one, other)) && (family.contradicts?.(one, other) ?? null) === null),
    );
  const firm = ordered(family.links).filter(({ left, right }) => !isLoose(family, left) && !isLoose(family, right));
  for (const link of firm) {
    const [left, right] = [clusters.of(link.left), clusters.of(link.right)];
    if (left === right || left.length === 0 || right.length === 0) continue;
    if (clusters.mean(left, right) < (family.from ?? sameFrom)) continue;
    if (mayJoin(left, right)) clusters.join(left, right);
    else clusters.forbid(left, right);
  }
  joinLoose({ family, clusters, mayJoin });
  return clusters.all();
}

/** A pair judged the same joins unless a newer `different` stands between the two sides. */
function joinBond(bond: Bond, bonds: readonly Bond[], clusters: Clusters): void {
  if (bond.verdict === 'different') return;
  const [left, right] = [clusters.of(bond.left), clusters.of(bond.right)];
  if (left === right || left.length === 0 || right.length === 0) return;
  const forbids = (other: Bond) =>
    other.verdict === 'different' &&
    ((left.includes(other.left) && right.includes(other.right)) ||
      (left.includes(other.right) && right.includes(other.left)));
  const newer = bonds.slice(0, bonds.indexOf(bond));
  if (!newer.some(forbids)) clusters.join(left, right);
}

interface LooseWork {
  readonly family: Family;
  readonly clusters: Clusters;
  readonly mayJoin: (left: readonly string[], right: readonly string[]) => boolean;
}

function joinLoose({ family, clusters, mayJoin }: LooseWork): void {
  const targets = family.ids
    .filter((one) => isLoose(family, one) && clusters.of(one).length === 1)
    .map((one) => {
      const linked = ordered(family.links)
        .filter((link) => link.score >= (family.from ?? sameFrom) && (link.left === one || link.right === one))
        .map((link) => (link.left === one ? link.right : link.left))
        .filter((other) => !isLoose(family, other));
      return [one, [...new Set(linked.map((other) => clusters.of(other)))]] as const;
    });
  for (const [one, [only, ...others]] of targets) {
    const target = only === undefined ? undefined : clusters.of(only[0] ?? '');
    if (target !== undefined && others.length === 0 && mayJoin([one], target)) clusters.join(clusters.of(one), target);
  }
}

function isLoose(family: Family, id: string): boolean {
  return family.isLoose?.(id) ?? false;
}

function ordered(links: readonly Likeness[]): readonly Likeness[] {
  return [...links].sort(
    (a, b) => b.score - a.score || (pairKey(a) < pairKey(b) ? -1 : pairKey(a) > pairKey(b) ? 1 : 0),
  );
}

function pairKey({ left, right }: { readonly left: string; readonly right: string }): string {
  return keyOf(left, right);
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const sameFrom = 0.55;

interface Clusters {
  /** The members of the group that a member is in, sorted; the same array for all of them; empty for a stranger. */
  readonly of: (id: string) => readonly string[];
  /** The mean likeness of the members of two groups; pairs without a link count as nothing alike. */
  readonly mean: (left: readonly string[], right: readonly string[]) => number;
  readonly join: (left: readonly string[], right: readonly string[]) => void;
  /** What holds two groups apart holds them apart in whatever they become part of: their mean is never enough again. */
  readonly forbid: (left: readonly string[], right: readonly string[]) => void;
  readonly all: () => readonly (readonly string[])[];
}

/** Sums of likenesses go with the groups, so that a mean is one look-up however large they grow. */
function clustersOf(ids: readonly string[], links: readonly Likeness[]): Clusters {
  const members = new Map<string, readonly string[]>([...new Set(ids)].sort().map((one) => [one, [one]]));
  const sums = new Map([...members.values()].map((one) => [one, new Map<readonly string[], number>()]));
  const of = (id: string) => members.get(id) ?? [];
  const tie = (left: readonly string[], right: readonly string[], sum: number) => {
    sums.get(left)?.set(right, sum);
    sums.get(right)?.set(left, sum);
  };
  for (const { left, right, score } of links) if (left !== right) tie(of(left), of(right), score);
  return {
    of,
    mean: (left, right) => (sums.get(left)?.get(right) ?? 0) / (left.length * right.length),
    join: (left, right) => {
      const joined = [...left, ...right].sort();
      for (const one of joined) members.set(one, joined);
      const joinedSums = new Map<readonly string[], number>();
      sums.set(joined, joinedSums);
      for (const [other, sum] of [...(sums.get(left) ?? []), ...(sums.get(right) ?? [])]) {
        sums.get(other)?.delete(left);
        sums.get(other)?.delete(right);
        if (other !== left && other !== right) tie(joined, other, (joinedSums.get(other) ?? 0) + sum);
      }
      sums.delete(left);
      sums.delete(right);
    },
    forbid: (left, right) => tie(left, right, -Infinity),
    all: () => [...new Set(members.values())],
  };
}
