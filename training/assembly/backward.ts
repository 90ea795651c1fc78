// The way back through each layer, the losses and the optimiser. Same conventions as src/language/assembly.
import { exponential } from '../../src/language/assembly/layers';

/** Adds the sum of `m` rows to `to`. */
export function sumRows(x: usize, xRow: usize, m: usize, n: usize, to: usize): void {
  for (let row: usize = 0; row < m; row++) {
    for (let at: usize = 0; at < n << 2; at += 16) v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(x + at)));
    x += xRow << 2;
  }
}

/** Sets the gradient to zero where the output was. */
export function rectifyBack(y: usize, yRow: usize, gradient: usize, gRow: usize, m: usize, n: usize): void {
  const zero = f32x4.splat(0);
  for (let row: usize = 0; row < m; row++) {
    for (let at: usize = 0; at < n << 2; at += 16) {
      v128.store(gradient + at, v128.and(v128.load(gradient + at), f32x4.gt(v128.load(y + at), zero)));
    }
    y += yRow << 2;
    gradient += gRow << 2;
  }
}

/** Adds a token's gradient to the rows of the tables that made it. */
export function embedBack(ids: usize, m: usize, gradient: usize, table: usize): void {
  for (let row: usize = 0; row < m; row++) {
    for (let one: usize = 1; one < 8; one++) {
      const to = table + (<usize>i32.load(ids + (one << 2)) << 8);
      const from = gradient + (one == 1 ? 512 : one < 5 ? 768 : 1024);
      for (let at: usize = 0; at < 256; at += 16) v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(from + at)));
    }
    ids += 32;
    gradient += 1280;
  }
}

/** Adds each third of the rows to the row it came from. */
export function besideNeighboursBack(gradient: usize, places: usize, m: usize, n: usize, to: usize): void {
  const width = n << 2;
  for (let row: usize = 0; row < m; row++) {
    const place = i32.load(places + (row << 2));
    for (let at: usize = 0; at < width; at += 16) {
      if (!(place & 1)) v128.store(to - width + at, f32x4.add(v128.load(to - width + at), v128.load(gradient + at)));
      v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(gradient + width + at)));
      if (!(place & 2)) v128.store(to + width + at, f32x4.add(v128.load(to + width + at), v128.load(gradient + 2 * width + at)));
    }
    gradient += 3 * width;
    to += width;
  }
}

/**
 * One step back through an LSTM. `gates` (by row) turn from activations into gradients; `contiguous` gets a copy of them by
 * sentence. `dHidden` and `dCell` are the sentences' running gradients. `before` is 1 where there is a step before this one;
 * its cell then stands at row + `direction`.
 */
export function lstmStepBack(
  gates: usize, gatesRow: usize, contiguous: usize, rows: usize, m: usize, n: usize,
  dHidden: usize, dCell: usize, dOut: usize, dOutRow: usize, cells: usize, before: i32, direction: i32,
): void {
  const width = n << 2;
  const one = f32x4.splat(1);
  for (let sentence: usize = 0; sentence < m; sentence++) {
    const row = <usize>i32.load(rows + (sentence << 2));
    const gate = gates + ((row * gatesRow) << 2);
    const copy = contiguous + sentence * 4 * width;
    const dh = dHidden + sentence * width;
    const dc = dCell + sentence * width;
    const dy = dOut + ((row * dOutRow) << 2);
    const state = cells + row * width;
    for (let at: usize = 0; at < width; at += 16) {
      const i = v128.load(gate + at);
      const f = v128.load(gate + width + at);
      const o = v128.load(gate + 2 * width + at);
      const g = v128.load(gate + 3 * width + at);
      const c = v128.load(state + at);
      // tanh(c) = 2 / (1 + e^-2c) - 1, as on the way forth.
      const t = f32x4.sub(f32x4.div(f32x4.splat(2), f32x4.add(one, exponential(f32x4.mul(c, f32x4.splat(-2))))), one);
      const last = before ? v128.load(<usize>(<isize>state + <isize>direction * <isize>width) + at) : f32x4.splat(0);
      const gradient = f32x4.add(v128.load(dh + at), v128.load(dy + at));
      const inner = f32x4.add(v128.load(dc + at), f32x4.mul(f32x4.mul(gradient, o), f32x4.sub(one, f32x4.mul(t, t))));
      const di = f32x4.mul(f32x4.mul(inner, g), f32x4.mul(i, f32x4.sub(one, i)));
      const df = f32x4.mul(f32x4.mul(inner, last), f32x4.mul(f, f32x4.sub(one, f)));
      const dg = f32x4.mul(f32x4.mul(inner, i), f32x4.sub(one, f32x4.mul(g, g)));
      const d_o = f32x4.mul(f32x4.mul(gradient, t), f32x4.mul(o, f32x4.sub(one, o)));
      v128.store(dc + at, f32x4.mul(inner, f));
      v128.store(gate + at, di);
      v128.store(gate + width + at, df);
      v128.store(gate + 2 * width + at, d_o);
      v128.store(gate + 3 * width + at, dg);
      v128.store(copy + at, di);
      v128.store(copy + width + at, df);
      v128.store(copy + 2 * width + at, d_o);
      v128.store(copy + 3 * width + at, dg);
    }
  }
}

/** Adds each token's gradient to its own row and to that of its head (`spare` where it heads itself). */
export function joinHeadsBack(
  gradient: usize, heads: usize, m: usize, n: usize,
  own: usize, ownRow: usize, above: usize, aboveRow: usize, spare: usize,
): void {
  for (let row: usize = 0; row < m; row++) {
    const head = <usize>i32.load(heads + (row << 2));
    const to = head == row ? spare : above + ((head * aboveRow) << 2);
    for (let at: usize = 0; at < n << 2; at += 16) {
      const g = v128.load(gradient + at);
      v128.store(own + at, g);
      v128.store(to + at, f32x4.add(v128.load(to + at), g));
    }
    own += ownRow << 2;
    gradient += n << 2;
  }
}

