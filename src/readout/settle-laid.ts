import type { Added } from '../model/questions.ts';
import { countSayings, sayingsOf, usesOf } from '../store/aliases.ts';
import { addFindables } from '../store/search.ts';
import { tellingsOfReadings } from '../store/tellings.ts';
import { eventIdsAt } from './ask-event.ts';
import { type Met, meetAliases, retold } from './cards.ts';
import { deriveEntities } from './derive-entities.ts';
import { deriveEvents } from './derive-events.ts';
import type { View } from './desk.ts';
import type { Laid } from './lay.ts';

/** Counts what came and what no longer counts, and makes the entities and events anew that all of it touches; gives the answers in full. */
export async function settleLaid(view: View, laid: readonly Laid[]): Promise<readonly Added[]> {
  const { db } = view;
  const gone = new Set(laid.flatMap((one) => one.gone));
  // A reading that came and went in one change never counted.
  const came = laid.filter(({ reading }) => reading === null || !gone.has(reading));
  for (const { reading } of laid) if (reading !== null) gone.delete(reading);
  await addFindables(
    db,
    laid.flatMap(({ placed }) => placed.findables),
  );
  await settleNames(view, came, [...gone]);
  const left = gone.size === 0 ? [] : await tellingsOfReadings(db, [...gone]);
  const touched = [...new Set([...came.flatMap(({ placed }) => placed.tellings), ...left])];
  await deriveEvents(view, touched);
  const eventOf = await eventIdsAt(view, touched);
  return laid.map(({ answer, placed }) => {
    return { ...answer, events: [...new Set(placed.tellings.flatMap((one) => eventOf.get(one) ?? []))] };
  });
}

async function settleNames(view: View, came: readonly Laid[], gone: readonly number[]): Promise<void> {
  const { db } = view;
  const uses = came.flatMap(({ placed }) => placed.uses);
  const goneUses = gone.length === 0 ? [] : await usesOf(db, gone);
  const aliases = [...new Set([...uses, ...goneUses].map(({ alias }) => alias))].sort((a, b) => a - b);
  const [more, less] = [sayingsOf(uses), sayingsOf(goneUses)];
  const before = new Map<number, Met>();
  await meetAliases(view, aliases, before);
  if (less.length > 0) await countSayings(db, less, -1);
  await countSayings(db, more, 1);
  const after = retold(view, retold(view, before, { sayings: more, sign: 1 }), { sayings: less, sign: -1 });
  await deriveEntities(
    view,
    aliases.filter((one) => gistOf(before.get(one)) !== gistOf(after.get(one))),
    after,
  );
}

/** What of an alias counts for whom it is one with: not in how many reports it is called what. */
function gistOf(met: Met | undefined): string {
  const card = met?.card ?? null;
  return card === null ? '' : JSON.stringify([card.alias.name, card.claims.map(({ key }) => key), card.titles]);
}
