// Follows what a report tells, date by date, so that "the same day" and "a year earlier" find their anchor.

import type { Day } from '../../model/time.ts';
import { dayIn, monthIn } from './calendar.ts';
import { intervalOf, startOf } from './edtf.ts';
import type { Meaning, Told } from './rule.ts';

/** What has been told before the first date: nothing, so that all is reckoned from publication. */
export function nothingTold(published: Day): Told {
  return { value: null, date: published, day: published, quarter: null };
}

/** What has been told after one more expression. */
export function tell(told: Told, meaning: Meaning): Told {
  if (meaning.type !== 'DATE' && meaning.type !== 'TIME') return told;
  const { edtf, precision } = intervalOf(meaning.value, meaning.mod);
  if (edtf === null || precision === null) return told;
  const date = wholeDay(startOf(edtf));
  const isDay = precision === 'day' || precision === 'time';
  return {
    value: meaning.value,
    date,
    day: isDay ? date : told.day,
    quarter: quarterAfter(told.quarter, meaning.value),
  };
}

function quarterAfter(before: string | null, value: string): string | null {
  return /-Q\d$/.test(value) && (before === null || value > before) ? value : before;
}

function wholeDay(start: string): Day {
  if (start.length === 4) return dayIn(monthIn(Number(start), 1), 1);
  return start.length === 7 ? dayIn(start, 1) : start;
}
