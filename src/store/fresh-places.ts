// Empty places for records, one of each kind of database: what tests run on.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A kind of database, and how to get an empty place in it; `null` where no server answers. */
export interface FreshPlaces {
  readonly kind: string;
  readonly make: (() => Promise<FreshPlace>) | null;
}

/** An empty place for a record, which `remove` takes away with all that is in it. */
export interface FreshPlace {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** Both kinds; the server is that of READOUT_TEST_POSTGRES, or the one on this machine. */
export async function freshPlaces(): Promise<readonly FreshPlaces[]> {
  const isThere = await answers();
  const told = isThere ? 'Postgres' : `Postgres (skipped: no server answers at ${server}; see READOUT_TEST_POSTGRES)`;
  return [
    { kind: 'SQLite', make: async () => inFolder() },
    { kind: told, make: isThere ? inSchema : null },
  ];
}

const server = process.env['READOUT_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test';

function inFolder(): FreshPlace {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  return { url: join(folder, 'readout.db'), remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A schema of its own, so that tests may run beside each other. */
async function inSchema(): Promise<FreshPlace> {
  const schema = `readout_${randomUUID().replaceAll('-', '')}`;
  await ask(`create schema ${schema}`);
  const url = `${server}${server.includes('?') ? '&' : '?'}options=-csearch_path%3D${schema}`;
  return { url, remove: async () => await ask(`drop schema ${schema} cascade`) };
}

/** A busy server may take its time; where none listens that is known at once. */
const patience = 30_000;

async function answers(): Promise<boolean> {
  try {
    await ask('select 1');
    return true;
  } catch {
    return false;
  }
}

async function ask(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: patience });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
