// How the web pages feel over a long record: the first view, the list down to its end, the axis while it is zoomed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { openBrowser, settled } from '../test/browser/open-browser.ts';
import { addressOf, buildPages, ended, node, program } from '../test/browser/open-desk.ts';
import { firstView } from './first-view.ts';
import { makeBigRecord } from './make-record.ts';
import type { Figures, Runner } from './runner.ts';

/** `npm run bench -- web`: over a record that is given, or one of 50,000 events that is made once and kept in .data. */
export const benchWeb: Runner = {
  name: 'web',
  usage:
    'web [--record FILE.db] [--events 50000]   the first view, scrolling to the end and zooming in Chromium: frames over 50 ms',
  run: async ({ record, events = '50000' }) => {
    const path = record ?? (await recordOf(Number(events)));
    buildPages();
    const server = spawn(node, [program, 'serve', '--record', path, '--port', '0', '--read-only'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(server);
    const counts = z.object({ events: z.number() }).parse(await (await fetch(`${address}/api/counts`)).json());
    const figures = {
      'events in the record': counts.events,
      ...(await firstView(address)),
      ...(await smoothness(address)),
    };
    await ended(server);
    for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(52)}${figure}`);
    return figures;
  },
};

async function recordOf(events: number): Promise<string> {
  const folder = join(import.meta.dirname, '../.data');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `bench-web-${events}.db`);
  if (!existsSync(path)) await makeBigRecord(path, events);
  return path;
}

/** What a person does in half a minute, and how many of its frames came late. */
async function smoothness(address: string): Promise<Figures> {
  const browser = await openBrowser({ width: 1280, height: 900, isLax: true });
  if (browser === null) return {};
  const page = await browser.newPage();
  await page.goto(address);
  await settled(page);
  const canvas = page.locator('.axis canvas');
  await canvas.waitFor();
  const idle = await during(page, 'doing nothing', async () => await page.waitForTimeout(2000));
  const scrolled = await during(page, 'scrolling', async () => {
    await page.mouse.move(640, 700);
    for (let turn = 0; turn < 80; turn += 1) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(60);
    }
  });
  const start = performance.now();
  const jumped = await during(page, 'jumping to the end', async () => {
    const last = await page.locator('.event-row').first().getAttribute('aria-setsize');
    await page.keyboard.press('End');
    await page.locator(`.event-row[aria-posinset="${last}"]`).waitFor();
    await page.waitForTimeout(1500);
  });
  const end = Math.round(performance.now() - start - 1500);
  const place = await page.locator('.event-row').last().getAttribute('aria-posinset');
  await page.keyboard.press('Home');
  await page.waitForTimeout(1000);
  const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const zoomed = await during(page, 'zooming', async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 60; turn += 1) {
      await page.mouse.wheel(0, turn < 30 ? -120 : 120);
      await page.waitForTimeout(50);
    }
    await page.keyboard.up('Control');
  });
  const rows = await page.locator('.event-row').count();
  await browser.close();
  return {
    ...idle,
    ...scrolled,
    ...jumped,
    'jumping to the end, ms until it is there': end,
    'the last row is number': Number(place),
    'rows in the page': rows,
    ...zoomed,
  };
}

/** Runs in the page, whose globals this program does not have. */
const watchFrames = `
  window.kept = { frames: 0, late: 0, longest: 0, isOver: false };
  let last = performance.now();
  const frame = (now) => {
    const { kept } = window;
    kept.frames += 1;
    if (now - last > 50) kept.late += 1;
    kept.longest = Math.max(kept.longest, now - last);
    last = now;
    if (!kept.isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);`;

const told = z.object({ frames: z.number(), late: z.number(), longest: z.number() });

/** Frames while something is done, those that took over 50 ms, and the longest. */
async function during(page: Page, what: string, work: () => Promise<void>): Promise<Figures> {
  await page.evaluate(watchFrames);
  await work();
  const { frames, late, longest } = told.parse(await page.evaluate('window.kept.isOver = true, { ...window.kept }'));
  return {
    [`${what}, frames`]: frames,
    [`${what}, frames over 50 ms`]: late,
    [`${what}, longest frame, ms`]: Math.round(longest),
  };
}
