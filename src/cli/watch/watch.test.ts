// `readout watch` against fourteen hosts that change, fail, redirect, stall and lie. What is asserted is what the servers saw.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHosts } from '../../../test/intake/feed-hosts.ts';
import { open, type Seen } from '../../../test/intake/feed-server.ts';
import { linesOf, newDesk, until } from '../../../test/intake/run-watch.ts';

const hosts = await startHosts();
const all = Object.entries(hosts);
const desk = newDesk();
const [delay, every, most] = [100, 600, 6];
/** Timers may run off a moment early, and clocks are read in two processes; a pause begins with the answer, which is never before it was asked for. */
const slack = 30;
const told: Record<string, unknown>[] = [];
let code: number | null = null;

beforeAll(async () => {
  const folder = all
    .filter(([name]) => name !== 'moved')
    .map(
      ([name, { home }]) => `<outline xmlUrl="${home}/${name === 'wire' ? 'news/feed.xml' : 'rss'}" text="${name}"/>`,
    );
  const opml = `<outline text="Ports">${folder.join('')}</outline>`;
  desk.write('feeds.opml', `<?xml version="1.0"?><opml version="2.0"><body>${opml}</body></opml>`);
  desk.write('more.txt', `# The mill\n${hosts.moved.home}/old The mill\n\n${hosts.moved.home}/for-now\n`);
  const given = {
    every: every / 60_000,
    delay: delay / 1000,
    timeout: 10,
    hosts: most,
    'allow-host': '127.0.0.1',
    format: 'jsonl',
  };
  const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);
  // On an idle machine this takes some fifteen seconds; what has been seen and told ends it, not the clock.
  const watch = desk.start(['watch', 'feeds.opml', 'more.txt', ...options]);
  await Promise.race([until(() => isEverythingSeen() && isEverythingTold(linesOf(watch.told()))), watch.ended]);
  watch.child.kill('SIGINT');
  const said = await watch.ended;
  told.push(...linesOf(said.out));
  code = said.code;
});
afterAll(() => {
  for (const [, one] of all) one.close();
  desk.remove();
});

function isEverythingSeen(): boolean {
  const { wire, failing, moved, busy, dated, strict, unsure, stalling, lying } = hosts;
  const often = [failing.of('/rss').length > 4, moved.of('/new').length > 4, wire.of('/bridge').length > 1];
  const later = [busy, dated, unsure, stalling, lying].map((one) => one.of('/rss').length > (one === unsure ? 0 : 1));
  const known = wire.of('/news/feed.xml').at(-1)?.headers['if-none-match'] === '"v2"';
  return [...often, ...later, known, strict.of('/sluice').length > 0].every(Boolean);
}

/** Each report kept, and of each feed that is not well how it does. */
function isEverythingTold(lines: readonly Record<string, unknown>[]): boolean {
  const kept = lines.filter(({ what, outcome }) => what === 'item' && outcome !== 'known');
  const isFailed = (['stalling', 'lying', 'huge', 'page', 'closed', 'unsure'] as const).map(
    (name) => [name, 'failed'] as const,
  );
  const due = [...isFailed, ['gone', 'gone'], ['old', 'silent'], ['moved', 'moved'], ['failing', 'read']] as const;
  const isTold = due.every(([name, told]) => linesFor(name, lines).some(({ outcome }) => outcome === told));
  return isTold && kept.length === once.length + piers.length + 2;
}

test('each host is asked one thing at a time, with a pause after each, and never too many hosts at once', () => {
  expect(open.most).toBeLessThanOrEqual(most);
  expect(open.most).toBeGreaterThan(1);
  for (const [name, { seen, own }] of all) {
    expect([name, own.most]).toEqual([name, 1]);
    expect([name, Math.min(...gaps(seen)) >= delay - slack]).toEqual([name, true]);
  }
});

