import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes for new objects that a report's reading needs; V8 would let the space grow to 128 MB in a long run, which reads no faster. */
const enough = 16 * 2 ** 20;

/**
 * Lets the space for new objects grow as far as reading needs, and no further. For a process of our own: once before lists and weights
 * are loaded, which would blow it up, and again after each report.
 */
export function holdMemory(hasRead: boolean): void {
  const space = getHeapSpaceStatistics().find((one) => one.space_name === 'new_space');
  const mayGrow = hasRead && (space?.space_size ?? 0) < enough;
  setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
}

/**
 * Has what is no longer used taken back when the rest has grown by two fifths; V8 would wait until it is twice as large and more. To be
 * called before lists and weights are loaded.
 */
export function holdGrowth(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
