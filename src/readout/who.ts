import { ReadoutError } from '../model/error.ts';
import type { MentionType } from '../model/mention.ts';
import type { Entity } from '../model/record.ts';
import { keyOf } from '../record/fold.ts';
import { type AliasRow, aliasRows, aliasRowsById, aliasRowsByKey } from '../store/aliases.ts';
import { matchesOf } from '../store/search.ts';
import type { View } from './desk.ts';
import { entitiesAt } from './entities-at.ts';

const types: readonly MentionType[] = ['person', 'organization', 'place', 'nationality', 'product', 'law', 'occasion'];

/** The entities that an id of an entity or alias, or a name as people type it, means; `ReadoutError` where it means none. */
export async function entitiesMeant(view: View, who: string): Promise<readonly Entity[]> {
  const found = await entitiesAt(
    view,
    (await rowsMeant(view, who)).map(({ seq }) => seq),
  );
  if (found.length === 0)
    throw new ReadoutError(
      'not-found',
      `Nobody and nothing called "${who}" is in the record; a part of the name may find it.`,
    );
  return found;
}

/** The row numbers of all aliases of the entities meant. */
export async function aliasesMeant(view: View, who: string): Promise<readonly number[]> {
  const entities = await entitiesMeant(view, who);
  const ids = entities.flatMap(({ aliases }) => aliases.map(({ id }) => id));
  return (await aliasRowsById(view.db, ids)).map(({ seq }) => seq);
}

/** Whether the words are an id, not a name. */
export function isId(who: string): boolean {
  return /^[0-9a-f]{16}$/.test(who);
}

/** By id; by the whole name, however folded; else by all its words. */
async function rowsMeant({ db }: View, who: string): Promise<readonly AliasRow[]> {
  if (isId(who)) return await aliasRowsById(db, [who]);
  const keys = [...new Set(types.map((type) => keyOf({ type, name: who })))];
  const rows = (await aliasRowsByKey(db, keys)).filter(({ type, key }) => key === keyOf({ type, name: who }));
  if (rows.length > 0) return rows;
  const matches = await matchesOf(db, who, { limit: mostMatches, type: 'alias' });
  return await aliasRows(
    db,
    matches.map(({ seq }) => seq),
  );
}

const mostMatches = 50;
