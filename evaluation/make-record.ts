// node evaluation/make-record.ts --events 50000 --out FILE.db: a record of made readings (made-readings.ts), placed and settled as any others.

import { change, type Desk, nothingWorked } from '../src/readout/desk.ts';
import { layReport } from '../src/readout/lay.ts';
import { settleLaid } from '../src/readout/settle-laid.ts';
import { enter } from '../src/record/enter.ts';
import { openStore } from '../src/store/open-store.ts';
import { eventsInReading, madeReading } from './made-readings.ts';

/** Fills a new record until it holds about so many events; many reports a transaction, for it can be made again. */
export async function makeBigRecord(path: string, events: number): Promise<void> {
  const store = await openStore({ url: path, mayCreate: true });
  const heard = { judgements: [], upTo: 0, bench: null };
  const desk: Desk = {
    store,
    now: () => new Date().toISOString(),
    rules: 'made',
    memory: new Map(),
    heard,
    worked: nothingWorked(),
  };
  // Of three reports one retells another.
  const count = Math.ceil(((events / eventsInReading) * 3) / 2);
  for (let from = 0; from < count; from += together)
    await change(desk, async (view) => {
      for (let number = from; number < Math.min(count, from + together); number += 1) {
        const reading = madeReading(number);
        const at = new Date(Date.parse(`${reading.report.publishedAt}Z`)).toISOString();
        await settleLaid(view, [await layReport(view, { reading, entry: enter(reading), at })]);
      }
    });
  await store.close();
}

const together = 250;

if (import.meta.main) {
  const words = process.argv.slice(2);
  const told = (name: string) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);
  const out = told('out');
  if (out === undefined) throw new Error('usage: node evaluation/make-record.ts --events 50000 --out FILE.db');
  await makeBigRecord(out, Number(told('events') ?? 50_000));
}
