import { ReadoutError } from '../model/error.ts';
import { openSqlite } from './sqlite.ts';
import type { Place, Store } from './store.ts';

/** Opens a record, bringing its tables up to date; `ReadoutError` says what is wrong where it cannot. */
export async function openStore(place: Place): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(place.url)) {
    // Loaded only where a server is asked for.
    const { openPostgres } = await import('./postgres.ts');
    return await openPostgres(place.url);
  }
  if (/^[a-z][a-z+]+:\/\//.test(place.url))
    throw new ReadoutError('bad-record', `${place.url}: a record is a file or a postgres:// address.`);
  return await openSqlite(place);
}
