import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, settled } from './open-browser.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';
import { story } from './story.ts';

const browser = await openBrowser({ width: 1280, height: 900 });
if (browser === null) process.stderr.write('Skipped: there is no Chromium here, and apt-get could not install it.\n');

describe.skipIf(browser === null)('Logging in with the browser', { timeout: 60_000 }, () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({
      reports: story.slice(0, 2),
      users: [
        { name: 'rita', role: 'reader', password: 'only looks at it' },
        { name: 'anna', role: 'analyst', password: 'judges and adds' },
      ],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  }, 60_000);
  const opened = async (path: string) => {
    if (browser === null) throw new Error('There is no browser.');
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(`${desk.address}${path}`);
    await settled(page);
    return page;
  };
  const login = async (path: string, name: string, password: string) => {
    const page = await opened(path);
    await page.getByRole('heading', { name: 'Log in', exact: true }).waitFor();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    return page;
  };

  test('whatever is opened leads to the login, a wrong password is told, and the right one leads back', async () => {
    const page = await login('/?kind=meeting', 'anna', 'a wrong guess');
    await page.getByRole('alert').getByText('This name and password are not known.', { exact: true }).waitFor();
    await page.getByLabel('Password', { exact: true }).fill('judges and adds');
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.locator('.event-row').first().waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('meeting');
    await page.getByRole('link', { name: 'anna, analyst', exact: true }).click();
    await page.getByRole('button', { name: 'Log out', exact: true }).click();
    await page.getByRole('heading', { name: 'Log in', exact: true }).waitFor();
  });

  test('an analyst sees the buttons that judge, a reader does not, nor inbox and add', async () => {
    const page = await login('/?kind=meeting', 'anna', 'judges and adds');
    await page.locator('.event-row h3 a').first().click();
    await page.getByRole('button', { name: 'This is no such event', exact: true }).waitFor();
    await browser?.clearCookies();
    const other = await login('/?kind=meeting', 'rita', 'only looks at it');
    await other.locator('.event-row h3 a').first().click();
    await other.getByRole('heading', { name: 'Told 2 times', exact: true }).waitFor();
    await other.getByRole('link', { name: 'rita, reader', exact: true }).waitFor();
    expect(await other.locator('.judge, .choose').count()).toBe(0);
    expect(
      await other
        .getByRole('navigation', { name: 'Sections', exact: true })
        .getByRole('link', { name: /^(?:Inbox|Add)$/ })
        .count(),
    ).toBe(0);
    await opened('/add');
    await other.getByText('A reader may look, not judge or add').waitFor();
    expect(await other.getByRole('button', { name: 'Read and keep', exact: true }).count()).toBe(0);
  });

  test('an address that the login is to lead on to stays within the site', async () => {
    await browser?.clearCookies();
    const page = await login(`/login?to=${encodeURIComponent('//evil.example/')}`, 'rita', 'only looks at it');
    await page.locator('.event-row').first().waitFor();
    expect(new URL(page.url()).origin).toBe(desk.address);
  });
});
