import { yearOf } from './calendar.ts';
import type { Scanned } from './scan-words.ts';

const ofNews = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ago currently recently last said says told tweeted'.split(
    ' ',
  ),
);

/** Whether a text tells of things long past: it names many old years, and hardly a weekday, "yesterday" or "said". */
export function isHistory(scanned: Scanned, published: string): boolean {
  let old = 0;
  let news = 0;
  for (const word of scanned.words) {
    if (/^(?:1\d|20)\d\d$/.test(word.form) && Number(word.form) < yearOf(published) - 2) old += 1;
    else if (ofNews.has(word.form)) news += 1;
  }
  return old >= 5 && news * 4 < old;
}
