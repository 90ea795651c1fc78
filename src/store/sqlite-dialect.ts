import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Kysely over `node:sqlite`: one connection, whose statements are prepared once. */
export function nodeSqlite(database: DatabaseSync): Dialect {
  const connection = connectionOf(database);
  const run = async (text: string) => database.exec(text);
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: async () => undefined,
      acquireConnection: async () => connection,
      releaseConnection: async () => undefined,
      beginTransaction: async () => await run('begin immediate'),
      commitTransaction: async () => await run('commit'),
      rollbackTransaction: async () => await run('rollback'),
      destroy: async () => database.close(),
    }),
  };
}

function connectionOf(database: DatabaseSync): DatabaseConnection {
  const prepared = new Map<string, StatementSync>();
  const statementOf = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const made = database.prepare(text);
    prepared.set(text, made);
    return made;
  };
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const rows: unknown = statementOf(query.sql).all(...query.parameters.map(bindable));
      // Kysely leaves it to its caller to say what the SQL selects.
      return { rows: rows as R[] };
    },
    streamQuery() {
      throw new Error('Rows are read whole or by cursor; see the questions.');
    },
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (value instanceof Uint8Array) return value;
  throw new Error(`SQLite cannot keep a ${typeof value}.`);
}
