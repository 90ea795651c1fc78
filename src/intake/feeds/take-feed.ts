import { ReadoutError } from '../../model/error.ts';
import type { Report } from '../../model/report.ts';
import { collected } from '../chunks.ts';
import { decodeXml } from '../decode-xml.ts';
import type { Entry } from '../entry.ts';
import { fetchReport } from '../fetch-report.ts';
import type { Given } from '../given.ts';
import { onOneLine, refuseForeign, reportOfItem, stampOf } from '../item.ts';
import { outletNamed } from '../outlets.ts';
import { proseOfHtml } from '../prose-of-html.ts';
import { refusal } from '../refusal.ts';
import type { Taken } from '../taken.ts';
import { momentOf } from '../when.ts';
import { type FeedItem, feedOf } from './items-of-feed.ts';

/** The items of a feed: whole texts as reports; of summaries the report is fetched where that was asked for. */
export async function* takeFeed({ name, chunks, given }: Entry): AsyncGenerator<Taken> {
  yield* takeFeedOf({ name, text: decodeXml(await collected(chunks)), given });
}

/** The items of a feed whose text is at hand. Throws `bad-feed`, and `empty` where it has no items. */
export async function* takeFeedOf({
  name,
  text,
  given,
}: {
  name: string;
  text: string;
  given: Given;
}): AsyncGenerator<Taken> {
  const { title, items } = feedOf(text);
  if (items.length === 0) throw new ReadoutError('empty', 'is a feed without items; there is nothing to read.');
  const outlet = outletNamed(title ?? '')?.name ?? null;
  for (const [index, item] of items.entries()) {
    const itemName = `${name}, item ${index + 1}`;
    try {
      yield await takeItem({ name: itemName, item: { ...item, publisher: item.publisher ?? outlet }, given });
    } catch (error) {
      yield { name: itemName, refused: refusal(error) };
    }
  }
}

async function takeItem({ name, item, given }: { name: string; item: FeedItem; given: Given }): Promise<Taken> {
  const whole = wholeReport(item, given);
  return whole === null ? await takeSummary({ name, item, given }) : { name, report: whole };
}

/** The report of an item that carries all of its text, or null where what it holds may be a part; throws why it is no report. */
export function wholeReport(item: FeedItem, given: Given): Report | null {
  refuseForeign(item.language);
  const html = wholeOf(item);
  if (html === null) return null;
  const title = item.title === null ? null : onOneLine(proseOfHtml(item.title));
  return reportOfItem({ ...item, title, body: { html } }, given);
}

async function takeSummary({ name, item, given }: { name: string; item: FeedItem; given: Given }): Promise<Taken> {
  const { url } = item;
  const isAddress = url !== null && /^https?:/i.test(url);
  if (!isAddress)
    return {
      name,
      refused: new ReadoutError('summary', 'holds a summary or a few words, and no address of the whole report.'),
    };
  const sentence = `holds a summary or a few words, not the whole report; --fetch reads it from ${url}`;
  if (given.fetch !== true) return { name, refused: new ReadoutError('summary', `${sentence}.`) };
  const fallback = momentOf(stampOf(item.published ?? '')) ?? undefined;
  return { name, report: await fetchReport({ url, given, published: fallback }) };
}

/** The whole text of an item as HTML, or null where all that it holds may be a part. */
function wholeOf({ content, summary }: FeedItem): string | null {
  if (content !== null && isWhole(content, fewestOfContent)) return content;
  return summary !== null && isWhole(summary, fewestOfSummary) ? summary : null;
}

/** A flash of three sentences is a report where the feed says that it is the whole; what it calls a summary must be longer than any. */
const fewestOfContent = 30;
const fewestOfSummary = 150;

function isWhole(html: string, fewest: number): boolean {
  const prose = proseOfHtml(html);
  return prose.split(/\s+/).length >= fewest && !teaser.test(prose.slice(-200));
}

/** How a text that goes on elsewhere ends. */
const teaser =
  /(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|view|see|click)[^.!?\n]{0,40}\b(?:more|reading|full|article|story|post|here|entry)\b[^.!?\n]{0,40})\s*[»›→>.…]*\s*$/i;
