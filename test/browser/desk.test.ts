import { describe, expect, test } from 'vitest';
import { browse, browserHere } from './browse.ts';
import { story } from './story.ts';

const browser = await browserHere();

describe.skipIf(browser === null)('The record in the browser', () => {
  const { at, desk, page } = browse(browser, { reports: story });
  const rows = () => page().locator('.event-row');
  const filter = (label: string) =>
    page().getByRole('form', { name: 'Filters', exact: true }).getByLabel(label, { exact: true });
  const hit = (type: string) =>
    page()
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page().getByText(new RegExp(`^${type} · `)) })
      .first();
  const meeting = '/?kind=meeting&who=Tomas%20Ilves';

  test('"when did they meet, and who says so?" is answered in three clicks, down to the sentence', async () => {
    await at('/');
    await filter('Event').selectOption('meeting');
    const row = rows().filter({ hasText: 'Tomas Ilves' });
    await expect.poll(() => row.locator('.event-when').textContent()).toBe('13 May 2025');
    await row.getByRole('heading').getByRole('link').click();
    await page().getByRole('heading', { name: 'Told 2 times', exact: true }).waitFor();
    expect(await page().locator('.chain').allTextContents()).toEqual([
      expect.stringContaining('Tidewater Post'),
      expect.stringContaining('Sudria Daily'),
    ]);
    await page().locator('.telling blockquote a').first().click();
    await page().locator('.report-text .is-chosen').first().waitFor();
    const chosen = (await page().locator('.report-text .is-chosen').allTextContents()).join('');
    expect(chosen).toContain('met Sudria');
    expect(await page().locator('.report-text .is-chosen').first().isVisible()).toBe(true);
  });

  test('filters narrow the list, stand in the address, and can be taken off', async () => {
    await at('/');
    const all = await rows().count();
    await filter('Event').selectOption('penalty');
    await expect.poll(() => rows().count()).toBe(2);
    expect(new URL(page().url()).searchParams.get('kind')).toBe('penalty');
    await page().getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(() => rows().count()).toBe(all);
    await filter('Who').fill('Tomas Ilves');
    await filter('Who').press('Enter');
    await expect.poll(() => rows().count()).toBe(1);
    await filter('Who').fill('Somebody Unheard');
    await filter('Who').press('Enter');
    await page().getByRole('heading', { name: 'Nobody of that name', exact: true }).waitFor();
    expect(await page().getByRole('main').textContent()).not.toMatch(/readout [a-z]+/);
  });

  test('as of a day the record shows what it knew when that day was over', async () => {
    await at('/?kind=visit&asOf=2025-05-20');
    expect(await rows().locator('.kicker').textContent()).toMatch(/^visit · planned/i);
    await page().getByRole('button', { name: 'Back to now', exact: true }).click();
    await expect.poll(() => rows().locator('.kicker').textContent()).toMatch(/^visit\s*·?\s*(happened)?$/i);
    await at('/?kind=visit&asOf=2025-05-01');
    await page().getByRole('heading', { name: 'On 1 May 2025 the record knew nothing yet', exact: true }).waitFor();
    expect(await filter('What did we know on').getAttribute('aria-valuetext')).toBe('1 May 2025');
    expect(await page().locator('.as-of-slider .from').textContent()).toBe('13 May 2025');
  });

  test('the slider is moved by keys, and the list follows', async () => {
    await at('/');
    await filter('What did we know on').focus();
    await page().keyboard.press('Home');
    await page().getByRole('heading', { name: 'On 12 May 2025 the record knew nothing yet', exact: true }).waitFor();
    await page().keyboard.press('ArrowRight');
    await expect.poll(() => rows().count()).toBeGreaterThan(1);
  });

  test('/ leads to the search from anywhere, and a quote that is found opens in its report at the sentence', async () => {
    await at('/figures');
    await page().keyboard.press('/');
    await page().keyboard.type('herring quota');
    await page().keyboard.press('Enter');
    await page().getByRole('heading', { name: '“herring quota”', exact: true }).waitFor();
    await hit('quote').locator('mark').first().waitFor();
    await hit('quote').getByRole('link').click();
    await page()
      .getByRole('heading', { level: 1, name: 'Norland and Sudria talk about herring', exact: true })
      .waitFor();
    await page().locator('.report-text .is-chosen').first().waitFor();
    expect((await page().locator('.report-text .is-chosen').allTextContents()).join('')).toContain('the herring quota');
  });

  test('a report that is found opens at the word, in sight and marked', async () => {
    const filler = 'The harbour office had nothing to add to what it had told the day before. '.repeat(12);
    const text = `Notes from the harbour\n\n${`${filler}\n\n`.repeat(14)}At last a zeppelin was seen.\n`;
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ text, published: '2025-08-03', publisher: 'Harbour Notes' });
    expect((await fetch(`${desk().address}/api/reports`, { method: 'POST', headers, body })).status).toBe(200);
    await at('/search?q=zeppelin');
    await hit('report').getByRole('link').click();
    const word = page().locator('.report-text .is-found');
    await word.waitFor();
    expect(await word.textContent()).toBe('zeppelin');
    const isInSight = async () => {
      const { y } = (await word.boundingBox()) ?? { y: -1 };
      return y > 100 && y < 800;
    };
    await expect.poll(isInSight).toBe(true);
  });

  test('the keyboard walks from the skip link over the masthead to the first filter, in the order of the page', async () => {
    await at('/');
    const walked: string[] = [];
    for (let turn = 0; turn < 13; turn += 1) {
      await page().keyboard.press('Tab');
      walked.push((await page().locator(':focus').textContent()) || 'field');
    }
    expect(walked.slice(0, 2)).toEqual(['Skip to the content', 'Readout']);
    const sections = ['Timeline', 'Inbox', 'Reports', 'People & bodies', 'Quotes', 'Figures', 'Graph', 'Map', 'Add'];
    expect(walked.slice(3, 12)).toEqual(sections);
  });

  test('a view whose part of the program is gone says so, and other views go on', async () => {
    await page().route('**/assets/figures-*.js', (route) => route.abort());
    await at('/reports');
    await page()
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: 'Figures', exact: true })
      .click();
    await page().getByRole('heading', { name: 'This view cannot be drawn', exact: true }).waitFor();
    await page()
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByRole('link', { name: 'Quotes', exact: true })
      .click();
    await page().getByRole('heading', { level: 1, name: 'Quotes', exact: true }).waitFor();
    await page().unroute('**/assets/figures-*.js');
  });

  test('what somebody else adds shows without reloading', async () => {
    const heard = page().waitForResponse(/\/api\/changes$/);
    await at('/reports');
    await heard;
    const reports = page().getByRole('main').getByRole('listitem');
    const before = await reports.count();
    const answer = await fetch(`${desk().address}/api/reports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: harvest, published: '2025-08-01', publisher: 'Harbour Notes' }),
    });
    expect(answer.status).toBe(200);
    await expect.poll(() => reports.count()).toBe(before + 1);
  });

  test('the axis draws a mark that opens its event', async () => {
    await at(meeting);
    const canvas = page().locator('.axis canvas');
    // One event stands in the middle of its axis, in the first row.
    const { width } = (await canvas.boundingBox()) ?? { width: 0 };
    await canvas.click({ position: { x: width / 2 + 10, y: 5 } });
    await page().waitForURL(/\/event\/[0-9a-f]{16}/);
    await page().getByRole('heading', { name: 'Told 2 times', exact: true }).waitFor();
  });
});

const harvest = `Mayor meets growers

ELLPORT, August 1 - Mayor Ivo Tarn met the Growers Union in Ellport on Friday.
`;
