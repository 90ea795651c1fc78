import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { posted } from '../api/ask.ts';
import { browserHere } from './browse.ts';
import { hostileAddresses, hostileTexts } from './hostile-texts.ts';
import { settled } from './open-browser.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const browser = await browserHere();

describe.skipIf(browser === null)('No word of a report is ever run', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ reports: hostileTexts.map(reportOf) });
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  test('in no view, of forty texts in headlines, sentences, quotes, outlets and reasons', async () => {
    const { page, runs } = await watched();
    const get = async (path: string) => JSON.parse(await (await fetch(`${desk.address}/api${path}`)).text());
    const { items: reports } = await get('/reports?limit=100');
    expect(reports).toHaveLength(hostileTexts.length);
    const { items: lines } = await get('/timeline?limit=500&minConfidence=0');
    const { items: entities } = await get('/entities?limit=100');
    for (const text of hostileTexts) {
      const left = [lines[0].event.id];
      const judged = await posted(`${desk.address}/api/judgements`, { verdict: 'note', left, by: text, reason: text });
      expect(judged.status).toBe(200);
    }
    const views = [
      ...['/', '/?minConfidence=0', '/reports', '/entities', '/quotes', '/figures', '/graph', '/map', '/inbox'],
      ...reports.map(({ report }: { report: string }) => `/report/${report}`),
      ...lines.slice(0, 10).map(({ event }: { event: { id: string } }) => `/event/${event.id}`),
      ...entities.slice(0, 10).map(({ id }: { id: string }) => `/entity/${id}`),
    ];
    for (const view of views) {
      await page.goto(`${desk.address}${view}`);
      await settled(page);
    }
    expect(runs).toEqual([]);
    expect(await page.locator('main :is(script, iframe, object, embed, base, [onload], [onerror])').count()).toBe(0);
  });

  test('nor where two versions of a report full of them are laid side by side', async () => {
    const { page, runs } = await watched();
    let report = '';
    for (const texts of [hostileTexts, hostileTexts.toReversed()]) {
      const told = texts.map(
        (one) => `They said that ${one} was what it had been about, and that they would speak of it again.`,
      );
      const text = `Ministers meet\n\n${told.join('\n\n')}\n`;
      const url = 'https://outlet.example/hostile';
      const answer = await posted(`${desk.address}/api/reports`, { text, published: '2025-05-13', url });
      report = JSON.parse(answer.text).items[0].report;
    }
    await page.goto(`${desk.address}/report/${report}?version=2`);
    await settled(page);
    await page.locator('.diff-text ins').first().waitFor();
    expect(runs).toEqual([]);
    expect(await page.locator('main :is(script, iframe, object, embed, base, [onload], [onerror])').count()).toBe(0);
  });

  test('nor what somebody writes into an address that they send on', async () => {
    const { page, runs } = await watched();
    for (const [at, text] of hostileTexts.entries()) {
      const views = ['/search?q=', '/?who=', '/entity/', '/?asOf='];
      await page.goto(`${desk.address}${views[at % views.length]}${encodeURIComponent(text)}`);
      await settled(page);
    }
    expect(runs).toEqual([]);
  });

  test('an address of a report is a link only where it is one of the web', async () => {
    const { page, runs } = await watched();
    let opened = 0;
    for (const [at, url] of hostileAddresses.entries()) {
      const line = { ...reportAs(`r${at}`), url };
      const form = new FormData();
      form.set('file', new File([`${JSON.stringify(line)}\n`], 'sent.jsonl'));
      const answer = await fetch(`${desk.address}/api/files`, { method: 'POST', body: form });
      const [item] = JSON.parse(await answer.text()).items ?? [];
      if (item?.report === undefined) continue;
      opened += 1;
      await page.goto(`${desk.address}/report/${item.report}`);
      await settled(page);
      const links = await page
        .locator('.report-head a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      for (const link of links) expect(link).toMatch(/^https?:\/\//);
    }
    expect(opened).toBeGreaterThan(0);
    expect(runs).toEqual([]);
  });

  /** A page that keeps what should never be: dialogs, requests elsewhere, a changed title, refused scripts. */
  async function watched() {
    if (browser === null) throw new Error('There is no browser.');
    const runs: string[] = [];
    const page = await browser.newPage();
    page.on('dialog', async (dialog) => {
      runs.push(`dialog at ${page.url()}`);
      await dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.address) && !request.url().startsWith('data:')) runs.push(request.url());
    });
    page.on('console', (told) => {
      if (told.text().includes('Content Security Policy')) runs.push(told.text());
    });
    page.on('framenavigated', async () => {
      if ((await page.title().catch(() => 'Readout')) === 'run') runs.push(`title at ${page.url()}`);
    });
    return { page, runs };
  }
});

function reportOf(text: string, at: number) {
  return {
    learned: `2025-05-13T20:00:${String(at).padStart(2, '0')}.000Z`,
    publisher: `Outlet ${text}`,
    published: '2025-05-13T18:00',
    text: `Ministers meet ${text}

Minister Ella Brandt met Minister Tomas Ilves ${text} in Geneva on Tuesday. The two of them said that they would meet again in the autumn, and that the talks had been good.

It was the first time that they had met since the spring of the year before, when the two sides had fallen out.

"We spoke about ${text} openly," Brandt said.

Exports of herring ${text} reached ${at + 10} million euros in 2024.
`,
  };
}

function reportAs(id: string) {
  const { text, publisher } = reportOf(id, 1);
  return { id, text, publisher, title: `Report ${id}`, publishedAt: '2025-05-13T18:00:00Z' };
}
