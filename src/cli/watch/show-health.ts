import { type FeedHealth, feedsInBook } from '../../intake/watch/book.ts';
import type { ListedFeed } from '../../intake/watch/feed-list.ts';
import { type Condition, conditionOf } from '../../intake/watch/health.ts';
import { printable } from '../screen.ts';

interface Asked {
  readonly state: string;
  /** Only these; all where there are none. */
  readonly feeds: readonly ListedFeed[];
  readonly isJson: boolean;
}

/** Shows how each feed does, those first that need a look. The exit code is 1 where one is broken, silent or gone. */
export function showHealth({ state, feeds, isJson }: Asked): number {
  const now = Date.now();
  const kept = feedsInBook(state);
  const urls = feeds.length === 0 ? Object.keys(kept) : feeds.map(({ url }) => url);
  const rows = urls
    .map((url) => ({ url, health: kept[url], condition: kept[url] ? conditionOf(kept[url], now) : ('new' as const) }))
    .sort((a, b) => order.indexOf(a.condition) - order.indexOf(b.condition) || (a.url < b.url ? -1 : 1));
  process.stdout.write(isJson ? rows.map(jsonOf).join('') : tableOf(rows));
  return rows.some(({ condition }) => ['gone', 'broken', 'silent'].includes(condition)) ? 1 : 0;
}

interface Row {
  readonly url: string;
  readonly health: FeedHealth | undefined;
  readonly condition: Condition;
}

const order: readonly Condition[] = ['gone', 'broken', 'silent', 'failing', 'new', 'well'];

function jsonOf({ url, health, condition }: Row): string {
  const { failures = 0, fault = null, etag = null, movedTo = null } = health ?? {};
  const [lastSuccess, lastNew, heldUntil] = [health?.succeeded, health?.lastNew, health?.heldUntil].map(isoOf);
  return `${JSON.stringify({ url, condition, lastSuccess, lastNew, failures, fault, heldUntil, etag, movedTo })}\n`;
}

function tableOf(rows: readonly Row[]): string {
  const head = ['FEED', 'STATE', 'LAST SUCCESS', 'LAST NEW', 'FAILURES', 'NOTE'];
  const cells = rows.map(({ url, health, condition }) => [
    printable(url),
    condition,
    minuteOf(health?.succeeded),
    minuteOf(health?.lastNew),
    String(health?.failures ?? 0),
    noteOf(health, condition),
  ]);
  const all = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function noteOf(health: FeedHealth | undefined, condition: Condition): string {
  if (health === undefined) return 'never asked';
  const again =
    health.heldUntil > Date.now() && health.gone === null ? `; asked again ${minuteOf(health.heldUntil)}` : '';
  if (health.fault !== null) return `${printable(health.fault).replace(/\.$/, '')}${again}`;
  if (condition === 'silent') return `nothing new since ${minuteOf(health.dates[0])}`;
  return health.movedTo === null ? '' : `moved to ${printable(health.movedTo)}`;
}

function minuteOf(moment: number | null | undefined): string {
  const iso = isoOf(moment);
  return iso === null ? '-' : `${iso.slice(0, 16).replace('T', ' ')}Z`;
}

function isoOf(moment: number | null | undefined): string | null {
  return moment === null || moment === undefined || moment === 0 ? null : new Date(moment).toISOString();
}
