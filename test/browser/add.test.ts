import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browse, browserHere } from './browse.ts';
import { node, program } from './open-desk.ts';
import { story } from './story.ts';

const browser = await browserHere();

describe.skipIf(browser === null)('Adding in the browser', () => {
  const { at, desk, page } = browse(browser, { reports: story.slice(0, 1) });
  const field = (label: string) => page().getByRole('main').getByLabel(label, { exact: true });
  const keep = async () => {
    await page().getByRole('button', { name: 'Read and keep', exact: true }).click();
    const taken = page().getByRole('list', { name: 'What was added', exact: true }).getByRole('listitem').first();
    await taken.getByText('added', { exact: true }).waitFor();
    await taken.getByRole('link').click();
  };

  test('a pasted report is read, and what was found opens at once', async () => {
    await at('/add');
    await field('Text of a report').fill(pasted);
    await field('Published, if the report does not say').fill('2025-07-02');
    await field('Outlet, if the report does not say').fill('Harbour Notes');
    await keep();
    await page().getByRole('heading', { level: 1, name: 'Quay workers strike in Port Aurel', exact: true }).waitFor();
    await page().locator('.fact').first().waitFor();
  });

  test('a file is added by choosing it', async () => {
    const path = join(desk().folder, 'lighthouse.txt');
    writeFileSync(path, lighthouse);
    await at('/add');
    await page().locator('main input[type=file]').setInputFiles(path);
    await keep();
    await page().getByRole('heading', { level: 1, name: 'Lighthouse of Port Aurel reopens', exact: true }).waitFor();
  });

  test('without a watch the page says how to start one', async () => {
    await at('/add');
    const feeds = page().getByRole('region', { name: 'Feeds', exact: true });
    await feeds.getByText('No feed is watched for this record yet.', { exact: true }).waitFor();
    const command = await feeds.locator('code').textContent();
    expect(command).toBe(`readout watch https://example.com/rss.xml --record ${join(desk().folder, 'record.db')}`);
  });

  test('feeds that are watched show how they do, those first that need a look', async () => {
    const outlet = createServer((request, answer) => {
      if (request.url === '/good.xml') answer.setHeader('Content-Type', 'application/rss+xml').end(feed);
      else answer.writeHead(request.url === '/bad.xml' ? 500 : 404).end();
    });
    await new Promise<void>((resolve) => outlet.listen(0, '127.0.0.1', resolve));
    const { port } = Object(outlet.address());
    const record = join(desk().folder, 'record.db');
    const urls = ['good', 'bad'].map((name) => `http://127.0.0.1:${port}/${name}.xml`);
    const options = ['--once', '--delay', '0', '--allow-host', '127.0.0.1'];
    const watched = await new Promise<string>((resolve) =>
      execFile(node, [program, 'watch', ...urls, '--record', record, ...options], (_, told, wrong) =>
        resolve(`${told}${wrong}`),
      ),
    );
    outlet.close();
    expect(watched).toContain('2 feeds watched');
    await at('/add');
    const shown = page().getByRole('region', { name: 'Feeds', exact: true }).getByRole('listitem');
    await expect.poll(() => shown.count()).toBe(2);
    const [bad = '', good = ''] = await shown.allTextContents();
    expect(bad).toContain(`127.0.0.1:${port}/bad.xml failed last time`);
    expect(bad).toContain('The last visit failed: it answered with status 500.');
    expect(bad).toMatch(/next visit after \d/);
    expect(good).toContain(`127.0.0.1:${port}/good.xml well`);
    expect(good).toMatch(/Answered well \d+ \w+ \d{4}, \d\d:\d\d/);
    await page().getByText('no watch runs now, so nothing new comes in.').waitFor();
  });

  test('a report that its outlet worded anew shows what changed, in its facts and word by word', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const told = async (text: string) => {
      const body = JSON.stringify({
        text,
        url: 'https://post.example/fine',
        published: '2025-06-20',
        publisher: 'Post',
      });
      const answer = await fetch(`${desk().address}/api/reports`, { method: 'POST', headers, body });
      return JSON.parse(await answer.text()).items[0];
    };
    const { report } = await told(fine);
    expect((await told(fine.replace('4.2 million', '4.5 million'))).outcome).toBe('new-version');
    await at(`/report/${report}`);
    await page().getByRole('link', { name: 'What changed in version 2', exact: true }).click();
    await page().getByRole('heading', { name: 'Version 2 against version 1', exact: true }).waitFor();
    expect(await page().locator('.diff-text').getByRole('deletion').allTextContents()).toEqual(['4.2 ']);
    expect(await page().locator('.diff-text').getByRole('insertion').allTextContents()).toEqual(['4.5 ']);
    const changed = page()
      .locator('.fact-changes li')
      .filter({ has: page().getByText('± changed', { exact: true }) });
    await expect.poll(() => changed.getByRole('deletion').first().textContent()).toContain('4.2 million EUR');
    expect(await changed.getByRole('insertion').first().textContent()).toContain('4.5 million EUR');
    await page().getByRole('link', { name: 'Back to the report', exact: true }).click();
    await page().getByRole('heading', { name: '2 versions', exact: true }).waitFor();
  });
});

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Notes</title>
<item><title>A quiet day</title><link>http://127.0.0.1:1/quiet</link><pubDate>Tue, 01 Jul 2025 09:00:00 GMT</pubDate></item>
</channel></rss>`;
const fine = `Corvane fined over oil spill

The Maritime Board fined Corvane Shipping 4.2 million euros on Friday over an oil spill off Port Aurel.

The firm has thirty days to pay it, and may ask a court to look at the case.
`;
const pasted = `Quay workers strike in Port Aurel

PORT AUREL, July 2 - The Dockers Union met Port Director Lena Korhal on Tuesday in Port Aurel.

"We want eight hours and no more," union leader Oskar Venn said.
`;
const lighthouse = `Lighthouse of Port Aurel reopens

PORT AUREL, July 9, 2025 - Port Director Lena Korhal visited the lighthouse of Port Aurel on Wednesday.
`;
