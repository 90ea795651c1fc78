// How a watch begins, ends and goes on, and what it takes: real processes, a real server, a real record.
import { existsSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { type Answering, feed, page, rssOf, sendFeed, serveFeeds } from '../../../test/intake/feed-server.ts';
import { pageOf } from '../../../test/intake/make-files.ts';
import { linesOf, newDesk, until } from '../../../test/intake/run-watch.ts';

const own = ['--allow-host', '127.0.0.1'];
const loopback = [...own, '--delay', '0.05'];
const topics = Array.from({ length: 8 }, (_, index) => `shed${index + 1}`);
const sheds = Object.fromEntries(topics.map((topic): [string, Answering] => [`/${topic}`, page(topic)]));
const server = await serveFeeds({
  '/sheds': feed(topics.map((topic) => ({ topic }))),
  ...sheds,
  // The first watch that asks for it waits until it is killed.
  '/shed6': (response, nth, headers) => nth > 1 && page('shed6')(response, nth, headers),
  '/mixed': (response, _, headers) => {
    if (headers['if-none-match'] === '"m"') response.writeHead(304).end();
    else sendFeed(response, mixed, { etag: '"m"' });
  },
  '/mixed-too': (response) => sendFeed(response, mixed),
  '/ferry': page('ferry'),
  '/port': (response) => response.end(pageOf('port').replace('engineers', 'a strike of the dockers')),
  '/tram': page('tram'),
  '/endless': (response) => {
    response.writeHead(200).write('<html>');
    const more = setInterval(() => response.write(' '), 500);
    response.once('close', () => clearInterval(more));
  },
  '/endless-feed': feed([
    { topic: 'tower', isWhole: true },
    { topic: 'end', link: '/endless' },
  ]),
  '/passing-feed': feed([{ topic: 'gate' }]),
  '/gate': (response, nth) => (nth < 3 ? response.writeHead(502).end() : response.end(pageOf('gate'))),
  '/hostile': feed([
    { topic: 'inner', link: 'http://10.0.0.1/inner' },
    { topic: 'file', link: 'file:///etc/passwd' },
    { topic: 'script', link: '/to-script' },
    { topic: 'name', link: '/to-nowhere' },
    { topic: 'depth', link: '/deep', summary: '&lt;b&gt;'.repeat(50_000) },
    { topic: 'well', isWhole: true },
  ]),
  '/to-script': (response) => response.writeHead(301, { location: 'javascript:alert(1)' }).end(),
  '/to-nowhere': (response) => response.writeHead(302, { location: 'http://[nowhere' }).end(),
  '/deep': page('depth'),
});
const mixed = rssOf([
  { topic: 'ferry', more: '<category>Ships</category>' },
  { topic: 'port', more: '<category>Labour</category>' },
  { topic: 'tram', more: '<category>Streets</category>', summary: 'A ferryman looked on.' },
]);
const desks = [newDesk()];
afterAll(() => {
  server.close();
  for (const desk of desks) desk.remove();
});

test('a watch that is killed goes on where it was: each report once, little is asked for again, and later nothing', async () => {
  const desk = freshDesk();
  const words = ['watch', `${server.home}/sheds`, '--once', ...own, '--delay', '0.3', '--format', 'jsonl'];
  const killed = desk.start(words);
  await until(() => server.of('/shed6').length > 0);
  killed.child.kill('SIGKILL');
  expect((await killed.ended).code).toBeNull();
  const { code, err } = await desk.run(...words);
  expect([code, err]).toEqual([0, expect.stringMatching(/^1 feed watched: \d+ added, .*0 refused\.\n$/)]);
  const asked = topics.flatMap((topic) => server.of(`/${topic}`));
  expect(asked.length).toBeLessThanOrEqual(topics.length + 6);
  expect(await kept(desk)).toEqual(topics.map((topic) => [topic, 1]).sort());
  await desk.run(...words);
  expect(topics.flatMap((topic) => server.of(`/${topic}`))).toHaveLength(asked.length);
});

test('Ctrl-C gives up a page that does not end, and keeps what was kept', async () => {
  const desk = freshDesk();
  const { child, ended } = desk.start(['watch', `${server.home}/endless-feed`, ...loopback, '--timeout', '3600']);
  await until(() => server.of('/endless').length > 0);
  child.kill('SIGINT');
  const { code, out, err } = await ended;
  expect([code, out, err]).toEqual([
    130,
    expect.stringMatching(/\/tower added: /),
    '1 feed watched: 1 added, 0 known already, 0 refused.\n',
  ]);
});

test('only reports with a keyword in title, summary or text are kept, of the categories or folders that are wanted', async () => {
  const desk = freshDesk();
  const outline = (folder: string, path: string) =>
    `<outline text="${folder}"><outline xmlUrl="${server.home}${path}"/></outline>`;
  desk.write(
    'feeds.opml',
    `<opml><body>${outline('Elsewhere', '/mixed-too')}${outline('Norvik', '/mixed')}</body></opml>`,
  );
  const words = ['watch', 'feeds.opml', '--once', ...loopback];
  await desk.run(...words, '--category', 'Streets, ships', '--keyword', 'FERRY,strike of  the dockers');
  expect(await kept(desk)).toEqual([['ferry', 1]]);
  await desk.run(...words, '--category', 'norvik', '--keyword', 'FERRY,strike of  the dockers');
  expect(await kept(desk)).toEqual([
    ['ferry', 1],
    ['port', 1],
  ]);
});

test('a page that could not be had is asked for again, later and later, and kept when it comes', async () => {
  const desk = freshDesk();
  const { child, told, ended } = desk.start(['watch', `${server.home}/passing-feed`, ...loopback, '--every', '0.01']);
  await until(() => server.of('/gate').length > 2);
  await until(() => told().includes('/gate added: '));
  child.kill('SIGINT');
  const { out, err } = await ended;
  const [first = 0, second = 0, third = 0] = server.of('/gate').map(({ at }) => at);
  expect([second - first >= 1170, third - second >= 2370]).toEqual([true, true]);
  expect(out).toMatch(/\/gate added: /);
  expect(
    err.match(/\/gate is not to be had: it answered with status 502\. It is asked for again later\.\n/g),
  ).toHaveLength(2);
});

test('what a hostile feed holds is refused, each in one sentence, and the rest is kept', async () => {
  const desk = freshDesk();
  desk.write('feeds.txt', `${server.home}/hostile\n${server.home.replace('http:', 'https:')}/mixed\n`);
  const { err, code } = await desk.run('watch', 'feeds.txt', '--once', ...loopback, '--keyword', 'cracks');
  expect(await kept(desk)).toEqual([['well', 1]]);
  expect(code).toBe(1);
  const nameless = 'Cracks close the file holds a summary or a few words, and no address of the whole report.';
  for (const sentence of [
    /^readout: http:\/\/10\.0\.0\.1\/inner is not fetched: 10\.0\.0\.1 is not public \(private\)\./m,
    new RegExp(`^readout: ${nameless.replaceAll('.', '\\.')}$`, 'm'),
    /\/to-script is not on the web \(javascript:\); only http and https are fetched\.$/m,
    /\/to-nowhere is no address; write it like https:\/\/example\.com\/news\.$/m,
    /\/deep nests .+\.$/m,
    /^readout: https:\S+\/mixed (?:is not fetched now: \S+ cannot be reached|cannot be reached)/m,
  ])
    expect(err).toMatch(sentence);
});

test('without leave a feed on this machine is not asked for', async () => {
  const before = server.seen.length;
  const { err } = await freshDesk().run('watch', `${server.home}/mixed`, '--once');
  expect(err).toContain('If the host is your own, allow it: --allow-host 127.0.0.1.');
  expect(server.seen.length).toBe(before);
});

test('two watches of one record are refused', async () => {
  const desk = freshDesk();
  const { child, ended } = desk.start(['watch', `${server.home}/mixed`, ...loopback]);
  await until(() => existsSync(desk.path('desk.db.watch.json.lock')));
  const { code, err } = await desk.run('watch', `${server.home}/mixed`, '--once', ...loopback);
  child.kill('SIGINT');
  await ended;
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^readout: Another readout watch \(process \d+\) works with /),
  ]);
});

