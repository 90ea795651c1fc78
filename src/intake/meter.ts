import { ReadoutError } from '../model/error.ts';

/** Watches over what one input unpacks to, all its archives together. */
export interface Meter {
  /** Bytes that were read from the input itself. */
  readonly packed: (bytes: number) => void;
  /** Bytes that came out of an unpacker; throws `bomb` where they are out of all proportion, `too-big` where they are too many. */
  readonly unpacked: (bytes: number) => void;
}

/** Text packs to a tenth, a log of one line over and over to a hundredth; only what is made to burst goes beyond. */
const largestRatio = 300;
/** Below this, any ratio is harmless. */
const harmless = 32_000_000;
/** What one input may unpack to, in bytes: a week of a large crawl. */
const largestTotal = 100_000_000_000;

/** A meter for one input, at zero. */
export function newMeter(): Meter {
  let read = 0;
  let out = 0;
  return {
    packed: (bytes) => {
      read += bytes;
    },
    unpacked: (bytes) => {
      out += bytes;
      if (out > largestTotal)
        throw new ReadoutError('too-big', `unpacks to more than ${largestTotal / 1e9} GB; split it.`);
      if (out > harmless && out > read * largestRatio) throw bomb();
    },
  };
}

function bomb(): ReadoutError {
  const sentence = `unpacks to more than ${largestRatio} times its size, as no reports do; it is a decompression bomb.`;
  return new ReadoutError('bomb', sentence);
}
