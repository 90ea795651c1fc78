/** A stretch of two texts: in both, only in the older, or only in the newer. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** Two texts word by word (Myers, "An O(ND) difference algorithm", 1986); texts that have little in common differ as a whole. Blanks are the newer one's. */
export function diffWords(older: string, newer: string): readonly Stretch[] {
  const [a, b] = [piecesOf(older), piecesOf(newer)];
  let start = 0;
  while (start < a.length && start < b.length && isOne(a[start], b[start])) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && isOne(a.at(-1 - end), b.at(-1 - end))) end += 1;
  const [oldMiddle, newMiddle] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return joined([
    { kind: 'same', words: b.slice(0, start).join('') },
    ...stepsOf(oldMiddle, newMiddle),
    { kind: 'same', words: b.slice(b.length - end).join('') },
  ]);
}

/** A word with the blanks after it; the blanks that begin a text by themselves. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Blanks and line ends are no change. */
function isOne(one: string | undefined, other: string | undefined): boolean {
  return one?.trimEnd() === other?.trimEnd();
}

/** So many words may come and go one by one; beyond, the path back costs too much memory. */
const mostSteps = 600;

function stepsOf(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  const fronts = frontsOf(a, b);
  if (fronts === null)
    return [
      { kind: 'gone', words: a.join('') },
      { kind: 'new', words: b.join('') },
    ];
  const steps: Stretch[] = [];
  let [x, y] = [a.length, b.length];
  for (let turn = fronts.length - 1; turn >= 0; turn -= 1) {
    const front = fronts[turn];
    const at = (line: number) => front?.get(line) ?? -1;
    const line = x - y;
    const isDown = line === -turn || (line !== turn && at(line - 1) < at(line + 1));
    const before = isDown ? line + 1 : line - 1;
    const [oldX, oldY] = turn === 0 ? [0, 0] : [at(before), at(before) - before];
    while (x > oldX && y > oldY) {
      x -= 1;
      y -= 1;
      steps.push({ kind: 'same', words: b[y] ?? '' });
    }
    if (turn === 0) break;
    steps.push(isDown ? { kind: 'new', words: b[oldY] ?? '' } : { kind: 'gone', words: a[oldX] ?? '' });
    [x, y] = [oldX, oldY];
  }
  return steps.reverse();
}

/** How far along each diagonal one comes with so many words changed, before each number of changes; null where it takes too many. */
function frontsOf(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] | null {
  const fronts: Map<number, number>[] = [];
  let front = new Map([[1, 0]]);
  for (let turn = 0; turn <= Math.min(mostSteps, a.length + b.length); turn += 1) {
    fronts.push(new Map(front));
    const next = new Map(front);
    for (let line = -turn; line <= turn; line += 2) {
      const [below, above] = [front.get(line - 1) ?? -1, front.get(line + 1) ?? -1];
      let x = line === -turn || (line !== turn && below < above) ? above : below + 1;
      while (x < a.length && x - line < b.length && isOne(a[x], b[x - line])) x += 1;
      next.set(line, x);
      if (x >= a.length && x - line >= b.length) return fronts;
    }
    front = next;
  }
  return null;
}

/** Neighbours of one kind as one; what went stands before what came in its place. */
function joined(steps: readonly Stretch[]): readonly Stretch[] {
  const done: { kind: Stretch['kind']; words: string }[] = [];
  let [gone, came] = ['', ''];
  const flush = () => {
    if (gone !== '') done.push({ kind: 'gone', words: gone });
    if (came !== '') done.push({ kind: 'new', words: came });
    [gone, came] = ['', ''];
  };
  for (const { kind, words } of steps) {
    if (words === '') continue;
    if (kind === 'gone') gone += words;
    else if (kind === 'new') came += words;
    else {
      flush();
      const last = done.at(-1);
      if (last?.kind === 'same') last.words += words;
      else done.push({ kind, words });
    }
  }
  flush();
  return done;
}
