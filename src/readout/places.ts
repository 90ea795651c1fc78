// Where events are told to be: by their reports, or by the word of a person, which stands in the stead of theirs.
import type { Alias, Judgement } from '../model/record.ts';
import { keyOf, wordsOf } from '../record/fold.ts';
import { aliasRowsById } from '../store/aliases.ts';
import { membersOf } from '../store/events.ts';
import { tellingSeqsOf } from '../store/tellings.ts';
import type { PlaceQuery } from '../store/timeline.ts';
import type { View } from './desk.ts';
import { entitiesMeant, isId } from './who.ts';

/** What a person means by the id of a place or by its name: as reports name it, or as it was set by hand. */
export async function placeMeant(view: View, where: string): Promise<PlaceQuery> {
  const names = isId(where) ? [] : namesSet(view, where);
  try {
    const entities = await entitiesMeant(view, where);
    return await placeQuery(
      view,
      entities.flatMap(({ aliases }) => aliases),
      names,
    );
  } catch (error) {
    // A name that no report gives may still be one that a person gave.
    if (names.length === 0) throw error;
    return await placeQuery(view, [], names);
  }
}

/** What is told to be at a place with these aliases, or was set to one of these names or of the aliases'. */
export async function placeQuery(
  view: View,
  aliases: readonly Alias[],
  names: readonly string[] = [],
): Promise<PlaceQuery> {
  const keys = new Set(aliases.filter(({ type }) => type === 'place').map(({ key }) => key));
  const meant = new Set([...names, ...allNames(view).filter((one) => keys.has(placeKey(one)))]);
  const rows = await aliasRowsById(
    view.db,
    aliases.map(({ id }) => id),
  );
  const set = await eventsSet(view);
  return {
    aliases: rows.map(({ seq }) => seq),
    names: [...meant],
    there: [...set].filter(([, name]) => meant.has(name)).map(([event]) => event),
    elsewhere: [...set].filter(([, name]) => !meant.has(name)).map(([event]) => event),
  };
}

/** The place that a person set for an event of these tellings, or null. */
export function placeSet({ bench }: View, tellings: readonly string[]): string | null {
  const last = bench.places.findLast(({ left }) => left.some((one) => tellings.includes(one)));
  return last === undefined ? null : nameIn(last);
}

/** The row numbers of the tellings of the moment for which a person set one of these places. */
export async function tellingsSet({ db, at, bench }: View, names: readonly string[]): Promise<readonly number[]> {
  const ids = bench.places.filter((one) => names.includes(nameIn(one))).flatMap(({ left }) => left);
  return ids.length === 0 ? [] : (await tellingSeqsOf(db, ids, at)).map(({ seq }) => seq);
}

/** The events of now whose place a person set, with the place that holds: the last one. */
async function eventsSet({ db, bench }: View): Promise<ReadonlyMap<number, string>> {
  if (bench.places.length === 0) return new Map();
  const ids = bench.places.flatMap(({ left }) => left);
  const seqs = new Map((await tellingSeqsOf(db, ids, null)).map(({ id, seq }) => [id, seq]));
  const events = new Map((await membersOf(db, [...seqs.values()])).map(({ telling, event }) => [telling, event]));
  return new Map(
    bench.places.flatMap((one) =>
      one.left.flatMap((id) => {
        const event = events.get(seqs.get(id) ?? -1) ?? null;
        return event === null ? [] : [[event, nameIn(one)] as const];
      }),
    ),
  );
}

/** The names set by hand that are this name, however folded; else those that hold all its words. */
function namesSet(view: View, where: string): readonly string[] {
  const names = allNames(view);
  const whole = names.filter((one) => placeKey(one) === placeKey(where));
  const words = wordsOf(where);
  return whole.length > 0 ? whole : names.filter((one) => words.every((word) => wordsOf(one).includes(word)));
}

function allNames({ bench }: View): readonly string[] {
  return [...new Set(bench.places.map(nameIn))];
}

function nameIn({ value }: Judgement): string {
  return String(JSON.parse(value ?? '""'));
}

function placeKey(name: string): string {
  return keyOf({ type: 'place', name });
}
