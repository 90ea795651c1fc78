import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';
import type { Given } from '../given.ts';
import type { Named } from '../named.ts';
import { refusal } from '../refusal.ts';
import { reportOfFields } from '../report-of-line.ts';
import type { Taken } from '../taken.ts';
import { takenFrom } from '../taken-from.ts';
import { renamed } from './columns.ts';
import { reportOfReading } from './report-of-reading.ts';

const object = z.record(z.string(), z.unknown());

/** What one object of JSON tells: a reading of ours, a JSON Feed, a newsroom's item, or the fields of a report. */
export async function* takeObject({ name, value, given }: Named): AsyncGenerator<Taken> {
  const { data } = object.safeParse(value);
  try {
    if (data === undefined) yield takenFrom(name, () => reportOfFields(value, given));
    else if (object.safeParse(data.report).success) yield takenFrom(name, () => reportOfReading(data.report));
    else if (String(data.version ?? '').startsWith('https://jsonfeed.org/')) {
      const { takeFeedOf } = await import('../feeds/take-feed.ts');
      yield* takeFeedOf({ name, text: JSON.stringify(data), given });
    } else if (isNinjs(data)) {
      const { takeNinjs } = await import('../newsroom/ninjs.ts');
      yield* takeNinjs({ name, value: data, given });
    } else if (isForeign(data, given)) yield { name, refused: foreign() };
    else yield takenFrom(name, () => reportOfFields(renamed(data, given.columns), given));
  } catch (error) {
    yield { name, refused: refusal(error) };
  }
}

/** ninjs tells itself by its standard, or by the URI that each item must have with a field that no report of ours has. */
function isNinjs(data: Readonly<Record<string, unknown>>): boolean {
  if (/ninjs/.test(JSON.stringify([data.standard, data.$standard, data.$schema]) ?? '') && !('properties' in data))
    return true;
  const keys = Object.keys(data).map((key) => key.toLowerCase());
  return typeof data.uri === 'string' && keys.some((key) => signs.has(key) || /^body_|^description_/.test(key));
}
const signs = new Set(
  'descriptions eventdetails events versioncreated pubstatus firstcreated contentcreated headlines bodies headline renditions associations type'.split(
    ' ',
  ),
);

/** Neither a text nor an id: no report that lacks something, but something else. */
function isForeign(data: Readonly<Record<string, unknown>>, { columns }: Given): boolean {
  return columns === undefined && !['id', 'text'].some((key) => key in data);
}

function foreign(): ReadoutError {
  const kinds = 'reports with "id" and "text", readings, ninjs items and JSON Feeds are; --columns names other fields';
  return new ReadoutError('not-read', `is JSON of no kind that is read: ${kinds}.`);
}
