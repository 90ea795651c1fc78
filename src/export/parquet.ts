import { parquetWriteBuffer } from 'hyparquet-writer';
import { boundsOf } from '../model/interval.ts';
import type { Extract } from '../model/questions.ts';
import { namesIn } from './names.ts';

/** Events as one Parquet file, a row each; texts are UTF-8 and null where nothing is told. */
export function eventsParquet({ events }: Extract): Uint8Array {
  const text = (name: string, of: (page: Extract['events'][number]) => string | null) => {
    return { name, data: events.map(of), type: 'STRING' as const, nullable: true };
  };
  const count = (name: string, of: (page: Extract['events'][number]) => number) => {
    return { name, data: events.map(of), type: 'INT32' as const, nullable: false };
  };
  const buffer = parquetWriteBuffer({
    columnData: [
      text('event', ({ event }) => event.id),
      text('kind', ({ event }) => event.kind),
      text('edtf', ({ event }) => event.time.shown),
      text('first_day', ({ event }) => boundsOf(event.time.shown).first),
      text('last_day', ({ event }) => boundsOf(event.time.shown).last),
      text('standing', ({ event }) => event.standing.shown),
      text('who', (page) => namesIn(page, 'who')),
      text('whom', (page) => namesIn(page, 'whom')),
      text('what', ({ event }) => event.what.shown),
      text('where', (page) => namesIn(page, 'where')),
      {
        name: 'amount',
        data: events.map(({ event }) => event.amounts.shown?.value ?? null),
        type: 'DOUBLE',
        nullable: true,
      },
      text('unit', ({ event }) => event.amounts.shown?.unit ?? null),
      count('reports', ({ event }) => event.reports.length),
      count('independent_sources', ({ event }) => event.sources.length),
      { name: 'confidence', data: events.map(({ event }) => event.confidence), type: 'DOUBLE', nullable: false },
      text('sentence', ({ event }) => event.best.evidence.words),
    ],
  });
  return new Uint8Array(buffer);
}
