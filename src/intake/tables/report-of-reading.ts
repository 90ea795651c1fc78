import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';
import type { Part, Report } from '../../model/report.ts';
import { markBlocks } from '../mark-blocks.ts';
import { outletAt, outletNamed } from '../outlets.ts';
import { momentOf } from '../when.ts';
import { isZone } from '../zone.ts';

const offset = z.number().int().nonnegative();
const kinds = [
  'headline',
  'paragraph',
  'subheading',
  'section',
  'date-line',
  'byline',
  'caption',
  'credit',
  'dateline',
  'sign-off',
  'link',
] as const;
const part = z.object({ kind: z.enum(kinds), span: z.object({ start: offset, end: offset }) });
const shape = z.object({
  id: z.string().min(1),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.array(z.string()),
  section: z.string().nullable(),
  publishedAt: z.string().refine((told) => momentOf(told) !== null, 'is no date of the calendar'),
  zone: z.string().refine(isZone, 'is no time zone').nullable().optional(),
  language: z.literal('en'),
  text: z.string().min(1),
  parts: z.array(part).optional(),
});

/**
 * The report of a reading, as `readout read --format jsonl` wrote it, field by field as it stood. A reading that leaves out
 * the zone and the parts has them worked out from the text again, as they were the first time.
 */
export function reportOfReading(value: unknown): Report {
  const told = shape.safeParse(value);
  if (!told.success) throw new ReadoutError('bad-line', faultOf(told.error));
  const { id, publisher, url, title, byline, section, publishedAt, zone, language, text, parts } = told.data;
  const outlet = (publisher === null ? null : outletNamed(publisher)) ?? (url === null ? null : outletAt(url));
  // In the order in which every report has its fields: what is taken in goes out again as the same bytes.
  return {
    ...{ id, publisher, url, title, byline, section, publishedAt },
    zone: zone === undefined ? (outlet?.zone ?? null) : zone,
    language,
    text,
    parts:
      parts === undefined ? markBlocks(text, title).map(({ kind, span }) => ({ kind, span })) : checked(parts, text),
  };
}

function checked(parts: readonly Part[], text: string): readonly Part[] {
  const wrong = parts.findIndex(({ span }, index) => {
    return span.start >= span.end || span.end > text.length || span.start < (parts[index - 1]?.span.end ?? 0);
  });
  if (wrong === -1) return parts;
  throw new ReadoutError(
    'bad-line',
    `is no reading: "report.parts.${wrong}" stands outside the text or over another part.`,
  );
}

function faultOf({ issues: [issue] }: z.ZodError): string {
  return `is no reading: "report.${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}.`;
}
