import { z } from 'zod';
import { ReadoutError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import type { Given } from './given.ts';
import { reportOfText } from './report-of-text.ts';
import { momentOf } from './when.ts';
import { isZone } from './zone.ts';

const words = z.string('must be text').min(1, 'must not be empty');
const told = words.nullish();
const moment = words.refine((told) => momentOf(told) !== null, 'is no date of the calendar');
const fields = {
  id: z.union([words, z.number()], 'must be text that is not empty').transform(String),
  text: z.string('must be text'),
  title: told,
  publishedAt: moment.nullish(),
  publisher: told,
  url: told,
  zone: words.refine(isZone, 'is no time zone').nullish(),
};
const line = z.object(fields, 'it must be an object with "id" and "text"');
const row = line.partial({ id: true });

/** A report from the fields of a line of JSON Lines; they are trusted after what the person gave and before the text. */
export function reportOfFields(value: unknown, given: Given): Report {
  const shape = given.columns === undefined ? line : row;
  return reportOfParsed(shape.safeParse(value), given);
}

/** A report from the fields of a row of a table, whose empty cells say nothing and which need not have an id. */
export function reportOfRow(value: Readonly<Record<string, unknown>>, given: Given): Report {
  return reportOfParsed(
    row.safeParse(Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== ''))),
    given,
  );
}

function reportOfParsed(parsed: z.ZodSafeParseResult<z.infer<typeof row>>, given: Given): Report {
  if (!parsed.success) throw new ReadoutError('bad-line', faultOf(parsed.error));
  const { id, text, title, publishedAt, publisher, url, zone } = parsed.data;
  return reportOfText(text, {
    id,
    title: given.title ?? title ?? undefined,
    published: given.published ?? (publishedAt ? (momentOf(publishedAt) ?? undefined) : undefined),
    publisher: given.publisher ?? publisher ?? undefined,
    url: given.url ?? url ?? undefined,
    zone: given.zone ?? zone ?? undefined,
    asIs: given.asIs,
  });
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return `is no report: ${field === '' ? '' : `"${field}" `}${issue?.message ?? ''}.`;
}
