import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Readout } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { openReadout } from '../readout.ts';
import { type FreshPlace, freshPlaces } from '../store/fresh-places.ts';
import { made, reports } from './made-reports.ts';
import { rowsAt } from './rows-at.ts';

const kinds = await freshPlaces();
const all: readonly Report[] = Object.values(reports);
const later = made('c', 'Gazette', '2023-11-06', `${reports.meeting.text} Norland Chips sued Aldmoor Bank on Monday.`);

/** Something done to a record; a number picks among the tellings and names that are there. */
type Deed =
  | { readonly does: 'add'; readonly report: number }
  | { readonly does: 'change' }
  | { readonly does: 'withdraw' }
  | {
      readonly does: 'same' | 'different' | 'wrong';
      readonly names: boolean;
      readonly one: number;
      readonly other: number;
    }
  | { readonly does: 'undo'; readonly one: number };

const number = fc.nat({ max: 1_000 });
const judging: fc.Arbitrary<Deed> = fc.record({
  does: fc.constantFrom('same' as const, 'different' as const, 'wrong' as const),
  names: fc.boolean(),
  one: number,
  other: number,
});
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('add' as const), report: number }) },
  { weight: 1, arbitrary: fc.constantFrom({ does: 'change' as const }, { does: 'withdraw' as const }) },
  { weight: 4, arbitrary: judging },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo' as const), one: number }) },
);
const deeds = fc.array(deed, { minLength: 6, maxLength: 12 });

describe.each(kinds)('$kind', ({ kind, make }) => {
  const it = make === null ? test.skip : test;
  const runs = { numRuns: kind === 'SQLite' ? 8 : 3, seed: 15 };
  const fresh = make ?? nowhere;

  it('any order of adding gives the same events and entities', async () => {
    const due = await within(fresh, async (readout) => {
      for (const report of all) await readout.add(report);
      return await known(readout);
    });
    const order = fc.shuffledSubarray([...all], { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(order, async (given) => {
        await within(fresh, async (readout) => {
          for (const report of given) await readout.add(report);
          expect(await known(readout)).toEqual(due);
        });
      }),
      runs,
    );
  });

  it('a rebuild gives the same rows, and the doctor finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (given) => {
        await within(fresh, async (readout, { url }) => {
          for (const one of given) await perform(readout, one);
          const before = await rowsAt(url);
          await readout.rebuild(() => undefined);
          expect(await rowsAt(url)).toEqual(before);
          expect(await readout.doctor()).toEqual([]);
        });
      }),
      runs,
    );
  });

  it('as of any moment the record answers as it did then', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (given) => {
        await within(fresh, async (readout) => {
          const told: (readonly [Instant, unknown])[] = [];
          for (const one of given) {
            await perform(readout, one);
            told.push([clock.last, await answers(readout, undefined)]);
          }
          for (const [at, then] of told) expect(await answers(readout, at)).toEqual(then);
        });
      }),
      runs,
    );
  });

  it('judgements taken back, in any order, leave all as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(judging, { minLength: 3, maxLength: 6 }), number, async (given, seed) => {
        await within(fresh, async (readout) => {
          for (const report of all) await readout.add(report);
          const before = await known(readout);
          for (const one of given) await perform(readout, one);
          const judged = (await readout.judgements({ limit: 0 })).items.map(({ id }) => id);
          while (judged.length > 0) {
            const [undoes] = judged.splice(seed % judged.length, 1);
            if (undoes !== undefined)
              await readout.judge({ verdict: 'undo', left: [], undoes, by: 'Ana', reason: 'test' });
          }
          expect(await known(readout)).toEqual(before);
        });
      }),
      runs,
    );
  });
});

/** When the last record was last asked the time. */
const clock = { last: '' };

