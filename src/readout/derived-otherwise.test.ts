import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openReadout } from '../readout.ts';
import { rowsOf } from '../store/db.ts';
import { freshPlaces } from '../store/fresh-places.ts';
import { openStore } from '../store/open-store.ts';
import { reports } from './made-reports.ts';

const now = () => '2024-01-01T00:00:00.000Z';
const places = (await freshPlaces()).filter(({ make }) => make !== null);
const cases = places.flatMap((place) => [
  { ...place, what: 'tellings', older: sql`update block set key = -key` },
  { ...place, what: 'names', older: sql`update alias_block set key = -key` },
  { ...place, what: 'the ids of names', older: sql`update alias set id = 'x' || id` },
]);

test.each(cases)(
  'a record on $kind whose rules for $what were others says so when it is opened, and to the doctor, until it is rebuilt',
  { timeout: 120_000 },
  async ({ make, older }) => {
    const place = await make?.();
    if (place === undefined) throw new Error('there is no such database here');
    const told: string[] = [];
    const open = async () => await openReadout({ url: place.url, now, tell: (sentence) => told.push(sentence) });
    const first = await open();
    for (const report of Object.values(reports)) await first.add(report);
    await first.close();
    await (await open()).close();
    expect(told).toEqual([]);

    const store = await openStore({ url: place.url, mayCreate: false });
    await store.write(async (db) => await rowsOf(db, older));
    await store.close();

    const readout = await open();
    expect(told).toEqual([expect.stringMatching(/derived by other rules.*: run `readout rebuild`\.$/)]);
    const faults = await readout.doctor();
    expect(faults).toContainEqual({ check: 'rules', tells: expect.stringContaining('run `readout rebuild`') });
    await readout.rebuild(() => undefined);
    expect(await readout.doctor()).toEqual([]);
    await readout.close();
    await (await open()).close();
    expect(told.length).toBe(1);
    await place.remove();
  },
);
