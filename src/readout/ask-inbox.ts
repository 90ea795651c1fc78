import type { EventLine, InboxItem, Page, Paging } from '../model/questions.ts';
import type { Event, Likeness } from '../model/record.ts';
import type { Day } from '../model/time.ts';
import { likenessOf } from '../record/match-events.ts';
import { type EventPair, eventPairs, eventsOf, unsureEvents } from '../store/events.ts';
import { tellingsOf } from '../store/tellings.ts';
import { type EventQuery, eventStands, type Stand } from '../store/timeline.ts';
import { everything } from './ask-timeline.ts';
import { keyOf, limitOf, pageOf } from './cursor.ts';
import type { View } from './desk.ts';
import { eventLines } from './lines.ts';

/** Pairs of events this alike are asked about though they were not joined. */
const likeFrom = 0.4;

/** Events less sure than this are asked about. */
const unsureBelow = 0.5;

/** What asks for a person's decision: possible duplicates, conflicts, plans past due, unsure readings; none that is decided already. */
export async function inbox(view: View, ask: Paging & { readonly today: Day }): Promise<Page<InboxItem>> {
  const limit = limitOf(ask.limit);
  const [first = 0, ...after] = keyOf(ask.cursor, ['number', 'string', 'number', 'number']) ?? [];
  const found: Asked[] = [];
  for (let index = Number(first); index < questions.length && found.length <= limit; index += 1) {
    const key = index === Number(first) && after.length > 0 ? after : null;
    const list = await questions[index]?.(view, { today: ask.today, key, limit: limit + 1 - found.length });
    found.push(...(list ?? []).map((one) => ({ ...one, index })));
  }
  const page = pageOf(found, limit, ({ index, key }) => [index, ...key]);
  return { items: await itemsOf(view, page.items), next: page.next };
}

interface Asked {
  readonly question: InboxItem['question'];
  readonly event: Event;
  readonly other: Event | null;
  readonly likeness: Likeness | null;
  readonly key: readonly (string | number)[];
  readonly index: number;
}

interface Stretch {
  readonly today: Day;
  readonly key: readonly (string | number)[] | null;
  readonly limit: number;
}

/** In the order of the inbox; each goes on after a key of its own. */
const questions: readonly ((view: View, stretch: Stretch) => Promise<readonly Omit<Asked, 'index'>[]>)[] = [
  duplicates,
  async (view, stretch) => await standing(view, stretch, { question: 'conflict', query: { onlyConflicts: true } }),
  async (view, stretch) => await standing(view, stretch, { question: 'past-due', query: { pastDueBy: stretch.today } }),
  async (view, stretch) => await standing(view, stretch, { question: 'unsure', query: {} }),
];

async function duplicates(view: View, { key, limit }: Stretch): Promise<readonly Omit<Asked, 'index'>[]> {
  const [score, one, other] = key ?? [];
  const after = key === null ? null : { score: Number(score), one: Number(one), other: Number(other) };
  const pairs = await eventPairs(view.db, { from: likeFrom, after, limit: limit + view.bench.all.length });
  const events = await eventsByRow(
    view,
    pairs.flatMap((pair) => [pair.one, pair.other]),
  );
  const asked: Omit<Asked, 'index'>[] = [];
  for (const pair of pairs) {
    const [event, second] = [events.get(pair.one), events.get(pair.other)];
    if (event === undefined || second === undefined || isDecided(view, event, second)) continue;
    const likeness = await likenessOfPair(view, pair);
    asked.push({
      question: 'duplicate',
      event,
      other: second,
      likeness,
      key: [String(pair.score), pair.one, pair.other],
    });
  }
  return asked.slice(0, limit);
}

/** The reasons of the likest pair of tellings, worked out anew. */
async function likenessOfPair({ db, desk }: View, { left, right }: EventPair): Promise<Likeness | null> {
  const [one, other] = await tellingsOf(db, [left, right], desk.memory);
  return one === undefined || other === undefined ? null : likenessOf(one.telling, other.telling);
}

function isDecided({ bench }: View, one: Event, other: Event): boolean {
  const others = new Set(other.tellings);
  return bench
    .about(one.tellings)
    .some(({ verdict, left, right }) => verdict === 'different' && [...left, ...right].some((id) => others.has(id)));
}

async function standing(
  view: View,
  { key, limit }: Stretch,
  { question, query }: { question: InboxItem['question']; query: Partial<EventQuery> },
): Promise<readonly Omit<Asked, 'index'>[]> {
  const [day, telling] = key ?? [];
  const after = key === null ? null : { day: String(day), telling: Number(telling) };
  const most = limit + view.bench.all.length;
  const stands: readonly Stand[] =
    question === 'unsure'
      ? await unsureEvents(view.db, { below: unsureBelow, after, limit: most })
      : await eventStands(view.db, { ...everything, ...query }, { minConfidence: 0, after, limit: most, skip: 0 });
  const events = await eventsByRow(
    view,
    stands.map((one) => one.telling),
  );
  return stands
    .flatMap((stand) => {
      const event = events.get(stand.telling);
      const key = [stand.day, stand.telling, 0];
      return event === undefined || isAnswered(view, event, question)
        ? []
        : [{ question, event, other: null, likeness: null, key }];
    })
    .slice(0, limit);
}

/** A right value answers a conflict or a plan; a right value or a note answers an unsure reading. */
function isAnswered({ bench }: View, event: Event, question: InboxItem['question']): boolean {
  const judgements = bench.about(event.tellings);
  if (question === 'unsure') return judgements.length > 0;
  if (question === 'past-due')
    return event.standing.judgement !== null || judgements.some(({ verdict }) => verdict === 'note');
  const { what, amounts, time, standing: stands } = event;
  return [what, amounts, time, stands].every((one) => !one.isConflict || one.judgement !== null);
}

async function eventsByRow(view: View, rows: readonly number[]): Promise<ReadonlyMap<number, Event>> {
  const events = await eventsOf(view.db, [...new Set(rows)]);
  return new Map(events.map(({ telling, event }) => [telling, event]));
}

async function itemsOf(view: View, asked: readonly Asked[]): Promise<readonly InboxItem[]> {
  const events = asked.flatMap(({ event, other }) => (other === null ? [event] : [event, other]));
  const lines = new Map((await eventLines(view, events)).map((line) => [line.event.id, line]));
  return asked.flatMap(({ question, event, other, likeness }) => {
    const line: EventLine | undefined = lines.get(event.id);
    const second = other === null ? null : (lines.get(other.id) ?? null);
    return line === undefined ? [] : [{ question, event: line, other: second, likeness }];
  });
}
