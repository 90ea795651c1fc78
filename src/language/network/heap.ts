/** Memory that the kernels share with us, handed out from below; nothing is freed but by going back to a mark. */
export interface Heap {
  readonly memory: WebAssembly.Memory;
  /** The address of `bytes` free bytes, a multiple of 16; what they hold is not defined. */
  readonly take: (bytes: number) => number;
  readonly mark: () => number;
  readonly backTo: (mark: number) => void;
  readonly floats: () => Float32Array;
  readonly numbers: () => Int32Array;
  readonly bytes: () => Int8Array;
}

const page = 65536;

/** A heap that starts small and grows when it must; growing makes old views empty, so ask for a view after taking. */
export function makeHeap(): Heap {
  const memory = new WebAssembly.Memory({ initial: 16, maximum: 32768 });
  // The first page stays free: compiled kernels keep their constants there, and address 0 means that nothing was given.
  let next = page;
  let views = viewsOf(memory);
  return {
    memory,
    take(bytes) {
      const at = next;
      next += (bytes + 15) & ~15;
      const missing = next - memory.buffer.byteLength;
      if (missing > 0) {
        memory.grow(Math.ceil(missing / page) + 64);
        views = viewsOf(memory);
      }
      return at;
    },
    mark: () => next,
    backTo(mark) {
      next = mark;
    },
    floats: () => views.floats,
    numbers: () => views.numbers,
    bytes: () => views.bytes,
  };
}

function viewsOf({ buffer }: WebAssembly.Memory) {
  return { floats: new Float32Array(buffer), numbers: new Int32Array(buffer), bytes: new Int8Array(buffer) };
}
