// Fourteen hosts with a feed each, every one with a fault of its own, for the test of the watch.
import type { ServerResponse } from 'node:http';
import {
  type Answering,
  feed,
  type MadeItem,
  page,
  robots,
  rssOf,
  sendFeed,
  sendPage,
  serveFeeds,
} from './feed-server.ts';
import { pageOf } from './make-files.ts';

/** A server for each way in which feeds are good or bad. */
export async function startHosts() {
  return {
    wire: await serveFeeds({ '/news/feed.xml': changing, ...wirePages }),
    failing: await serveFeeds({ '/rss': first(3, status(500), whole('ferry')) }),
    moved: await serveFeeds({
      '/old': moved('/older', 301),
      '/older': moved('/new', 308),
      '/new': whole('mill'),
      '/for-now': moved('/new', 302),
    }),
    stalling: await serveFeeds({ '/rss': stall }),
    lying: await serveFeeds({ '/rss': lie }),
    busy: await serveFeeds({
      '/rss': first(
        1,
        status(429, () => '3'),
        whole('depot'),
      ),
    }),
    dated: await serveFeeds({
      '/rss': first(
        1,
        status(503, () => new Date(Date.now() + 4000).toUTCString()),
        whole('crane'),
      ),
    }),
    gone: await serveFeeds({ '/rss': status(410) }),
    strict: await serveFeeds({
      '/robots.txt': robots('User-agent: *\nDisallow: /private\nCrawl-delay: 1\n'),
      '/rss': feed([{ topic: 'weir' }, { topic: 'vault', link: '/private/vault' }, { topic: 'sluice' }]),
      '/weir': page('weir'),
      '/sluice': page('sluice'),
      '/private/vault': page('vault'),
    }),
    closed: await serveFeeds({ '/robots.txt': robots('User-agent: Readout\nDisallow: /\n'), '/rss': whole('cellar') }),
    unsure: await serveFeeds({ '/robots.txt': first(1, status(503), status(404)), '/rss': whole('attic') }),
    huge: await serveFeeds({ '/rss': (response) => response.writeHead(200).end(`<rss>${'x'.repeat(11_000_000)}`) }),
    page: await serveFeeds({ '/rss': page('yard') }),
    old: await serveFeeds({ '/rss': feed([3, 4, 5, 6].map((day) => ({ topic: `pier${day}`, day, isWhole: true }))) }),
  };
}

/** The first words of a feed's items, before and after it changes: a new item, and one of which the page was corrected. */
const early: readonly MadeItem[] = [
  { topic: 'bridge' },
  { topic: 'tunnel', isWhole: true, guid: 'twice' },
  { topic: 'lock', link: 'pages/lock?utm_source=rss', guid: 'twice' },
  { topic: 'talk', more: '<enclosure url="/talk.mp3" length="9" type="audio/mpeg"/>' },
  { topic: 'lost' },
];
const late: readonly MadeItem[] = [
  { topic: 'quay' },
  { topic: 'bridge', summary: 'It was Wednesday.' },
  ...early.slice(1),
];

/** Changes with its fourth answer, and says so by its tag. */
const changing: Answering = (response, nth, headers) => {
  const [tag, items] = nth < 4 ? ['"v1"', early] : ['"v2"', late];
  const told = { etag: tag, 'last-modified': 'Tue, 07 Nov 2023 10:00:00 GMT' };
  if (headers['if-none-match'] === tag) response.writeHead(304, told).end();
  else sendFeed(response, rssOf(items), told);
};

const wirePages: Readonly<Record<string, Answering>> = {
  '/bridge': (response, nth) => sendPage(response, nth === 1 ? pageOf('bridge') : corrected),
  '/quay': page('quay'),
  '/news/pages/lock?utm_source=rss': page('lock'),
  '/talk': page('talk'),
};
const corrected = pageOf('bridge').replace('on Tuesday after engineers', 'on Wednesday after engineers');

/** A feed with one whole report. */
function whole(topic: string): Answering {
  return feed([{ topic, isWhole: true }]);
}

/** Answers so many times in one way, then in another. */
function first(times: number, one: Answering, then: Answering): Answering {
  return (response, nth, headers) => (nth <= times ? one : then)(response, nth, headers);
}

function status(code: number, retryAfter?: () => string): Answering {
  return (response) =>
    void response.writeHead(code, retryAfter === undefined ? {} : { 'retry-after': retryAfter() }).end();
}

function moved(location: string, code: number): Answering {
  return (response) => void response.writeHead(code, { location }).end();
}

function stall(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '999' }).write('<rss>');
}

/** Sends less than it says, and hangs up. */
function lie(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '99999' }).write(rssOf([{ topic: 'lie' }]));
  setTimeout(() => response.destroy(), 20);
}
