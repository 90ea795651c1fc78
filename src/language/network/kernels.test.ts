import { expect, test } from 'vitest';
import { loadBytes } from '../load.ts';
import { type Heap, makeHeap } from './heap.ts';
import { bindKernels, type Kernels } from './kernels.ts';
import { plainKernels } from './plain-kernels.ts';

const compiled = loadBytes(new URL('kernels.wasm', import.meta.url));

interface Case {
  readonly name: string;
  readonly run: (kernels: Kernels, heap: Heap, put: Put) => void;
}

interface Put {
  /** So many floats between -2 and 2. */
  readonly floats: (many: number) => number;
  readonly numbers: (many: number, below: number) => number;
  readonly bytes: (many: number) => number;
  readonly room: (floats: number) => number;
}

const exact: readonly Case[] = [
  { name: 'pack', run: (k, _, put) => k.pack(put.floats(130), 13, 1, 10, 13, put.room(160)) },
  { name: 'pack, transposed', run: (k, _, put) => k.pack(put.floats(130), 1, 13, 13, 10, put.room(208)) },
  { name: 'quantise', run: (k, _, put) => k.quantise(put.floats(90), 18, 5, 16, put.room(40), put.room(8)) },
  { name: 'packWhole', run: (k, _, put) => k.packWhole(put.bytes(192), 12, 16, put.room(96)) },
  { name: 'products of whole numbers', run: multiplyWholeRows(0) },
  { name: 'products of whole numbers, added to what is there', run: multiplyWholeRows(1) },
  { name: 'quantiseBytes', run: (k, _, put) => k.quantiseBytes(put.floats(180), 36, 5, 32, put.room(40), put.room(8)) },
  { name: 'packBytes', run: (k, _, put) => k.packBytes(put.bytes(192), 12, 16, put.room(64)) },
  { name: 'products of bytes', run: multiplyByteRows(0) },
  { name: 'products of bytes, added to what is there', run: multiplyByteRows(1) },
  { name: 'widen', run: (k, _, put) => k.widen(put.bytes(192), put.floats(4), 3, put.room(192)) },
  { name: 'addBias', run: (k, _, put) => k.addBias(put.floats(60), 20, put.floats(8), 3, 8) },
  { name: 'rectify', run: (k, _, put) => k.rectify(put.floats(60), 20, 3, 8) },
  { name: 'add', run: (k, _, put) => k.add(put.floats(24), put.floats(24), 24) },
  {
    name: 'embed',
    run: (k, _, put) => k.embed(put.numbers(24, 5), 3, put.bytes(640), 0.5, put.floats(320), put.room(960)),
  },
  {
    name: 'besideNeighbours',
    run: (k, heap, put) => {
      const places = put.numbers(4, 1);
      heap.numbers().set([1, 0, 2, 3], places / 4);
      k.besideNeighbours(put.floats(32), places, 4, 8, put.room(96));
    },
  },
  {
    name: 'takeForms',
    run: (k, heap, put) => {
      const places = put.numbers(4, 1);
      heap.numbers().set([1, 0, 2, 3], places / 4);
      k.takeForms(put.floats(160), put.numbers(4, 5), places, 4, 8, put.room(32), put.room(32));
    },
  },
  {
    name: 'joinHeads',
    run: (k, _, put) =>
      k.joinHeads(put.floats(60), 12, put.floats(60), 12, put.numbers(5, 5), put.floats(8), 5, 8, put.room(40)),
  },
  { name: 'greatest', run: (k, _, put) => k.greatest(put.floats(60), 12, 5, 11, put.room(8)) },
];

const close: readonly Case[] = [
  {
    name: 'multiply',
    run: (k, _, put) => {
      const packed = put.room(160);
      k.pack(put.floats(130), 13, 1, 10, 13, packed);
      k.multiply(put.floats(84), 12, 1, packed, put.floats(112), 16, 7, 13, 10, 1);
    },
  },
  {
    name: 'lstmStep',
    run: (k, heap, put) => {
      const rows = put.numbers(3, 1);
      heap.numbers().set([4, 0, 2], rows / 4);
      const from = { pre: put.floats(200), recurrent: put.floats(96), hidden: put.floats(24), cell: put.floats(24) };
      k.lstmStep(from.pre, 40, from.recurrent, rows, 3, 8, from.hidden, from.cell, put.room(60), 12, put.room(40));
    },
  },
  {
    name: 'ontoDiagonal',
    run: (k, _, put) => k.ontoDiagonal(put.floats(60), 12, put.floats(8), 5, 8, put.floats(40), 8),
  },
];

test.each(exact)('the compiled kernel gives what plain loops give, to the bit: $name', ({ run }) => {
  expect(memoryAfter(run, compiledKernels)).toEqual(memoryAfter(run, plainKernels));
});

test.each(close)('the compiled kernel gives what plain loops give, but for rounding: $name', ({ run }) => {
  const found = memoryAfter(run, compiledKernels);
  const wanted = memoryAfter(run, plainKernels);
  for (const [at, value] of found.entries()) expect(value).toBeCloseTo(wanted[at] ?? Number.NaN, 4);
});

function compiledKernels(heap: Heap): Kernels {
  return bindKernels<Kernels>(compiled, heap.memory);
}

/** All of the heap's floats after a kernel ran on the same drawn numbers. */
function memoryAfter(run: Case['run'], kernelsOver: (heap: Heap) => Kernels): readonly number[] {
  const heap = makeHeap();
  const first = heap.mark();
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const put: Put = {
    floats: (many) => place(heap, heap.floats(), 4, many, () => random() * 4 - 2),
    numbers: (many, below) => place(heap, heap.numbers(), 4, many, () => Math.floor(random() * below)),
    bytes: (many) => place(heap, heap.bytes(), 1, many, () => Math.floor(random() * 255) - 127),
    room: (floats) => heap.take(floats * 4),
  };
  run(kernelsOver(heap), heap, put);
  return Array.from(heap.floats().slice(first / 4, heap.mark() / 4));
}

function place(
  heap: Heap,
  view: Float32Array | Int32Array | Int8Array,
  size: number,
  many: number,
  draw: () => number,
) {
  const at = heap.take(many * size);
  for (let index = 0; index < many; index += 1) view[at / size + index] = draw();
  return at;
}

function multiplyWholeRows(keep: 0 | 1): Case['run'] {
  return (k, _, put) => {
    const [whole, scales, packed] = [put.room(56), put.room(8), put.room(128)];
    k.quantise(put.floats(112), 16, 7, 16, whole, scales);
    k.packWhole(put.bytes(256), 16, 16, packed);
    k.multiplyWhole(whole, scales, packed, put.floats(16), put.floats(112), 16, 7, 16, 16, keep);
  };
}

function multiplyByteRows(keep: 0 | 1): Case['run'] {
  return (k, _, put) => {
    const [whole, scales, packed] = [put.room(28), put.room(8), put.room(80)];
    k.quantiseBytes(put.floats(112), 16, 7, 16, whole, scales);
    k.packBytes(put.bytes(256), 16, 16, packed);
    k.multiplyBytes(whole, scales, packed, put.floats(16), put.floats(112), 16, 7, 16, 16, keep);
  };
}
