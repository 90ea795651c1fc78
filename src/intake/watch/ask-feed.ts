import { ReadoutError } from '../../model/error.ts';
import type { FeedHealth } from './book.ts';
import type { Desk } from './desk.ts';
import type { ListedFeed } from './feed-list.ts';
import { backOff, brokenAfter, datesAfter, silence } from './health.ts';
import type { Answer, Item } from './item.ts';
import { takeItems } from './take-items.ts';
import type { FeedOutcome } from './told.ts';

/** One round for one feed: asks for it, takes what is new in it, and keeps in the book how it does. */
export async function askFeed(feed: ListedFeed, desk: Desk): Promise<void> {
  const before = desk.book.feed(feed.url);
  const asked = await answerOf(feed, before, desk);
  if (asked === null) return;
  const { answer, items } = asked;
  tellChange(feed, before, { movedTo: asked.movedTo, desk });
  desk.book.keep(feed.url, {
    ...{ asked: Date.now(), succeeded: Date.now(), failures: 0, fault: null, heldUntil: 0, gone: null },
    movedTo: asked.movedTo ?? before.movedTo,
  });
  if (items === null) desk.tell({ what: 'feed', feed: feed.url, outcome: 'unchanged', message: 'has nothing new.' });
  else await takeNews(feed, { answer, items }, desk);
  tellSilence(feed, desk);
}

interface Asked {
  readonly answer: Answer;
  /** Null where nothing has changed since the last round. */
  readonly items: readonly Item[] | null;
  readonly movedTo: string | null;
}

/** What the feed answers; null where it fails, which is then kept and told, or where the watch ends. */
async function answerOf(feed: ListedFeed, before: FeedHealth, desk: Desk): Promise<Asked | null> {
  const url = before.movedTo ?? feed.url;
  try {
    const { answer, movedTo } = await desk.polite.get(url, { ...accept, ...conditionsOf(before) });
    if (answer.status === 304) return { answer, items: null, movedTo };
    if (answer.status === 200) return { answer, items: desk.itemsOf(answer), movedTo };
    if (answer.status === 410) return gone(feed, desk);
    throw new ReadoutError(`status-${answer.status}`, `answered with status ${answer.status}.`);
  } catch (error) {
    if (desk.stop.aborted) return null;
    if (!(error instanceof ReadoutError)) throw error;
    return failed({ feed, before, error, heldUntil: desk.polite.heldUntil(url) }, desk);
  }
}

const accept = {
  accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8',
};

/** Only what has changed is asked for (RFC 9110, 13.1): in the words in which the server named what it sent last. */
function conditionsOf({ etag, lastModified }: FeedHealth): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function gone(feed: ListedFeed, desk: Desk): null {
  const [now, { delay }] = [Date.now(), { delay: 30 * day }];
  desk.book.keep(feed.url, { asked: now, gone: now, fault: 'is gone for good.', heldUntil: now + delay });
  const message = 'is gone for good, says its server (410); take it off the list. It is not asked for within a month.';
  desk.tell({ what: 'feed', feed: feed.url, outcome: 'gone', message });
  return null;
}

interface Failed {
  readonly feed: ListedFeed;
  readonly before: FeedHealth;
  readonly error: ReadoutError;
  /** When the host said that it may be asked again. */
  readonly heldUntil: number | null;
}

