import { sql } from 'kysely';
import type { MentionType } from '../model/mention.ts';
import type { Alias, Instant } from '../model/record.ts';
import { addNewRows, addRows, addRowsWith, among, type Db, dropRows, nextSeq, rowsOf } from './db.ts';
import type { Link } from './tellings.ts';
import { countsAt } from './tellings.ts';

/** An alias in its row; `family` and `entity` are row numbers of aliases, null where nobody mentions it now. */
export interface AliasRow {
  readonly seq: number;
  readonly id: string;
  readonly type: MentionType;
  readonly key: string;
  readonly family: number | null;
  readonly entity: number | null;
}

/** One reading's use of an alias. */
export interface Use {
  readonly alias: number;
  readonly name: string;
  readonly titles: readonly string[];
  readonly claims: readonly string[];
}

/** Words said of an alias, in how many reports: a name, a title, or a folded name that it is also called. */
export interface Saying {
  readonly alias: number;
  readonly what: 'name' | 'title' | 'claim';
  readonly words: string;
  readonly reports: number;
}

/** Row numbers by alias id, and which of them are new. */
export interface AliasSeqs {
  readonly seqs: ReadonlyMap<string, number>;
  readonly added: ReadonlySet<string>;
}

/** The row numbers of aliases by id; those the record does not know yet are added. */
export async function aliasSeqs(db: Db, aliases: readonly Alias[]): Promise<AliasSeqs> {
  const ids = aliases.map(({ id }) => id);
  const known = await rowsOf(
    db,
    sql<{ seq: number; id: string }>`select seq, id from alias where id ${among(db, ids)}`,
  );
  const seqs = new Map(known.map(({ seq, id }) => [id, seq]));
  const first = await nextSeq(db, 'alias');
  const added = aliases
    .filter(({ id }) => !seqs.has(id))
    .map(({ id, type, key }, index) => ({ seq: first + index, id, type, key, family: null, entity: null }));
  await addRows(db, 'alias', added);
  for (const { id, seq } of added) seqs.set(id, seq);
  return { seqs, added: new Set(added.map(({ id }) => id)) };
}

/** Alias rows by row number, in that order. */
export async function aliasRows(db: Db, seqs: readonly number[]): Promise<readonly AliasRow[]> {
  return await rowsOf(
    db,
    sql<AliasRow>`select seq, id, type, key, family, entity from alias where seq ${among(db, seqs)} order by seq`,
  );
}

/** Alias rows by id. */
export async function aliasRowsById(db: Db, ids: readonly string[]): Promise<readonly AliasRow[]> {
  return await rowsOf(
    db,
    sql<AliasRow>`select seq, id, type, key, family, entity from alias where id ${among(db, ids)} order by seq`,
  );
}

/** Alias rows by folded name. */
export async function aliasRowsByKey(db: Db, keys: readonly string[]): Promise<readonly AliasRow[]> {
  return await rowsOf(
    db,
    sql<AliasRow>`select seq, id, type, key, family, entity from alias where key ${among(db, keys)} order by seq`,
  );
}

/** Keeps the uses of aliases in a reading. */
export async function addUses(db: Db, reading: number, uses: readonly Use[]): Promise<void> {
  await addRows(
    db,
    'mention',
    uses.map(({ alias, name, titles, claims }) => ({
      alias,
      reading,
      name,
      titles: titles.length === 0 ? null : JSON.stringify(titles),
      claims: claims.length === 0 ? null : JSON.stringify(claims),
    })),
  );
}

interface UseRow {
  readonly alias: number;
  readonly name: string;
  readonly titles: string | null;
  readonly claims: string | null;
}

/** The uses of aliases in readings. */
export async function usesOf(db: Db, readings: readonly number[]): Promise<readonly Use[]> {
  const rows = await rowsOf(
    db,
    sql<UseRow>`select alias, name, titles, claims from mention where reading ${among(db, readings)}`,
  );
  return rows.map(useOf);
}

function useOf({ alias, name, titles, claims }: UseRow): Use {
  return {
    alias,
    name,
    titles: titles === null ? [] : JSON.parse(titles),
    claims: claims === null ? [] : JSON.parse(claims),
  };
}

/** What uses say of their aliases, each use counting as one report. */
export function sayingsOf(uses: readonly Use[]): readonly Saying[] {
  const sums = new Map<string, Saying>();
  const said = uses.flatMap(({ alias, name, titles, claims }) => [
    { alias, what: 'name' as const, words: name },
    ...titles.map((words) => ({ alias, what: 'title' as const, words })),
    ...claims.map((words) => ({ alias, what: 'claim' as const, words })),
  ]);
  for (const one of said) {
    const key = `${one.alias} ${one.what} ${one.words}`;
    sums.set(key, { ...one, reports: (sums.get(key)?.reports ?? 0) + 1 });
  }
  return [...sums.values()];
}

