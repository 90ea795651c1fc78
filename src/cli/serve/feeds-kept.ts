import { existsSync, statSync } from 'node:fs';
import type { FeedLine, Feeds } from '../../api/desk.ts';
import { type FeedHealth, feedsInBook, isWatched } from '../../intake/watch/book.ts';
import { conditionOf, silence } from '../../intake/watch/health.ts';

/** How the feeds do that `readout watch` follows for a record, from the state that it keeps at a path; read again only where it has changed. */
export function feedsKept(path: string, record: string): () => Feeds {
  let last: { readonly changed: number; readonly feeds: Readonly<Record<string, FeedHealth>> } | null = null;
  // The address of a server may hold a password.
  const command = `readout watch https://example.com/rss.xml${/^[a-z]+:\/\//.test(record) ? '' : ` --record ${record}`}`;
  return () => {
    if (!existsSync(path)) return { isWatched: false, command, items: [] };
    const changed = statSync(path).mtimeMs;
    if (last?.changed !== changed) last = { changed, feeds: feedsInBook(path) };
    const now = Date.now();
    const items = Object.entries(last.feeds).map(([url, health]) => lineOf(url, health, now));
    const sorted = items.sort(
      (a, b) => order.indexOf(a.condition) - order.indexOf(b.condition) || (a.url < b.url ? -1 : 1),
    );
    return { isWatched: isWatched(path), command, items: sorted };
  };
}

const order: readonly FeedLine['condition'][] = ['gone', 'broken', 'silent', 'failing', 'new', 'well'];

function lineOf(url: string, health: FeedHealth, now: number): FeedLine {
  const { asked, succeeded, lastNew, failures, fault, gone, heldUntil, dates, movedTo } = health;
  return {
    url,
    condition: conditionOf(health, now),
    asked: isoOf(asked),
    lastSuccess: isoOf(succeeded),
    lastNew: isoOf(lastNew),
    failures,
    fault,
    silentSince: isoOf(silence(dates, now)?.since ?? null),
    notBefore: gone === null && heldUntil > now ? isoOf(heldUntil) : null,
    movedTo,
  };
}

function isoOf(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
