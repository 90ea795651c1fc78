// Parts of a page that tell of other reports: the cards that lead to them, and the next ones that a reader scrolls on to.
import { keyOf } from '../outlets.ts';
import type { PageBlock } from './blocks-of-page.ts';
import { holds, isElement, type PageElement } from './dom.ts';

/** What a page is about: its headline, and its host, by which links to other sites are told. */
export interface OwnReport {
  readonly title: string | null;
  readonly url: string | null;
}

/** The elements that hold other reports or lead to them. */
export function otherReports(blocks: readonly PageBlock[], own: OwnReport): ReadonlySet<PageElement> {
  return new Set([...cardsIn(blocks, own.url), ...nextReports(blocks, own.title)]);
}

/** Three or more alike beside one another, each short and with a link to this site that is as long as a headline. */
function cardsIn(blocks: readonly PageBlock[], url: string | null): readonly PageElement[] {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : null;
  const sizes = new Map<PageElement, Card>();
  for (const block of blocks) count(sizes, block, host);
  const groups = new Map<PageElement, Map<string, PageElement[]>>();
  for (const [element, { heads, rest }] of sizes) {
    const { parentElement } = element;
    if (heads === 0 || heads > 2 || rest > 600 || parentElement === null || (rest > 0 && element.localName === 'p'))
      continue;
    const styles = groups.get(parentElement) ?? new Map<string, PageElement[]>();
    const style = styleOf(element);
    styles.set(style, [...(styles.get(style) ?? []), element]);
    groups.set(parentElement, styles);
  }
  return [...groups.values()].flatMap((styles) => [...styles.values()].filter((alike) => alike.length > 2).flat());
}

interface Card {
  heads: number;
  /** Characters that are no link. */
  rest: number;
}

const cardDepth = 6;

function count(sizes: Map<PageElement, Card>, block: PageBlock, host: string | null): void {
  const isHead = block.linked > 0.8 && block.words.length >= 15 && staysOn(host, linkOf(block.element));
  let element: PageElement | null = block.element;
  for (let step = 0; element !== null && step < cardDepth; step += 1) {
    const card = sizes.get(element) ?? { heads: 0, rest: 0 };
    if (isHead) card.heads += 1;
    else if (block.linked < 0.8) card.rest += block.words.length;
    sizes.set(element, card);
    element = element.parentElement;
  }
}

function linkOf(element: PageElement): string {
  const inside = firstLink(element);
  if (inside !== null) return inside;
  for (let above: PageElement | null = element; above !== null; above = above.parentElement)
    if (above.localName === 'a') return above.attributes['href'] ?? '';
  return '';
}

function firstLink(element: PageElement): string | null {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const href = child.localName === 'a' ? (child.attributes['href'] ?? null) : firstLink(child);
    if (href !== null) return href;
  }
  return null;
}

/** A list of the ten best leads to other sites; cards lead to this one. */
function staysOn(host: string | null, href: string): boolean {
  if (host === null || !/^https?:\/\//.test(href) || !URL.canParse(href)) return true;
  return new URL(href).hostname.replace(/^www\./, '') === host.replace(/^www\./, '');
}

/** Elements of the same make: numbers, which differ from one to the next, are left out. */
export function styleOf(element: PageElement): string {
  const names = (element.attributes['class'] ?? '').split(/\s+/).filter((name) => !/\d/.test(name));
  return `${element.localName} ${names.join(' ')}`;
}

/** Those beside what holds the headline that are of the same make and have a headline of the same rank. */
function nextReports(blocks: readonly PageBlock[], title: string | null): readonly PageElement[] {
  const key = title === null ? '' : keyOf(title);
  const own = blocks.find(({ kind, words }) => kind === 'heading' && key !== '' && keyOf(words) === key);
  if (own === undefined) return [];
  const found: PageElement[] = [];
  let element = own.element;
  for (let above = element.parentElement; above !== null; [element, above] = [above, above.parentElement]) {
    const style = styleOf(element);
    for (const child of above.children) {
      if (!isElement(child) || child === element || element === own.element || styleOf(child) !== style) continue;
      if (holds(child, new RegExp(`^${own.tag}$`)) && holds(child, /^(?:p|div)$/)) found.push(child);
    }
  }
  return found;
}
