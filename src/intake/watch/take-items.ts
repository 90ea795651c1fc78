import { createHash } from 'node:crypto';
import { ReadoutError } from '../../model/error.ts';
import type { Report } from '../../model/report.ts';
import type { KeptItem } from './book.ts';
import type { Desk } from './desk.ts';
import type { ListedFeed } from './feed-list.ts';
import { hasKeyword, isInCategory } from './filters.ts';
import { backOff } from './health.ts';
import type { Item } from './item.ts';

/** How a feed's items were dealt with. */
export interface Taking {
  /** The keys of its items, under which the book keeps them. */
  readonly keys: readonly string[];
  /** Items that no round had seen before. */
  readonly fresh: number;
  /** Reports that the record did not have. */
  readonly kept: number;
  /** Whether nothing is left for a later round. */
  readonly isDone: boolean;
}

/** Takes what is new or changed among a feed's items, in its order. Each is settled in the book as soon as it is done with. */
export async function takeItems(feed: ListedFeed, items: readonly Item[], desk: Desk): Promise<Taking> {
  const keys = keysOf(items);
  const before = desk.book.feed(feed.url).items;
  let [kept, isDone] = [0, true];
  for (const [index, item] of items.entries()) {
    if (desk.stop.aborted) return { keys, fresh: 0, kept, isDone: false };
    const outcome = await takeItem({ feed, item, key: keys[index] ?? '' }, desk);
    isDone &&= outcome !== 'later';
    if (outcome === 'kept') kept += 1;
  }
  return { keys, fresh: new Set(keys.filter((key) => before[key] === undefined)).size, kept, isDone };
}

/** What a feed calls its items by, where that is one item's alone; else with the address, or the words, beside it. */
function keysOf(items: readonly Item[]): string[] {
  const count = new Map<string, number>();
  for (const { id } of items) if (id !== null) count.set(id, (count.get(id) ?? 0) + 1);
  return items.map(({ id, url, mark }) => {
    if (id !== null && count.get(id) === 1) return hashOf(id);
    return hashOf(JSON.stringify([id, url ?? mark]));
  });
}

interface Turn {
  readonly feed: ListedFeed;
  readonly item: Item;
  readonly key: string;
}

async function takeItem(turn: Turn, desk: Desk): Promise<'kept' | 'settled' | 'later'> {
  const { feed, item, key } = turn;
  const known = desk.book.feed(feed.url).items[key];
  const isSame = known?.mark === item.mark;
  if (isSame && known?.outcome !== 'later') return 'settled';
  if (isSame && (known?.after ?? 0) > Date.now()) return 'later';
  const page = item.url === null ? null : pageKey(item.url);
  const isElsewhere = known === undefined && page !== null && desk.book.hasPage(page);
  if (isElsewhere) return settle(turn, 'taken', desk);
  if (!isInCategory(desk.filters, item, feed)) return settle(turn, 'left', desk);
  const report = await reportWanted(item, desk).catch((error: unknown) => refused(error, turn, desk));
  if (typeof report === 'string') return report;
  if (report === null) return settle(turn, 'left', desk);
  const added = await desk.keep(report);
  if (added === null) return 'later';
  desk.tell({ what: 'item', feed: feed.url, name: nameOf(item), added });
  settle(turn, 'taken', desk);
  return added.outcome === 'known' ? 'settled' : 'kept';
}

/** The report of an item, or null where the filters leave it out. */
async function reportWanted(item: Item, desk: Desk): Promise<Report | null> {
  const report = await reportOf(item, desk);
  if (desk.filters.keywords.length === 0) return report;
  return hasKeyword(desk.filters, [item.words(), report.title ?? '', report.text].join('\n')) ? report : null;
}

/** The report that the feed carries whole, or that stands on the page to which it leads. */
async function reportOf(item: Item, desk: Desk): Promise<Report> {
  const whole = item.whole();
  if (whole !== null) return whole;
  if (item.url === null)
    throw new ReadoutError('summary', 'holds a summary or a few words, and no address of the whole report.');
  const { answer } = await desk.polite.get(item.url, {});
  if (answer.status === 200) return await item.onPage(answer);
  const isPassing = answer.status >= 500 || [408, 425, 429].includes(answer.status);
  throw new ReadoutError(
    isPassing ? 'no-answer' : 'status',
    `is not to be had: it answered with status ${answer.status}.`,
  );
}

/** A page that cannot be read is told once; one that could not be had is asked for again a few times, ever later. */
function refused(error: unknown, turn: Turn, desk: Desk): 'settled' | 'later' {
  if (desk.stop.aborted) return 'later';
  if (!(error instanceof ReadoutError)) throw error;
  const { feed, item, key } = turn;
  // The host of the page asked to be left alone: nothing was asked of it, so it counts as no try.
  if (error.code === 'held') return 'later';
  const known = desk.book.feed(feed.url).items[key];
  const tries = (known?.mark === item.mark ? known.tries : 0) + 1;
  const isLater = passing.has(error.code) && tries < mostTries;
  const told = { code: error.code, message: error.message, isLater };
  desk.tell({ what: 'refused', feed: feed.url, name: nameOf(item), ...told });
  settle(turn, isLater ? 'later' : 'refused', desk, tries);
  return isLater ? 'later' : 'settled';
}

const passing = new Set(['no-answer', 'too-slow', 'unreachable', 'no-such-host', 'bad-answer', 'robots-unknown']);
const mostTries = 5;

function settle({ feed, item, key }: Turn, outcome: KeptItem['outcome'], desk: Desk, tries = 0): 'settled' {
  const now = Date.now();
  const after = outcome === 'later' ? now + backOff(tries, desk.pace.every) : 0;
  const page = item.url === null ? null : pageKey(item.url);
  desk.book.settle(feed.url, key, { mark: item.mark, outcome, page, tries, after, seen: now });
  return 'settled';
}

function nameOf({ url, title, id }: Item): string {
  return url ?? title ?? id ?? 'An item without a name';
}

/** Equal for addresses of one page: without scheme, `www.`, fragment, and what is added to count readers. */
function pageKey(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid$|gclid$|cmpid$)/i.test(name)).sort();
  return hashOf(JSON.stringify([host.replace(/^www\./, ''), pathname.replace(/\/+$/, ''), query]));
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}