test('robots.txt is asked for first and once, its Crawl-delay is kept, what it forbids is never asked for', () => {
  for (const [name, { seen, of }] of all) {
    expect([name, seen[0]?.path]).toEqual([name, '/robots.txt']);
    if (name !== 'unsure') expect([name, of('/robots.txt').length]).toEqual([name, 1]);
  }
  expect(Math.min(...gaps(hosts.strict.seen).slice(1))).toBeGreaterThanOrEqual(1000 - slack);
  expect(hosts.strict.of('/private/vault')).toEqual([]);
  expect(sentencesOf('strict', 'refused')).toEqual([expect.stringMatching(/robots\.txt of \S+ does not allow it\.$/)]);
  expect(hosts.closed.of('/rss')).toEqual([]);
  expect(sentencesOf('closed', 'failed')).toEqual([
    expect.stringMatching(/robots\.txt of \S+ does not allow it\. It is/),
  ]);
});

test('where robots.txt is not to be had nothing is asked for until it is', () => {
  expect(hosts.unsure.seen.slice(0, 3).map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/rss']);
  expect(sentencesOf('unsure', 'failed')[0]).toContain('fails to answer for its robots.txt');
});

test('every request names Readout', () => {
  const agents = new Set(all.flatMap(([, { seen }]) => seen.map(({ headers }) => headers['user-agent'])));
  expect([...agents]).toEqual([expect.stringMatching(/^Readout\//)]);
});

test('a feed is asked for by what it was last, and nothing is fetched again while it has not changed', () => {
  const asked = hosts.wire
    .of('/news/feed.xml')
    .map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']]);
  const modified = 'Tue, 07 Nov 2023 10:00:00 GMT';
  expect(asked[0]).toEqual([undefined, undefined]);
  expect(asked.slice(1, 4)).toEqual(Array(3).fill(['"v1"', modified]));
  expect(asked.at(-1)).toEqual(['"v2"', modified]);
  for (const path of ['/talk', '/quay', '/news/pages/lock?utm_source=rss', '/lost'])
    expect([path, hosts.wire.of(path).length]).toEqual([path, 1]);
  expect(Math.min(...gaps(hosts.wire.of('/news/feed.xml')))).toBeGreaterThanOrEqual(every - slack);
});

test('relative links, doubled guids and enclosures give each report once; a corrected page is a new version', () => {
  const outcomes = told.filter(({ what, feed }) => what === 'item' && feed === `${hosts.wire.home}/news/feed.xml`);
  const { home } = hosts.wire;
  expect(outcomes.map(({ name, outcome }) => [name, outcome])).toEqual([
    [`${home}/bridge`, 'added'],
    [`${home}/tunnel`, 'added'],
    [`${home}/news/pages/lock?utm_source=rss`, 'added'],
    [`${home}/talk`, 'added'],
    [`${home}/quay`, 'added'],
    [`${home}/bridge`, 'new-version'],
  ]);
  expect(hosts.wire.of('/tunnel')).toEqual([]);
  expect(hosts.wire.of('/talk.mp3')).toEqual([]);
});

test('a page that is not there is told in one sentence, once', () => {
  expect(sentencesOf('wire', 'refused')).toEqual(['is not to be had: it answered with status 404.']);
});

test('a feed that fails is asked ever less often, is called broken, and called well when it is', () => {
  const [first = 0, second = 0, third = 0] = gaps(hosts.failing.of('/rss'));
  expect(first).toBeGreaterThanOrEqual(2 * every - slack);
  expect(second).toBeGreaterThanOrEqual(4 * every - slack);
  expect(third).toBeGreaterThanOrEqual(8 * every - slack);
  expect(outcomesOf('failing').slice(0, 5)).toEqual(['failed', 'failed', 'broken', 'well', 'read']);
  expect(sentencesOf('failing', 'well')).toEqual(['answers again, after 3 failures in a row.']);
});

test('a Retry-After in seconds and as a date is waited for', () => {
  expect(gaps(hosts.busy.of('/rss'))[0]).toBeGreaterThanOrEqual(3000 - slack);
  // The date has no fractions of a second.
  expect(gaps(hosts.dated.of('/rss'))[0]).toBeGreaterThanOrEqual(3000 - slack);
});

test('a feed that moved for good is asked for at its new place, one that moved for now at its old', () => {
  const { moved } = hosts;
  expect([moved.of('/old').length, moved.of('/older').length]).toEqual([1, 1]);
  expect(moved.of('/for-now').length).toBeGreaterThan(1);
  expect(told.filter(({ outcome }) => outcome === 'moved').map(({ message }) => message)).toEqual([
    `has moved for good, to ${moved.home}/new, and is asked for there from now on.`,
  ]);
});

test('a feed that is gone is asked once, and said to be gone', () => {
  expect(hosts.gone.of('/rss')).toHaveLength(1);
  expect(sentencesOf('gone', 'gone')[0]).toMatch(/^is gone for good/);
});

test.each([
  ['stalling', /^(?:takes longer than|sends nothing more for) 10 s/],
  ['lying', /^breaks off after \d+ of the 99999 bytes/],
  ['huge', /^answers with more than 10 MB; it is not read\./],
  ['page', /^is no whole feed/],
] as const)('a feed that is %s fails with a sentence, and the others go on', (name, sentence) => {
  expect(sentencesOf(name, 'failed')[0]).toMatch(sentence);
  for (const [failures, gap] of gaps(hosts[name].of('/rss')).entries())
    expect(gap).toBeGreaterThanOrEqual(every * 2 ** (failures + 1) - slack);
});

test('a feed without news for much longer than usual is called silent, once', () => {
  expect(sentencesOf('old', 'silent')).toEqual([
    'has gone silent: nothing new since 2023-11-06T09:30:00Z, where 24 hours without news were the most that is usual.',
  ]);
});

test('Ctrl-C ends it cleanly: the record is sound and has each report once, the file is free', async () => {
  expect([code, existsSync(desk.path('desk.db.watch.json.lock'))]).toEqual([130, false]);
  const readout = await desk.open();
  const { items } = await readout.reports({ limit: 100 });
  expect(await readout.doctor()).toEqual([]);
  await readout.close();
  const versions = Object.fromEntries(
    items.map(({ title, versions }) => [title?.replace('Cracks close the ', ''), versions]),
  );
  expect(versions).toEqual({ bridge: 2, ...Object.fromEntries([...once, ...piers].map((topic) => [topic, 1])) });
  expect(items).toHaveLength(Object.keys(versions).length);
});

test('the health of each feed is shown, those first that need a look', async () => {
  const { out, code } = await desk.run('watch', '--health', '--format', 'jsonl');
  const rows = linesOf(out);
  const names = new Map(all.map(([name, { home }]) => [home, name]));
  const shown = rows.map(({ url, condition }) => [names.get(new URL(String(url)).origin), condition]);
  expect(code).toBe(1);
  expect(shown[0]).toEqual(['gone', 'gone']);
  expect(Object.fromEntries(shown)).toMatchObject({ failing: 'well', closed: 'failing', old: 'silent', moved: 'well' });
  const table = await desk.run('watch', `${hosts.gone.home}/rss`, '--health');
  expect(table.out).toMatch(
    /^FEED +STATE +LAST SUCCESS +LAST NEW +FAILURES +NOTE\n\S+\/rss +gone +- +- +0 +is gone for good\n$/,
  );
});

/** Topics of reports that are kept once, bridge being the one with two versions. */
const once = ['tunnel', 'lock', 'talk', 'quay', 'ferry', 'mill', 'depot', 'crane', 'weir', 'sluice', 'attic'];
const piers = ['pier3', 'pier4', 'pier5', 'pier6'];

function gaps(seen: readonly Seen[]): number[] {
  return seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
}

function toldOf(name: keyof typeof hosts) {
  return linesFor(name, told);
}

function linesFor(name: keyof typeof hosts, lines: readonly Record<string, unknown>[]) {
  return lines.filter(({ feed }) => String(feed).startsWith(`${hosts[name].home}/`));
}

function outcomesOf(name: keyof typeof hosts) {
  return toldOf(name).flatMap(({ what, outcome }) => (what === 'feed' ? [outcome] : []));
}

function sentencesOf(name: keyof typeof hosts, kind: string) {
  return toldOf(name).flatMap(({ what, outcome, message }) => (what === kind || outcome === kind ? [message] : []));
}
