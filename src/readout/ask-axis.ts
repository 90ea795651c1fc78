import type { Standing } from '../model/account.ts';
import { dayNumber } from '../model/interval.ts';
import type { Axis, EventFilter, EventPage } from '../model/questions.ts';
import { isConflict } from '../store/events.ts';
import { eventMarks, type Mark } from '../store/timeline.ts';
import { eventPage } from './ask-event.ts';
import { queryOf, rowsThen, timeline } from './ask-timeline.ts';
import { type Desk, look, type View } from './desk.ts';
import { firstDay, lastDay } from './event-rows.ts';

/** All events that fit a filter as columns, in the order of time. */
export async function axis(view: View, filter: EventFilter): Promise<Axis> {
  const marks = await marksOf(view, filter);
  // Many events lie on few days.
  const numbers = new Map<string, number | null>([firstDay, lastDay].map((day) => [day, null]));
  const numberOf = (day: string) => {
    const known = numbers.get(day);
    if (known !== undefined) return known;
    const number = dayNumber(day);
    numbers.set(day, number);
    return number;
  };
  return {
    first: marks.map(({ fromDay }) => numberOf(fromDay)),
    last: marks.map(({ toDay }) => numberOf(toDay)),
    standings: marks.map(({ standing }) => standingOf(standing)),
    conflicts: marks.map(({ conflict }) => conflict),
  };
}

async function marksOf(view: View, filter: EventFilter): Promise<readonly Mark[]> {
  const query = await queryOf(view, filter);
  const minConfidence = filter.minConfidence ?? 0;
  if (view.at === null) return await eventMarks(view.db, query, minConfidence);
  const rows = (await rowsThen(view, query)).filter(({ event }) => event.confidence >= minConfidence);
  return rows
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.telling - b.telling))
    .map(({ event, fromDay, toDay }) => ({
      standing: event.standing.shown ?? '',
      fromDay,
      toDay,
      conflict: isConflict(event) ? 1 : 0,
    }));
}

const standings: readonly Standing[] = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled'];

function standingOf(told: string): Standing | null {
  return standings.find((one) => one === told) ?? null;
}

/** The pages of all events that fit, one after the other; each stretch as the record is when it is asked for. */
export async function* pages(desk: Desk, filter: EventFilter): AsyncGenerator<EventPage> {
  let cursor = filter.cursor;
  for (;;) {
    const asked = { ...filter, cursor, limit: stretch };
    const page = await look(desk, filter.asOf, async (view) => {
      const { items, next } = await timeline(view, asked);
      const full: EventPage[] = [];
      for (const { event } of items) full.push(await eventPage(view, event.id));
      return { full, next };
    });
    yield* page.full;
    if (page.next === null) return;
    cursor = page.next;
  }
}

const stretch = 50;