/** Adds to (or, with -1, takes from) the sums of what is said of aliases; sums of nothing go. */
export async function countSayings(db: Db, sayings: readonly Saying[], sign: 1 | -1): Promise<void> {
  const rows = sayings.map(({ reports, ...one }) => ({ ...one, reports: reports * sign }));
  await addRowsWith(db, {
    table: 'alias_said',
    rows,
    onConflict: 'on conflict (alias, what, words) do update set reports = alias_said.reports + excluded.reports',
  });
  if (sign === 1) return;
  await rowsOf(
    db,
    sql`delete from alias_said where reports <= 0 and alias ${among(db, [...new Set(sayings.map(({ alias }) => alias))])}`,
  );
}

/** What is said of aliases by the readings that count at a moment (now: null). */
export async function sayingsAbout(db: Db, aliases: readonly number[], at: Instant | null): Promise<readonly Saying[]> {
  if (at === null)
    return await rowsOf(
      db,
      sql<Saying>`select alias, what, words, reports from alias_said where alias ${among(db, aliases)}`,
    );
  const rows = await rowsOf(
    db,
    sql<UseRow>`select m.alias, m.name, m.titles, m.claims from mention m join telling_time d on d.reading = m.reading
      where m.alias ${among(db, aliases)} and ${countsAt(at)}`,
  );
  return sayingsOf(rows.map(useOf));
}

/** Keeps block keys (hashes) of aliases beside those they have had at any time. */
export async function addAliasBlocks(
  db: Db,
  blocks: readonly { readonly alias: number; readonly keys: readonly number[] }[],
): Promise<void> {
  await addNewRows(
    db,
    'alias_block',
    blocks.flatMap(({ alias, keys }) => keys.map((key) => ({ key, alias }))),
  );
}

/** The row numbers of the aliases that a reading uses, by id. */
export async function aliasSeqsOf(db: Db, reading: number): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    db,
    sql<{ seq: number; id: string }>`select a.seq, a.id from mention m join alias a on a.seq = m.alias
      where m.reading = ${reading}`,
  );
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

/** The hashes of the block keys of aliases (`of`), as kept. */
export async function aliasBlocksOf(
  db: Db,
  aliases: readonly number[],
): Promise<readonly { readonly key: number; readonly of: number }[]> {
  return await rowsOf(
    db,
    sql<{ key: number; of: number }>`select key, alias as "of" from alias_block where alias ${among(db, aliases)}`,
  );
}

/** Pairs of a block key's hash and an alias that has it. */
export async function aliasesInBlocks(
  db: Db,
  keys: readonly number[],
): Promise<readonly { readonly key: number; readonly alias: number }[]> {
  return await rowsOf(
    db,
    sql<{ key: number; alias: number }>`select key, alias from alias_block where key ${among(db, keys)}`,
  );
}

/** All links of aliases, to whatever aliases; a link between two of them comes once. */
export async function aliasLinksOf(db: Db, seqs: readonly number[]): Promise<readonly Link[]> {
  return await rowsOf(
    db,
    sql<Link>`select one, other, score from alias_link where one ${among(db, seqs)}
      union select one, other, score from alias_link where other ${among(db, seqs)}`,
  );
}

/** Replaces all links of some aliases. */
export async function setAliasLinks(db: Db, aliases: readonly number[], links: readonly Link[]): Promise<void> {
  await dropRows(db, { table: 'alias_link', column: 'one', values: aliases });
  await dropRows(db, { table: 'alias_link', column: 'other', values: aliases });
  await addRows(
    db,
    'alias_link',
    links.map(({ one, other, score }) => ({ one, other, score })),
  );
}

/** The aliases of families, by row number. */
export async function aliasesOfFamilies(db: Db, families: readonly number[]): Promise<readonly AliasRow[]> {
  return await rowsOf(
    db,
    sql<AliasRow>`select seq, id, type, key, family, entity from alias where family ${among(db, families)} order by seq`,
  );
}

/** All aliases that somebody mentions at a moment. */
export async function aliasesCounting(db: Db, at: Instant | null): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ alias: number }>`select distinct m.alias from mention m join telling_time d on d.reading = m.reading
      where ${countsAt(at)} order by m.alias`,
  );
  return rows.map(({ alias }) => alias);
}
