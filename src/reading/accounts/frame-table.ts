import type { Frame } from './frame.ts';
import { frames } from './frames.ts';

/** Frames by part of speech and lemma ("verb meet"), those of one word in the order in which they are tried. */
export type FrameTable = ReadonlyMap<string, readonly Frame[]>;

/** The table of some frames. */
export function tableOf(frames: readonly Frame[]): FrameTable {
  const table = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const word of frame.words) {
      const key = `${frame.pos} ${word}`;
      const row = table.get(key);
      if (row === undefined) table.set(key, [frame]);
      else row.push(frame);
    }
  }
  return table;
}

/** The frames that Readout knows by itself. */
export const ourTable: FrameTable = tableOf(frames);
