// The product's door: what commands, servers and programs ask of Readout.
import type { FrameTable } from './reading/accounts/frame-table.ts';

export { type ReadOptions, read, readAll } from './reading/read.ts';
export { openReadout, type RecordOptions } from './readout/open.ts';

/**
 * A user's own kinds of event, for `read(report, { frames })`: JSON with rows as in docs/own-kinds.json. Throws `bad-frames`
 * for the first row that is wrong, or whose examples are read otherwise than it says.
 */
export async function ownFrames(json: string): Promise<FrameTable> {
  // Loaded only when asked for: the checker of fields takes longer to load than a report to read.
  const own = await import('./reading/own-frames.ts');
  return own.ownFrames(json);
}
