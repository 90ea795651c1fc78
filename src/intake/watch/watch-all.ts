import { askFeed } from './ask-feed.ts';
import type { Desk } from './desk.ts';
import type { ListedFeed } from './feed-list.ts';
import { newSlots, sleepUntil } from './turns.ts';

/**
 * Watches feeds until `stop` is aborted, or once through all of them. Each is asked when it is due: `every` after the last time, later
 * where it failed or asked for it. `once` asks each now, but none before the time that it asked for. What one feed throws is a fault
 * of ours or of the record: `end` is called to stop the others, and it is thrown when they have stopped.
 */
export async function watchAll(feeds: readonly ListedFeed[], desk: Desk, { once, end }: Manner): Promise<void> {
  // What is asked at once is bounded by hosts; this bounds how many feeds are held in memory.
  const rounds = newSlots(64);
  const follow = once ? askOnce : askAgain;
  const all = feeds.map(async (feed) => {
    try {
      await follow(feed, desk, rounds.hold);
    } catch (error) {
      end();
      throw error;
    }
  });
  const failed = (await Promise.allSettled(all)).find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

interface Manner {
  readonly once: boolean;
  readonly end: () => void;
}

type Hold = (work: () => Promise<void>) => Promise<void>;

async function askOnce(feed: ListedFeed, desk: Desk, hold: Hold): Promise<void> {
  if (tellHeld(feed, desk)) return;
  await hold(async () => {
    if (!desk.stop.aborted) await askFeed(feed, desk);
  });
}

async function askAgain(feed: ListedFeed, desk: Desk, hold: Hold): Promise<void> {
  tellHeld(feed, desk);
  while (!desk.stop.aborted) {
    const { asked, heldUntil } = desk.book.feed(feed.url);
    await sleepUntil(Math.max(asked === null ? 0 : asked + desk.pace.every, heldUntil), desk.stop);
    await hold(async () => {
      if (!desk.stop.aborted) await askFeed(feed, desk);
    });
  }
}

/** Says of a feed that it is gone or not asked yet; whether it is so. */
function tellHeld(feed: ListedFeed, desk: Desk): boolean {
  const { gone, heldUntil, fault } = desk.book.feed(feed.url);
  if (heldUntil <= Date.now()) return false;
  const until = new Date(heldUntil).toISOString().slice(0, 16);
  const message =
    gone === null
      ? `is not asked before ${until}Z; the last time it ${fault ?? 'asked for a pause.'}`
      : `is gone since ${new Date(gone).toISOString().slice(0, 10)}; take it off the list.`;
  desk.tell({ what: 'feed', feed: feed.url, outcome: gone === null ? 'held' : 'gone', message });
  return true;
}
