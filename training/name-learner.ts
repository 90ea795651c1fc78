// A chain of labels learnt as a conditional random field: every feature of a token has a weight for each label, every step a move.
import { rowOf, rows } from '../src/language/names/features.ts';
import { allowed, labelCount, surely } from '../src/language/names/labels.ts';

/** A stretch of tokens with their features and the labels that are right. */
export interface NameExample {
  readonly features: readonly Int32Array[];
  readonly gold: Int8Array;
}

/** Weights and moves with the sums of their squared gradients (AdaGrad). */
export interface Learner {
  readonly weights: Float32Array;
  readonly weightSquares: Float32Array;
  readonly moves: Float32Array;
  readonly moveSquares: Float32Array;
  readonly rate: number;
  /** How strongly weights are drawn to zero. */
  readonly decay: number;
}

const impossible = -1e9;
const count = labelCount;

export function makeLearner(rate: number, decay: number): Learner {
  return {
    ...{ rate, decay },
    weights: new Float32Array(rows * count),
    weightSquares: new Float32Array(rows * count).fill(1e-6),
    moves: new Float32Array(count * count),
    moveSquares: new Float32Array(count * count).fill(1e-6),
  };
}

/** One step on one example; `scale` makes up for features left out. Gives back how unlikely the right labels were. */
export function learnNames(learner: Learner, { features, gold }: NameExample, scale: number): number {
  const scores = labelScores(learner.weights, features, scale);
  const { before, after, total } = passes(scores, learner.moves, gold.length);
  let right = 0;
  for (let at = 0; at < gold.length; at += 1) {
    const label = gold[at] ?? 0;
    right += value(scores, at * count + label);
    for (let one = 0; one < count; one += 1) {
      const likely = Math.exp(value(before, at * count + one) + value(after, at * count + one) - total);
      moveWeights(learner, features[at] ?? new Int32Array(), one, likely - (one === label ? 1 : 0));
    }
    if (at > 0) right += value(learner.moves, (gold[at - 1] ?? 0) * count + label);
  }
  for (let at = 1; at < gold.length; at += 1) learnMoves(learner, { scores, before, after, total }, gold, at);
  return total - right;
}

/** How likely each label is at each token. */
export function likelihoods(
  { weights, moves }: Pick<Learner, 'weights' | 'moves'>,
  features: readonly Int32Array[],
): Float64Array {
  if (features.length === 0) return new Float64Array();
  const { before, after, total } = passes(labelScores(weights, features, 1), moves, features.length);
  return before.map((sum, at) => Math.exp(sum + value(after, at) - total));
}

/** The sum of weights of each token and label. */
export function labelScores(weights: Float32Array, features: readonly Int32Array[], scale: number): Float64Array {
  const scores = new Float64Array(features.length * count);
  features.forEach((ofToken, at) => {
    if (ofToken.length === 0) scores[at * count] = surely;
    for (const feature of ofToken) {
      const row = rowOf(feature) * count;
      for (let label = 0; label < count; label += 1)
        scores[at * count + label] = value(scores, at * count + label) + scale * value(weights, row + label);
    }
  });
  return scores;
}

interface Passes {
  readonly scores: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly total: number;
}

/** Forward and backward sums in logarithms. */
function passes(scores: Float64Array, moves: Float32Array, length: number): Passes {
  const before = new Float64Array(length * count);
  const after = new Float64Array(length * count);
  const terms = new Float64Array(count);
  for (let label = 0; label < count; label += 1) before[label] = allowed(0, label) ? value(scores, label) : impossible;
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < count; label += 1) {
      for (let from = 0; from < count; from += 1)
        terms[from] = allowed(from, label)
          ? value(before, (at - 1) * count + from) + value(moves, from * count + label)
          : impossible;
      before[at * count + label] = logSum(terms) + value(scores, at * count + label);
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let from = 0; from < count; from += 1) {
      for (let label = 0; label < count; label += 1) {
        const next = (at + 1) * count + label;
        terms[label] = allowed(from, label)
          ? value(after, next) + value(moves, from * count + label) + value(scores, next)
          : impossible;
      }
      after[at * count + from] = logSum(terms);
    }
  }
  return { scores, before, after, total: logSum(before.subarray((length - 1) * count)) };
}

function logSum(terms: Float64Array): number {
  let highest = -Infinity;
  for (const term of terms) if (term > highest) highest = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - highest);
  return highest + Math.log(sum);
}

function moveWeights(
  { weights, weightSquares, rate, decay }: Learner,
  features: Int32Array,
  label: number,
  gradient: number,
): void {
  if (Math.abs(gradient) < 1e-3) return;
  for (const feature of features) {
    const at = rowOf(feature) * count + label;
    adapt(weights, weightSquares, at, gradient + decay * value(weights, at), rate);
  }
}

function learnMoves(
  { moves, moveSquares, rate }: Learner,
  { scores, before, after, total }: Passes,
  gold: Int8Array,
  at: number,
): void {
  for (let from = 0; from < count; from += 1) {
    for (let label = 0; label < count; label += 1) {
      if (!allowed(from, label)) continue;
      const path = value(before, (at - 1) * count + from) + value(moves, from * count + label);
      const likely = Math.exp(path + value(scores, at * count + label) + value(after, at * count + label) - total);
      const gradient = likely - (from === gold[at - 1] && label === gold[at] ? 1 : 0);
      if (Math.abs(gradient) > 1e-4) adapt(moves, moveSquares, from * count + label, gradient, rate);
    }
  }
}

function adapt(values: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const square = value(squares, at) + gradient * gradient;
  squares[at] = square;
  values[at] = value(values, at) - (rate * gradient) / Math.sqrt(square);
}

function value(values: Float32Array | Float64Array, at: number): number {
  return values[at] ?? 0;
}
