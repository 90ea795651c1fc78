// From arc scores to a tree. Scores stand by dependent (rows of `row` floats) and head; the diagonal is the root's score.

/** Each token's head; the root heads itself. Always a tree with one root: the best heads where they make one, else the best projective tree. */
export function treeOf(scores: Float32Array, row: number, length: number): Int32Array {
  const heads = bestHeads(scores, row, length);
  return isTree(heads) ? heads : bestProjectiveTree(scores, row, length);
}

function bestHeads(scores: Float32Array, row: number, length: number): Int32Array {
  const heads = new Int32Array(length);
  for (let token = 0; token < length; token += 1) {
    let best = 0;
    for (let head = 1; head < length; head += 1) {
      if ((scores[token * row + head] ?? 0) > (scores[token * row + best] ?? 0)) best = head;
    }
    heads[token] = best;
  }
  return heads;
}

function isTree(heads: Int32Array): boolean {
  let roots = 0;
  // 0: not seen; otherwise the walk, counted from 1, that came by.
  const seen = new Int32Array(heads.length);
  for (let first = 0; first < heads.length; first += 1) {
    let token = first;
    while (seen[token] === 0) {
      seen[token] = first + 1;
      const head = heads[token] ?? token;
      if (head === token) {
        roots += 1;
        break;
      }
      token = head;
      if (seen[token] === first + 1) return false;
    }
  }
  return roots === 1;
}

/** Eisner's algorithm: complete and open spans, headed from the left or from the right, by growing width. */
function bestProjectiveTree(scores: Float32Array, row: number, length: number): Int32Array {
  const spans = { length, scores, row, ...emptySpans(length) };
  for (let width = 1; width < length; width += 1) {
    for (let left = 0; left + width < length; left += 1) growSpan(spans, left, left + width);
  }
  let root = 0;
  const total = (token: number) =>
    (spans.completeLeft[token] ?? 0) +
    (spans.completeRight[token * length + length - 1] ?? 0) +
    (scores[token * row + token] ?? 0);
  for (let token = 1; token < length; token += 1) if (total(token) > total(root)) root = token;
  return headsFrom(spans, root);
}

interface Spans {
  readonly length: number;
  readonly scores: Float32Array;
  readonly row: number;
  /** Score of a complete span (left * length + right) whose head is its right end; of one whose head is its left end. */
  readonly completeLeft: Float64Array;
  readonly completeRight: Float64Array;
  /** The same of an open span: an arc between its two ends. */
  readonly openLeft: Float64Array;
  readonly openRight: Float64Array;
  /** Where each best span was joined. */
  readonly joinOpen: Int32Array;
  readonly joinLeft: Int32Array;
  readonly joinRight: Int32Array;
}

function emptySpans(length: number): Omit<Spans, 'length' | 'scores' | 'row'> {
  const floats = () => new Float64Array(length * length);
  const numbers = () => new Int32Array(length * length);
  return {
    ...{ completeLeft: floats(), completeRight: floats(), openLeft: floats(), openRight: floats() },
    ...{ joinOpen: numbers(), joinLeft: numbers(), joinRight: numbers() },
  };
}

function growSpan(spans: Spans, left: number, right: number): void {
  const { length, scores, row, completeLeft, completeRight, openLeft, openRight } = spans;
  const at = left * length + right;
  const open = bestJoin(
    left,
    right,
    (middle) => (completeRight[left * length + middle] ?? 0) + (completeLeft[(middle + 1) * length + right] ?? 0),
  );
  openLeft[at] = open.score + (scores[left * row + right] ?? 0);
  openRight[at] = open.score + (scores[right * row + left] ?? 0);
  spans.joinOpen[at] = open.middle;
  const toLeft = bestJoin(
    left,
    right,
    (middle) => (completeLeft[left * length + middle] ?? 0) + (openLeft[middle * length + right] ?? 0),
  );
  completeLeft[at] = toLeft.score;
  spans.joinLeft[at] = toLeft.middle;
  const toRight = bestJoin(
    left + 1,
    right + 1,
    (middle) => (openRight[left * length + middle] ?? 0) + (completeRight[middle * length + right] ?? 0),
  );
  completeRight[at] = toRight.score;
  spans.joinRight[at] = toRight.middle;
}

function bestJoin(from: number, to: number, scoreAt: (middle: number) => number) {
  let best = from;
  let score = Number.NEGATIVE_INFINITY;
  for (let middle = from; middle < to; middle += 1) {
    const one = scoreAt(middle);
    if (one > score) {
      score = one;
      best = middle;
    }
  }
  return { middle: best, score };
}

function headsFrom(spans: Spans, root: number): Int32Array {
  const { length, joinOpen, joinLeft, joinRight } = spans;
  const heads = new Int32Array(length);
  heads[root] = root;
  const open: { readonly left: number; readonly right: number; readonly headAt: 'left' | 'right' }[] = [
    { left: 0, right: root, headAt: 'right' },
    { left: root, right: length - 1, headAt: 'left' },
  ];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const { left, right, headAt } = span;
    if (left === right) continue;
    const at = left * length + right;
    const middle = (headAt === 'right' ? joinLeft[at] : joinRight[at]) ?? left;
    const from = headAt === 'right' ? middle : left;
    const to = headAt === 'right' ? right : middle;
    heads[middle] = headAt === 'right' ? right : left;
    const inner = joinOpen[from * length + to] ?? from;
    open.push(headAt === 'right' ? { left, right: middle, headAt } : { left: middle, right, headAt });
    open.push({ left: from, right: inner, headAt: 'left' }, { left: inner + 1, right: to, headAt: 'right' });
  }
  return heads;
}
