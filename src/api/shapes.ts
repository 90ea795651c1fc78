// The shapes of the API's answers for OpenAPI: the words of model/, each with what a reader of the API must know.
import { z } from '@hono/zod-openapi';
import type { Reading } from '../model/reading.ts';
import type { Version } from '../model/record.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const id = z.string().openapi({ example: '1f0c2a9b7d3e4f50' });
const instant = z.string().openapi({ description: 'UTC, ISO 8601', example: '2023-11-03T05:19:00.000Z' });
const day = z.string().openapi({ example: '2023-11-03' });
const edtf = z.string().openapi({ description: 'EDTF, ISO 8601-2', example: '2023-11-05/2023-11-10' });
const span = z.object({ start: z.number().int(), end: z.number().int() }).openapi({ description: 'UTF-16 code units' });
const rule = z.custom<`${string}/${string}`>().openapi({ type: 'string', example: 'dates/weekday' });
const passage = z.object({ span, words: z.string() });
const evidence = z.object({ span, words: z.string(), rule });
const standing = z.enum(['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']);
const bound = z.enum(['exact', 'over', 'under', 'about', 'range']);
const type = z.enum(['person', 'organization', 'place', 'nationality', 'product', 'law', 'occasion']);
const party = z.object({ name: z.string(), mention: z.string().nullable() });
const source = z.object({
  name: z.string(),
  type: z.enum(['party', 'official', 'media', 'expert', 'anonymous']),
  mention: z.string().nullable(),
});
const eventAmount = z.object({
  value: z.number(),
  unit: z.string().openapi({ description: 'ISO 4217, percent, percentage point, or a noun', example: 'CNY' }),
  bound,
  low: z.number().nullable(),
  high: z.number().nullable(),
});

const account = z.object({
  kind: z.string(),
  who: list(party),
  whom: list(party),
  what: passage.nullable(),
  where: list(party),
  amounts: list(eventAmount.extend({ span, rule, words: z.string(), kind: z.enum(['money', 'count', 'percent']) })),
  time: z.object({ edtf, span: span.nullable(), rule, working: z.string() }).nullable(),
  standing,
  sources: list(source),
  confidence: z.number(),
  main: z.boolean(),
  evidence: list(evidence),
});
const quote = z.object({
  speaker: party.extend({ span }).nullable(),
  manner: z.enum(['direct', 'indirect', 'mixed']),
  content: list(passage),
  via: z.object({ name: z.string() }).nullable(),
  time: z.object({ edtf }).nullable(),
  speech: z.boolean(),
  evidence: list(evidence),
});
const figure = z.object({
  indicator: passage,
  value: z.number(),
  unit: z.string(),
  bound,
  period: z.object({ edtf }).nullable(),
  change: z.object({ percent: z.number(), base: edtf.nullable() }).nullable(),
  sources: list(source),
  evidence: list(evidence),
});

const role = z.object({ role: z.enum(['who', 'whom', 'where']), name: z.string(), alias: id.nullable() });
const kept = { id, report: id, version: id, publisher: z.string().nullable(), publishedAt: z.string() };
const telling = z.object({ ...kept, account, roles: list(role) });
const settled = <T extends z.ZodType>(of: T) =>
  z.object({
    shown: of.nullable(),
    said: list(z.object({ value: of, tellings: list(id) })),
    isConflict: z.boolean(),
    judgement: id.nullable(),
  });
const likeness = z.object({ left: id, right: id, score: z.number(), reasons: list(z.string()) });
const event = z.object({
  id,
  kind: z.string(),
  tellings: list(id),
  reports: list(id),
  roles: list(role),
  what: settled(z.string()),
  amounts: settled(eventAmount),
  time: settled(edtf),
  standing: settled(standing),
  history: list(z.object({ standing, day, telling: id, words: z.string() })),
  sources: list(
    z.object({
      reports: list(id),
      publishers: list(z.string()),
      origins: list(z.string()),
      reasons: list(z.string()),
    }),
  ),
  confidence: z.number(),
  main: z.boolean(),
  best: z.object({ telling: id, version: id, evidence }),
});
const names = z.record(z.string(), z.object({ entity: id, name: z.string() }));
const eventLine = z.object({ event, names, isPastDue: z.boolean() });
const alias = z.object({ id, type, name: z.string(), key: z.string() });
const entity = z.object({ id, type, name: z.string(), aliases: list(alias), known: list(z.string()) });
const reportLine = z.object({
  report: id,
  version: id,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().openapi({ description: "The outlet's own time" }),
  zone: z.string().nullable(),
  addedAt: instant,
  versions: z.number().int(),
  withdrawn: z.string().nullable(),
});
const keptQuote = z.object({ ...kept, alias: id.nullable(), quote });
const keptFigure = z.object({ ...kept, figure });

/** A stretch of a longer answer: `next` is the cursor for the rest. */
export const pageOf = <T extends z.ZodType>(of: T) => z.object({ items: list(of), next: z.string().nullable() });

/** A judgement, as it is kept and as it is given back. */
export const judgement = z
  .object({
    id,
    verdict: z.enum(['same', 'different', 'wrong', 'right', 'note', 'undo']),
    left: list(id),
    right: list(id),
    property: z.string().nullable(),
    value: z.string().nullable(),
    undoes: id.nullable(),
    by: z.string(),
    at: instant,
    reason: z.string(),
  })
  .openapi('Judgement');

