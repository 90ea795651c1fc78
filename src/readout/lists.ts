import { ReadoutError } from '../model/error.ts';
import type { KeptList } from '../model/record.ts';
import { type KnownEntity, knownKeysOf, parseKnown } from '../record/known.ts';
import { parseOwners } from '../record/owners.ts';
import { addList, listAt } from '../store/logs.ts';
import { tellingsCounting } from '../store/tellings.ts';
import { deriveEvents } from './derive-events.ts';
import { change, type Desk, listsAt, momentOf, type View } from './desk.ts';
import { deriveAll, parts } from './rebuild.ts';

/** Lists that a user gives; what is not given stays as the record has it. */
export interface GivenLists {
  /** People, bodies and places with ids elsewhere. */
  readonly known?: readonly KnownEntity[] | undefined;
  /** Owners by folded outlet name. */
  readonly owners?: ReadonlyMap<string, string> | undefined;
  /** Owners for a record that has no list of them yet. */
  readonly usualOwners?: ReadonlyMap<string, string> | undefined;
}

/** Lists from the texts of their files. Throws `bad-known` or `bad-owners` with the line that is wrong. */
export function listsIn(texts: { readonly [name in keyof GivenLists]?: string | undefined }): GivenLists {
  const { known, owners, usualOwners } = texts;
  return {
    known: known === undefined ? undefined : parseKnown(known),
    owners: owners === undefined ? undefined : parseOwners(owners),
    usualOwners: usualOwners === undefined ? undefined : parseOwners(usualOwners),
  };
}

/** Keeps lists that differ from those the record has, and makes anew what they change. */
export async function keepLists(desk: Desk, { known, usualOwners, ...given }: GivenLists): Promise<void> {
  const owners = given.owners ?? (await ownersAtFirst(desk, usualOwners));
  if (known !== undefined) await keepIfOther(desk, 'known', knownPairs(known));
  if (owners !== undefined)
    await keepIfOther(
      desk,
      'owners',
      [...owners].sort(([a], [b]) => (a < b ? -1 : 1)),
    );
}

async function ownersAtFirst(desk: Desk, usual: GivenLists['usualOwners']): Promise<GivenLists['owners']> {
  if (usual === undefined) return undefined;
  return (await desk.store.read(async (db) => await listAt(db, 'owners', null))) === null ? usual : undefined;
}

async function keepIfOther(desk: Desk, name: KeptList['name'], value: KeptList['value']): Promise<void> {
  const kept = await desk.store.read(async (db) => await listAt(db, name, null));
  if (JSON.stringify(kept ?? []) === JSON.stringify(value)) return;
  await change(desk, async (view) => await keepList(view, { name, givenAt: await momentOf(view), value }));
}

/** Adds a list to the log and makes anew what it changes. */
export async function keepList(view: View, list: KeptList): Promise<void> {
  const derive = Object.hasOwn(derives, list.name) ? derives[list.name] : undefined;
  if (derive === undefined || !Array.isArray(list.value))
    throw new ReadoutError(
      'bad-log',
      'A list of the logs is not what it should be: the file was changed or is not whole.',
    );
  await addList(view.db, list);
  await derive({ ...view, lists: await listsAt(view.db, null) });
}

/** Names are looked up by known ids too, so everything is placed again. */
async function deriveNames(view: View): Promise<void> {
  await deriveAll(view, () => undefined);
}

async function deriveSources(view: View): Promise<void> {
  for (const part of parts(await tellingsCounting(view.db, null, null))) await deriveEvents(view, part);
}

const derives: Readonly<Record<KeptList['name'], (view: View) => Promise<void>>> = {
  known: deriveNames,
  owners: deriveSources,
};

/** Ids by type and folded name, as the record keeps a list of known entities. */
function knownPairs(known: readonly KnownEntity[]): KeptList['value'] {
  const ids = new Map<string, string[]>();
  for (const one of known)
    for (const key of knownKeysOf(one).map((name) => `${one.type}|${name}`))
      ids.set(key, [...(ids.get(key) ?? []), ...one.ids]);
  return [...ids].map(([key, all]) => [key, [...new Set(all)].sort()] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}
