// The layers between the matrix products. Addresses are byte offsets, strides count floats; widths are multiples of 4.

// The numbers of the exponential stand in memory: reading one takes an instruction, writing it out takes three.
const highest = memory.data<f32>([88]);
const lowest = memory.data<f32>([-87]);
const binaryPerNatural = memory.data<f32>([1.44269504088896341]);
/** 1.5 times 2^23: a float of this size has no room for fractions, so what is added to it is rounded, into its low bits. */
const rounder = memory.data<f32>([12582912]);
const naturalPerBinary = memory.data<f32>([0.693359375]);
const naturalPerBinaryRest = memory.data<f32>([2.12194440e-4]);
const power7 = memory.data<f32>([1.9875691500e-4]);
const power6 = memory.data<f32>([1.3981999507e-3]);
const power5 = memory.data<f32>([8.3334519073e-3]);
const power4 = memory.data<f32>([4.1665795894e-2]);
const power3 = memory.data<f32>([1.6666665459e-1]);
const power2 = memory.data<f32>([5.0000001201e-1]);
const one = memory.data<f32>([1]);
const two = memory.data<f32>([2]);
const minusTwo = memory.data<f32>([-2]);

// @ts-ignore: decorator
@inline
function all(number: usize): v128 {
  return v128.load32_splat(number);
}

// @ts-ignore: decorator
@inline
export function exponential(x: v128): v128 {
  const clipped = f32x4.pmax(f32x4.pmin(x, all(highest)), all(lowest));
  const rounded = f32x4.add(f32x4.mul(clipped, all(binaryPerNatural)), all(rounder));
  const whole = f32x4.sub(rounded, all(rounder));
  let r = f32x4.sub(clipped, f32x4.mul(whole, all(naturalPerBinary)));
  r = f32x4.add(r, f32x4.mul(whole, all(naturalPerBinaryRest)));
  let p = all(power7);
  p = f32x4.add(f32x4.mul(p, r), all(power6));
  p = f32x4.add(f32x4.mul(p, r), all(power5));
  p = f32x4.add(f32x4.mul(p, r), all(power4));
  p = f32x4.add(f32x4.mul(p, r), all(power3));
  p = f32x4.add(f32x4.mul(p, r), all(power2));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), all(one));
  // Two to the power of `whole`: the bits of 1, with the exponent raised.
  const power = i32x4.add(i32x4.shl(rounded, 23), all(one));
  return f32x4.mul(p, power);
}

// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  return f32x4.div(all(one), f32x4.add(all(one), exponential(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
export function hyperbolicTangent(x: v128): v128 {
  const below = f32x4.add(all(one), exponential(f32x4.mul(x, all(minusTwo))));
  return f32x4.sub(f32x4.div(all(two), below), all(one));
}

/** Adds one row of `n` floats to each of `m` rows. */
export function addBias(x: usize, xRow: usize, bias: usize, m: usize, n: usize): void {
  for (let row: usize = 0; row < m; row++) {
    for (let at: usize = 0; at < n << 2; at += 16) {
      v128.store(x + at, f32x4.add(v128.load(x + at), v128.load(bias + at)));
    }
    x += xRow << 2;
  }
}

/** Rows of 64 bytes as floats, each row times its own scale. */
export function widen(bytes: usize, scales: usize, m: usize, to: usize): void {
  for (let row: usize = 0; row < m; row++) {
    const scale = f32x4.splat(f32.load(scales + (row << 2)));
    for (let at: usize = 0; at < 64; at += 4) {
      const four = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(bytes + at)));
      v128.store(to + (at << 2), f32x4.mul(f32x4.convert_i32x4_s(four), scale));
    }
    bytes += 64;
    to += 256;
  }
}

/** Sets negative values to zero. */
export function rectify(x: usize, xRow: usize, m: usize, n: usize): void {
  const zero = f32x4.splat(0);
  for (let row: usize = 0; row < m; row++) {
    for (let at: usize = 0; at < n << 2; at += 16) v128.store(x + at, f32x4.pmax(zero, v128.load(x + at)));
    x += xRow << 2;
  }
}