function failed({ feed, before, error, heldUntil }: Failed, desk: Desk): null {
  const { every } = desk.pace;
  const now = Date.now();
  if (error.code === 'held') {
    desk.book.keep(feed.url, { heldUntil: heldUntil ?? now + every });
    desk.tell({ what: 'feed', feed: feed.url, outcome: 'held', message: error.message });
    return null;
  }
  const failures = before.failures + 1;
  const wait = error.code === 'robots' ? Math.max(day, every) : backOff(failures, every);
  const until = heldUntil === null ? now + wait : Math.max(heldUntil, now + every);
  // An address to which a feed had moved may turn out wrong: then the old one is asked again.
  const movedTo = /^(?:status-404|robots-unknown)$/.test(error.code) ? null : before.movedTo;
  desk.book.keep(feed.url, { asked: now, failures, fault: error.message, heldUntil: until, movedTo });
  const again = `It is asked for again at ${isoOf(until)}.`;
  const isBroken = failures === brokenAfter;
  desk.tell({
    what: 'feed',
    feed: feed.url,
    outcome: isBroken ? 'broken' : 'failed',
    message: isBroken
      ? `is broken: it failed ${failures} times in a row, and now it ${error.message} ${again}`
      : `${error.message} ${again}`,
  });
  return null;
}

/** Takes the items, and keeps what will make the server say that nothing has changed: only once nothing is left to be taken. */
async function takeNews(
  feed: ListedFeed,
  { answer, items }: { answer: Answer; items: readonly Item[] },
  desk: Desk,
): Promise<void> {
  const taking = await takeItems(feed, items, desk);
  const { isDone, fresh, kept } = taking;
  const health = desk.book.feed(feed.url);
  const now = Date.now();
  const dates = datesAfter(
    health.dates,
    items.map(({ published }) => published),
    now,
  );
  desk.book.keep(feed.url, {
    etag: isDone ? headerOf(answer, 'etag') : null,
    lastModified: isDone ? headerOf(answer, 'last-modified') : null,
    dates,
    items: stillKept(health, taking.keys, now),
    ...(fresh > 0 ? { lastNew: now } : {}),
  });
  const message = `has ${items.length} items, ${fresh} of them new; ${kept} reports were kept.`;
  desk.tell({ what: 'feed', feed: feed.url, outcome: 'read', message });
}

/** The items of the feed, and those that left it less than a month ago: they come back now and then. */
function stillKept({ items }: FeedHealth, keys: readonly string[], now: number): FeedHealth['items'] {
  const present = new Set(keys);
  return Object.fromEntries(
    Object.entries(items).flatMap(([key, item]) => {
      if (present.has(key)) return [[key, { ...item, seen: now }]];
      return now - item.seen < 30 * day ? [[key, item]] : [];
    }),
  );
}

function headerOf({ headers }: Answer, name: string): string | null {
  const value = headers[name];
  return value === undefined || value === '' || value.length > 1000 ? null : value;
}

function tellChange(
  feed: ListedFeed,
  before: FeedHealth,
  { movedTo, desk }: { movedTo: string | null; desk: Desk },
): void {
  const tell = (outcome: FeedOutcome, message: string) => desk.tell({ what: 'feed', feed: feed.url, outcome, message });
  if (movedTo !== null) tell('moved', `has moved for good, to ${movedTo}, and is asked for there from now on.`);
  if (before.failures > 0)
    tell(
      'well',
      `answers again, after ${before.failures === 1 ? 'one failure' : `${before.failures} failures in a row`}.`,
    );
}

function tellSilence(feed: ListedFeed, desk: Desk): void {
  const health = desk.book.feed(feed.url);
  const found = silence(health.dates, Date.now());
  if ((found !== null) === health.isSilent) return;
  desk.book.keep(feed.url, { isSilent: found !== null });
  if (found === null) return;
  const message = `has gone silent: nothing new since ${isoOf(found.since)}, where ${lengthOf(found.usual)} without news were the most that is usual.`;
  desk.tell({ what: 'feed', feed: feed.url, outcome: 'silent', message });
}

/** A length of time as people say it. */
function lengthOf(milliseconds: number): string {
  const hours = milliseconds / 3_600_000;
  return hours >= 48
    ? `${Math.round(hours / 24)} days`
    : hours >= 2
      ? `${Math.round(hours)} hours`
      : `${Math.round(hours * 60)} minutes`;
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}

const day = 86_400_000;