/** Moves the diagonal's gradient to the rows and to the vector, and clears the diagonal. */
export function ontoDiagonalBack(
  gradient: usize, gRow: usize, x: usize, xRow: usize, vector: usize, m: usize, n: usize,
  dX: usize, dxRow: usize, dVector: usize,
): void {
  for (let row: usize = 0; row < m; row++) {
    const place = gradient + ((row * gRow + row) << 2);
    const g = f32x4.splat(f32.load(place));
    f32.store(place, 0);
    for (let at: usize = 0; at < n << 2; at += 16) {
      v128.store(dX + at, f32x4.add(v128.load(dX + at), f32x4.mul(g, v128.load(vector + at))));
      v128.store(dVector + at, f32x4.add(v128.load(dVector + at), f32x4.mul(g, v128.load(x + at))));
    }
    x += xRow << 2;
    dX += dxRow << 2;
  }
}

/**
 * Cross-entropy of a softmax over the first `n` of each row; the scores become their gradient times `weight`, the rest of the
 * padded row zero. Rows whose target is negative count nothing. Gives the sum of the losses.
 */
export function crossEntropy(x: usize, xRow: usize, padded: usize, targets: usize, m: usize, n: usize, weight: f32): f32 {
  let loss: f32 = 0;
  for (let row: usize = 0; row < m; row++) {
    const target = i32.load(targets + (row << 2));
    if (target < 0) memory.fill(x, 0, padded << 2);
    else loss += oneCrossEntropy(x, padded, <usize>target, n, weight);
    x += xRow << 2;
  }
  return loss;
}

function oneCrossEntropy(x: usize, padded: usize, target: usize, n: usize, weight: f32): f32 {
  let most = f32.load(x);
  for (let at: usize = 1; at < n; at++) most = max(most, f32.load(x + (at << 2)));
  for (let at: usize = n; at < padded; at++) f32.store(x + (at << 2), -1e30);
  const score = f32.load(x + (target << 2)) - most;
  const shift = f32x4.splat(most);
  for (let at: usize = 0; at < padded << 2; at += 16) v128.store(x + at, exponential(f32x4.sub(v128.load(x + at), shift)));
  let sum: f32 = 0;
  for (let at: usize = 0; at < n; at++) sum += f32.load(x + (at << 2));
  const factor = f32x4.splat(weight / sum);
  for (let at: usize = 0; at < padded << 2; at += 16) v128.store(x + at, f32x4.mul(v128.load(x + at), factor));
  for (let at: usize = n; at < padded; at++) f32.store(x + (at << 2), 0);
  const place = x + (target << 2);
  f32.store(place, f32.load(place) - weight);
  return Mathf.log(sum) - score;
}

/** Draws a mask of zeros (with chance `rate`) and 1/(1-rate), and multiplies the rows by it. Gives the generator's next state. */
export function dropOut(x: usize, xRow: usize, m: usize, n: usize, rate: f32, mask: usize, state: u32): u32 {
  const limit = <u32>(rate * 4294967040.0);
  const kept: f32 = 1 / (1 - rate);
  for (let row: usize = 0; row < m; row++) {
    for (let at: usize = 0; at < n << 2; at += 4) {
      state ^= state << 13;
      state ^= state >> 17;
      state ^= state << 5;
      const factor: f32 = state < limit ? 0 : kept;
      f32.store(mask + at, factor);
      f32.store(x + at, f32.load(x + at) * factor);
    }
    mask += n << 2;
    x += xRow << 2;
  }
  return state;
}

/** Multiplies the rows by a mask drawn before. */
export function dropOutBack(x: usize, xRow: usize, m: usize, n: usize, mask: usize): void {
  for (let row: usize = 0; row < m; row++) {
    for (let at: usize = 0; at < n << 2; at += 16) v128.store(x + at, f32x4.mul(v128.load(x + at), v128.load(mask + at)));
    mask += n << 2;
    x += xRow << 2;
  }
}

/** The sum of the squares of `n` floats. */
export function squares(x: usize, n: usize): f32 {
  let sums = f32x4.splat(0);
  for (let at: usize = 0; at < n << 2; at += 16) sums = f32x4.add(sums, f32x4.mul(v128.load(x + at), v128.load(x + at)));
  return f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3);
}

/** One step of Adam over `n` floats; clears the gradient. `rate` is already corrected for the young averages. */
export function adam(
  x: usize, gradient: usize, first: usize, second: usize, n: usize,
  rate: f32, beta1: f32, beta2: f32, epsilon: f32, scale: f32, decay: f32,
): void {
  const zero = f32x4.splat(0);
  for (let at: usize = 0; at < n << 2; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), f32x4.splat(scale));
    const m = f32x4.add(f32x4.mul(v128.load(first + at), f32x4.splat(beta1)), f32x4.mul(g, f32x4.splat(1 - beta1)));
    const v = f32x4.add(f32x4.mul(v128.load(second + at), f32x4.splat(beta2)), f32x4.mul(f32x4.mul(g, g), f32x4.splat(1 - beta2)));
    const step = f32x4.div(f32x4.mul(m, f32x4.splat(rate)), f32x4.add(f32x4.sqrt(v), f32x4.splat(epsilon)));
    v128.store(first + at, m);
    v128.store(second + at, v);
    v128.store(gradient + at, zero);
    v128.store(x + at, f32x4.sub(f32x4.mul(v128.load(x + at), f32x4.splat(1 - decay)), step));
  }
}