/** Every answer by the name that OpenAPI gives it. */
export const shapes = {
  timeline: pageOf(eventLine).extend({ left: z.number().int() }).openapi('Timeline'),
  axis: z
    .object({
      first: list(z.number().int().nullable()),
      last: list(z.number().int().nullable()),
      standings: list(standing.nullable()),
      conflicts: list(z.number().int()),
    })
    .openapi('Axis', {
      description: 'Columns of equal length, in the order of the timeline; days are counted from 1970-01-01',
    }),
  events: pageOf(eventLine).openapi('Events'),
  event: eventLine
    .extend({
      tellings: list(telling),
      reports: list(reportLine),
      likenesses: list(likeness),
      near: list(z.object({ event: id, likeness })),
      judgements: list(judgement),
    })
    .openapi('EventPage'),
  reports: pageOf(reportLine).openapi('Reports'),
  report: z
    .object({
      line: reportLine,
      reading: z.custom<Reading>().openapi({ type: 'object', description: 'As `readout read --format json` gives it' }),
      tellings: list(telling),
      quotes: list(keptQuote),
      figures: list(keptFigure),
      events: z.record(z.string(), id),
      entities: names,
      versions: list(z.custom<Version>().openapi({ type: 'object' })),
      diffs: list(z.object({ older: id, newer: id, kept: list(id), withdrawn: list(id), added: list(id) })),
      copies: list(z.object({ report: id, share: z.number() })),
    })
    .openapi('ReportPage'),
  entities: pageOf(entity.extend({ events: z.number().int() })).openapi('Entities'),
  entity: z
    .object({
      entity,
      titles: list(z.object({ title: z.string(), reports: list(id), from: day, to: day })),
      events: pageOf(eventLine),
      here: pageOf(eventLine).openapi({ description: 'Of a place: the events that are told to be there' }),
      quotes: list(keptQuote),
      partners: list(z.object({ entity: id, name: z.string(), events: z.number().int() })),
      likenesses: list(likeness),
      judgements: list(judgement),
    })
    .openapi('EntityPage'),
  hits: pageOf(
    z.object({
      type: z.enum(['event', 'report', 'entity', 'quote', 'figure']),
      id,
      title: z.string(),
      excerpt: z.string().openapi({ description: 'The words around the match, each match in [brackets]' }),
      day: day.nullable(),
      place: z
        .object({ report: id, at: z.number().int() })
        .nullable()
        .openapi({ description: 'The report that holds the words, and where in its text they begin' }),
    }),
  ).openapi('Hits'),
  quotes: pageOf(keptQuote).openapi('Quotes'),
  figures: pageOf(z.object({ indicator: z.string(), unit: z.string(), points: list(keptFigure) })).openapi('Figures'),
  graph: z
    .object({
      nodes: list(z.object({ entity: id, name: z.string(), type, events: z.number().int() })),
      edges: list(z.object({ left: id, right: id, events: z.number().int() })),
    })
    .openapi('Graph'),
  inbox: pageOf(
    z.object({
      question: z.enum(['unsure', 'duplicate', 'conflict', 'past-due']),
      event: eventLine,
      other: eventLine.nullable(),
      likeness: likeness.nullable(),
    }),
  ).openapi('Inbox'),
  judgements: pageOf(judgement).openapi('Judgements'),
  counts: z
    .object({
      reports: z.number().int(),
      versions: z.number().int(),
      events: z.number().int(),
      entities: z.number().int(),
      quotes: z.number().int(),
      figures: z.number().int(),
      judgements: z.number().int(),
      since: instant.nullable().openapi({ description: 'When the record learned its first report' }),
    })
    .openapi('Counts'),
  feeds: z
    .object({
      isWatched: z.boolean().openapi({ description: 'Whether readout watch runs now' }),
      command: z.string().openapi({ description: 'What starts a watch on the machine that keeps the record' }),
      items: list(
        z.object({
          url: z.string(),
          condition: z.enum(['new', 'well', 'silent', 'failing', 'broken', 'gone']),
          asked: instant.nullable(),
          lastSuccess: instant.nullable(),
          lastNew: instant.nullable(),
          failures: z.number().int(),
          fault: z.string().nullable(),
          silentSince: instant.nullable(),
          notBefore: instant.nullable().openapi({ description: 'Not visited before this; else in its turn' }),
          movedTo: z.string().nullable(),
        }),
      ),
    })
    .openapi('Feeds'),
  added: z
    .object({
      items: list(
        z.union([
          z.object({
            name: z.string(),
            outcome: z.enum(['added', 'known', 'new-version', 'withdrawn']),
            version: id,
            report: id,
            events: list(id),
            accounts: z.number().int(),
            quotes: z.number().int(),
            figures: z.number().int(),
          }),
          z.object({ name: z.string(), refused: z.string() }),
        ]),
      ),
    })
    .openapi('AddedReports'),
  problem: z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.number().int(),
      detail: z.string(),
      code: z.string(),
    })
    .openapi('Problem', { description: 'RFC 9457' }),
};
