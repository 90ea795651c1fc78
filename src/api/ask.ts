import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ReadoutError } from '../model/error.ts';
import type { Readout } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import type { Desk, Env } from './desk.ts';
import { inPath, queries } from './queries.ts';
import { shapes } from './shapes.ts';

/** Every question of the record as a GET route; each answer is one of `shapes`. */
export function questionsOf({ readout, now, feeds }: Desk) {
  const today = () => now().slice(0, 10);
  const since = sinceOf(readout);
  // One statement a route: chained, their types would grow into each other, and checking them takes minutes.
  const asks = new OpenAPIHono<Env>({ defaultHook: refuseInvalid });
  asks.openapi(get('/counts', 'How much the record holds', queries.asOf, shapes.counts), async (context) =>
    context.json({ ...(await readout.counts(context.req.valid('query').asOf)), since: await since() }, 200),
  );
  asks.openapi(
    get('/timeline', 'Events in the order of their time', queries.timeline, shapes.timeline),
    async (context) => context.json(await readout.timeline(context.req.valid('query')), 200),
  );
  asks.openapi(
    get('/axis', 'All events that fit as marks of an axis', queries.timeline, shapes.axis),
    async (context) => context.json(await readout.axis(context.req.valid('query')), 200),
  );
  asks.openapi(one('/events/{id}', 'An event with all its evidence', shapes.event), async (context) =>
    context.json(await readout.event(context.req.valid('param').id, context.req.valid('query').asOf), 200),
  );
  asks.openapi(get('/reports', 'Reports, the last added first', queries.listed, shapes.reports), async (context) =>
    context.json(await readout.reports(context.req.valid('query')), 200),
  );
  asks.openapi(one('/reports/{id}', 'A report with its reading and its versions', shapes.report), async (context) =>
    context.json(await readout.report(context.req.valid('param').id, context.req.valid('query').asOf), 200),
  );
  asks.openapi(
    get('/entities', 'People, bodies, places, those with the most events first', queries.entities, shapes.entities),
    async (context) => context.json(await readout.entities(context.req.valid('query')), 200),
  );
  asks.openapi(one('/entities/{id}', 'An entity by its id or name', shapes.entity, inPath.idOrName), async (context) =>
    context.json(await readout.entity(context.req.valid('param').id, context.req.valid('query').asOf), 200),
  );
  asks.openapi(get('/find', 'Full-text search', queries.find, shapes.hits), async (context) => {
    const { q, ...paging } = context.req.valid('query');
    return context.json(await readout.find(q, paging), 200);
  });
  asks.openapi(get('/quotes', 'Who said what', queries.quotes, shapes.quotes), async (context) =>
    context.json(await readout.quotes(context.req.valid('query')), 200),
  );
  asks.openapi(get('/figures', 'Published numbers by indicator', queries.figures, shapes.figures), async (context) =>
    context.json(await readout.figures(context.req.valid('query')), 200),
  );
  asks.openapi(get('/graph', 'Entities by shared events', queries.graph, shapes.graph), async (context) =>
    context.json(await readout.graph(context.req.valid('query')), 200),
  );
  asks.openapi(get('/conflicts', 'Events whose reports differ', queries.listed, shapes.events), async (context) =>
    context.json(await readout.conflicts(context.req.valid('query')), 200),
  );
  asks.openapi(get('/pending', 'Plans whose time has passed', queries.due, shapes.events), async (context) => {
    const { today: day = today(), ...asked } = context.req.valid('query');
    return context.json(await readout.pending({ ...asked, today: day }), 200);
  });
  asks.openapi(get('/inbox', 'What a person should look at', queries.due, shapes.inbox), async (context) => {
    const { today: day = today(), limit, cursor } = context.req.valid('query');
    return context.json(await readout.inbox({ limit, cursor, today: day }), 200);
  });
  asks.openapi(
    get('/judgements', 'What people decided, the last first', queries.paging, shapes.judgements),
    async (context) => context.json(await readout.judgements(context.req.valid('query')), 200),
  );
  asks.openapi(get('/feeds', 'How the feeds do that are watched', z.object({}), shapes.feeds), (context) => {
    // The address of a feed may hold a key that only those who keep the record should know.
    if (context.get('caller').role === 'reader')
      throw new ReadoutError('forbidden', 'A reader may look at the record, not at how its feeds do.');
    return context.json(feeds(), 200);
  });
  return asks;
}

/** When the record learned its first report; asked of the logs until there is one, for it never changes. */
function sinceOf(readout: Readout): () => Promise<Instant | null> {
  let since: Instant | null = null;
  return async () => {
    if (since !== null) return since;
    for await (const line of readout.logs()) {
      if (line.log !== 'version') continue;
      since = line.version.addedAt;
      break;
    }
    return since;
  };
}

/** A query, path or body that does not fit: the first fault in a sentence. */
export function refuseInvalid(result: { readonly success: boolean; readonly error?: z.ZodError | undefined }): void {
  const fault = result.error?.issues[0];
  if (result.success || fault === undefined) return;
  const where = fault.path.join('.') || 'The request';
  throw new ReadoutError('invalid', `${where}: ${fault.message}. GET /api/openapi.json tells what is asked for.`);
}

function get<Q extends z.ZodObject, S extends z.ZodType>(path: string, summary: string, query: Q, shape: S) {
  return createRoute({ method: 'get', path, summary, request: { query }, responses: answers(shape) });
}

function one<S extends z.ZodType, P extends z.ZodObject = typeof inPath.id>(
  path: string,
  summary: string,
  shape: S,
  params?: P,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { params: params ?? inPath.id, query: queries.asOf },
    responses: answers(shape),
  });
}

/** The answer of a route, and the problem that stands for it where it fails. */
export function answers<S extends z.ZodType>(shape: S) {
  return {
    200: { description: 'The answer', content: { 'application/json': { schema: shape } } },
    default: {
      description: 'What is wrong, and what to do',
      content: { 'application/problem+json': { schema: shapes.problem } },
    },
  };
}
