import type { Telling } from '../model/record.ts';
import { sameFrom } from '../record/match-events.ts';
import { type EventRow, type Member, membersOf, membersOfFamilies, setEvents, setMembers } from '../store/events.ts';
import { countingOf, type KeptTelling, tellingLinksOf, tellingSeqsOf, tellingsOf } from '../store/tellings.ts';
import type { View } from './desk.ts';
import { eventRows } from './event-rows.ts';
import { copiesAmong, linksAmong } from './events-at.ts';
import { groupTellings, settleGroup } from './group-tellings.ts';

/**
 * Makes the events anew that these tellings (row numbers) touch: those that came, that no longer count, that a judgement
 * names, or whose sources changed. Other families stay as they are. Gives the events of `touched` by telling.
 */
export async function deriveEvents(view: View, touched: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const old = await familiesOf(view, touched);
  const seqs = [...new Set([...touched, ...old.map(({ telling }) => telling)])];
  const kept = await tellingsOf(view.db, await countingOf(view.db, seqs, null), view.desk.memory);
  const { members, groups } = await grouped(view, kept);
  await keepMembers(view, old, members);
  await keepEvents(view, { old, members, groups, touched: new Set(touched) });
  const events = new Map(members.flatMap(({ telling, event }) => (event === null ? [] : [[telling, event] as const])));
  return new Map(touched.flatMap((one) => (events.has(one) ? [[one, events.get(one) ?? one] as const] : [])));
}

/** All members of the families that tellings are in, are linked to, or are judged the same with. */
async function familiesOf({ db, desk, bench }: View, touched: readonly number[]): Promise<readonly Member[]> {
  const links = await tellingLinksOf(db, touched, sameFrom);
  const near = new Set([...touched, ...links.flatMap(({ one, other }) => [one, other])]);
  const known = new Map<number, Member>();
  let seqs: readonly number[] = [...near];
  while (seqs.length > 0) {
    const families = [...new Set((await membersOf(db, seqs)).map(({ family }) => family))];
    const found = (await membersOfFamilies(db, families)).filter(({ telling }) => !known.has(telling));
    for (const one of found) known.set(one.telling, one);
    const met = [...new Set([...seqs, ...found.map(({ telling }) => telling)])];
    const ids = (await tellingsOf(db, met, desk.memory)).map(({ telling }) => telling.id);
    const partners = [...new Set(ids.flatMap((id) => bench.sameAs(id)))];
    const partnerSeqs = partners.length === 0 ? [] : (await tellingSeqsOf(db, partners, null)).map(({ seq }) => seq);
    seqs = partnerSeqs.filter((one) => !known.has(one) && !near.has(one));
    for (const one of seqs) near.add(one);
  }
  return [...known.values()];
}

interface Groups {
  readonly members: readonly Member[];
  readonly groups: ReadonlyMap<number, readonly KeptTelling[]>;
}

async function grouped(view: View, kept: readonly KeptTelling[]): Promise<Groups> {
  const byId = new Map(kept.map((one) => [one.telling.id, one]));
  const links = await linksAmong(view, kept);
  const groups = new Map<number, readonly KeptTelling[]>();
  const told = { tellings: kept.map(({ telling }) => telling), links, bench: view.bench };
  const members = groupTellings(told).flatMap(({ family, groups: parts }) => {
    const eventOf = new Map<string, number>();
    for (const part of parts) {
      const tellings = part.flatMap((id) => byId.get(id) ?? []);
      const event = tellings[0]?.seq ?? 0;
      groups.set(event, tellings);
      for (const id of part) eventOf.set(id, event);
    }
    const head = byId.get(family[0] ?? '')?.seq ?? 0;
    return family.map((id) => ({ telling: byId.get(id)?.seq ?? 0, family: head, event: eventOf.get(id) ?? null }));
  });
  return { members: members.sort((a, b) => a.telling - b.telling), groups };
}

/** Only rows that differ are written. */
async function keepMembers({ db }: View, old: readonly Member[], members: readonly Member[]): Promise<void> {
  const now = new Set(members.map(({ telling }) => telling));
  const before = new Map(old.map((one) => [one.telling, one]));
  const gone = old.filter(({ telling }) => !now.has(telling)).map(({ telling }) => telling);
  const changed = members.filter((one) => {
    const was = before.get(one.telling);
    return was === undefined || was.family !== one.family || was.event !== one.event;
  });
  await setMembers(db, gone, changed);
}

interface Change extends Groups {
  readonly old: readonly Member[];
  readonly touched: ReadonlySet<number>;
}

/** An event with the same tellings as before, none of them touched, is the same event. */
async function keepEvents(view: View, { old, groups, touched }: Change): Promise<void> {
  const before = new Map<number, number[]>();
  for (const { telling, event } of old) if (event !== null) before.set(event, [...(before.get(event) ?? []), telling]);
  const isSame = (event: number, tellings: readonly KeptTelling[]) => {
    const was = before.get(event);
    return was?.length === tellings.length && tellings.every(({ seq }) => was.includes(seq) && !touched.has(seq));
  };
  const changed = [...groups].filter(([event, tellings]) => !isSame(event, tellings));
  const gone = [...before.keys()].filter((event) => !groups.has(event));
  await setEvents(view.db, gone, await settled(view, changed));
}

async function settled(
  view: View,
  groups: readonly (readonly [number, readonly KeptTelling[]])[],
): Promise<readonly EventRow[]> {
  const { db, bench, lists } = view;
  const copiesIn = await copiesAmong(
    db,
    groups.map(([, kept]) => kept),
  );
  const events = groups.map(([seq, kept]) => {
    const tellings: readonly Telling[] = kept.map(({ telling }) => telling);
    const event = settleGroup(tellings, { bench, copies: copiesIn(kept), owners: lists.owners });
    return { seq, tellings, event };
  });
  return await eventRows(db, events);
}
