import { expect, test } from 'vitest';
import { bestPath, labelCount, spansOf } from './labels.ts';

test('a path of labels gives its names, side by side or apart', () => {
  expect(spansOf(Int8Array.of(1, 2, 1, 0, 5, 6, 3))).toEqual([
    { first: 0, end: 2, type: 'person' },
    { first: 2, end: 3, type: 'person' },
    { first: 4, end: 6, type: 'place' },
    { first: 6, end: 7, type: 'organization' },
  ]);
});

test('no name goes on that has not begun', () => {
  const scores = new Float64Array(2 * labelCount);
  scores[4] = 5;
  scores[labelCount + 4] = 5;
  expect(bestPath(scores, new Float32Array(labelCount * labelCount), 2)).toEqual(Int8Array.of(3, 4));
});
