// What every request passes before it reaches a route.
import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { ReadoutError } from '../model/error.ts';
import type { Env } from './desk.ts';
import { problemOf } from './problems.ts';

/** The largest body that is taken: a long report or a small archive. */
export const largestBody = 20 * 1024 * 1024;

/** Nothing is run, framed or loaded from elsewhere, and nothing inline. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // On plain http browsers ignore it; where a proxy adds https, the proxy decides.
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
});

/** The refusal of a body that is too large. */
export function refuseLarge(context: Context): Response {
  return problemOf(context, {
    status: 413,
    code: 'too-large',
    detail: `Send at most ${largestBody / 1024 / 1024} MB at once; add larger files with readout add.`,
  });
}

/** No page from elsewhere may ask this server anything, neither by a form nor under a name that was turned to our address. */
export function sameSite(hosts: readonly string[]): MiddlewareHandler {
  return createMiddleware(async (context, next) => {
    const { hostname, host } = new URL(context.req.url);
    if (!hosts.includes(hostname))
      throw new ReadoutError(
        'forbidden',
        `This server does not answer as ${hostname}; start it with --host-name ${hostname}.`,
      );
    const origin = context.req.header('Origin');
    const changes = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    const isForeign = origin !== undefined && URL.parse(origin)?.host !== host;
    if (changes && (isForeign || context.req.header('Sec-Fetch-Site') === 'cross-site'))
      throw new ReadoutError('forbidden', 'A page from elsewhere may not change this record.');
    await next();
  });
}

/** Without logins everybody is the person at this machine, who may do everything. */
export const asSomebodyHere: MiddlewareHandler<Env> = createMiddleware<Env>(async (context, next) => {
  context.set('caller', { name: '', role: 'admin' });
  await next();
});

/** In read-only mode nothing is added or judged: whoever asks is a reader. */
export const refuseChanges: MiddlewareHandler<Env> = createMiddleware<Env>(async (context, next) => {
  const { method, path } = context.req;
  const isOwn = path === '/api/login' || path === '/api/logout';
  if (method !== 'GET' && method !== 'HEAD' && !isOwn)
    throw new ReadoutError('read-only', 'This server only shows the record; it was started with --read-only.');
  const caller = context.get('caller');
  // Nobody has been found yet where somebody logs in.
  if (caller !== undefined) context.set('caller', { ...caller, role: 'reader' });
  await next();
});
