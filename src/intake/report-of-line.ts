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

/** A report from one line of JSON Lines; its fields are trusted after what the person gave and before the text. */
export function reportOfLine(json: string, given: Given): Report {
  const parsed = line.safeParse(jsonOf(json));
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

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ReadoutError('bad-line', 'is not JSON; each line must be one object with "id" and "text".');
  }
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return `is no report: ${field === '' ? '' : `"${field}" `}${issue?.message ?? ''}.`;
}