/** to += from, over `n` floats. */
export function add(to: usize, from: usize, n: usize): void {
  for (let at: usize = 0; at < n << 2; at += 16) v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(from + at)));
}

/**
 * The inputs of one token side by side: its word vector (128 bytes times `scale`), its trained word, the sum of its
 * endings, the sum of its beginnings and shape (64 floats each). `ids` holds 8 whole numbers a token: vector, word,
 * 3 endings, 3 others.
 */
export function embed(ids: usize, m: usize, vectors: usize, scale: f32, table: usize, to: usize): void {
  for (let row: usize = 0; row < m; row++) {
    const vector = vectors + (<usize>i32.load(ids) << 7);
    for (let at: usize = 0; at < 128; at++) f32.store(to + (at << 2), <f32>i32.load8_s(vector + at) * scale);
    const word = rowOf(table, ids, 4);
    for (let at: usize = 0; at < 256; at += 16) {
      v128.store(to + at, v128.load(word + at), 512);
      v128.store(to + at, sumOfThree(rowOf(table, ids, 8), rowOf(table, ids, 12), rowOf(table, ids, 16), at), 768);
      v128.store(to + at, sumOfThree(rowOf(table, ids, 20), rowOf(table, ids, 24), rowOf(table, ids, 28), at), 1024);
    }
    ids += 32;
    to += 1280;
  }
}

// @ts-ignore: decorator
@inline
function rowOf(table: usize, ids: usize, at: usize): usize {
  return table + (<usize>i32.load(ids + at) << 8);
}

// @ts-ignore: decorator
@inline
function sumOfThree(a: usize, b: usize, c: usize, at: usize): v128 {
  return f32x4.add(f32x4.add(v128.load(a + at), v128.load(b + at)), v128.load(c + at));
}

/** Rows of `n` floats set beside their neighbours: before, itself, after; zeros where the `place` (1 first, 2 last) has none. */
export function besideNeighbours(x: usize, places: usize, m: usize, n: usize, to: usize): void {
  const width = n << 2;
  for (let row: usize = 0; row < m; row++) {
    const place = i32.load(places + (row << 2));
    if (place & 1) memory.fill(to, 0, width);
    else memory.copy(to, x - width, width);
    memory.copy(to + width, x, width);
    if (place & 2) memory.fill(to + 2 * width, 0, width);
    else memory.copy(to + 2 * width, x + width, width);
    to += 3 * width;
    x += width;
  }
}

/**
 * The inputs of `m` tokens and the sums of their convolution, from a table of forms: each form's row holds its input and what
 * that adds to the next token, to its own and to the one before, `n` floats each. `forms` holds a row number a token; places
 * as above.
 */
export function takeForms(table: usize, forms: usize, places: usize, m: usize, n: usize, x: usize, sums: usize): void {
  const width = n << 2;
  for (let row: usize = 0; row < m; row++) {
    const place = i32.load(places + (row << 2));
    const own = formAt(table, forms, row, width);
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(x + at, v128.load(own + at));
      v128.store(sums + at, v128.load(own + 2 * width + at));
    }
    if (!(place & 1)) add(sums, formAt(table, forms, row - 1, width) + width, n);
    if (!(place & 2)) add(sums, formAt(table, forms, row + 1, width) + 3 * width, n);
    x += width;
    sums += width;
  }
}

// @ts-ignore: decorator
@inline
function formAt(table: usize, forms: usize, row: usize, width: usize): usize {
  return table + (<usize>i32.load(forms + (row << 2))) * 4 * width;
}

/**
 * One step of an LSTM for `m` sentences: `pre` holds the four gates' input by row (`rows` says which row each sentence is at),
 * `recurrent` what the last state adds. Gates, cells and outputs are kept by row for the way back; `hidden` and `cell` are
 * the sentences' states. Gates stand as input, forget, output, candidate, each `n` wide, a multiple of 8.
 */
