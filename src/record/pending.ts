import { dayNumber, intervalOf } from '../model/interval.ts';
import type { Event } from '../model/record.ts';
import type { Day } from '../model/time.ts';

/** Whether an event was planned for a time that is over by `today`, and nobody has told that it happened or was called off. */
export function isPastDue(event: Event, today: Day): boolean {
  if (event.standing.shown !== 'planned') return false;
  const time = intervalOf(event.time.shown);
  return time !== null && time.to < dayNumber(today);
}
