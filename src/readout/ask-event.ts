import { ReadoutError } from '../model/error.ts';
import type { EventPage } from '../model/questions.ts';
import type { Event, Likeness, Telling } from '../model/record.ts';
import { likenessOf } from '../record/match-events.ts';
import { eventIdsOf, eventsOf, membersOf } from '../store/events.ts';
import { countingOf, type KeptTelling, tellingLinksOf, tellingSeqsOf, tellingsOf } from '../store/tellings.ts';
import { reportSeqsOf } from '../store/versions.ts';
import type { View } from './desk.ts';
import { eventsAt } from './events-at.ts';
import { settleGroup } from './group-tellings.ts';
import { eventLines, reportLines } from './lines.ts';

/** The event of a telling, by the id of any of them, with all its evidence. */
export async function eventPage(view: View, id: string): Promise<EventPage> {
  const [asked] = await tellingSeqsOf(view.db, [id], view.at);
  if (asked === undefined)
    throw new ReadoutError(
      'not-found',
      `No event ${id} is in the record${view.at === null ? '' : ` as of ${view.at}`}.`,
    );
  const { event, seqs } = await eventOfTelling(view, asked.seq);
  const kept = await tellingsOf(view.db, seqs, view.desk.memory);
  const near = await nearTellings(view, kept);
  const rejected = near.filter(({ telling }) => view.bench.isRejected(telling.id));
  const others = near.filter(({ telling }) => !view.bench.isRejected(telling.id));
  const tellings = [...kept, ...rejected].map(({ telling }) => telling);
  const [line] = await eventLines(view, [event]);
  return {
    ...(line ?? { event, names: {}, isPastDue: false }),
    tellings,
    reports: await reportLines(view, await reportSeqsOf(view.db, [...new Set(tellings.map(({ report }) => report))])),
    likenesses: likenessesAmong(kept.map(({ telling }) => telling)),
    near: await nearEvents(view, kept, others),
    judgements: view.bench.everAbout(tellings.map((one) => one.id)),
  };
}

/** The event of each telling (row numbers) at the view's moment, by event id; rejected ones have none. */
export async function eventIdsAt(view: View, seqs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (view.at !== null) {
    const found = await eventsAt(view, seqs);
    return new Map(found.flatMap(({ event, kept }) => kept.map(({ seq }) => [seq, event.id] as const)));
  }
  const members = await membersOf(view.db, seqs);
  const events = [...new Set(members.flatMap(({ event }) => event ?? []))].sort((a, b) => a - b);
  const ids = await eventIdsOf(view.db, events);
  const idOf = new Map(events.map((event, index) => [event, ids[index] ?? '']));
  return new Map(
    members.flatMap(({ telling, event }) => (event === null ? [] : [[telling, idOf.get(event) ?? ''] as const])),
  );
}

interface Found {
  readonly event: Event;
  readonly seqs: readonly number[];
}

/** A rejected telling is shown as an event of its own, which no list shows. */
async function eventOfTelling(view: View, seq: number): Promise<Found> {
  const { db, bench, lists } = view;
  if (view.at !== null) {
    const found = (await eventsAt(view, [seq])).find(({ kept }) => kept.some((one) => one.seq === seq));
    if (found !== undefined) return { event: found.event, seqs: found.kept.map((one) => one.seq) };
  } else {
    const [member] = await membersOf(db, [seq]);
    const [found] = member?.event == null ? [] : await eventsOf(db, [member.event]);
    if (found !== undefined) {
      const seqs = (await tellingSeqsOf(db, found.event.tellings, null)).map((one) => one.seq);
      return { event: found.event, seqs };
    }
  }
  const tellings = (await tellingsOf(db, [seq], view.desk.memory)).map(({ telling }) => telling);
  return { event: settleGroup(tellings, { bench, copies: [], owners: lists.owners }), seqs: [seq] };
}

/** Tellings outside that are linked to one inside. */
async function nearTellings({ db, at, desk }: View, kept: readonly KeptTelling[]): Promise<readonly KeptTelling[]> {
  const inside = new Set(kept.map(({ seq }) => seq));
  const links = await tellingLinksOf(db, [...inside], 0);
  const outside = [...new Set(links.flatMap(({ one, other }) => [one, other]))].filter((one) => !inside.has(one));
  return await tellingsOf(db, await countingOf(db, outside, at), desk.memory);
}

/** Worked out anew, since only scores are kept. */
function likenessesAmong(tellings: readonly Telling[]): readonly Likeness[] {
  return tellings.flatMap((one, index) => tellings.slice(index + 1).flatMap((other) => likenessOf(one, other) ?? []));
}

/** Each near event once, with the highest likeness of two of their tellings; the likest first. */
async function nearEvents(
  view: View,
  kept: readonly KeptTelling[],
  others: readonly KeptTelling[],
): Promise<EventPage['near']> {
  const events = await eventIdsAt(
    view,
    others.map(({ seq }) => seq),
  );
  const best = new Map<string, Likeness>();
  for (const other of others) {
    const event = events.get(other.seq);
    const likenesses = kept.flatMap(({ telling }) => likenessOf(telling, other.telling) ?? []);
    for (const one of likenesses)
      if (event !== undefined && one.score > (best.get(event)?.score ?? 0)) best.set(event, one);
  }
  return [...best]
    .map(([event, likeness]) => ({ event, likeness }))
    .sort((a, b) => b.likeness.score - a.likeness.score || (a.event < b.event ? -1 : 1));
}
