import { openBrowser } from '../test/browser/open-browser.ts';
import type { Figures } from './runner.ts';

/** Until the first events of the timeline stand in a browser that has seen nothing before: the middle of five. */
export async function firstView(address: string): Promise<Figures> {
  const waits: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const browser = await openBrowser({ width: 1280, height: 900 });
    if (browser === null) return {};
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.event-row').first().waitFor();
    waits.push(performance.now() - start);
    await browser.close();
  }
  waits.sort((a, b) => a - b);
  return { 'first view, ms to the first events': Math.round(waits[2] ?? 0) };
}
