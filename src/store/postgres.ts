import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { ReadoutError } from '../model/error.ts';
import type { Db } from './db.ts';
import { migrationsAfter } from './migrations.ts';
import { tellPostgres } from './postgres-errors.ts';
import type { Store } from './store.ts';

/** Opens the record on a server; several programs may use it at once. `?options=-csearch_path%3Dname` names another schema. */
export async function openPostgres(url: string): Promise<Store> {
  const where = bare(url);
  const pool = new pg.Pool({ connectionString: url, max: 6, types: { getTypeParser: parserOf } });
  // A connection that is lost while idle is replaced by the pool; one in use fails its own query.
  pool.on('error', () => undefined);
  try {
    await bringUpToDate(pool, where);
    return storeOf(pool, where);
  } catch (error) {
    await pool.end();
    throw tellPostgres(error, where);
  }
}

function storeOf(pool: pg.Pool, where: string): Store {
  const connection = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const transaction =
    (begin: readonly string[]) =>
    async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
      try {
        return await inTransaction({ connection, begin }, work);
      } catch (error) {
        throw tellPostgres(error, where);
      }
    };
  return {
    kind: 'postgres',
    read: transaction(['begin isolation level repeatable read read only']),
    write: transaction(['begin', 'set local synchronous_commit = on', oneWriter]),
    backup: async () => {
      throw new ReadoutError(
        'no-backup',
        `${where} is on a Postgres server: copy it with \`pg_dump\`, which works while it is in use.`,
      );
    },
    check: async () => [],
    size: async () => Number((await pool.query(sizeQuery)).rows[0]?.bytes ?? 0),
    close: async () => await connection.destroy(),
  };
}

/** Changes of one record wait for each other here until the end of their transactions. */
const oneWriter = `select pg_advisory_xact_lock(hashtext('readout ' || current_schema()))`;

const sizeQuery = `select coalesce(sum(pg_total_relation_size(oid)), 0) as bytes from pg_class
  where relnamespace = current_schema()::regnamespace and relkind = 'r'`;

async function inTransaction<T>(
  { connection, begin }: { connection: Kysely<unknown>; begin: readonly string[] },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return await connection.connection().execute(async (one) => {
    for (const text of begin) await one.executeQuery(CompiledQuery.raw(text));
    try {
      const answer = await work({ kind: 'postgres', connection: one });
      await one.executeQuery(CompiledQuery.raw('commit'));
      return answer;
    } catch (error) {
      // Where the server is gone there is nothing to take back.
      await one.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      throw error;
    }
  });
}

async function bringUpToDate(pool: pg.Pool, where: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(oneWriter);
    await client.query('create table if not exists migration (number integer primary key, name text not null)');
    const { rows } = await client.query('select max(number) as number from migration');
    for (const { number, name, sql } of migrationsAfter(rows[0]?.number ?? 0, 'postgres', where)) {
      await client.query(sql);
      await client.query('insert into migration (number, name) values ($1, $2)', [number, name]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Counts and hashes of 48 bits come as numbers, not as the strings that `pg` makes of 64 bits. */
function parserOf(type: number) {
  return type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type);
}

/** The address without its password. */
function bare(url: string): string {
  return url.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1@');
}
