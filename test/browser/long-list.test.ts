import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBigRecord } from '../../evaluation/make-record.ts';
import { openBrowser, pageOf, settled } from './open-browser.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const browser: BrowserContext | null = await openBrowser({ width: 1280, height: 900 });
if (browser === null) process.stderr.write('Skipped: there is no Chromium here, and apt-get could not install it.\n');

describe.skipIf(browser === null)('A record of two thousand events in the browser', { timeout: 60_000 }, () => {
  let desk: OpenDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ make: async (path) => await makeBigRecord(path, 2000) });
    page = await pageOf(browser);
    await page.goto(desk.address);
    await settled(page);
    await page.locator('.axis canvas').waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  }, 60_000);

  test('the list goes on to the last event, and only rows near the window are in the page', async () => {
    const rows = page.locator('.event-row');
    const total = Number(await rows.first().getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(1500);
    for (const key of ['End', 'End']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    await page.locator(`.event-row[aria-posinset="${total}"]`).waitFor();
    expect(await rows.count()).toBeLessThan(200);
    const { items } = JSON.parse(
      await (await fetch(`${desk.address}/api/timeline?minConfidence=0.5&skip=${total - 1}`)).text(),
    );
    const last = page.locator(`.event-row[aria-posinset="${total}"]`);
    expect(await last.getByRole('heading').getByRole('link').getAttribute('href')).toBe(`/event/${items[0].event.id}`);
    await page.keyboard.press('Home');
    await page.locator('.event-row[aria-posinset="1"]').waitFor();
  });

  test('too many events for marks are columns, and a click leads nearer until each has its mark', async () => {
    const crowd = page.getByText('Columns as high as the events are many; zoom in to see each event', { exact: true });
    await crowd.waitFor();
    const canvas = page.locator('.axis canvas');
    const { width } = (await canvas.boundingBox()) ?? { width: 0 };
    await canvas.click({ position: { x: width / 2, y: 60 } });
    await expect.poll(() => crowd.count()).toBe(0);
  });
});
