import { ReadoutError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import type { Given } from './given.ts';
import { outletNamed } from './outlets.ts';
import { proseOfHtml } from './prose-of-html.ts';
import { reportOfText } from './report-of-text.ts';
import { momentOf } from './when.ts';

/** A report as a format of feeds, newsrooms or mail hands it over: its parts named, its body apart. */
export interface Item {
  readonly title: string | null;
  readonly body: { readonly html: string } | { readonly text: string };
  readonly byline: readonly string[];
  /** As the format writes it; what names no day is as good as none. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Its address, or the URI by which the outlet names it. */
  readonly url: string | null;
  /** BCP 47, or null where the format does not say. */
  readonly language: string | null;
}

/** The report of an item: headline, blank line, body. What a person gave holds against what the item says. */
export function reportOfItem(item: Item, given: Given): Report {
  refuseForeign(item.language);
  const body = ('html' in item.body ? proseOfHtml(item.body.html) : item.body.text).trim();
  const title = item.title === null ? null : onOneLine(item.title);
  const report = reportOfText(given.asIs || title === null ? body : headed(title, body), {
    ...given,
    title: given.title ?? title ?? undefined,
    published: given.published ?? momentOf(stampOf(item.published ?? '')) ?? undefined,
    publisher: given.publisher ?? item.publisher ?? undefined,
    url: given.url ?? item.url ?? undefined,
  });
  const byline = item.byline.flatMap(namesOf);
  return byline.length === 0 ? report : { ...report, byline };
}

/** Throws `not-english` where the format itself names another language. */
export function refuseForeign(language: string | null): void {
  if (language === null || /^(?:en|und|mul)\b/i.test(language.trim()) || language.trim() === '') return;
  throw new ReadoutError(
    'not-english',
    `is in another language by its own word (${language}); Readout reads English only.`,
  );
}

/** Words of one line, blank space made single. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function headed(title: string, body: string): string {
  if (body === '' || title === '' || onOneLine(body.slice(0, title.length * 2)).startsWith(title)) return body;
  return `${title}\n\n${body}`;
}

/** A moment in the ISO form that `momentOf` reads. Newsrooms write `20230605T210000+0000` and `2023-06-05T21:00:00,5Z`; mail puts the zone's name in brackets after its offset. */
export function stampOf(words: string): string {
  return words
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/, '$1-$2-$3')
    .replace(/T(\d{2})(\d{2})(\d{2})?(?!\d|:)/, (_, h, m, s) => `T${h}:${m}${s === undefined ? '' : `:${s}`}`)
    .replace(/(:\d{2}),(\d+)/, '$1.$2')
    .replace(/([+-]\d{4})\s*\([^)]*\)$/, '$1');
}

/** "By Ana Roe and Jo Dale, Harbour Wire" names two people and an outlet. */
function namesOf(byline: string): readonly string[] {
  return onOneLine(byline)
    .replace(/^by\s+/i, '')
    .split(/\s*[,;|&]\s*|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name) && !notAName.test(name) && outletNamed(name) === null);
}
/** Addresses, offices, and outlets that no list of ours knows: "The Norvik Post", "NPA". */
const notAName =
  /@|^The\b|^[A-Z]{2,6}$|\d|\b(?:staff|writers?|reporters?|editors?|correspondents?|press|news|agenc(?:y|ies)|admin)\b/i;
