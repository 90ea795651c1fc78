import { existsSync, statSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { CompiledQuery, Kysely } from 'kysely';
import { ReadoutError } from '../model/error.ts';
import type { Db } from './db.ts';
import { migrationsAfter } from './migrations.ts';
import { nodeSqlite } from './sqlite-dialect.ts';
import { tellSqlite } from './sqlite-errors.ts';
import type { Place, Store } from './store.ts';
import { oneAtATime } from './turns.ts';

/** Marks a file as a record (`PRAGMA application_id`): "RDOT". */
const mark = 0x52_44_4f_54;

/** How long to wait for another process's change, in milliseconds. */
const patience = 30_000;

/** Opens the record in a file: one connection for changes, one for questions, which go on beside them (WAL). */
export async function openSqlite({ url: path, mayCreate }: Place): Promise<Store> {
  if (!mayCreate && (!existsSync(path) || statSync(path).size === 0))
    throw new ReadoutError(
      'no-record',
      `${path}: there is no record here. \`readout add FILE\` makes one; --record names another.`,
    );
  try {
    const writer = connect(path);
    writer.exec(undoInMemory);
    bringUpToDate(writer, path);
    const reader = connect(path);
    reader.exec('pragma query_only = on');
    return storeOf(path, writer, reader);
  } catch (error) {
    throw tellSqlite(error, path);
  }
}

function storeOf(path: string, writer: DatabaseSync, reader: DatabaseSync): Store {
  const changes = new Kysely<unknown>({ dialect: nodeSqlite(writer) });
  const questions = new Kysely<unknown>({ dialect: nodeSqlite(reader) });
  const transaction = (connection: Kysely<unknown>, begin: string) => {
    const turns = oneAtATime();
    return async <T>(work: (db: Db) => Promise<T>): Promise<T> =>
      await turns(async () => {
        try {
          return await inTransaction({ connection, begin }, work);
        } catch (error) {
          throw tellSqlite(error, path);
        }
      });
  };
  return {
    kind: 'sqlite',
    read: transaction(questions, 'begin'),
    write: transaction(changes, 'begin immediate'),
    backup: async (to) => await backUp(reader, path, to),
    check: async () => faultsOf(reader),
    size: async () => statSync(path).size + (existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0),
    close: async () => {
      await questions.destroy();
      await changes.destroy();
    },
  };
}

async function inTransaction<T>(
  { connection, begin }: { connection: Kysely<unknown>; begin: string },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return await connection.connection().execute(async (one) => {
    await one.executeQuery(CompiledQuery.raw(begin));
    try {
      const answer = await work({ kind: 'sqlite', connection: one });
      await one.executeQuery(CompiledQuery.raw('commit'));
      return answer;
    } catch (error) {
      // A full disk ends the transaction by itself; then there is none to end.
      await one.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      throw error;
    }
  });
}

/** Pages that a connection keeps in memory. */
const cacheKiB = 16_000;

/** A page that changes with every report is brought into the file once for some forty of them: the log grows to 32 MB. */
const checkpointPages = 8_000;

/**
 * A statement that adds many rows keeps what it changes until it is done, should one of them be refused. In a temporary file that was
 * two thirds of all that was written.
 */
const undoInMemory = 'pragma temp_store = memory';

function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patience });
  database.exec(
    `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -${cacheKiB};
     pragma wal_autocheckpoint = ${checkpointPages}`,
  );
  return database;
}

/** In one transaction, so that of two processes one makes the tables and the other finds them made. */
function bringUpToDate(database: DatabaseSync, path: string): void {
  if (versionOf(database, path) === newestKnown()) return;
  database.exec('begin immediate');
  try {
    for (const { number, sql } of migrationsAfter(versionOf(database, path), 'sqlite', path)) {
      database.exec(sql);
      database.exec(`pragma user_version = ${number}`);
    }
    database.exec(`pragma application_id = ${mark}`);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

function newestKnown(): number {
  return migrationsAfter(0, 'sqlite', '').at(-1)?.number ?? 0;
}

function versionOf(database: DatabaseSync, path: string): number {
  const marked = numberOf(database, 'pragma application_id', 'application_id');
  const tables = numberOf(database, 'select count(*) as tables from sqlite_master', 'tables');
  if (marked !== mark && tables > 0)
    throw new ReadoutError(
      'not-a-record',
      `${path} is a database of another program, not a record: name another file.`,
    );
  return tables === 0 ? 0 : numberOf(database, 'pragma user_version', 'user_version');
}

function numberOf(database: DatabaseSync, sql: string, column: string): number {
  return Number(database.prepare(sql).get()?.[column] ?? 0);
}

/** SQLite's own online backup: pages that change meanwhile are copied again. */
async function backUp(reader: DatabaseSync, path: string, to: string): Promise<void> {
  if (existsSync(to)) throw new ReadoutError('file-exists', `${to} is there already: name a new file for the copy.`);
  try {
    await backup(reader, to);
  } catch (error) {
    throw tellSqlite(error, `${path} copied to ${to}`);
  }
}

function faultsOf(reader: DatabaseSync): readonly string[] {
  const found = [
    ...reader
      .prepare('pragma integrity_check')
      .all()
      .map((row) => String(row['integrity_check'])),
    ...reader
      .prepare('pragma foreign_key_check')
      .all()
      .map((row) => `${row['table']} row ${row['rowid']}: what it points to in ${row['parent']} is not there.`),
  ];
  return found.filter((one) => one !== 'ok');
}
