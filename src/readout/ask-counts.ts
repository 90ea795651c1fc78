import type { Counts } from '../model/questions.ts';
import { aliasesCounting } from '../store/aliases.ts';
import { countsOf } from '../store/counts.ts';
import { tellingsCounting } from '../store/tellings.ts';
import type { View } from './desk.ts';
import { entitiesAt } from './entities-at.ts';
import { eventsAt } from './events-at.ts';

/** Counts of what counts at the view's moment. */
export async function counts(view: View): Promise<Counts> {
  const { events, entities, ...logged } = await countsOf(view.db, view.at);
  const judgements = view.bench.all.length;
  if (view.at === null) return { ...logged, events, entities, judgements };
  const then = await eventsAt(view, await tellingsCounting(view.db, view.at, null));
  const named = await entitiesAt(view, await aliasesCounting(view.db, view.at));
  return { ...logged, events: then.length, entities: named.length, judgements };
}
