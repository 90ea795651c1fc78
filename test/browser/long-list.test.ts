import { beforeAll, describe, expect, test } from 'vitest';
import { makeBigRecord } from '../../evaluation/make-record.ts';
import { browse, browserHere } from './browse.ts';

const browser = await browserHere();

describe.skipIf(browser === null)('A record of two thousand events in the browser', () => {
  const { at, desk, page } = browse(browser, { make: async (path) => await makeBigRecord(path, 2000) });
  beforeAll(async () => {
    await at('/');
    await page().locator('.axis canvas').waitFor();
  });

  test('the list goes on to the last event, and only rows near the window are in the page', async () => {
    const rows = page().locator('.event-row');
    const total = Number(await rows.first().getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(1500);
    const last = page().locator(`.event-row[aria-posinset="${total}"]`);
    // Rows that come into the list make it longer: the key is pressed until the end stays.
    await expect
      .poll(
        async () => {
          await page().keyboard.press('End');
          return await last.count();
        },
        { interval: 300 },
      )
      .toBe(1);
    await expect.poll(() => rows.count()).toBeLessThan(200);
    const { items } = JSON.parse(
      await (await fetch(`${desk().address}/api/timeline?minConfidence=0.5&skip=${total - 1}`)).text(),
    );
    expect(await last.getByRole('heading').getByRole('link').getAttribute('href')).toBe(`/event/${items[0].event.id}`);
    await page().keyboard.press('Home');
    await page().locator('.event-row[aria-posinset="1"]').waitFor();
  });

  test('too many events for marks are columns, and a click leads nearer until each has its mark', async () => {
    const crowd = page().getByText('Columns as high as the events are many; zoom in to see each event', {
      exact: true,
    });
    await crowd.waitFor();
    const canvas = page().locator('.axis canvas');
    const { width } = (await canvas.boundingBox()) ?? { width: 0 };
    await canvas.click({ position: { x: width / 2, y: 60 } });
    await expect.poll(() => crowd.count()).toBe(0);
  });
});
