import { boundsOf } from '../model/interval.ts';
import type { Extract } from '../model/questions.ts';
import { namesIn } from './names.ts';
import { csvOf } from './rows.ts';
import { timePrecisionOf } from './time-precision.ts';

/** Events as CSV, a row each: what the record shows, and how many independent sources tell it. */
export function eventsCsv({ events }: Extract): string {
  const rows = events.map((line) => {
    const { event } = line;
    const { first, last } = boundsOf(event.time.shown);
    const amount = event.amounts.shown;
    return [
      event.id,
      event.kind,
      event.time.shown,
      first,
      last,
      timePrecisionOf(event.time.shown),
      event.standing.shown,
      namesIn(line, 'who'),
      namesIn(line, 'whom'),
      event.what.shown,
      namesIn(line, 'where'),
      amount?.value ?? null,
      amount?.unit ?? null,
      amount?.bound ?? null,
      event.reports.length,
      event.sources.length,
      [event.time, event.amounts, event.standing].some(({ isConflict }) => isConflict),
      line.isPastDue,
      event.confidence,
      event.best.evidence.words,
    ];
  });
  return csvOf(eventNames, rows);
}
const eventNames = [
  'event',
  'kind',
  'edtf',
  'first_day',
  'last_day',
  'time_precision',
  'standing',
  'who',
  'whom',
  'what',
  'where',
  'amount',
  'unit',
  'bound',
  'reports',
  'independent_sources',
  'reports_differ',
  'past_due',
  'confidence',
  'sentence',
];

/** Tellings as CSV, a row each: what one report says, with its sentence and its chain of sources, nearest the event first. */
export function tellingsCsv({ events }: Extract): string {
  const rows = events.flatMap(({ event, tellings, reports }) =>
    tellings.map(({ id, version, publisher, publishedAt, account }) => {
      const { who, whom, what, where, time, amounts, standing, sources, confidence, evidence } = account;
      const [amount] = amounts;
      const [best] = evidence;
      return [
        event.id,
        id,
        version,
        publisher,
        publishedAt,
        reports.find((one) => one.version === version)?.url ?? null,
        account.kind,
        who.map(({ name }) => name).join('; '),
        whom.map(({ name }) => name).join('; '),
        what?.words ?? null,
        where.map(({ name }) => name).join('; '),
        time?.edtf ?? null,
        time?.working ?? null,
        standing,
        amount?.value ?? null,
        amount?.unit ?? null,
        amount?.bound ?? null,
        sources.map(({ name, type }) => `${name} (${type})`).join(' < '),
        confidence,
        best?.words ?? null,
        best?.span.start ?? null,
        best?.span.end ?? null,
        best?.rule ?? null,
      ];
    }),
  );
  return csvOf(tellingNames, rows);
}
const tellingNames = [
  'event',
  'telling',
  'report_version',
  'publisher',
  'published_at',
  'url',
  'kind',
  'who',
  'whom',
  'what',
  'where',
  'edtf',
  'date_working',
  'standing',
  'amount',
  'unit',
  'bound',
  'sources',
  'confidence',
  'sentence',
  'start',
  'end',
  'rule',
];
