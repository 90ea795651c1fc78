import { array, assert, double, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { treeOf } from './trees.ts';

test('the best heads stand where they make a tree, crossing arcs and all', () => {
  expect(headsOf([2, 3, 2, 2])).toEqual([2, 3, 2, 2]);
  expect(headsOf([2, 3, 3, 3])).toEqual([2, 3, 3, 3]);
});

test('a circle is opened where it costs least', () => {
  const scores = Float32Array.from([0, 9, 0, 8, 0, 0, 0, 5, 1]);
  expect([...treeOf(scores, 3, 3)]).toEqual([1, 1, 1]);
});

test('any scores give a tree with one root that no projective tree betters', () => {
  const someScores = integer({ min: 1, max: 5 }).chain((length) =>
    tuple(array(double({ min: -9, max: 9, noNaN: true }), { minLength: length * length, maxLength: length * length })),
  );
  assert(
    property(someScores, ([values]) => {
      const length = Math.sqrt(values.length);
      const scores = Float32Array.from(values);
      const heads = [...treeOf(scores, length, length)];
      expect(isTree(heads)).toBe(true);
      const best = Math.max(...projectiveTrees(length).map((one) => scoreOf(scores, one)));
      expect(scoreOf(scores, heads)).toBeGreaterThanOrEqual(best - 1e-4);
    }),
    { seed: 1, numRuns: 200 },
  );
});

function headsOf(wanted: readonly number[]): readonly number[] {
  const scores = new Float32Array(wanted.length ** 2);
  wanted.forEach((head, token) => {
    scores[token * wanted.length + head] = 1;
  });
  return [...treeOf(scores, wanted.length, wanted.length)];
}

function scoreOf(scores: Float32Array, heads: readonly number[]): number {
  return heads.reduce((sum, head, token) => sum + (scores[token * heads.length + head] ?? 0), 0);
}

function projectiveTrees(length: number): readonly (readonly number[])[] {
  const all: number[][] = [];
  for (let code = 0; code < length ** length; code += 1) {
    const heads = Array.from({ length }, (_, token) => Math.floor(code / length ** token) % length);
    if (isTree(heads) && isProjective(heads)) all.push(heads);
  }
  return all;
}

function isTree(heads: readonly number[]): boolean {
  const reaches = heads.every((_, token) => {
    let at = token;
    for (let step = 0; step < heads.length; step += 1) at = heads[at] ?? at;
    return heads[at] === at;
  });
  return reaches && heads.filter((head, token) => head === token).length === 1;
}

function isProjective(heads: readonly number[]): boolean {
  const under = (token: number, head: number) => {
    let at = token;
    for (let step = 0; step < heads.length; step += 1) {
      if (at === head) return true;
      at = heads[at] ?? at;
    }
    return at === head;
  };
  return heads.every((head, token) => {
    const between = heads
      .map((_, index) => index)
      .filter((index) => index > Math.min(head, token) && index < Math.max(head, token));
    return between.every((index) => under(index, head));
  });
}
