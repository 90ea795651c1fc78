import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';

const moment = z.number().nullable();

/** What became of an item: `left` is one that the filters left out, `later` one that failed and is asked for again after `after`. */
const itemShape = z.object({
  mark: z.string(),
  outcome: z.enum(['taken', 'left', 'refused', 'later']),
  /** The address as `pageKey` writes it; the same page in another feed is not fetched again. */
  page: z.string().nullable(),
  tries: z.number(),
  after: z.number(),
  /** When a feed last held it. */
  seen: z.number(),
});

const feedShape = z.object({
  /** Where the feed has moved to for good, or null. */
  movedTo: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  asked: moment,
  succeeded: moment,
  /** When an item was last new. */
  lastNew: moment,
  /** Failures in a row, and the sentence of the last. */
  failures: z.number(),
  fault: z.string().nullable(),
  gone: moment,
  /** Not asked before this. */
  heldUntil: z.number(),
  /** When its newest items were published, newest first. */
  dates: z.array(z.number()),
  isSilent: z.boolean(),
  items: z.record(z.string(), itemShape),
});

const bookShape = z.object({ version: z.literal(1), filters: z.string(), feeds: z.record(z.string(), feedShape) });

/** What is kept of an item; moments are milliseconds since 1970. */
export type KeptItem = Readonly<z.infer<typeof itemShape>>;
/** What is kept of a feed; moments are milliseconds since 1970. */
export type FeedHealth = Readonly<z.infer<typeof feedShape>>;

/** What a watch remembers. It can be lost: that costs requests, but no report and no duplicate, for the record knows what it has. */
export interface Book {
  readonly feeds: () => Readonly<Record<string, FeedHealth>>;
  readonly feed: (url: string) => FeedHealth;
  readonly keep: (url: string, change: Partial<FeedHealth>) => void;
  readonly settle: (url: string, key: string, item: KeptItem) => void;
  /** Whether a page was kept or refused by way of any feed. */
  readonly hasPage: (page: string) => boolean;
  /** Writes what is not written yet, and gives the file free. */
  readonly close: () => void;
}

/**
 * Opens the book of a watch at a path, for one process alone. Throws `in-use`, and `bad-state` where the file is damaged. What other
 * `filters` left out is forgotten. It is written whole beside the file and put in its place, so that it is never half.
 */
export function openBook(path: string, filters: string): Book {
  lock(path);
  const kept = readBook(path);
  const isOther = kept.filters !== filters;
  const feeds = new Map(Object.entries(kept.feeds).map(([url, feed]) => [url, isOther ? withoutLeft(feed) : feed]));
  const pages = new Set([...feeds.values()].flatMap(({ items }) => Object.values(items).flatMap(pagesOf)));
  let timer: NodeJS.Timeout | null = null;

  function write(): void {
    timer = null;
    writeWhole(path, JSON.stringify({ version: 1, filters, feeds: Object.fromEntries(feeds) }));
  }
  function keep(url: string, change: Partial<FeedHealth>): void {
    feeds.set(url, { ...(feeds.get(url) ?? unasked), ...change });
    // At most once a second: a book of many feeds is megabytes, and what is lost is only asked for again.
    timer ??= setTimeout(write, 1000);
  }
  return {
    feeds: () => Object.fromEntries(feeds),
    feed: (url) => feeds.get(url) ?? unasked,
    keep,
    settle: (url, key, item) => {
      for (const page of pagesOf(item)) pages.add(page);
      keep(url, { items: { ...feeds.get(url)?.items, [key]: item } });
    },
    hasPage: (page) => pages.has(page),
    close: () => {
      if (timer !== null) clearTimeout(timer);
      write();
      rmSync(lockOf(path), { force: true });
    },
  };
}

/** What a watch keeps at a path, to be shown while it runs or not; throws `no-state` where there is none, `bad-state`. */
export function feedsInBook(path: string): Readonly<Record<string, FeedHealth>> {
  if (existsSync(path)) return readBook(path).feeds;
  throw new ReadoutError('no-state', `${path} is not there: no feed has been watched for this record yet.`);
}

/** Whether a watch runs now that keeps its state at a path. */
export function isWatched(path: string): boolean {
  const at = lockOf(path);
  return existsSync(at) && isRunning(Number(readFileSync(at, 'utf8')));
}

/** The page of an item that is done with; another feed may still want what the filters left out or what is to come later. */
function pagesOf({ outcome, page }: KeptItem): readonly string[] {
  return page !== null && (outcome === 'taken' || outcome === 'refused') ? [page] : [];
}

const unasked: FeedHealth = {
  movedTo: null,
  etag: null,
  lastModified: null,
  asked: null,
  succeeded: null,
  lastNew: null,
  failures: 0,
  fault: null,
  gone: null,
  heldUntil: 0,
  dates: [],
  isSilent: false,
  items: {},
};

function readBook(path: string): z.infer<typeof bookShape> {
  if (!existsSync(path)) return { version: 1, filters: '', feeds: {} };
  const parsed = bookShape.safeParse(parsedJson(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new ReadoutError(
    'bad-state',
    `${path} is damaged, or no state of a watch; delete it: feeds are asked anew, and what the record has it knows.`,
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Without what filters left out, and without what would keep the feed from being told again. */
function withoutLeft(feed: z.infer<typeof feedShape>): z.infer<typeof feedShape> {
  const kept = Object.entries(feed.items).filter(([, { outcome }]) => outcome !== 'left');
  return { ...feed, items: Object.fromEntries(kept), etag: null, lastModified: null };
}

function writeWhole(path: string, text: string): void {
  const beside = `${path}.new`;
  const file = openSync(beside, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

/** Takes the file for this process; a lock whose process has ended (it was killed) is taken over. */
function lock(path: string): void {
  const at = lockOf(path);
  const owner = existsSync(at) ? Number(readFileSync(at, 'utf8')) : Number.NaN;
  if (isRunning(owner))
    throw new ReadoutError(
      'in-use',
      `Another readout watch (process ${owner}) works with ${path}; end it first, or delete ${at} if it is no watch.`,
    );
  rmSync(at, { force: true });
  // Fails where another watch was quicker.
  writeFileSync(at, String(process.pid), { flag: 'wx' });
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0 || process_ === process.pid) return false;
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
