import { createHash } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { actionsOf } from './act.ts';
import { questionsOf } from './ask.ts';
import { loginsOf } from './auth/login.ts';
import type { Desk, Env } from './desk.ts';
import { asSomebodyHere, headers, largestBody, refuseChanges, refuseLarge, sameSite } from './guards.ts';
import { listenersOf } from './listeners.ts';
import { problem, problemOf } from './problems.ts';

/** The API under /api: every question and judgement of the record, its OpenAPI description, and what is added as it comes. */
export function createApp(desk: Desk) {
  const listeners = listenersOf();
  const app = new OpenAPIHono<Env>().basePath('/api');
  app.use(headers);
  app.use(bodyLimit({ maxSize: largestBody, onError: refuseLarge }));
  app.use(sameSite(desk.hosts));
  const logins = desk.users === null ? null : loginsOf(desk.users, () => Date.parse(desk.now()));
  app.use(logins?.guard ?? asSomebodyHere);
  if (desk.isReadOnly) app.use(refuseChanges);
  for (const path of steady) app.use(path, etag({ generateDigest: digestOf }));
  if (logins !== null) app.route('/', logins.routes);
  else app.get('/me', (context) => context.json(context.get('caller')));
  app.route('/', questionsOf(desk));
  app.route('/', actionsOf(desk, listeners));
  app.route('/', listeners.route);
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Readout', version: '1' } });
  app.onError(problem);
  // Not notFound: that of a mounted app is never asked, and the web pages would answer.
  app.all('/*', (context) =>
    problemOf(context, {
      status: 404,
      code: 'no-such-route',
      detail: 'There is nothing here; /api/openapi.json lists what there is.',
    }),
  );
  return app;
}
/** Answers that a browser may keep as long as their ETag holds. */
const steady = ['/counts', '/timeline', '/events/*', '/reports/*', '/entities/*', '/figures', '/quotes'];

/** At once and here: handed to another thread an answer would wait for its turn there and back. */
function digestOf(body: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return new Uint8Array(createHash('sha1').update(body).digest()).buffer;
}

/** The API as its callers see it. */
export type App = ReturnType<typeof createApp>;
