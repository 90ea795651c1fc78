import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { alone } from './alone.ts';

const path = '/usr/bin/chromium';
/** How long a busy machine may take to start a browser, or to show what is waited for, in milliseconds. */
const patience = 120_000;

/** Debian's Chromium, installed first where it is missing; null where it can't be had here. */
export async function openBrowser(view: {
  readonly width: number;
  readonly height: number;
  readonly isDark?: boolean;
  /** Scripts of the test itself run in the page, which its own policy would refuse. */
  readonly isLax?: boolean;
}): Promise<BrowserContext | null> {
  if (!isHere()) return null;
  const browser = await chromium.launchPersistentContext(await mkdtemp(join(tmpdir(), 'readout-browser-')), {
    executablePath: path,
    headless: true,
    args: flags,
    viewport: { width: view.width, height: view.height },
    colorScheme: view.isDark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    bypassCSP: view.isLax === true,
    timeout: patience,
  });
  browser.setDefaultTimeout(patience);
  return browser;
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

/** Opens an address, and waits until the page knows who looks and shows what they may see; not of a server that only shows. */
export async function openView(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(known).first().waitFor({ state: 'attached' });
  await settled(page);
}

/** A section for those who may add, the name of who is logged in, or the login: one of them is there once the server has said who looks. */
const known = '.sections a[href^="/add"], .masthead a[href^="/login"], main .add';

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

/** One process at a time installs it: what is there while another one still installs would not start. */
function isHere(): boolean {
  return alone(join(tmpdir(), 'readout-chromium.lock'), () => existsSync(path) || install());
}

function install(): boolean {
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    return existsSync(path);
  } catch {
    return false;
  }
}
