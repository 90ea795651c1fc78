import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';

/** What a report tells, without the trees, which the record does not keep. Questions never load the weights that this needs. */
export async function readingOf(report: Report): Promise<Reading> {
  const { read } = await import('../reading/read.ts');
  return { ...read(report), sentences: [] };
}
