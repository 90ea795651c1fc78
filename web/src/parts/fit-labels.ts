/** A node that wants its name beside it: where it stands, how big it is, and how wide its name, in pixels. */
export interface Wish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

/** Where a name begins: its left end, on its middle line. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for as many names as fit into a box without touching each other or a node; who comes first has the first choice of
 * right, left, below, above and the corners. A name that fits nowhere is left out: nodes are named when they are pointed at, and in the list below.
 */
export function fitLabels(
  wishes: readonly Wish[],
  { width, height, line }: { readonly width: number; readonly height: number; readonly line: number },
): ReadonlyMap<string, LabelSpot> {
  const taken: Box[] = wishes.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const spots = new Map<string, LabelSpot>();
  for (const wish of wishes) {
    const found = spotsBeside(wish, line).find((spot) => {
      const box = boxOf(spot, wish.width, line);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((one) => overlap(one, box));
    });
    if (found === undefined) continue;
    spots.set(wish.key, found);
    taken.push(boxOf(found, wish.width, line));
  }
  return spots;
}

function spotsBeside({ x, y, radius, width }: Wish, line: number): readonly LabelSpot[] {
  const away = radius + gap;
  return [
    { x: x + away, y },
    { x: x - away - width, y },
    { x: x - width / 2, y: y + away + line / 2 },
    { x: x - width / 2, y: y - away - line / 2 },
    ...[1, -1].flatMap((side) => {
      const corner = y + side * (radius + line / 2);
      return [
        { x: x + radius, y: corner },
        { x: x - radius - width, y: corner },
      ];
    }),
  ];
}
const gap = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y }: LabelSpot, width: number, line: number): Box {
  return { left: x, right: x + width, top: y - line / 2, bottom: y + line / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
