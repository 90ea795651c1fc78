// The kernels once more in plain loops, slow and readable: what the compiled ones are held to.
import type { Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';
import { plainProducts, type View, viewOf } from './plain-products.ts';

/** Kernels over the heap's memory that do what `src/language/assembly` does, a number at a time. */
export function plainKernels(heap: Heap): Kernels {
  const view = viewOf(heap);
  return { ...plainProducts(view), ...plainLayers(view), ...plainInputs(view) };
}

type Layer = 'addBias' | 'rectify' | 'add' | 'lstmStep' | 'joinHeads' | 'ontoDiagonal' | 'greatest';

function plainLayers(view: View): Pick<Kernels, Layer> {
  const { get, set, number, heap } = view;
  const each = (m: number, n: number, act: (row: number, at: number) => void) => {
    for (let row = 0; row < m; row += 1) for (let at = 0; at < n; at += 1) act(row, at);
  };
  return {
    addBias: (x, xRow, bias, m, n) =>
      each(m, n, (row, at) => set(x, row * xRow + at, get(x, row * xRow + at) + get(bias, at))),
    rectify: (x, xRow, m, n) => each(m, n, (row, at) => set(x, row * xRow + at, Math.max(0, get(x, row * xRow + at)))),
    add: (to, from, n) => each(1, n, (_, at) => set(to, at, get(to, at) + get(from, at))),
    lstmStep: plainLstmStep(view),
    joinHeads: (own, ownRow, above, aboveRow, heads, spare, m, n, to) =>
      each(m, n, (row, at) => {
        const head = number(heads, row);
        const from = head === row ? get(spare, at) : get(above, head * aboveRow + at);
        set(to, row * n + at, Math.max(0, get(own, row * ownRow + at) + from));
      }),
    ontoDiagonal(x, xRow, vector, m, n, to, toRow) {
      for (let row = 0; row < m; row += 1) {
        let sum = 0;
        for (let at = 0; at < n; at += 1) sum += get(x, row * xRow + at) * get(vector, at);
        set(to, row * toRow + row, sum);
      }
    },
    greatest(x, xRow, m, n, to) {
      for (let row = 0; row < m; row += 1) {
        let best = 0;
        for (let at = 1; at < n; at += 1) if (get(x, row * xRow + at) > get(x, row * xRow + best)) best = at;
        heap.numbers()[to / 4 + row] = best;
      }
    },
  };
}

function plainLstmStep({ get, set, number }: View): Kernels['lstmStep'] {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  return (pre, preRow, recurrent, rows, m, n, hidden, cell, out, outRow, cells) => {
    for (let one = 0; one < m; one += 1) {
      const row = number(rows, one);
      for (let at = 0; at < n; at += 1) {
        const gate = (which: number) =>
          get(pre, row * preRow + which * n + at) + get(recurrent, (one * 4 + which) * n + at);
        const [i, f, o, g] = [sigmoid(gate(0)), sigmoid(gate(1)), sigmoid(gate(2)), Math.tanh(gate(3))];
        const state = f * get(cell, one * n + at) + i * g;
        const output = o * Math.tanh(state);
        for (const [which, value] of [i, f, o, g].entries()) set(pre, row * preRow + which * n + at, value);
        set(cells, row * n + at, state);
        set(cell, one * n + at, state);
        set(hidden, one * n + at, output);
        set(out, row * outRow + at, output);
      }
    }
  };
}

function plainInputs({
  get,
  set,
  number,
  heap,
}: View): Pick<Kernels, 'widen' | 'embed' | 'besideNeighbours' | 'takeForms'> {
  return {
    widen(bytes, scales, m, to) {
      for (let at = 0; at < m * 64; at += 1) {
        set(to, at, (heap.bytes()[bytes + at] ?? 0) * get(scales, Math.floor(at / 64)));
      }
    },
    embed(ids, m, vectors, scale, table, to) {
      for (let row = 0; row < m; row += 1) {
        const id = (which: number) => number(ids, row * 8 + which);
        for (let at = 0; at < 128; at += 1) {
          set(to, row * 320 + at, (heap.bytes()[vectors + id(0) * 128 + at] ?? 0) * scale);
        }
        for (let at = 0; at < 64; at += 1) {
          const entry = (which: number) => get(table, id(which) * 64 + at);
          set(to, row * 320 + 128 + at, entry(1));
          set(to, row * 320 + 192 + at, Math.fround(entry(2) + entry(3)) + entry(4));
          set(to, row * 320 + 256 + at, Math.fround(entry(5) + entry(6)) + entry(7));
        }
      }
    },
    besideNeighbours(x, places, m, n, to) {
      for (let row = 0; row < m; row += 1) {
        const place = number(places, row);
        for (let at = 0; at < n; at += 1) {
          set(to, row * 3 * n + at, (place & 1) !== 0 ? 0 : get(x, (row - 1) * n + at));
          set(to, row * 3 * n + n + at, get(x, row * n + at));
          set(to, row * 3 * n + 2 * n + at, (place & 2) !== 0 ? 0 : get(x, (row + 1) * n + at));
        }
      }
    },
    takeForms(table, forms, places, m, n, x, sums) {
      const part = (row: number, which: number, at: number) => get(table, (number(forms, row) * 4 + which) * n + at);
      for (let row = 0; row < m; row += 1) {
        const place = number(places, row);
        for (let at = 0; at < n; at += 1) {
          set(x, row * n + at, part(row, 0, at));
          const before = (place & 1) !== 0 ? 0 : part(row - 1, 1, at);
          const after = (place & 2) !== 0 ? 0 : part(row + 1, 3, at);
          set(sums, row * n + at, Math.fround(part(row, 2, at) + before) + after);
        }
      }
    },
  };
}
