// What the tests of the pages share: a record that is served, a page on it, and both gone afterwards.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openView, pageOf } from './open-browser.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

/** A browser with the window of a desk; null where there is none, which is said. */
export async function browserHere(isLax = false): Promise<BrowserContext | null> {
  const browser = await openBrowser({ width: 1280, height: 900, isLax });
  if (browser === null) process.stderr.write('Skipped: there is no Chromium here, and apt-get could not install it.\n');
  return browser;
}

/** Serves a record for the tests of one `describe`, with a page on it; `at` opens an address and waits until its view is drawn. */
export function browse(browser: BrowserContext | null, record: Parameters<typeof openDesk>[0]) {
  let desk: OpenDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk(record);
    page = await pageOf(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  return {
    desk: () => desk,
    page: () => page,
    at: async (path: string) => await openView(page, `${desk.address}${path}`),
  };
}
