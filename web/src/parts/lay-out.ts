/** A place in the plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A spring between two nodes, by their places in the list; its weight is how many events they share. */
export interface Spring {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Places by Fruchterman and Reingold (1991), from a spiral, so that the same graph always looks the same. */
export function laidOut(count: number, springs: readonly Spring[]): readonly Spot[] {
  const x = new Float64Array(count).map((_, at) => Math.sqrt(at + 1) * Math.cos(at * 2.4));
  const y = new Float64Array(count).map((_, at) => Math.sqrt(at + 1) * Math.sin(at * 2.4));
  for (let turn = 0; turn < turns; turn += 1) step({ x, y }, springs, 1 - turn / turns);
  return Array.from(x, (one, at) => ({ x: one, y: y[at] ?? 0 }));
}
const turns = 150;

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function step({ x, y }: Places, springs: readonly Spring[], heat: number): void {
  const [dx, dy] = [new Float64Array(x.length), new Float64Array(x.length)];
  const at = (list: Float64Array, index: number) => list[index] ?? 0;
  const push = (a: number, b: number, force: (distance: number) => number) => {
    const [gapX, gapY] = [at(x, a) - at(x, b), at(y, a) - at(y, b)];
    const distance = Math.max(0.05, Math.hypot(gapX, gapY));
    const share = force(distance) / distance;
    dx[a] = at(dx, a) + gapX * share;
    dy[a] = at(dy, a) + gapY * share;
    dx[b] = at(dx, b) - gapX * share;
    dy[b] = at(dy, b) - gapY * share;
  };
  for (let a = 0; a < x.length; a += 1) for (let b = 0; b < a; b += 1) push(a, b, (distance) => 1 / distance);
  for (const { left, right, weight } of springs)
    if (left >= 0 && right >= 0) push(left, right, (distance) => -distance * distance * 0.03 * Math.log1p(weight));
  for (let one = 0; one < x.length; one += 1) {
    const length = Math.max(0.01, Math.hypot(at(dx, one), at(dy, one)));
    const reach = Math.min(length, heat);
    x[one] = at(x, one) * 0.995 + (at(dx, one) / length) * reach;
    y[one] = at(y, one) * 0.995 + (at(dy, one) / length) * reach;
  }
}
