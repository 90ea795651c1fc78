import { z } from 'zod';
import { reportOfReading } from '../../intake/tables/report-of-reading.ts';
import { ReadoutError } from '../../model/error.ts';
import type { LogLine } from '../../model/questions.ts';

/** A line of a record's log that `readout export log` wrote; refuses what is none. That ids and hashes are right, `takeLogs` checks. */
export function logLineOf(line: string, place: string): LogLine {
  const found = lineShape.safeParse(parsed(line));
  if (!found.success)
    throw new ReadoutError(
      'not-a-log',
      `${place}, is no line of a record's log; give a file that readout export log wrote.`,
    );
  return found.data;
}

const ids = z.array(z.string()).readonly();
const version = z.object({
  id: z.string(),
  report: z.string(),
  number: z.number(),
  addedAt: z.string(),
  withdrawn: z.string().nullable(),
  content: z.unknown().transform((content, { addIssue }) => {
    try {
      return reportOfReading(content);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      addIssue(error.message);
      return z.NEVER;
    }
  }),
});
const judgement = z.object({
  id: z.string(),
  verdict: z.enum(['same', 'different', 'wrong', 'right', 'note', 'undo']),
  left: ids,
  right: ids,
  property: z.string().nullable(),
  value: z.string().nullable(),
  undoes: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
});
const list = z.object({
  name: z.enum(['known', 'owners']),
  givenAt: z.string(),
  value: z.array(z.tuple([z.string(), z.unknown()]).readonly()).readonly(),
});
const lineShape = z.discriminatedUnion('log', [
  z.object({ log: z.literal('version'), version }),
  z.object({ log: z.literal('judgement'), judgement }),
  z.object({ log: z.literal('list'), list }),
]);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Told as what is JSON but no log line.
    return null;
  }
}
