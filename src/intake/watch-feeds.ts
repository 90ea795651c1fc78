import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { ReadoutError } from '../model/error.ts';
import type { Added } from '../model/questions.ts';
import type { Report } from '../model/report.ts';
import { decode } from './decode.ts';
import { decodeXml } from './decode-xml.ts';
import { type FeedItem, feedOf } from './feeds/items-of-feed.ts';
import { wholeReport } from './feeds/take-feed.ts';
import { fetchSafely } from './fetch/fetch-safely.ts';
import { robotsOf } from './fetch/robots.ts';
import type { Given } from './given.ts';
import { stampOf } from './item.ts';
import { outletNamed } from './outlets.ts';
import { proseOfHtml } from './prose-of-html.ts';
import { takeStream } from './take-in.ts';
import { openBook } from './watch/book.ts';
import type { Desk } from './watch/desk.ts';
import type { ListedFeed } from './watch/feed-list.ts';
import { type Filters, signOf } from './watch/filters.ts';
import type { Answer, Item } from './watch/item.ts';
import type { Pace } from './watch/pace.ts';
import { newPolite } from './watch/polite.ts';
import type { Tell } from './watch/told.ts';
import { watchAll } from './watch/watch-all.ts';
import { momentOf } from './when.ts';

/** What is watched, how, and what is done with what comes. */
export interface Watching {
  readonly feeds: readonly ListedFeed[];
  readonly pace: Pace;
  readonly filters: Filters;
  /** Hosts of one's own that may be fetched from though their address is not public. */
  readonly allowHosts: readonly string[];
  /** The file in which the watch remembers what it has seen; made where there is none. */
  readonly state: string;
  /** Each feed is asked once. */
  readonly once: boolean;
  /** Ends the watch: no request is begun after it is aborted, and those under way are given up. */
  readonly stop: AbortSignal;
  readonly tell: Tell;
  /** Reads a report and keeps it in the record; asked for one report at a time. */
  readonly keep: (report: Report) => Promise<Added>;
}

/** Watches feeds until it is stopped, or once through all. Throws `in-use` and `bad-state` for its file, and what `keep` throws. */
export async function watchFeeds(watching: Watching): Promise<void> {
  const { feeds, pace, filters, allowHosts, tell } = watching;
  const fault = new AbortController();
  const stop = AbortSignal.any([watching.stop, fault.signal]);
  // Every feed listens to it.
  setMaxListeners(0, stop);
  const half = Math.min(15_000, pace.timeout);
  const limits = { allowHosts, stop, total: pace.timeout, headers: half, stall: half, connect: Math.min(10_000, half) };
  const polite = newPolite({
    ...{ pace, stop, robotsOf: async (url) => await reached(robotsOf(url, limits)) },
    fetchOnce: async (url, requestHeaders) =>
      await reached(fetchSafely(url, { ...limits, requestHeaders, follow: false })),
  });
  const book = openBook(watching.state, signOf(filters));
  const itemsOf = (answer: Answer) => itemsIn(answer, { asIs: false, allowHosts });
  const desk = { pace, filters, book, polite, tell, stop, itemsOf, keep: oneByOne(watching.keep, stop) };
  try {
    await watchAll(feeds, desk, { once: watching.once, end: () => fault.abort() });
  } finally {
    book.close();
  }
}

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    // What a connection can fail by is without end; a watch goes on without that host.
    if (error instanceof ReadoutError || !(error instanceof Error) || !('code' in error)) throw error;
    throw new ReadoutError('unreachable', `cannot be reached (${String(error.code)}); check the address.`);
  }
}

/** Reports are read one after the other, however many come at once. */
function oneByOne(keep: Watching['keep'], stop: AbortSignal): Desk['keep'] {
  let last: Promise<unknown> = Promise.resolve();
  return async (report) => {
    const mine = last.then(async () => (stop.aborted ? null : await keep(report)));
    last = mine.catch(() => {});
    return await mine;
  };
}

/** The items of a feed as it was fetched. Throws `bad-feed` at what is none. */
function itemsIn(answer: Answer, given: Given): readonly Item[] {
  const bytes = Buffer.from(answer.body);
  const isXml = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(bytes.toString('latin1', 0, 200));
  const { title, items } = feedOf(isXml ? decodeXml(bytes) : decode(bytes));
  const outlet = outletNamed(title ?? '')?.name ?? null;
  return items.map((item) => itemOf({ ...item, publisher: item.publisher ?? outlet }, answer.url, given));
}

function itemOf(told: FeedItem, feed: string, given: Given): Item {
  const url = webAddress(told.url, feed);
  const item = { ...told, url };
  const published = momentOf(stampOf(item.published ?? '')) ?? undefined;
  const { id, title, categories, content, summary, updated } = item;
  return {
    ...{ id, url, title, categories, published: timeOf(item.published) },
    mark: markOf([title, content, summary, updated]),
    words: () => [title, summary, content].map((one) => (one === null ? '' : proseOfHtml(one))).join('\n'),
    whole: () => wholeReport(item, given),
    onPage: async (answer) => await reportOn(answer, given, published),
  };
}

/** An address relative to the feed, made whole; null where it leads nowhere on the web. */
function webAddress(url: string | null, feed: string): string | null {
  if (url === null || url.trim() === '' || !URL.canParse(url, feed)) return null;
  const whole = new URL(url, feed);
  return /^https?:$/.test(whole.protocol) ? whole.href : null;
}

function timeOf(published: string | null): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}

function markOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

/** The report in what a server sent, whatever its format; `published` holds only where neither page nor file tells a date. */
async function reportOn(answer: Answer, given: Given, published: string | undefined): Promise<Report> {
  try {
    return await firstReport(answer, given);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== 'no-date' || published === undefined) throw error;
    return await firstReport(answer, { ...given, published });
  }
}

async function firstReport({ url, body, headers }: Answer, given: Given): Promise<Report> {
  const captured = momentOf(headers['date'] ?? '')?.slice(0, 10);
  const origin = { url, contentType: headers['content-type'], captured };
  for await (const taken of takeStream({ name: url, stream: [body], given, tell: () => {}, origin })) {
    if ('report' in taken) return taken.report;
    if ('refused' in taken) throw taken.refused;
  }
  throw new ReadoutError('no-news', 'holds no report.');
}
