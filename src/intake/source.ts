/** A stream of bytes that is read line by line and piece by piece. */
export interface Source {
  /** The next line with its end, as latin-1, or as much of it as `most` bytes; null at the end of the stream. */
  readonly line: (most: number) => Promise<string | null>;
  /** The next bytes, or as many as there are; held only where `isKept`. */
  readonly take: (size: number, isKept: boolean) => Promise<{ readonly bytes: Buffer; readonly size: number }>;
  /** The next piece of at most `most` bytes as it comes; null at the end of the stream. */
  readonly piece: (most: number) => Promise<Buffer | null>;
  readonly close: () => Promise<void>;
}

/** Reads a stream of chunks; only what was not yet asked for is held. */
export function sourceOf(chunks: AsyncIterable<Buffer>): Source {
  const rest = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<boolean> {
    const next = await rest.next();
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  }

  function cut(size: number): Buffer {
    const bytes = held.subarray(0, size);
    held = held.subarray(size);
    return bytes;
  }

  async function piece(most: number): Promise<Buffer | null> {
    while (held.length === 0) if (!(await more())) return null;
    return cut(most);
  }

  return {
    line: async (most) => {
      let end = held.indexOf(10);
      while (end === -1 && held.length < most && (await more())) end = held.indexOf(10);
      if (held.length === 0) return null;
      return cut(Math.min(end === -1 ? held.length : end + 1, most)).toString('latin1');
    },
    take: async (size, isKept) => {
      const parts: Buffer[] = [];
      let taken = 0;
      for (
        let bytes = size > 0 ? await piece(size) : null;
        bytes !== null;
        bytes = taken < size ? await piece(size - taken) : null
      ) {
        taken += bytes.length;
        if (isKept) parts.push(bytes);
      }
      return { bytes: Buffer.concat(parts), size: taken };
    },
    piece,
    close: async () => void (await rest.return?.()),
  };
}