export function lstmStep(
  pre: usize, preRow: usize, recurrent: usize, rows: usize, m: usize, n: usize,
  hidden: usize, cell: usize, out: usize, outRow: usize, cells: usize,
): void {
  const width = n << 2;
  for (let one: usize = 0; one < m; one++) {
    const row = <usize>i32.load(rows + (one << 2));
    const gates = pre + ((row * preRow) << 2);
    const from = recurrent + one * 4 * width;
    const h = hidden + one * width;
    const c = cell + one * width;
    const y = out + ((row * outRow) << 2);
    const kept = cells + row * width;
    // Three loops, not one: their rounds wait for nothing of each other, so the processor works at many at once.
    // And two at a time, both calculated before the first is stored: they take the exponential's numbers from memory together.
    for (let at: usize = 0; at < 3 * width; at += 32) {
      const first = sigmoid(f32x4.add(v128.load(gates + at), v128.load(from + at)));
      const second = sigmoid(f32x4.add(v128.load(gates + at, 16), v128.load(from + at, 16)));
      v128.store(gates + at, first);
      v128.store(gates + at, second, 16);
    }
    for (let at: usize = 3 * width; at < 4 * width; at += 32) {
      const first = hyperbolicTangent(f32x4.add(v128.load(gates + at), v128.load(from + at)));
      const second = hyperbolicTangent(f32x4.add(v128.load(gates + at, 16), v128.load(from + at, 16)));
      v128.store(gates + at, first);
      v128.store(gates + at, second, 16);
    }
    for (let at: usize = 0; at < width; at += 16) {
      const input = f32x4.mul(v128.load(gates + at), v128.load(gates + 3 * width + at));
      const state = f32x4.add(f32x4.mul(v128.load(gates + width + at), v128.load(c + at)), input);
      const output = f32x4.mul(v128.load(gates + 2 * width + at), hyperbolicTangent(state));
      v128.store(kept + at, state);
      v128.store(c + at, state);
      v128.store(h + at, output);
      v128.store(y + at, output);
    }
  }
}

/** For each of `m` tokens: its own row plus the row of its head (`spare` where it heads itself), negatives to zero. */
export function joinHeads(
  own: usize, ownRow: usize, above: usize, aboveRow: usize, heads: usize, spare: usize, m: usize, n: usize, to: usize,
): void {
  const zero = f32x4.splat(0);
  for (let row: usize = 0; row < m; row++) {
    const head = <usize>i32.load(heads + (row << 2));
    const from = head == row ? spare : above + ((head * aboveRow) << 2);
    for (let at: usize = 0; at < n << 2; at += 16) {
      v128.store(to + at, f32x4.pmax(zero, f32x4.add(v128.load(own + at), v128.load(from + at))));
    }
    own += ownRow << 2;
    to += n << 2;
  }
}

/** Scores of each of `m` rows against one vector of `n` floats, written on the diagonal of the m by m matrix `to`. */
export function ontoDiagonal(x: usize, xRow: usize, vector: usize, m: usize, n: usize, to: usize, toRow: usize): void {
  for (let row: usize = 0; row < m; row++) {
    let sums = f32x4.splat(0);
    for (let at: usize = 0; at < n << 2; at += 16) {
      sums = f32x4.add(sums, f32x4.mul(v128.load(x + at), v128.load(vector + at)));
    }
    const sum = f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3);
    f32.store(to + ((row * toRow + row) << 2), sum);
    x += xRow << 2;
  }
}

/** The place of the greatest of the first `n` floats of each row; the first of equals. */
export function greatest(x: usize, xRow: usize, m: usize, n: usize, to: usize): void {
  for (let row: usize = 0; row < m; row++) {
    let best: usize = 0;
    let most = f32.load(x);
    for (let at: usize = 1; at < n; at++) {
      const value = f32.load(x + (at << 2));
      if (value > most) {
        most = value;
        best = at;
      }
    }
    i32.store(to + (row << 2), <i32>best);
    x += xRow << 2;
  }
}
