import { yearOf } from './calendar.ts';
import type { Scanned } from './scan-words.ts';

const ofNews = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow tonight ago currently recently said says tweeted'.split(
    ' ',
  ),
);

/** Whether a text tells of things long past: it names many old years, or some very old, and hardly a weekday or "said". */
export function isHistory(scanned: Scanned, published: string): boolean {
  let old = 0;
  let veryOld = 0;
  let news = 0;
  const now = yearOf(published);
  for (const { form } of scanned.words) {
    const age = ageOf(form, now);
    if (age > 2) old += 1;
    if (age > 20) veryOld += 1;
    if (ofNews.has(form)) news += 1;
  }
  return (veryOld >= 3 && news === 0) || (old >= 5 && news * 4 < old);
}

// How many years before publication a year lies; 0 for other words.
function ageOf(form: string, now: number): number {
  if (form === 'bc' || form === 'bce') return now;
  return form.length === 4 && /^(?:1\d|20)\d\d$/.test(form) ? now - Number(form) : 0;
}
