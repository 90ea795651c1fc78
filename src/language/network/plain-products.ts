// The matrix products once more in plain loops.
import type { Heap } from './heap.ts';
import type { Address, Kernels } from './kernels.ts';

/** The kernels' memory, a number at a time. */
export interface View {
  /** The float that stands so many floats after an address. */
  readonly get: (at: Address, offset: number) => number;
  readonly set: (at: Address, offset: number, value: number) => void;
  readonly number: (at: Address, offset: number) => number;
  readonly heap: Heap;
}

/** A view that outlives the heap's growing. */
export function viewOf(heap: Heap): View {
  return {
    get: (at, offset) => heap.floats()[at / 4 + offset] ?? 0,
    set: (at, offset, value) => {
      heap.floats()[at / 4 + offset] = value;
    },
    number: (at, offset) => heap.numbers()[at / 4 + offset] ?? 0,
    heap,
  };
}

type Product =
  | 'pack'
  | 'multiply'
  | 'quantise'
  | 'packWhole'
  | 'multiplyWhole'
  | 'quantiseBytes'
  | 'packBytes'
  | 'multiplyBytes';

/** Products in floats, in whole numbers of 16 bits and in bytes. */
export function plainProducts(view: View): Pick<Kernels, Product> {
  return { ...floatProducts(view), ...wholeProducts(view), ...byteProducts(view) };
}

function floatProducts({ get, set }: View): Pick<Kernels, 'pack' | 'multiply'> {
  return {
    pack(from, rowStride, columnStride, k, n, to) {
      for (let panel = 0; panel < n; panel += 8) {
        for (let row = 0; row < k; row += 1) {
          for (let column = panel; column < panel + 8; column += 1) {
            const value = column < n ? get(from, row * rowStride + column * columnStride) : 0;
            set(to, panel * k + row * 8 + column - panel, value);
          }
        }
      }
    },
    multiply(a, aRow, aColumn, packed, c, cRow, m, n, k, keep) {
      for (let row = 0; row < m; row += 1) {
        for (let column = 0; column < Math.ceil(n / 8) * 8; column += 1) {
          let sum = keep === 1 ? get(c, row * cRow + column) : 0;
          for (let at = 0; at < k; at += 1) {
            sum += get(a, row * aRow + at * aColumn) * get(packed, (column - (column % 8)) * k + at * 8 + (column % 8));
          }
          set(c, row * cRow + column, sum);
        }
      }
    },
  };
}

function wholeProducts({ get, set, heap }: View): Pick<Kernels, 'quantise' | 'packWhole' | 'multiplyWhole'> {
  const whole = () => new Int16Array(heap.memory.buffer);
  return {
    quantise(a, aRow, m, k, to, scales) {
      for (let row = 0; row < m; row += 1) {
        const greatest = greatestOf(get, a + row * aRow * 4, k);
        const factor = Math.fround(greatest > 0 ? 32000 / greatest : 0);
        set(scales, row, greatest / 32000);
        for (let at = 0; at < k; at += 1) {
          whole()[to / 2 + row * k + at] = roundEven(Math.fround(get(a, row * aRow + at) * factor));
        }
      }
    },
    packWhole(from, k, n, to) {
      for (let row = 0; row < k; row += 1) {
        for (let column = 0; column < n; column += 1) {
          const at = (column - (column % 8)) * k + (row - (row % 2)) * 8 + (column % 8) * 2 + (row % 2);
          whole()[to / 2 + at] = heap.bytes()[from + row * n + column] ?? 0;
        }
      }
    },
    multiplyWhole(a, scales, packed, columnScales, c, cRow, m, n, k, keep) {
      for (let row = 0; row < m; row += 1) {
        for (let column = 0; column < n; column += 1) {
          let sum = 0;
          for (let at = 0; at < k; at += 1) {
            const place = (column - (column % 8)) * k + (at - (at % 2)) * 8 + (column % 8) * 2 + (at % 2);
            sum += (whole()[a / 2 + row * k + at] ?? 0) * (whole()[packed / 2 + place] ?? 0);
          }
          const value = Math.fround(Math.fround(Math.fround(sum) * get(scales, row)) * get(columnScales, column));
          set(c, row * cRow + column, keep === 1 ? get(c, row * cRow + column) + value : value);
        }
      }
    },
  };
}

function byteProducts({
  get,
  set,
  number,
  heap,
}: View): Pick<Kernels, 'quantiseBytes' | 'packBytes' | 'multiplyBytes'> {
  const placeOf = (k: number, row: number, column: number) =>
    Math.floor(column / 8) * (32 + 8 * k) + 32 + (row - (row % 4)) * 8 + (column % 8) * 4 + (row % 4);
  return {
    quantiseBytes(a, aRow, m, k, to, scales) {
      for (let row = 0; row < m; row += 1) {
        const greatest = greatestOf(get, a + row * aRow * 4, k);
        const factor = Math.fround(greatest > 0 ? 63 / greatest : 0);
        set(scales, row, greatest / 63);
        for (let at = 0; at < k; at += 1) {
          heap.bytes()[to + row * k + at] = roundEven(Math.fround(get(a, row * aRow + at) * factor)) + 64;
        }
      }
    },
    packBytes(from, k, n, to) {
      for (let column = 0; column < n; column += 1) {
        let sum = 0;
        for (let row = 0; row < k; row += 1) {
          const value = heap.bytes()[from + row * n + column] ?? 0;
          heap.bytes()[to + placeOf(k, row, column)] = value;
          sum += value;
        }
        heap.numbers()[(to + placeOf(k, 0, column - (column % 8)) - 32) / 4 + (column % 8)] = sum * -64;
      }
    },
    multiplyBytes(a, scales, packed, columnScales, c, cRow, m, n, k, keep) {
      for (let row = 0; row < m; row += 1) {
        for (let column = 0; column < n; column += 1) {
          let sum = number(packed + placeOf(k, 0, column - (column % 8)) - 32, column % 8);
          for (let at = 0; at < k; at += 1) {
            sum += (heap.bytes()[a + row * k + at] ?? 0) * (heap.bytes()[packed + placeOf(k, at, column)] ?? 0);
          }
          const value = Math.fround(Math.fround(Math.fround(sum) * get(scales, row)) * get(columnScales, column));
          set(c, row * cRow + column, keep === 1 ? get(c, row * cRow + column) + value : value);
        }
      }
    },
  };
}

function greatestOf(get: View['get'], a: Address, k: number): number {
  let greatest = 0;
  for (let at = 0; at < k; at += 1) greatest = Math.max(greatest, Math.abs(get(a, at)));
  return greatest;
}

/** To the nearest whole number; halves to the even one, as the processor does. */
function roundEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
