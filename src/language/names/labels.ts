// The labels of tokens (begin, inside, outside) and the best path through their scores.
import type { NameType } from '../../model/sentence.ts';

/** Each has two labels: 1 and 2 begin and go on with a person, 3 and 4 an organization, 5 and 6 a place; 0 is no name. */
export const taggedTypes = ['person', 'organization', 'place'] as const;

export const labelCount = 1 + 2 * taggedTypes.length;

/** The score of "no name" where a token has no features. */
export const surely = 12;

/** A name by tokens of its sentence; `end` is the first token after it. */
export interface LabelSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** I-X stands only after B-X or I-X; odd numbers begin a name, the even after them go on. */
export function allowed(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

/** Viterbi: the labels with the highest sum of scores and moves. */
export function bestPath(scores: Float64Array, moves: Float32Array, length: number): Int8Array {
  const back = new Int8Array(length * labelCount);
  let before = new Float64Array(labelCount);
  let now = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label += 1) before[label] = allowed(0, label) ? (scores[label] ?? 0) : -1e9;
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      let best = 0;
      let highest = -Infinity;
      for (let from = 0; from < labelCount; from += 1) {
        if (!allowed(from, label)) continue;
        const score = (before[from] ?? 0) + (moves[from * labelCount + label] ?? 0);
        if (score > highest) {
          highest = score;
          best = from;
        }
      }
      now[label] = highest + (scores[at * labelCount + label] ?? 0);
      back[at * labelCount + label] = best;
    }
    [before, now] = [now, before];
  }
  const path = new Int8Array(length);
  let label = before.indexOf(Math.max(...before));
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = back[at * labelCount + label] ?? 0;
  }
  return path;
}

/** All tokens that stand in a name. */
export function tokensOf(names: readonly LabelSpan[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { first, end } of names) for (let at = first; at < end; at += 1) tokens.add(at);
  return tokens;
}

/** The names that a path of labels tells. */
export function spansOf(path: Int8Array): readonly LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let first = 0; first < path.length; first += 1) {
    const label = path[first] ?? 0;
    const type = label % 2 === 1 ? taggedTypes[(label - 1) / 2] : undefined;
    if (type === undefined) continue;
    let end = first + 1;
    while (path[end] === label + 1) end += 1;
    spans.push({ first, end, type });
    first = end - 1;
  }
  return spans;
}
