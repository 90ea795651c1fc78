import { expect, test } from 'vitest';
import { bestPath, labelCount } from '../src/language/names/labels.ts';
import { labelScores, learnNames, likelihoods, makeLearner } from './name-learner.ts';

test('what is shown often is learnt, and the likelihoods of a token add up to one', () => {
  const learner = makeLearner(0.1, 0);
  const features = [Int32Array.of(1, 2), Int32Array.of(2, 3), Int32Array.of(4)];
  const gold = Int8Array.of(1, 2, 0);
  for (let round = 0; round < 30; round += 1) learnNames(learner, { features, gold }, 1);
  expect(bestPath(labelScores(learner.weights, features, 1), learner.moves, 3)).toEqual(gold);
  const likely = likelihoods(learner, features);
  for (let at = 0; at < 3; at += 1) {
    const sum = likely.slice(at * labelCount, (at + 1) * labelCount).reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo(1, 9);
  }
});
