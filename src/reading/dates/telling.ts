// Follows what a report tells, date by date, so that "the same day" and "a year earlier" find their anchor.

import type { Day } from '../../model/time.ts';
import { quarterOf } from './calendar.ts';
import { intervalOf, startOf } from './edtf.ts';
import { wholeDay } from './meanings.ts';
import type { Meaning, Told } from './rule.ts';

/** What has been told before the first date: nothing, so that all is reckoned from publication. */
export function nothingTold(published: Day): Told {
  return { value: null, date: published, day: published, saidAt: null, period: null };
}

/** What holds over into a new sentence. */
export function nextSentence(told: Told): Told {
  return { ...told, saidAt: null };
}

/** What has been told after one more expression. */
export function tell(told: Told, meaning: Meaning, published: Day): Told {
  if (meaning.type !== 'DATE' && meaning.type !== 'TIME') return told;
  const { edtf, precision } = intervalOf(meaning.value, meaning.mod);
  if (/^BC\d{4}/.test(meaning.value)) return { ...told, value: meaning.value };
  if (edtf === null || precision === null || meaning.edtf === null) return told;
  const date = wholeDay(startOf(edtf));
  const isDay = precision === 'day' || precision === 'time';
  return {
    value: meaning.value,
    date,
    day: isDay ? date : told.day,
    saidAt: date <= published ? startOf(edtf) : told.saidAt,
    period: periodAfter(told, meaning),
  };
}

// The quarter reported on is the latest one that is over; one just running or to come counts only where none else is told.
function periodAfter({ period }: Told, { value, anchor }: Meaning): string | null {
  if (/-H\d$/.test(value)) return value;
  if (!/-Q\d$/.test(value)) return period;
  const running = anchor === null ? null : `${anchor.slice(0, 4)}-Q${quarterOf(anchor)}`;
  if (period !== null && (value < period || (running !== null && value >= running))) return period;
  return value;
}
