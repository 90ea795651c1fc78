// Feeds and sitemaps as outlets publish them.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { pageOf, story, storyHtml } from '../../../test/intake/make-files.ts';
import { newFolder, reportIn, sentence } from '../../../test/intake/take-from.ts';

const { takenOf, remove } = newFolder();
afterAll(remove);

const [first = '', second = '', third = ''] = story('bridge');
const body = [first, second, third].join('\n\n');

test('a feed of whole texts gives a report an item; of summaries it says where the whole is', async () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour Wire</title><link>https://wire.example</link><description>News</description><language>en-gb</language>
<item><title>Cracks &amp;amp; closure</title><link>https://wire.example/bridge</link><pubDate>Tue, 07 Nov 2023 10:30:00 +0100</pubDate><dc:creator>By Jo Dale</dc:creator>
<content:encoded><![CDATA[${storyHtml('bridge')}]]></content:encoded></item>
<item><title>Tunnel</title><link>https://wire.example/tunnel</link><pubDate>Tue, 07 Nov 2023 11:00:00 GMT</pubDate><description>The tunnel is shut. Read more...</description></item>
</channel></rss>`;
  const [whole, part] = await takenOf('feed.txt', rss);
  expect(reportIn(whole)).toMatchObject({
    title: 'Cracks & closure',
    text: `Cracks & closure\n\n${body}`,
    url: 'https://wire.example/bridge',
    publishedAt: '2023-11-07T10:30+01:00',
    byline: ['Jo Dale'],
  });
  expect(sentence(part)).toBe(
    'feed.txt, item 2 holds a summary or a few words, not the whole report; --fetch reads it from https://wire.example/tunnel.',
  );
});

test('Atom and JSON Feed are read as RSS is, in the encoding they name', async () => {
  const atom = `<?xml version="1.0" encoding="ISO-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Norvik Post</title><entry><title>Caf\xe9 by the bridge</title><id>tag:post.example,2023:1</id><link href="https://post.example/1"/><published>2023-11-07T09:00:00Z</published><updated>2023-11-08T09:00:00Z</updated><author><name>Jo Dale</name></author><content type="html">${storyHtml('bridge').replace(/</g, '&lt;')}</content></entry></feed>`;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Norvik Post',
    items: [
      {
        id: '1',
        url: 'https://post.example/1',
        title: 'Cracks',
        content_text: body,
        date_published: '2023-11-07T09:00:00Z',
      },
    ],
  };
  const [fromAtom] = await takenOf('atom', Buffer.from(atom, 'latin1'));
  const [fromJson] = await takenOf('feed.json', JSON.stringify(json, null, 2));
  expect(reportIn(fromAtom)).toMatchObject({
    title: 'Café by the bridge',
    publishedAt: '2023-11-07T09:00Z',
    byline: ['Jo Dale'],
  });
  expect(reportIn(fromJson)).toMatchObject({
    text: `Cracks\n\n${body}`,
    url: 'https://post.example/1',
    publishedAt: '2023-11-07T09:00Z',
  });
});

test('a news sitemap says that it holds addresses only', async () => {
  const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://wire.example/a</loc><news:news><news:publication><news:name>Harbour Wire</news:name><news:language>en</news:language></news:publication><news:publication_date>2023-11-07</news:publication_date></news:news></url></urlset>`;
  const [taken] = await takenOf('sitemap.xml', map);
  expect(sentence(taken)).toBe(
    'sitemap.xml is a sitemap: it lists 1 address and none of the words; --fetch reads them from there.',
  );
});

test('what a feed only sums up is fetched from a real server where that is asked for', async () => {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(pageOf('tunnel')));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const link = `http://127.0.0.1:${port}/tunnel`;
  const rss = `<rss version="2.0"><channel><title>Wire</title><item><title>Tunnel</title><link>${link}</link><description>Shut.</description></item></channel></rss>`;
  const given = { asIs: false, fetch: true };
  const [near] = await takenOf('near.rss', rss, { ...given, allowHosts: ['127.0.0.1'] });
  const [listed] = await takenOf('map.xml', `<urlset><url><loc>${link}</loc></url></urlset>`, {
    ...given,
    allowHosts: ['127.0.0.1'],
  });
  const [far] = await takenOf('far.rss', rss, given);
  server.close();
  expect(reportIn(near)).toMatchObject({
    title: 'Cracks close the tunnel',
    url: link,
    publishedAt: '2023-11-07T10:30+01:00',
  });
  expect(reportIn(listed).url).toBe(link);
  expect(sentence(far)).toContain('127.0.0.1');
});
