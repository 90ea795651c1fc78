// Matrix products in whole numbers: exact, so the same on every machine, and twice as fast as in floats.

const LANES: usize = 8;

/**
 * Rows of floats as whole numbers of 16 bits, each row by its own scale, which goes to `scales`. `k` is a multiple of 8.
 * 32,000 leaves room: 32,000 times 127 times the widest row, 384, stays below 2^31.
 */
export function quantise(a: usize, aRow: usize, m: usize, k: usize, to: usize, scales: usize): void {
  for (let row: usize = 0; row < m; row++) {
    const greatest = greatestOf(a, k);
    const factor = f32x4.splat(greatest > 0 ? 32000 / greatest : 0);
    f32.store(scales + (row << 2), greatest / 32000);
    for (let at: usize = 0; at < k << 1; at += 16) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(a + (at << 1)), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(a + (at << 1), 16), factor)));
      v128.store(to + at, i16x8.narrow_i32x4_s(low, high));
    }
    a += aRow << 2;
    to += k << 1;
  }
}

/** The greatest size of `k` floats. */
// @ts-ignore: decorator
@inline
export function greatestOf(a: usize, k: usize): f32 {
  let most = f32x4.splat(0);
  for (let at: usize = 0; at < k << 2; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(a + at)));
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
}

/** Lays a k by n matrix of bytes out in panels of 8 columns, pairs of rows side by side, widened to 16 bits. */
export function packWhole(from: usize, k: usize, n: usize, to: usize): void {
  for (let panel: usize = 0; panel < n; panel += LANES) {
    for (let row: usize = 0; row < k; row += 2) {
      for (let column: usize = 0; column < LANES; column++) {
        const source = from + row * n + panel + column;
        i32.store16(to, i32.load8_s(source));
        i32.store16(to, i32.load8_s(source + n), 2);
        to += 4;
      }
    }
  }
}

/** c = a b, or c += where `keep` is 1, for `quantise`d rows and a matrix that `packWhole` laid out; `n` is a multiple of 8. */
export function multiplyWhole(
  a: usize, scales: usize, packed: usize, columnScales: usize, c: usize, cRow: usize,
  m: usize, n: usize, k: usize, keep: i32,
): void {
  const aRow = k << 1;
  for (let panel: usize = 0; panel < n; panel += LANES) {
    const factors0 = v128.load(columnScales + (panel << 2));
    const factors1 = v128.load(columnScales + (panel << 2), 16);
    let row: usize = 0;
    for (; row + 4 <= m; row += 4) {
      fourRows(a + row * aRow, aRow, scales + (row << 2), packed, factors0, factors1, c + ((row * cRow + panel) << 2), cRow << 2, k, keep);
    }
    for (; row < m; row++) {
      oneRow(a + row * aRow, scales + (row << 2), packed, factors0, factors1, c + ((row * cRow + panel) << 2), k, keep);
    }
    packed += (k * LANES) << 1;
  }
}

// @ts-ignore: decorator
@inline
export function put(c: usize, sums: v128, scale: usize, factors: v128, keep: i32): void {
  const value = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), v128.load32_splat(scale)), factors);
  v128.store(c, keep ? f32x4.add(v128.load(c), value) : value);
}

// @ts-ignore: decorator
@inline
function fourRows(
  a: usize, aRow: usize, scales: usize, b: usize, factors0: v128, factors1: v128, c: usize, cRow: usize, k: usize, keep: i32,
): void {
  let a1 = a + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  let s00 = i32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  const end = a + aRow;
  for (; a < end; a += 4) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const r0 = v128.load32_splat(a);
    s00 = i32x4.add(s00, i32x4.dot_i16x8_s(r0, b0));
    s01 = i32x4.add(s01, i32x4.dot_i16x8_s(r0, b1));
    const r1 = v128.load32_splat(a1);
    s10 = i32x4.add(s10, i32x4.dot_i16x8_s(r1, b0));
    s11 = i32x4.add(s11, i32x4.dot_i16x8_s(r1, b1));
    const r2 = v128.load32_splat(a2);
    s20 = i32x4.add(s20, i32x4.dot_i16x8_s(r2, b0));
    s21 = i32x4.add(s21, i32x4.dot_i16x8_s(r2, b1));
    const r3 = v128.load32_splat(a3);
    s30 = i32x4.add(s30, i32x4.dot_i16x8_s(r3, b0));
    s31 = i32x4.add(s31, i32x4.dot_i16x8_s(r3, b1));
    a1 += 4;
    a2 += 4;
    a3 += 4;
    b += 32;
  }
  put(c, s00, scales, factors0, keep);
  put(c + 16, s01, scales, factors1, keep);
  put(c + cRow, s10, scales + 4, factors0, keep);
  put(c + cRow + 16, s11, scales + 4, factors1, keep);
  put(c + 2 * cRow, s20, scales + 8, factors0, keep);
  put(c + 2 * cRow + 16, s21, scales + 8, factors1, keep);
  put(c + 3 * cRow, s30, scales + 12, factors0, keep);
  put(c + 3 * cRow + 16, s31, scales + 12, factors1, keep);
}

// @ts-ignore: decorator
@inline
function oneRow(a: usize, scale: usize, b: usize, factors0: v128, factors1: v128, c: usize, k: usize, keep: i32): void {
  let s0 = i32x4.splat(0);
  let s1 = s0;
  const end = a + (k << 1);
  for (; a < end; a += 4) {
    const r = v128.load32_splat(a);
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(r, v128.load(b)));
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(r, v128.load(b, 16)));
    b += 32;
  }
  put(c, s0, scale, factors0, keep);
  put(c + 16, s1, scale, factors1, keep);
}
