// Matrix products. Every address is a byte offset; every stride counts floats.

const LANES: usize = 8;

/**
 * Lays a k by n matrix out in panels of 8 columns, as `multiply` wants its right side; the last panel is filled with zeros.
 * With the strides exchanged it lays out the transpose.
 */
export function pack(from: usize, rowStride: usize, columnStride: usize, k: usize, n: usize, to: usize): void {
  for (let panel: usize = 0; panel < n; panel += LANES) {
    const width = min(LANES, n - panel);
    let row: usize = 0;
    if (width == LANES && rowStride == 1) {
      for (; row + 4 <= k; row += 4) {
        const source = from + ((row + panel * columnStride) << 2);
        turnFour(source, columnStride << 2, to);
        turnFour(source + (columnStride << 4), columnStride << 2, to + 16);
        to += LANES << 4;
      }
    }
    for (; row < k; row++) {
      let source = from + ((row * rowStride + panel * columnStride) << 2);
      if (width == LANES && columnStride == 1) {
        v128.store(to, v128.load(source));
        v128.store(to, v128.load(source, 16), 16);
      } else {
        for (let column: usize = 0; column < LANES; column++) {
          f32.store(to + (column << 2), column < width ? f32.load(source) : 0);
          source += columnStride << 2;
        }
      }
      to += LANES << 2;
    }
  }
}

/** Four floats of each of four columns, turned into rows of a panel. */
// @ts-ignore: decorator
@inline
function turnFour(from: usize, column: usize, to: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + column);
  const c = v128.load(from + 2 * column);
  const d = v128.load(from + 3 * column);
  const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(ab0, cd0, 0, 1, 4, 5));
  v128.store(to, v128.shuffle<f32>(ab0, cd0, 2, 3, 6, 7), 32);
  v128.store(to, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5), 64);
  v128.store(to, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7), 96);
}

/**
 * c = a b, or c += a b where `keep` is 1; `packed` is b as `pack` laid it out, so c is written in whole panels of 8.
 * With the strides of a exchanged it multiplies by the transpose of a.
 */
export function multiply(
  a: usize, aRow: usize, aColumn: usize, packed: usize, c: usize, cRow: usize,
  m: usize, n: usize, k: usize, keep: i32,
): void {
  for (let panel: usize = 0; panel < n; panel += LANES) {
    let row: usize = 0;
    for (; row + 4 <= m; row += 4) {
      fourRows(a + ((row * aRow) << 2), aRow << 2, aColumn << 2, packed, c + ((row * cRow + panel) << 2), cRow << 2, k, keep);
    }
    for (; row < m; row++) {
      oneRow(a + ((row * aRow) << 2), aColumn << 2, packed, c + ((row * cRow + panel) << 2), k, keep);
    }
    packed += (k * LANES) << 2;
  }
}

// @ts-ignore: decorator
@inline
function fused(a: v128, b: v128, c: v128): v128 {
  return isDefined(FUSED) ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

// @ts-ignore: decorator
@inline
function fourRows(a: usize, aRow: usize, aColumn: usize, b: usize, c: usize, cRow: usize, k: usize, keep: i32): void {
  let a1 = a + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  const c1 = c + cRow;
  const c2 = c1 + cRow;
  const c3 = c2 + cRow;
  let s00 = f32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  if (keep) {
    s00 = v128.load(c);
    s01 = v128.load(c, 16);
    s10 = v128.load(c1);
    s11 = v128.load(c1, 16);
    s20 = v128.load(c2);
    s21 = v128.load(c2, 16);
    s30 = v128.load(c3);
    s31 = v128.load(c3, 16);
  }
  const end = b + ((k * LANES) << 2);
  for (; b < end; b += LANES << 2) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const r0 = v128.load32_splat(a);
    s00 = fused(r0, b0, s00);
    s01 = fused(r0, b1, s01);
    const r1 = v128.load32_splat(a1);
    s10 = fused(r1, b0, s10);
    s11 = fused(r1, b1, s11);
    const r2 = v128.load32_splat(a2);
    s20 = fused(r2, b0, s20);
    s21 = fused(r2, b1, s21);
    const r3 = v128.load32_splat(a3);
    s30 = fused(r3, b0, s30);
    s31 = fused(r3, b1, s31);
    a += aColumn;
    a1 += aColumn;
    a2 += aColumn;
    a3 += aColumn;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

// @ts-ignore: decorator
@inline
function oneRow(a: usize, aColumn: usize, b: usize, c: usize, k: usize, keep: i32): void {
  let s0 = f32x4.splat(0);
  let s1 = s0;
  if (keep) {
    s0 = v128.load(c);
    s1 = v128.load(c, 16);
  }
  const end = b + ((k * LANES) << 2);
  for (; b < end; b += LANES << 2) {
    const r = v128.load32_splat(a);
    s0 = fused(r, v128.load(b), s0);
    s1 = fused(r, v128.load(b, 16), s1);
    a += aColumn;
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
}
