import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { ReadoutError } from '../model/error.ts';
import { createApp } from './app.ts';
import type { Desk } from './desk.ts';
import { webFilesOf } from './web-files.ts';

/** Where a server listens; `folder` holds the built web pages. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly folder: string;
}

/** A server that runs: its address, and how to end it. */
export interface Running {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves API and web pages; refused where the port is taken. Slow callers are cut off. */
export async function serve(desk: Desk, { host, port, folder }: Place): Promise<Running> {
  const all = new Hono();
  all.route('/', createApp(desk));
  all.route('/', webFilesOf(folder));
  const server = createServer({ connectionsCheckingInterval: 5_000 }, getRequestListener(all.fetch));
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.maxHeadersCount = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, port)));
    server.listen(port, host, resolve);
  });
  const found = server.address();
  const at = typeof found === 'object' && found !== null ? found.port : port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${at}`, close };
}

function refused(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return new ReadoutError('port', `Port ${port} is taken; give another one: --port ${port + 1}.`);
  if (code === 'EACCES')
    return new ReadoutError('port', `Port ${port} needs more rights; give one above 1024: --port 4100.`);
  return error;
}
