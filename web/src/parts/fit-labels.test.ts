import { expect, test } from 'vitest';
import { fitLabels, type Wish } from './fit-labels.ts';

const box = { width: 320, height: 500, line: 16 };

test('no two names touch, none lies over a node or is cut off, and the first of a crowd keeps its own', () => {
  const wishes = Array.from({ length: 60 }, (_, at): Wish => {
    return {
      key: `n${at}`,
      x: 20 + ((at * 73) % 290),
      y: 20 + ((at * 131) % 460),
      radius: 5,
      width: 60 + (at % 7) * 20,
    };
  });
  const spots = fitLabels(wishes, box);
  const boxes = wishes.flatMap(({ key, width }) => {
    const spot = spots.get(key);
    return spot === undefined ? [] : [{ left: spot.x, right: spot.x + width, top: spot.y - 8, bottom: spot.y + 8 }];
  });
  const clashes = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(clashes).toEqual([]);
  expect(boxes.every(({ left, right, top, bottom }) => left >= 0 && right <= 320 && top >= 0 && bottom <= 500)).toBe(
    true,
  );
  const covered = boxes.filter((a) =>
    wishes.some(({ x, y }) => a.left < x + 5 && x - 5 < a.right && a.top < y + 5 && y - 5 < a.bottom),
  );
  expect(covered).toEqual([]);
  expect(spots.has('n0')).toBe(true);
  expect(spots.size).toBeGreaterThan(15);
});

test('a name at the right edge stands on the left of its node, and one wider than the box nowhere', () => {
  const spots = fitLabels(
    [
      { key: 'edge', x: 310, y: 100, radius: 5, width: 80 },
      { key: 'wide', x: 100, y: 200, radius: 5, width: 400 },
    ],
    box,
  );
  expect([...spots]).toEqual([['edge', { x: 222, y: 100 }]]);
});
