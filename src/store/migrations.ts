import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../model/error.ts';

/** One step of the tables' history, as SQL for one of the databases. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** The steps that a record has yet to take; `ReadoutError` where it has taken one that this program does not know. */
export function migrationsAfter(version: number, kind: 'sqlite' | 'postgres', where: string): readonly Migration[] {
  const all = migrations(kind);
  const newest = all.at(-1)?.number ?? 0;
  if (version > newest)
    throw new ReadoutError(
      'newer-record',
      `${where} was made by a newer Readout (its tables are at ${version}, this program knows ${newest}): update Readout.`,
    );
  return all.filter(({ number }) => number > version);
}

function migrations(kind: 'sqlite' | 'postgres'): readonly Migration[] {
  const folder = join(import.meta.dirname, 'migrations');
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      number: Number(file.slice(0, 4)),
      name: file,
      sql: forKind(readFileSync(join(folder, file), 'utf8'), kind),
    }));
}

/** A comment that opens with a database's name is SQL for that database alone. */
function forKind(text: string, kind: 'sqlite' | 'postgres'): string {
  return text
    .replace(/--.*$/gm, '')
    .replace(/\/\*(sqlite|postgres)\s([^*]*)\*\//g, (_, of: string, own: string) => (of === kind ? own : ''));
}
