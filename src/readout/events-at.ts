import type { Event } from '../model/record.ts';
import { type Copy, copiedFrom, copiedShare } from '../record/independence.ts';
import { sameFrom } from '../record/match-events.ts';
import { sketchesOf } from '../store/copies.ts';
import type { Db } from '../store/db.ts';
import type { EventRow } from '../store/events.ts';
import {
  countingOf,
  type KeptTelling,
  tellingLinksAmong,
  tellingLinksOf,
  tellingSeqsOf,
  tellingsOf,
} from '../store/tellings.ts';
import type { View } from './desk.ts';
import { eventRows, type Settling } from './event-rows.ts';
import { groupTellings, settleGroup } from './group-tellings.ts';

/** An event worked out for a moment in the past, with its tellings. */
export interface PastEvent {
  readonly row: EventRow;
  readonly event: Event;
  readonly kept: readonly KeptTelling[];
}

/** The events of a view's moment whose families hold one of these tellings (row numbers): from the logs alone, by the same rules. */
export async function eventsAt(view: View, seeds: readonly number[]): Promise<readonly PastEvent[]> {
  const { db, at, bench, lists } = view;
  const kept = await familiesAt(view, await countingOf(db, seeds, at));
  const byId = new Map(kept.map((one) => [one.telling.id, one]));
  const links = await linksAmong(view, kept);
  const groups = groupTellings({ tellings: kept.map(({ telling }) => telling), links, bench })
    .flatMap((one) => one.groups)
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const copiesIn = await copiesAmong(db, groups);
  const settled = groups.map((group): Settling => {
    const tellings = group.map(({ telling }) => telling);
    const event = settleGroup(tellings, { bench, copies: copiesIn(group), owners: lists.owners });
    return { seq: byId.get(event.id)?.seq ?? 0, tellings, event };
  });
  const rows = await eventRows(db, settled);
  return rows.map((row) => ({
    row,
    event: row.event,
    kept: row.event.tellings.flatMap((id) => byId.get(id) ?? []),
  }));
}

/** All tellings of the moment that hang together with these, by links and by judgements. */
async function familiesAt({ db, at, bench, desk }: View, seeds: readonly number[]): Promise<readonly KeptTelling[]> {
  const found = new Map<number, KeptTelling>();
  let next = seeds;
  while (next.length > 0) {
    const kept = await tellingsOf(db, next, desk.memory);
    for (const one of kept) found.set(one.seq, one);
    const links = await tellingLinksOf(db, next, sameFrom);
    const partners = [...new Set(kept.flatMap(({ telling }) => bench.sameAs(telling.id)))];
    const judged = partners.length === 0 ? [] : (await tellingSeqsOf(db, partners, at)).map(({ seq }) => seq);
    const near = new Set([...links.flatMap(({ one, other }) => [one, other]), ...judged]);
    next = await countingOf(
      db,
      [...near].filter((one) => !found.has(one)),
      at,
    );
  }
  return [...found.values()].sort((a, b) => a.seq - b.seq);
}

/** The links between tellings, by id. */
export async function linksAmong({ db }: View, kept: readonly KeptTelling[]) {
  const idOf = new Map(kept.map(({ seq, telling }) => [seq, telling.id]));
  return (await tellingLinksAmong(db, [...idOf.keys()])).flatMap(({ one, other, score }) => {
    const [a, b] = [idOf.get(one), idOf.get(other)];
    return a === undefined || b === undefined
      ? []
      : [a < b ? { left: a, right: b, score } : { left: b, right: a, score }];
  });
}

/** What is copied between the reports of each group of tellings: asked by the group itself. Only pairs that count as copies. */
export async function copiesAmong(
  db: Db,
  groups: readonly (readonly KeptTelling[])[],
): Promise<(group: readonly KeptTelling[]) => readonly Copy[]> {
  const readings = groups.flatMap((group) => (group.length === 1 ? [] : group.map(({ reading }) => reading)));
  const sketches =
    readings.length === 0 ? new Map<number, Uint32Array>() : await sketchesOf(db, [...new Set(readings)]);
  return (group) => {
    if (group.length === 1) return [];
    const reports = [...new Map(group.map(({ reading, telling }) => [telling.report, reading]))];
    return reports.flatMap(([left, one], index) =>
      reports.slice(index + 1).flatMap(([right, other]) => {
        const share = copiedShare(sketches.get(one) ?? [], sketches.get(other) ?? []);
        return share < copiedFrom ? [] : [{ left, right, share }];
      }),
    );
  };
}
