import { describe, expect, test } from 'vitest';
import { browse, browserHere } from './browse.ts';
import { story } from './story.ts';

const browser = await browserHere();

describe.skipIf(browser === null)('Judging in the browser', () => {
  const { at, desk, page } = browse(browser, { reports: story });
  const json = async (path: string) => JSON.parse(await (await fetch(`${desk().address}/api${path}`)).text());
  const eventsOf = async (query: string): Promise<readonly string[]> =>
    (await json(`/timeline?${query}`)).items.map(({ event }: { event: { id: string } }) => event.id);
  const judging = () => page().getByRole('region', { name: 'Judge', exact: true });
  const judged = () => page().getByRole('region', { name: 'Judged', exact: true });
  const told = (times: string) => page().getByRole('heading', { name: `Told ${times}`, exact: true });

  test('two events judged the same become one whose sums stand side by side; undo parts them again', async () => {
    const [one, other] = await eventsOf('kind=penalty');
    await at(`/event/${one}`);
    await judging().getByLabel('Why', { exact: true }).fill('the same fine');
    await judging()
      .getByLabel('The same as (address or id of another event)', { exact: true })
      .fill(`${desk().address}/event/${other}`);
    await judging().getByRole('button', { name: 'Same event', exact: true }).click();
    await told('2 times').waitFor();
    const amounts = page()
      .locator('.differences div')
      .filter({ has: page().getByText('Amount', { exact: true }) });
    const sums = (await amounts.getByRole('definition').allTextContents()).sort();
    expect(sums).toEqual([expect.stringContaining('4.2 million EUR'), expect.stringContaining('4.5 million EUR')]);
    await judged().getByRole('button', { name: 'Undo', exact: true }).click();
    await told('once').waitFor();
    await judged().getByText('taken back', { exact: true }).waitFor();
  });

  test('the right amount, day, place and standing are set with a note, shown with who set them, and taken back', async () => {
    const [event] = await eventsOf('kind=penalty');
    await at(`/event/${event}`);
    const form = page().getByRole('form', { name: 'Set a right value', exact: true });
    const set = async (property: string, value: string) => {
      await form.getByLabel('Of what', { exact: true }).selectOption({ label: property });
      const field = form.getByLabel('Right value', { exact: true });
      await (property === 'Standing' ? field.selectOption(value) : field.fill(value));
      await form.getByLabel('Note', { exact: true }).fill(`the ${property} as the board has it`);
      await form.getByRole('button', { name: 'Set', exact: true }).click();
    };
    await set('Date', '31 June');
    await form.getByRole('alert').getByText('"31 June" is no date of the calendar').waitFor();
    await set('Amount', 'a lot');
    await form.getByRole('alert').getByText('“a lot” is no amount').waitFor();
    await set('Amount', '4.7 million EUR');
    await judged().getByText('Amount is 4.7 million EUR', { exact: true }).waitFor();
    await set('Date', '2025-06-19');
    await judged().getByText('Date is 19 June 2025', { exact: true }).waitFor();
    await set('Place', 'Ellport');
    await judged().getByText('Place is Ellport', { exact: true }).waitFor();
    await set('Standing', 'cancelled');
    await judged().getByText('Standing is cancelled', { exact: true }).waitFor();
    const head = page().locator('.event-head');
    expect(await head.getByRole('heading', { level: 1 }).textContent()).toContain('4.7 million EUR');
    expect(await head.locator('.event-date').textContent()).toContain('19 June 2025');
    expect(await head.locator('.event-parties').textContent()).toContain('Ellport');
    expect(await head.locator('.kicker').textContent()).toContain('cancelled');
    expect(await head.textContent()).toContain('the Amount as the board has it');
    const undo = judged().getByRole('button', { name: 'Undo', exact: true });
    for (let left = 4; left > 0; left -= 1) {
      await undo.first().click();
      await expect.poll(() => undo.count()).toBe(left - 1);
    }
    expect(await head.locator('.event-date').textContent()).not.toContain('19 June 2025');
  });

  test('of values that differ one click says which is right', async () => {
    const [one, other] = await eventsOf('kind=penalty');
    await fetch(`${desk().address}/api/judgements`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ verdict: 'same', left: [one, other], by: 'Ada', reason: 'one fine' }),
    });
    await at(`/event/${one}`);
    await page().getByRole('button', { name: 'This is right: 4.5 million EUR', exact: true }).click();
    await judged().getByText('Amount is 4.5 million EUR', { exact: true }).waitFor();
    expect(await page().locator('.event-head h1').textContent()).toContain('4.5 million EUR');
  });

  test('a telling chosen in an event can be split off, and undo brings it back', async () => {
    const [event] = await eventsOf('kind=meeting&who=Tomas%20Ilves');
    await at(`/event/${event}`);
    await page().getByRole('checkbox', { name: 'Choose this telling by Sudria Daily', exact: true }).check();
    await judging().getByRole('button', { name: 'Chosen tellings are another event', exact: true }).click();
    await told('once').waitFor();
    await judged().getByRole('button', { name: 'Undo', exact: true }).click();
    await told('2 times').waitFor();
  });

  test('two names judged the same are one entity, and can be split again', async () => {
    const [firm] = (await json('/entities?name=Corvane%20Shipping')).items;
    const [board] = (await json('/entities?name=Maritime%20Board')).items;
    await at(`/entity/${board.id}`);
    const names = page().getByRole('region', { name: 'Names', exact: true });
    await names.getByLabel('The same as (address or id)', { exact: true }).fill(`${desk().address}/entity/${firm.id}`);
    await names.getByRole('button', { name: 'Merge', exact: true }).click();
    await names.getByRole('checkbox', { name: firm.name, exact: true }).check();
    const split = names.getByRole('button', { name: 'Split the chosen off', exact: true });
    await split.click();
    await expect.poll(() => split.count()).toBe(0);
  });

  test('in the inbox the right one of values that differ is chosen by its number', async () => {
    const [one, other] = await eventsOf('kind=penalty');
    if (other !== undefined)
      await fetch(`${desk().address}/api/judgements`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ verdict: 'same', left: [one, other], by: 'Ada', reason: 'one fine' }),
      });
    await at('/inbox');
    const right = page().getByRole('button', { name: /is right/ });
    const place = page().locator('.desk [aria-live]');
    for (let turn = 1; turn <= 20; turn += 1) {
      await expect.poll(() => place.textContent()).toMatch(new RegExp(`^${turn} of \\d`));
      if ((await right.count()) > 0) break;
      await page().keyboard.press('n');
    }
    await page().keyboard.press('1');
    await expect.poll(() => place.textContent()).toMatch(/is right: kept\./);
    const [{ verdict, property }] = (await json('/judgements?limit=1')).items;
    expect([verdict, ['time', 'amounts'].includes(property)]).toEqual(['right', true]);
    await page().keyboard.press('u');
    await expect.poll(() => place.textContent()).toMatch(/Taken back\./);
  });

  test('in the inbox a key answers, and u takes the answer back', async () => {
    await at('/inbox');
    const place = page().locator('.desk [aria-live]');
    await expect.poll(() => place.textContent()).toMatch(/^1 of \d/);
    await page().keyboard.press('a');
    await expect.poll(() => place.textContent()).toMatch(/(^2 of \d|^That was all).*Accept: kept\./);
    await page().keyboard.press('u');
    await expect.poll(() => place.textContent()).toMatch(/^1 of \d.*Taken back\./);
  });
});
