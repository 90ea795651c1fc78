/** The eigenvectors of a symmetric matrix of `size` rows, the greatest eigenvalue first (Jacobi's rotations). */
export function eigenvectors(matrix: Float64Array, size: number): readonly (readonly number[])[] {
  const rest = Float64Array.from(matrix);
  const turned = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) turned[row * size + row] = 1;
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let row = 0; row < size; row += 1) {
      for (let column = row + 1; column < size; column += 1) rotate(rest, turned, size, row, column);
    }
  }
  const values = Array.from({ length: size }, (_, row) => rest[row * size + row] ?? 0);
  const order = values.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  return order.map((column) => Array.from({ length: size }, (_, row) => turned[row * size + column] ?? 0));
}

/** Turns two axes so that the entry where they cross becomes zero. */
function rotate(rest: Float64Array, turned: Float64Array, size: number, row: number, column: number): void {
  const crossing = rest[row * size + column] ?? 0;
  if (Math.abs(crossing) < 1e-14) return;
  const ratio = ((rest[column * size + column] ?? 0) - (rest[row * size + row] ?? 0)) / (2 * crossing);
  const tangent = Math.sign(ratio || 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k += 1) mix(rest, k * size + row, k * size + column, cosine, sine);
  for (let k = 0; k < size; k += 1) mix(rest, row * size + k, column * size + k, cosine, sine);
  for (let k = 0; k < size; k += 1) mix(turned, k * size + row, k * size + column, cosine, sine);
}

function mix(values: Float64Array, a: number, b: number, cosine: number, sine: number): void {
  const first = values[a] ?? 0;
  const second = values[b] ?? 0;
  values[a] = cosine * first - sine * second;
  values[b] = sine * first + cosine * second;
}
