// Matrix products of rows that seven bits are enough for: exact, the same on every machine, and where the processor sums
// products of bytes in one instruction more than twice as fast as those of 16 bits.
import { greatestOf, put } from './whole';

const LANES: usize = 8;

/**
 * Rows of floats as whole numbers from -63 to 63, each row by its own scale, which goes to `scales`; they are stored with 64
 * added, since the products want one side without a sign. `k` is a multiple of 16.
 */
export function quantiseBytes(a: usize, aRow: usize, m: usize, k: usize, to: usize, scales: usize): void {
  for (let row: usize = 0; row < m; row++) {
    const greatest = greatestOf(a, k);
    const factor = f32x4.splat(greatest > 0 ? 63 / greatest : 0);
    f32.store(scales + (row << 2), greatest / 63);
    for (let at: usize = 0; at < k; at += 16) {
      const from = a + (at << 2);
      const low = i16x8.narrow_i32x4_s(nearest(v128.load(from), factor), nearest(v128.load(from, 16), factor));
      const high = i16x8.narrow_i32x4_s(nearest(v128.load(from, 32), factor), nearest(v128.load(from, 48), factor));
      v128.store(to + at, i8x16.add(i8x16.narrow_i16x8_s(low, high), i8x16.splat(64)));
    }
    a += aRow << 2;
    to += k;
  }
}

// @ts-ignore: decorator
@inline
function nearest(x: v128, factor: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, factor)));
}

/**
 * Lays a k by n matrix of bytes out in panels of 8 columns, four rows side by side. In front of each panel stand the sums
 * of its columns times -64: with them a product starts, and the 64 added to each number of a row is gone.
 */
export function packBytes(from: usize, k: usize, n: usize, to: usize): void {
  for (let panel: usize = 0; panel < n; panel += LANES) {
    for (let column: usize = 0; column < LANES; column++) {
      let sum: i32 = 0;
      for (let row: usize = 0; row < k; row++) {
        const value = i32.load8_s(from + row * n + panel + column);
        i32.store8(to + 32 + ((row & ~3) << 3) + (column << 2) + (row & 3), value);
        sum += value;
      }
      i32.store(to + (column << 2), sum * -64);
    }
    to += 32 + (k << 3);
  }
}

/** c = a b, or c += where `keep` is 1, for rows from `quantiseBytes` and a matrix from `packBytes`; `n` is a multiple of 8. */
export function multiplyBytes(
  a: usize, scales: usize, packed: usize, columnScales: usize, c: usize, cRow: usize,
  m: usize, n: usize, k: usize, keep: i32,
): void {
  for (let panel: usize = 0; panel < n; panel += LANES) {
    const factors0 = v128.load(columnScales + (panel << 2));
    const factors1 = v128.load(columnScales + (panel << 2), 16);
    let row: usize = 0;
    for (; row + 4 <= m; row += 4) {
      fourRows(a + row * k, k, scales + (row << 2), packed, factors0, factors1, c + ((row * cRow + panel) << 2), cRow << 2, keep);
    }
    for (; row < m; row++) {
      oneRow(a + row * k, k, scales + (row << 2), packed, factors0, factors1, c + ((row * cRow + panel) << 2), keep);
    }
    packed += 32 + (k << 3);
  }
}

/** Sums of four products of bytes. Machines differ only where a number of the row is above 127, and none is. */
// @ts-ignore: decorator
@inline
function dot(row: v128, b: v128, sums: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(b, row, sums);
}

// @ts-ignore: decorator
@inline
function fourRows(
  a: usize, k: usize, scales: usize, b: usize, factors0: v128, factors1: v128, c: usize, cRow: usize, keep: i32,
): void {
  let a1 = a + k;
  let a2 = a1 + k;
  let a3 = a2 + k;
  let s00 = v128.load(b);
  let s01 = v128.load(b, 16);
  let s10 = s00;
  let s11 = s01;
  let s20 = s00;
  let s21 = s01;
  let s30 = s00;
  let s31 = s01;
  const end = a + k;
  for (; a < end; a += 4) {
    b += 32;
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const r0 = v128.load32_splat(a);
    s00 = dot(r0, b0, s00);
    s01 = dot(r0, b1, s01);
    const r1 = v128.load32_splat(a1);
    s10 = dot(r1, b0, s10);
    s11 = dot(r1, b1, s11);
    const r2 = v128.load32_splat(a2);
    s20 = dot(r2, b0, s20);
    s21 = dot(r2, b1, s21);
    const r3 = v128.load32_splat(a3);
    s30 = dot(r3, b0, s30);
    s31 = dot(r3, b1, s31);
    a1 += 4;
    a2 += 4;
    a3 += 4;
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
function oneRow(a: usize, k: usize, scale: usize, b: usize, factors0: v128, factors1: v128, c: usize, keep: i32): void {
  let s0 = v128.load(b);
  let s1 = v128.load(b, 16);
  const end = a + k;
  for (; a < end; a += 4) {
    b += 32;
    const r = v128.load32_splat(a);
    s0 = dot(r, v128.load(b), s0);
    s1 = dot(r, v128.load(b, 16), s1);
  }
  put(c, s0, scale, factors0, keep);
  put(c + 16, s1, scale, factors1, keep);
}