async function within<T>(
  fresh: () => Promise<FreshPlace>,
  work: (readout: Readout, place: FreshPlace) => Promise<T>,
): Promise<T> {
  const place = await fresh();
  clock.last = new Date(Date.UTC(2023, 11, 31)).toISOString();
  let seconds = 0;
  const now = () => {
    clock.last = new Date(Date.UTC(2024, 0, 1) + 1000 * seconds++).toISOString();
    return clock.last;
  };
  const readout = await openReadout({ url: place.url, now });
  try {
    return await work(readout, place);
  } finally {
    await readout.close();
    await place.remove();
  }
}

async function nowhere(): Promise<FreshPlace> {
  throw new Error('there is no such database here');
}

/** All events and entities, in an order of their own. */
async function known(readout: Readout) {
  const events = (await readout.timeline({ limit: 0 })).items.toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1));
  const entities = (await readout.entities({ limit: 0 })).items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { events, entities };
}

/** What each question answers, now or as of a moment. */
async function answers(readout: Readout, asOf: Instant | undefined) {
  const timeline = await readout.timeline({ limit: 0, asOf });
  const meetings = await readout.timeline({ kind: ['meeting'], from: '2023-11-01', minSources: 1, limit: 1, asOf });
  const found = await readout.find('lindqvist OR norland', { limit: 0, asOf });
  const hits = (await readout.find('norland', { limit: 0, asOf })).items;
  const pages = [];
  for (const { event } of timeline.items) {
    const { tellings, near, likenesses, names } = await readout.event(event.id, asOf);
    pages.push({ tellings, near, likenesses, names });
  }
  return {
    timeline,
    meetings,
    found,
    hits: hits.map(({ type, id }) => `${type} ${id}`).sort(),
    pages,
    axis: await readout.axis({ asOf }),
    conflicts: await readout.conflicts({ asOf }),
    pending: await readout.pending({ today: '2024-06-01', asOf }),
    quotes: await readout.quotes({ limit: 0, asOf }),
    figures: await readout.figures({ limit: 0, asOf }),
    reports: await readout.reports({ limit: 0, asOf }),
    graph: await readout.graph({ limit: 100, asOf }),
    counts: await readout.counts(asOf),
  };
}

async function perform(readout: Readout, given: Deed): Promise<void> {
  if (given.does === 'add') {
    await readout.add(all[given.report % all.length] ?? reports.meeting);
  } else if (given.does === 'change') {
    await readout.add(later);
  } else if (given.does === 'withdraw') {
    const there = (await readout.reports({ limit: 0 })).items.some(({ url }) => url === later.url);
    if (there) await readout.withdraw({ url: later.url, id: null, reason: 'test' });
  } else if (given.does === 'undo') {
    await undoOne(readout, given.one);
  } else {
    const ids = given.names ? await namesIn(readout) : await tellingsIn(readout);
    const [one, other] = [ids[given.one % ids.length], ids[given.other % ids.length]];
    if (one === undefined || other === undefined || one === other) return;
    const right = given.does === 'wrong' ? [] : [other];
    await readout.judge({ verdict: given.does, left: [one], right, by: 'Ana', reason: 'test' });
  }
}

async function undoOne(readout: Readout, pick: number): Promise<void> {
  const { items } = await readout.judgements({ limit: 0 });
  const undone = new Set(items.map(({ undoes }) => undoes));
  const open = items.filter(({ id }) => !undone.has(id));
  const undoes = open[pick % open.length]?.id;
  if (undoes !== undefined) await readout.judge({ verdict: 'undo', left: [], undoes, by: 'Ana', reason: 'test' });
}

async function tellingsIn(readout: Readout): Promise<readonly string[]> {
  return (await readout.timeline({ limit: 0 })).items.flatMap(({ event }) => event.tellings).sort();
}

async function namesIn(readout: Readout): Promise<readonly string[]> {
  return (await readout.entities({ limit: 0 })).items.flatMap(({ aliases }) => aliases.map(({ id }) => id)).sort();
}