test('an address is added as a file is; a list of feeds is refused with what to run instead', async () => {
  const desk = freshDesk();
  desk.write('feeds.opml', `<?xml version="1.0"?><opml version="2.0"><body/></opml>`);
  const added = await desk.run('add', `${server.home}/port`, '--allow-host', '127.0.0.1', '--format', 'jsonl');
  expect(linesOf(added.out)).toMatchObject([{ name: `${server.home}/port`, outcome: 'added' }]);
  for (const command of ['add', 'read']) {
    const { code, err } = await desk.run(command, 'feeds.opml');
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'readout: feeds.opml is a list of feeds, not of reports; readout watch follows it.',
    ]);
  }
});

test.each([
  [['watch', 'none.opml'], 1, 'none.opml is not there; check the path.'],
  [['watch', 'http://a.example/rss', '--every', 'soon'], 2, '--every soon is no number from 0 to 100000.'],
  [
    ['watch', '--health'],
    1,
    expect.stringMatching(/desk\.db\.watch\.json is not there: no feed has been watched for this record yet\.$/),
  ],
])('%j is refused', async (words, code, sentence) => {
  const desk = freshDesk();
  const ended = await desk.run(...words);
  expect([ended.code, ended.err.replace(/^readout: |\n$/g, '')]).toEqual([code, sentence]);
});

function freshDesk() {
  const desk = newDesk();
  desks.push(desk);
  return desk;
}

/** The topics of the reports in a record with their versions, sorted. */
async function kept(desk: ReturnType<typeof newDesk>) {
  const readout = await desk.open();
  const { items } = await readout.reports({ limit: 100 });
  await readout.close();
  return items.map(({ title, versions }) => [title?.replace('Cracks close the ', ''), versions]).sort();
}
