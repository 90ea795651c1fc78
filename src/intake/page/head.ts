import { type Dom, type PageElement, textOf } from './dom.ts';
import { withoutEntities } from './linked-data.ts';

/** A page's meta tags by name, in lower case. */
export interface PageHead {
  readonly title: string | null;
  readonly canonical: string | null;
  /** The value of the first name that has one, or null. */
  readonly first: (names: readonly string[]) => string | null;
  /** Every value of the first name that has any. */
  readonly all: (names: readonly string[]) => readonly string[];
  /** The first value of each name that has one, in the order of the names. */
  readonly each: (names: readonly string[]) => readonly string[];
  /** The first value of each name that is like this, in the order of the page. */
  readonly like: (name: RegExp) => readonly string[];
}

/** The meta tags of a page wherever they stand; many stand in its body. */
export function headOf({ elements }: Dom): PageHead {
  const values = new Map<string, string[]>();
  for (const meta of elements) {
    if (meta.localName !== 'meta') continue;
    const name = meta.attributes['property'] ?? meta.attributes['name'] ?? meta.attributes['itemprop'];
    const value = withoutEntities(meta.attributes['content'] ?? '').trim();
    if (name === undefined || value === '') continue;
    const key = name.trim().toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const all = (names: readonly string[]) =>
    names.map((name) => values.get(name)).find((one) => one !== undefined) ?? [];
  const title = elements.find(({ localName }) => localName === 'title');
  return {
    title: title === undefined ? null : textOf(title).trim() || null,
    canonical: elements.find(isCanonical)?.attributes['href'] ?? null,
    first: (names) => all(names)[0] ?? null,
    all,
    each: (names) => names.flatMap((name) => values.get(name)?.[0] ?? []),
    like: (pattern) =>
      [...values].flatMap(([name, [first]]) => (pattern.test(name) && first !== undefined ? [first] : [])),
  };
}

function isCanonical(element: PageElement): boolean {
  return element.localName === 'link' && element.attributes['rel'] === 'canonical';
}
