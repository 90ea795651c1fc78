import { ReadoutError } from '../model/error.ts';

/** An error of Postgres or on the way to it as one clear sentence with what to do; anything else as it is. */
export function tellPostgres(error: unknown, where: string): unknown {
  const code = codeOf(error);
  if (code === null || !(error instanceof Error) || error instanceof ReadoutError) return error;
  const row = Object.hasOwn(told, code) ? told[code] : undefined;
  if (row !== undefined) return new ReadoutError(row.code, `${where} ${row.tells}`);
  return /^[0-9A-Z]{5}$/.test(code)
    ? new ReadoutError('record-failed', `${where}: the server says "${error.message}" (${code}).`)
    : error;
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}

/** By SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html) or the system's error code. */
const told: Readonly<Record<string, { readonly code: string; readonly tells: string }>> = {
  ECONNREFUSED: {
    code: 'no-server',
    tells: 'does not answer: check that the server runs and that host and port are right.',
  },
  ENOTFOUND: { code: 'no-server', tells: 'cannot be found: check the name of the host.' },
  ENOENT: { code: 'no-server', tells: 'does not answer: check that the server runs and where its socket is.' },
  ECONNRESET: { code: 'no-server', tells: 'broke the connection: nothing of this change was kept; run it again.' },
  '57P01': {
    code: 'no-server',
    tells: 'is being shut down: nothing of this change was kept; run it again when it is back.',
  },
  '28P01': { code: 'not-allowed', tells: 'refuses the user or password: check both.' },
  '28000': { code: 'not-allowed', tells: 'refuses the user: check the name and the server’s pg_hba.conf.' },
  '42501': {
    code: 'not-allowed',
    tells: 'does not let this user make or use the tables: grant the rights, or name another schema.',
  },
  '3D000': { code: 'no-record', tells: 'has no such database: make it with `createdb`.' },
  '3F000': { code: 'no-record', tells: 'has no such schema: make it with `create schema`.' },
  '53100': {
    code: 'disk-full',
    tells: 'has no room to grow: nothing of this report was kept; free space and run it again.',
  },
};
