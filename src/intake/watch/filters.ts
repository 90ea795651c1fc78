import type { ListedFeed } from './feed-list.ts';
import type { Item } from './item.ts';

/** Which items are wanted; an empty list wants all. One of each list must fit. */
export interface Filters {
  /** Words or phrases; they stand in title, summary or text as whole words, in any case. */
  readonly keywords: readonly string[];
  /** Names of categories as the feed gives them to the item, or of folders and categories of the list in which the feed stands. */
  readonly categories: readonly string[];
}

/** Whether an item is in one of the categories that are wanted. */
export function isInCategory({ categories }: Filters, item: Pick<Item, 'categories'>, feed: ListedFeed): boolean {
  if (categories.length === 0) return true;
  const own = [...item.categories, ...feed.folders].map(folded);
  return categories.some((one) => own.includes(folded(one)));
}

/** Whether one of the keywords that are wanted stands in a text. */
export function hasKeyword({ keywords }: Filters, text: string): boolean {
  return keywords.length === 0 || keywords.some((one) => patternOf(one).test(text));
}

/** Equal for equal filters; what one filter left out is looked at again under another. */
export function signOf({ keywords, categories }: Filters): string {
  return JSON.stringify([keywords.map(folded).sort(), categories.map(folded).sort()]);
}

function patternOf(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
