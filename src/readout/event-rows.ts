import { boundsOf } from '../model/interval.ts';
import type { Event, Role, Telling } from '../model/record.ts';
import { outletKey } from '../record/independence.ts';
import { aliasRowsById } from '../store/aliases.ts';
import type { Db } from '../store/db.ts';
import type { EventRow } from '../store/events.ts';

/** An event just settled, with the row number it has and the tellings it is of. */
export interface Settling {
  readonly seq: number;
  readonly tellings: readonly Telling[];
  readonly event: Event;
}

/** The rows of events. */
export async function eventRows(db: Db, events: readonly Settling[]): Promise<readonly EventRow[]> {
  const ids = new Set(events.flatMap(({ tellings }) => rolesOf(tellings).flatMap(({ alias }) => alias ?? [])));
  const seqs = new Map((await aliasRowsById(db, [...ids])).map(({ id, seq }) => [id, seq]));
  return events.map(({ seq, tellings, event }) => ({
    telling: seq,
    event,
    ...daysOf(event, tellings),
    roles: rolesOf(tellings).flatMap(({ alias, role }) => {
      const found = alias === null ? undefined : seqs.get(alias);
      return found === undefined ? [] : [{ alias: found, place: role === 'where' }];
    }),
    sources: sourceKeys(tellings),
  }));
}

/** Every telling's, so that an event is found by whatever name a report gives a party. */
function rolesOf(tellings: readonly Telling[]): readonly Role[] {
  return tellings.flatMap(({ roles }) => roles);
}

/** Folded names of those who publish tellings or on whose word they are told. */
export function sourceKeys(tellings: readonly Telling[]): readonly string[] {
  const names = tellings.flatMap(({ publisher, account }) => [
    ...(publisher === null ? [] : [publisher]),
    ...account.sources.map(({ name }) => name),
  ]);
  return [...new Set(names.map(outletKey))].sort();
}

/** Where an event stands in a list by days. Without a time it stands at its first publication; a plan may lie any time after. */
export function daysOf(event: Event, tellings: readonly Telling[]): Pick<EventRow, 'day' | 'fromDay' | 'toDay'> {
  const [published = firstDay] = tellings.map((one) => one.publishedAt.slice(0, 10)).sort();
  const { first, last } = boundsOf(event.time.shown);
  if (first === null && last === null) {
    const isOpen = event.standing.shown === 'planned' || event.standing.shown === 'possible';
    return { day: published, fromDay: published, toDay: isOpen ? lastDay : published };
  }
  return { day: first ?? last ?? published, fromDay: first ?? firstDay, toDay: last ?? lastDay };
}

/** Stand for no first and no last day. */
export const firstDay = '0000-01-01';
export const lastDay = '9999-12-31';
