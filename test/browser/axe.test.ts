import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserHere } from './browse.ts';
import { openBrowser, openView } from './open-browser.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';
import { story } from './story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const views = ['/', '/event', '/report', '/entity', '/reports', '/entities', '/quotes', '/figures', '/graph', '/map'];
const rest = [
  '/inbox',
  '/changed',
  '/add',
  '/login',
  '/search?q=herring',
  '/search?q=zeppelin',
  '/?who=Somebody',
  '/nowhere',
];

const light = await browserHere(true);

describe.skipIf(light === null)('Every view can be used without seeing it', () => {
  let desk: OpenDesk;
  let dark: BrowserContext | null;
  let narrow: BrowserContext | null;
  const idOf: Record<string, string> = {};
  let changed = '';
  beforeAll(async () => {
    desk = await openDesk({ reports: story });
    dark = await openBrowser({ width: 1280, height: 900, isDark: true, isLax: true });
    narrow = await openBrowser({ width: 360, height: 780, isLax: true });
    const first = async (path: string) => JSON.parse(await (await fetch(`${desk.address}/api${path}`)).text()).items[0];
    for (const sum of ['4.2', '4.5']) {
      const text = `Corvane fined\n\nThe Maritime Board fined Corvane Shipping ${sum} million euros on Friday over an oil spill off Port Aurel. The firm has thirty days to pay it.\n`;
      const answer = await fetch(`${desk.address}/api/reports`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text, url: 'https://post.example/fine', published: '2025-06-20' }),
      });
      changed = `/report/${JSON.parse(await answer.text()).items[0].report}?version=2`;
    }
    idOf['/event'] = (await first('/timeline?kind=meeting')).event.id;
    idOf['/report'] = (await first('/reports')).report;
    idOf['/entity'] = (await first('/entities?name=Brandt')).id;
  });
  afterAll(async () => {
    for (const browser of [light, dark, narrow]) await browser?.close();
    await desk?.close();
  });

  const opened = async (browser: BrowserContext | null, view: string) => {
    if (browser === null) throw new Error('There is no browser.');
    const page = browser.pages()[0] ?? (await browser.newPage());
    const path = view === '/changed' ? changed : `${view}${idOf[view] === undefined ? '' : `/${idOf[view]}`}`;
    await openView(page, `${desk.address}${path}`);
    // What only those see who may change the record comes a moment after its heading.
    if (view === '/inbox' || view === '/add')
      await page.locator('main :is(.desk, .add-form, div.state)').first().waitFor();
    return page;
  };
  const faultsOf = async (browser: BrowserContext | null, view: string) => {
    const page = await opened(browser, view);
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test.each([...views, ...rest])('%s has no serious finding, in light or dark', async (view) => {
    expect(await faultsOf(light, view)).toEqual([]);
    expect(await faultsOf(dark, view)).toEqual([]);
  });

  test.each([...views, ...rest])('%s fits a window of 360 px without scrolling sideways', async (view) => {
    const page = await opened(narrow, view);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});
