// The moments that a page's elements bear for machines: `<time>`, and attributes that hold a day.
import { type Dom, type PageElement, textOf } from './dom.ts';
import { namesOf, shunnedByName } from './shunned.ts';

/** Moments that elements of the page bear, those called the publication's first, then those of changes, and last those of other reports; at most ten. */
export function timesIn({ elements }: Dom): readonly { readonly words: string; readonly rank: number }[] {
  return elements
    .filter(isTime)
    .slice(0, 40)
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 10)
    .flatMap(({ one, rank }) => {
      const words = timeOf(one);
      return words === null ? [] : [{ words, rank }];
    });
}

function isTime({ localName, attributes }: PageElement): boolean {
  if (localName === 'meta' || localName === 'link') return false;
  if (localName === 'time' || timeBearers.some((name) => attributes[name] !== undefined)) return true;
  return /^\d{4}-\d{2}-\d{2}/.test(attributes['title'] ?? '') && /date|time|publish/i.test(attributes['class'] ?? '');
}
const timeBearers = ['data-timestamp', 'data-datetime', 'data-published', 'data-date'];

/** 0: that of the first publication by its name, 1: one that is not named, 2: of a change. */
function rankOf(one: PageElement): number {
  if (isOfOthers(one)) return ofOthers;
  const names = `${one.attributes['class'] ?? ''} ${one.attributes['itemprop'] ?? ''} ${textOf(one)} ${one.parentElement?.attributes['class'] ?? ''}`;
  if (one.attributes['pubdate'] !== undefined || /publish|posted|created|entry-date/i.test(names)) return 0;
  return /modif|updat/i.test(names) ? 2 : 1;
}
/** The rank of the moments of other reports. */
export const ofOthers = 3;

/** Whether an element stands in a bar, a footer, a list of links or among readers' comments. */
function isOfOthers(element: PageElement): boolean {
  for (let one = element.parentElement; one !== null && one.localName !== 'body'; one = one.parentElement) {
    if (/^(?:aside|nav|footer)$/.test(one.localName)) return true;
    if (/related|comments/.test(shunnedByName(namesOf(one), 'box')?.id ?? '')) return true;
  }
  return false;
}

function timeOf(one: PageElement): string | null {
  const told = ['datetime', ...timeBearers, 'content', 'title']
    .map((name) => one.attributes[name])
    .find((value) => value !== undefined && /\d{4}/.test(value));
  return told ?? textOf(one);
}
