import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const path = '/usr/bin/chromium';

/** Debian's Chromium, installed first where it is missing; null where it can't be had here. */
export async function openBrowser(view: {
  readonly width: number;
  readonly height: number;
  readonly isDark?: boolean;
  /** Scripts of the test itself run in the page, which its own policy would refuse. */
  readonly isLax?: boolean;
}): Promise<BrowserContext | null> {
  if (!existsSync(path) && !install()) return null;
  return await chromium.launchPersistentContext(await mkdtemp(join(tmpdir(), 'readout-browser-')), {
    executablePath: path,
    headless: true,
    args: flags,
    viewport: { width: view.width, height: view.height },
    colorScheme: view.isDark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    bypassCSP: view.isLax === true,
  });
}

/** A new page of a browser that is there. */
export async function pageOf(context: BrowserContext | null): Promise<Page> {
  if (context === null) throw new Error('There is no browser.');
  return await context.newPage();
}

/** Waits until the view has its heading and awaits nothing any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2, h3)').first().waitFor({ state: 'attached' });
  await page.locator('main:not(:has(p.state))').waitFor({ state: 'attached' });
}

/** Without these Chromium asks the network for things of its own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function install(): boolean {
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    return existsSync(path);
  } catch {
    return false;
  }
}
