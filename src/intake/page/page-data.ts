// The report in the data that a page leaves for its scripts: read only where no report stands on the page itself.
import { keyOf } from '../outlets.ts';
import { type LinkedNews, withoutEntities } from './linked-data.ts';

/** What the data tells about a report. */
export type DataNews = Pick<LinkedNews, 'headline' | 'body' | 'published'>;

/** Of the things with the page's headline the one with most prose of its own; null where none has any, or the data is no JSON. */
export function newsInData(scripts: readonly string[], title: string | null): DataNews | null {
  const key = keyOf(title ?? '');
  const found = scripts.flatMap((script) => fullest(parsed(script), key, 0) ?? []);
  return found.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
}

const largest = 4_000_000;
const deepest = 40;

/** JSON, or what is given a name: `window.__STATE__ = {…};`. */
function parsed(script: string): unknown {
  if (script.length > largest) return null;
  try {
    return JSON.parse(script.replace(/^[^{["]{1,80}=\s*(?=[{[])/, '').replace(/;\s*$/, ''));
  } catch {
    return null;
  }
}

function fullest(value: unknown, title: string, depth: number): DataNews | null {
  if (depth > deepest || typeof value !== 'object' || value === null) return null;
  const below = Object.entries(value)
    .flatMap(([key, one]) => (asideKey.test(key) ? [] : (fullest(one, title, depth + 1) ?? [])))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  const own = Array.isArray(value) ? null : newsOf(Object.entries(value), title);
  if (own === null) return below ?? null;
  // What holds the report and a little more is the page.
  return below !== undefined && sizeOf(below) > 0.6 * sizeOf(own) ? below : own;
}

function sizeOf({ body }: DataNews): number {
  return body?.length ?? 0;
}

type Field = readonly [string, unknown];

function newsOf(fields: readonly Field[], title: string): DataNews | null {
  const headline = fields.map(([key, value]) => (headlineKey.test(key) ? firstText(value, 0) : null)).find(Boolean);
  if (headline === null || headline === undefined || headline.length < 10 || !title.includes(keyOf(headline)))
    return null;
  const bodies = fields.filter(([key]) => !asideKey.test(key)).map(([, value]) => paragraphsIn(value, 0).join('\n'));
  const body = bodies.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const published = fields.map(([key, value]) => (dateKey.test(key) ? firstText(value, 0) : null)).find(Boolean);
  return body === '' ? null : { headline, body, published: published ?? null };
}

const headlineKey = /^(?:headlines?|title|heading|hed)$/i;
const dateKey =
  /^(?:(?:first_?)?publi(?:sh|shed|cation)(?:_?(?:at|on|date|time|datetime))?|date_?published|display_?date|created(?:_?(?:at|on|date))?)$/i;
/** Parts of a thing that are no text of its report. */
const asideKey =
  /related|recommend|teaser|summary|descri|excerpt|seo|meta|author|byline|caption|credit|image|photo|video|comment|newsletter|promo|latest|trending|^(?:url|link|slug|alt|id|type)$/i;

function firstText(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value === '' ? null : withoutEntities(value);
  if (typeof value === 'number') return String(value);
  if (depth > deepest || typeof value !== 'object' || value === null) return null;
  for (const one of Object.values(value)) {
    const text = firstText(one, depth + 1);
    if (text !== null) return text;
  }
  return null;
}

/** The paragraphs of a text however it is kept: as one string of markup, as a list of strings, as a tree of blocks. */
function paragraphsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return isProse.test(value) ? [withoutEntities(value)] : [];
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => paragraphsIn(one, depth + 1));
  return Object.entries(value).flatMap(([key, one]) => (asideKey.test(key) ? [] : paragraphsIn(one, depth + 1)));
}

/** A sentence at least, with or without markup round it. */
const isProse = /^(?=.{40})[^{}]*\s[^{}]*[.!?:]["”’)]*\s*(?:<\/[^>]*>\s*)*$/s;
