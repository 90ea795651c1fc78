import { boundsOf } from '../model/interval.ts';
import type { Extract } from '../model/questions.ts';
import { csvOf } from './rows.ts';

/** A row a report of an event, as R's `eventreport` (Cook and Weidmann) takes them: disagreement stays in the data, aggregation is the reader's. */
export function eventReportRows({ events }: Extract): string {
  const rows = events.flatMap(({ event, tellings }) =>
    tellings.map(({ id, report, publisher, publishedAt, account }) => {
      const { first, last } = boundsOf(account.time?.edtf ?? null);
      const [amount] = account.amounts;
      return [
        event.id,
        id,
        report,
        publisher,
        publishedAt.slice(0, 10),
        account.kind,
        first,
        last,
        account.standing,
        account.who.map(({ name }) => name).join('; '),
        account.whom.map(({ name }) => name).join('; '),
        account.where.map(({ name }) => name).join('; '),
        amount?.low ?? amount?.value ?? null,
        amount?.high ?? amount?.value ?? null,
        amount?.unit ?? null,
        account.sources[0]?.type ?? 'outlet',
      ];
    }),
  );
  return csvOf(names, rows);
}
const names = [
  'event_id',
  'event_report_id',
  'report_id',
  'source',
  'source_date',
  'event_type',
  'start_date',
  'end_date',
  'standing',
  'actor1',
  'actor2',
  'location',
  'number_low',
  'number_high',
  'number_unit',
  'source_type',
];
