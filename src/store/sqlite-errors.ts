import { ReadoutError } from '../model/error.ts';

/** An error of SQLite as one clear sentence with what to do; anything else as it is. */
export function tellSqlite(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const row = told[code & 0xff];
  const reason = error instanceof Error ? error.message : '';
  if (row === undefined)
    return new ReadoutError('record-failed', `${path}: the database says "${reason}" (SQLite ${code}).`);
  return new ReadoutError(row.code, `${path} ${row.tells}`);
}

/** SQLite's result code (sqlite.org/rescode.html), or null where it is no error of SQLite. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode;
}

const told: Readonly<Record<number, { readonly code: string; readonly tells: string }>> = {
  5: {
    code: 'record-busy',
    tells:
      'is being changed by another program for longer than 30 seconds: nothing was kept; try again when that has ended.',
  },
  6: { code: 'record-busy', tells: 'is locked by another program: nothing was kept; try again when that has ended.' },
  8: {
    code: 'record-read-only',
    tells: 'cannot be written: nothing was kept; allow writing to the file and its folder, or copy it elsewhere.',
  },
  10: {
    code: 'disk-failed',
    tells:
      'could not be read or written by the system: what was acknowledged is kept; check the disk and its free space, then run `readout doctor`.',
  },
  11: {
    code: 'record-corrupt',
    tells:
      'is damaged: keep the file, restore the last copy made by `readout backup`, and add the newer reports again.',
  },
  13: {
    code: 'disk-full',
    tells:
      'has no room to grow: nothing of this report was kept, what was acknowledged is safe; free space and run it again.',
  },
  14: {
    code: 'record-unopened',
    tells: 'cannot be opened: check that its folder is there and may be written.',
  },
  26: { code: 'not-a-record', tells: 'is no record and no database: name another file.' },
};
