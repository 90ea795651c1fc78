import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ReadoutError } from '../model/error.ts';

/** Statuses of the errors that callers can mend; all others are ours. */
type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

const statusOf: Readonly<Record<string, Status>> = {
  'not-found': 404,
  'no-login': 401,
  forbidden: 403,
  'read-only': 403,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  'disk-full': 503,
  locked: 503,
  'not-a-record': 503,
};

/** An error as RFC 9457 problem+json; what only we can mend is told without its insides, and printed for us. */
export function problem(error: Error, context: Context): Response {
  const { status, code, detail } = told(error);
  if (status === 500) process.stderr.write(`readout: ${context.req.method} ${context.req.path}: ${error.stack}\n`);
  return problemOf(context, { status, code, detail });
}

/** One problem as a response. */
export function problemOf(
  context: Context,
  { status, code, detail }: { readonly status: Status; readonly code: string; readonly detail: string },
): Response {
  const body = { type: 'about:blank', title: titles[status], status, detail, code };
  return context.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}

function told(error: Error): { readonly status: Status; readonly code: string; readonly detail: string } {
  if (error instanceof ReadoutError) {
    const status = statusOf[error.code] ?? 422;
    return { status, code: error.code, detail: error.message };
  }
  if (error instanceof HTTPException && isKnown(error.status))
    return { status: error.status, code: 'request', detail: error.message || titles[error.status] };
  return { status: 500, code: 'internal', detail: 'Something broke in Readout; the server’s own output says what.' };
}

const titles: Readonly<Record<Status, string>> = {
  400: 'The request cannot be read',
  401: 'Log in first',
  403: 'Not allowed',
  404: 'Not in the record',
  405: 'Not allowed here',
  409: 'Changed meanwhile',
  413: 'Too large',
  415: 'Of no known type',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'Readout failed',
  503: 'The record cannot be used now',
};

function isKnown(status: number): status is Status {
  return Object.hasOwn(titles, status);
}
