import type { Account } from '../../model/account.ts';
import type { Told } from '../../model/reading.ts';

/** One report's accounts, in text order. */
export function findAccounts(_told: Told): readonly Account[] {
  return [];
}
