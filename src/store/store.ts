import type { Db } from './db.ts';

/** A record's database, its tables as this program knows them. Questions see one state throughout; changes are made one at a time. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** Runs questions against one unchanging state. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Runs changes alone and all or none; what it answers is on disk. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Writes a copy to a path while the record is in use. */
  backup(path: string): Promise<void>;
  /** What the database's own check finds wrong, a sentence each. */
  check(): Promise<readonly string[]>;
  /** Bytes on disk. */
  size(): Promise<number>;
  close(): Promise<void>;
}

/** Where a record lies, and whether it may be made where there is none. */
export interface Place {
  /** A path, or `postgres://...`. */
  readonly url: string;
  readonly mayCreate: boolean;
}
