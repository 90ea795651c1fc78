import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';

/** What a report tells, without the trees, which the record does not keep. Questions never load the weights that this needs. */
export async function readingOf(report: Report): Promise<Reading> {
  // Kept, since asking for a room that is loaded costs half a millisecond each time.
  reader ??= import('../reading/read.ts');
  const { read } = await reader;
  return { ...read(report), sentences: [] };
}

let reader: Promise<typeof import('../reading/read.ts')> | undefined;
