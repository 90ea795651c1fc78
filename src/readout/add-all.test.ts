import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadoutError } from '../model/error.ts';
import type { Incoming, Readout, Told } from '../model/questions.ts';
import { openReadout } from '../readout.ts';
import { freshPlaces } from '../store/fresh-places.ts';
import { made, reports } from './made-reports.ts';
import { rowsAt } from './rows-at.ts';

const later = made('c', 'Gazette', '2023-11-06', `${reports.meeting.text} Norland Chips sued Aldmoor Bank on Monday.`);
const notice = { withdrawn: { url: reports.pledge.url, id: null, reason: 'It was wrong.' } };
const unknown = { withdrawn: { url: 'https://nowhere.example/', id: null, reason: 'It was wrong.' } };

describe.each((await freshPlaces()).filter(({ make }) => make !== null))('$kind', ({ make }) => {
  test('reports that are added together make the record that they make one by one', async () => {
    const all = [...Object.values(reports), later];
    const due = await within(async (readout) => {
      for (const report of all) await readout.add(report);
      return await heldBy(readout);
    });
    const held = await within(async (readout) => {
      const told = await addAll(readout, all.map(reportOf));
      expect(told.map((one) => ('added' in one ? one.added.outcome : one.error))).toEqual([
        ...Object.values(reports).map(() => 'added'),
        'new-version',
      ]);
      return await heldBy(readout);
    });
    expect(held).toEqual(due);
  });

  test('the answers tell the events that the record has after the commit', async () => {
    await within(async (readout) => {
      const told = await addAll(readout, [reportOf(reports.meeting), reportOf(reports.meetingAgain)]);
      const events = told.flatMap((one) => ('added' in one ? [one.added.events] : []));
      expect(events[0]).toEqual(events[1]);
      expect((await readout.timeline({ limit: 0 })).items.map(({ event }) => event.id)).toEqual(events[0]);
    });
  });

  test('a text that comes twice is added once', async () => {
    await within(async (readout) => {
      const told = await addAll(readout, [
        reportOf(reports.meeting),
        reportOf(reports.fine),
        reportOf(reports.meeting),
      ]);
      expect(told.map((one) => 'added' in one && one.added.outcome)).toEqual(['added', 'added', 'known']);
      expect((await readout.counts()).versions).toBe(2);
    });
  });

  test('what cannot be kept, and what was refused before, is told in its place; the others are kept', async () => {
    await within(async (readout) => {
      const refused = { refused: new ReadoutError('not-read', 'is a letter.') };
      const given = [reportOf(reports.pledge), unknown, refused, reportOf(reports.fine), notice];
      const told = await addAll(readout, given);
      expect(told.map((one) => one.given)).toEqual(given);
      expect(told.map((one) => ('added' in one ? one.added.outcome : one.error))).toEqual([
        'added',
        expect.objectContaining({ code: 'not-found', message: expect.stringContaining('nothing to withdraw') }),
        refused.refused,
        'added',
        'withdrawn',
      ]);
      expect(await readout.doctor()).toEqual([]);
    });
  });

  test('in any order a rebuild gives the same rows, and the doctor finds nothing', { timeout: 120_000 }, async () => {
    const all: readonly Incoming[] = [...[...Object.values(reports), later].map(reportOf), notice, unknown];
    const order = fc.shuffledSubarray([...all], { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, async (given) => {
        await within(async (readout, url) => {
          await addAll(readout, given);
          const before = await rowsAt(url);
          await readout.rebuild(() => undefined);
          expect(await rowsAt(url)).toEqual(before);
          expect(await readout.doctor()).toEqual([]);
        });
      }),
      { numRuns: 5 },
    );
  });

  async function within<T>(work: (readout: Readout, url: string) => Promise<T>): Promise<T> {
    const place = await make?.();
    if (place === undefined) throw new Error('there is no such database here');
    const readout = await openReadout({ url: place.url, now: () => '2024-01-01T00:00:00.000Z' });
    try {
      return await work(readout, place.url);
    } finally {
      await readout.close();
      await place.remove();
    }
  }
});

function reportOf(report: (typeof reports)['meeting']): Incoming {
  return { report };
}

async function addAll(readout: Readout, given: readonly Incoming[]) {
  async function* coming() {
    yield* given;
  }
  const told: Told<Incoming>[] = [];
  for await (const group of readout.addAll(coming())) told.push(...group);
  return told;
}

async function heldBy(readout: Readout) {
  const { items: events } = await readout.timeline({ limit: 0 });
  const { items: entities } = await readout.entities({ limit: 0 });
  return { events, entities };
}
