import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone } from './alone.ts';
import { makeRecord } from './make-record.ts';
import type { Told } from './story.ts';

/** A server process over a record of its own. */
export interface OpenDesk {
  readonly address: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Node 24, which runs the program. */
export const node = join(import.meta.dirname, '../../node_modules/.bin/node');
/** The program as people start it. */
export const program = join(import.meta.dirname, '../../bin/readout.mjs');

/** `readout serve` on a free port, over a record of these reports, or one that `make` makes at a path; with `users`, each may log in with the password given. */
export async function openDesk({
  reports = [],
  make = async (path: string) => await makeRecord(path, reports),
  users = [],
  options = [],
}: {
  readonly reports?: readonly Told[];
  readonly make?: (path: string) => Promise<void>;
  readonly users?: readonly { readonly name: string; readonly role: string; readonly password: string }[];
  readonly options?: readonly string[];
}): Promise<OpenDesk> {
  buildPages();
  const folder = mkdtempSync(join(tmpdir(), 'readout-desk-'));
  const record = join(folder, 'record.db');
  const file = join(folder, 'users.json');
  await make(record);
  for (const { name, role, password } of users)
    execFileSync(node, [program, 'user', name, '--role', role, '--users', file], { input: password });
  const auth = users.length === 0 ? [] : ['--auth', file];
  const server = spawn(node, [program, 'serve', '--record', record, '--port', '0', ...auth, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await addressOf(server), folder, close: () => ended(server) };
}

/** Where a server listens, as it says itself. */
export async function addressOf(server: ChildProcess): Promise<string> {
  let told = '';
  for await (const piece of server.stdout ?? []) {
    told += piece;
    const address = /http:\/\/\S+/.exec(told)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended before it listened: ${told}`);
}

/** Ends a server, and waits until it has. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const end = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await end;
}

/** The pages, built where they are missing or of other sources; one process at a time. */
export function buildPages(): void {
  const root = join(import.meta.dirname, '../..');
  const [page, stamp] = [join(root, 'build/web/index.html'), join(root, 'build/web.stamp')];
  mkdirSync(join(root, 'build'), { recursive: true });
  alone(join(root, 'build/web.lock'), () => {
    const sources = globSync(join(root, 'web/**/*.{ts,tsx,css,html,svg}'));
    const newest = String(Math.max(...sources.map((one) => statSync(one).mtimeMs)));
    if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
    execFileSync(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'web', '--logLevel', 'warn'], {
      cwd: root,
      // A test runner's own NODE_ENV would build the pages for development.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    // Only of pages that are whole: a build that was killed is done again.
    writeFileSync(stamp, newest);
  });
}
