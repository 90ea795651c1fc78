import { describe, expect, test } from 'vitest';
import { browse, browserHere } from './browse.ts';
import { story } from './story.ts';

const browser = await browserHere();

describe.skipIf(browser === null)('Logging in with the browser', () => {
  const { at, desk, page } = browse(browser, {
    reports: story.slice(0, 2),
    users: [
      { name: 'rita', role: 'reader', password: 'only looks at it' },
      { name: 'anna', role: 'analyst', password: 'judges and adds' },
    ],
  });
  const login = async (path: string, name: string, password: string) => {
    await at(path);
    await page().getByRole('heading', { name: 'Log in', exact: true }).waitFor();
    await page().getByLabel('Name', { exact: true }).fill(name);
    await page().getByLabel('Password', { exact: true }).fill(password);
    await page().getByRole('button', { name: 'Log in', exact: true }).click();
  };

  test('whatever is opened leads to the login, a wrong password is told, and the right one leads back', async () => {
    await login('/?kind=meeting', 'anna', 'a wrong guess');
    await page().getByRole('alert').getByText('This name and password are not known.', { exact: true }).waitFor();
    await page().getByLabel('Password', { exact: true }).fill('judges and adds');
    await page().getByRole('button', { name: 'Log in', exact: true }).click();
    await page().locator('.event-row').first().waitFor();
    expect(new URL(page().url()).searchParams.get('kind')).toBe('meeting');
    await page().getByRole('link', { name: 'anna, analyst', exact: true }).click();
    await page().getByRole('button', { name: 'Log out', exact: true }).click();
    await page().getByRole('heading', { name: 'Log in', exact: true }).waitFor();
  });

  test('an analyst sees the buttons that judge, a reader does not, nor inbox and add', async () => {
    await login('/?kind=meeting', 'anna', 'judges and adds');
    await page().locator('.event-row h3 a').first().click();
    await page().getByRole('button', { name: 'This is no such event', exact: true }).waitFor();
    await browser?.clearCookies();
    await login('/?kind=meeting', 'rita', 'only looks at it');
    await page().locator('.event-row h3 a').first().click();
    await page().getByRole('heading', { name: 'Told 2 times', exact: true }).waitFor();
    await page().getByRole('link', { name: 'rita, reader', exact: true }).waitFor();
    expect(await page().locator('.judge, .choose').count()).toBe(0);
    expect(
      await page()
        .getByRole('navigation', { name: 'Sections', exact: true })
        .getByRole('link', { name: /^(?:Inbox|Add)$/ })
        .count(),
    ).toBe(0);
    await at('/add');
    await page().getByText('A reader may look, not judge or add').waitFor();
    expect(await page().getByRole('button', { name: 'Read and keep', exact: true }).count()).toBe(0);
  });

  test('an address that the login is to lead on to stays within the site', async () => {
    await browser?.clearCookies();
    await login(`/login?to=${encodeURIComponent('//evil.example/')}`, 'rita', 'only looks at it');
    await page().locator('.event-row').first().waitFor();
    expect(new URL(page().url()).origin).toBe(desk().address);
  });
});
