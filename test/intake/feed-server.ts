// A server on loopback that tells what it was asked, for the tests of the watch: its feeds and pages are made as they are asked for.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { pageOf, storyHtml } from './make-files.ts';

/** A request as the server saw it; `at` is in milliseconds since 1970. */
export interface Seen {
  readonly at: number;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Answers the `nth` request for its path, from 1. */
export type Answering = (response: ServerResponse, nth: number, headers: IncomingHttpHeaders) => void;

/** Starts a server; paths that no route has are not found. `open` counts the requests under way on all servers of the process. */
export async function serveFeeds(routes: Readonly<Record<string, Answering>>) {
  const seen: Seen[] = [];
  const own = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ at: Date.now(), path, headers: request.headers });
    for (const one of [own, open]) {
      one.now += 1;
      one.most = Math.max(one.most, one.now);
      response.once('close', () => {
        one.now -= 1;
      });
    }
    const answer = routes[path];
    if (answer === undefined) response.writeHead(404).end('Not here.');
    else answer(response, seen.filter((one) => one.path === path).length, request.headers);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    home: `http://127.0.0.1:${port}`,
    seen,
    own,
    of: (path: string) => seen.filter((one) => one.path === path),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type FeedServer = Awaited<ReturnType<typeof serveFeeds>>;

/** Requests under way on all servers: now, and the most there were. */
export const open = { now: 0, most: 0 };

/** An item of a feed by its topic; `more` stands in it as XML, `summary` instead of "What happened to the ...". */
export interface MadeItem {
  readonly topic: string;
  readonly link?: string;
  readonly guid?: string;
  readonly day?: number;
  readonly summary?: string;
  readonly isWhole?: boolean;
  readonly more?: string;
}

/** An RSS feed of items. */
export function rssOf(items: readonly MadeItem[]): string {
  const told = items.map(({ topic, link = `/${topic}`, guid, day = 7, summary, isWhole = false, more = '' }) => {
    const id = guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`;
    const content = isWhole ? `<content:encoded><![CDATA[${storyHtml(topic)}]]></content:encoded>` : '';
    const date = new Date(Date.UTC(2023, 10, day, 9, 30)).toUTCString();
    return `<item><title>Cracks close the ${topic}</title><link>${link}</link>${id}<pubDate>${date}</pubDate><description>${summary ?? `What happened to the ${topic}.`}</description>${content}${more}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Wire</title><link>/</link><description>News</description>${told.join('\n')}</channel></rss>`;
}

/** Answers with a feed. */
export function feed(items: readonly MadeItem[]): Answering {
  return (response) => sendFeed(response, rssOf(items));
}

/** Sends a feed with headers beside its type. */
export function sendFeed(response: ServerResponse, xml: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(xml);
}

/** Answers with the page of a topic. */
export function page(topic: string): Answering {
  return (response) => sendPage(response, pageOf(topic));
}

/** Sends a page. */
export function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

/** Answers with a robots.txt. */
export function robots(text: string): Answering {
  return (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
}
