import type { PageBlock, Suspect } from './blocks-of-page.ts';
import type { PageElement } from './dom.ts';
import { furnitureIn } from './page-furniture.ts';

/** A block with what speaks for it and against it. */
export interface Judged {
  readonly block: PageBlock;
  /** The outermost element round it that can hold no news (a banner, a list of links, a caption), or null. */
  readonly shunned: PageElement | null;
  readonly isShunned: boolean;
  /** Whether it reads like a paragraph of prose: long enough, not a link, not shunned. */
  readonly isProse: boolean;
}

/** The blocks with their shunned parts marked; a suspect that holds most of the page's prose is the news itself and is let go. */
export function judge(blocks: readonly PageBlock[], others: ReadonlySet<PageElement>): readonly Judged[] {
  const judged = judgedBy(blocks, others, () => true);
  if (hasNews(judged)) return judged;
  // Names that speak against all that a page says speak of its layout.
  const spared = judgedBy(blocks, others, ({ key }) => hardKeys.test(key));
  return hasNews(spared) ? spared : judgedBy(blocks, new Set(), ({ key }) => hardKeys.test(key));
}

function hasNews(judged: readonly Judged[]): boolean {
  return judged.some(({ isProse, block }) => isProse && furnitureIn(block.words, 'any') === null);
}

function judgedBy(
  blocks: readonly PageBlock[],
  others: ReadonlySet<PageElement>,
  isHeard: (suspect: Suspect) => boolean,
): readonly Judged[] {
  const total = sizeOf(blocks.filter(readsAsProse));
  const sizes = new Map<string, number>();
  for (const block of blocks.filter(readsAsProse)) {
    for (const key of new Set(block.suspects.map((one) => one.key)))
      sizes.set(key, (sizes.get(key) ?? 0) + block.words.length);
  }
  const linking = leadingAway(blocks);
  const beside = besideProse(blocks);
  const usual = usualStyle(blocks, (key) => (sizes.get(key) ?? 0) > total * 0.5);
  return blocks.map((block) => {
    const other = others.size === 0 ? null : outerIn(others, block.element);
    if (other !== null) return { block, shunned: other, isShunned: true, isProse: false };
    const suspect = block.suspects.find((one) => {
      const { key, element } = one;
      if (!isHeard(one)) return false;
      // Behind a fold or a paywall: the report goes on in paragraphs that scripts would show.
      if (isFold(block, one) && beside.has(element) && readsAsProse(block)) return false;
      // Part of a report that stands in a grid with a bar beside it: its paragraphs are made as those of the rest are.
      if (key.startsWith('page/site') && usual !== null && block.style === usual && readsAsProse(block)) return false;
      // What is called related or a teaser but leads nowhere is the report's own opening.
      if (key.startsWith('page/related') && !linking.has(element)) return false;
      return (sizes.get(key) ?? 0) <= total * (hardKeys.test(key) ? 0.9 : 0.5);
    });
    const isShunned = suspect !== undefined;
    return { block, shunned: suspect?.element ?? null, isShunned, isProse: !isShunned && readsAsProse(block) };
  });
}

/** The elements of which more than a word or two leads elsewhere: lists of links, teasers with their headlines. */
function leadingAway(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const sizes = new Map<PageElement, { all: number; linked: number }>();
  for (const { suspects, words, linked } of blocks) {
    for (const { element } of suspects) {
      const size = sizes.get(element) ?? { all: 0, linked: 0 };
      size.all += words.length;
      if (linked > 0.25) size.linked += words.length;
      sizes.set(element, size);
    }
  }
  return new Set([...sizes].filter(([, { all, linked }]) => linked > 0.05 * all).map(([element]) => element));
}

/** What scripts would show: hidden parts, and paragraphs that stand in nothing but the paywall itself, as search engines ask for. */
function isFold({ element }: PageBlock, suspect: Suspect): boolean {
  if (/^(?:page\/)?hidden/.test(suspect.key)) return true;
  return element.parentElement === suspect.element && / \|(?:(?:article|is|has) )?paywall(?:ed)?\|$/.test(suspect.key);
}

/** The tag and class of most prose that nothing speaks against, or null where its paragraphs have no class of their own. */
function usualStyle(blocks: readonly PageBlock[], isLetGo: (key: string) => boolean): string | null {
  const sizes = new Map<string, number>();
  for (const block of blocks) {
    if (!/^p \S/.test(block.style) || !readsAsProse(block) || !block.suspects.every(({ key }) => isLetGo(key)))
      continue;
    sizes.set(block.style, (sizes.get(block.style) ?? 0) + block.words.length);
  }
  const [most] = [...sizes].sort(([, a], [, b]) => b - a);
  return most === undefined ? null : most[0];
}

/** The elements that stand beside or just above paragraphs that a reader sees. */
function besideProse(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const seen = blocks.filter((block) => readsAsProse(block) && block.suspects.length === 0);
  const places = new Set(seen.flatMap(({ element }) => [element.parentElement, element.parentElement?.parentElement]));
  const hidden = blocks.flatMap(({ suspects }) => suspects.map((one) => one.element));
  return new Set(
    hidden.filter(({ parentElement }) => parentElement?.localName !== 'body' && places.has(parentElement)),
  );
}

function outerIn(others: ReadonlySet<PageElement>, element: PageElement): PageElement | null {
  for (let one: PageElement | null = element; one !== null; one = one.parentElement) if (others.has(one)) return one;
  return null;
}

/** Long threads of comments outweigh a short report. */
const hardKeys = /^(?:page\/(?:comments|banner|hidden)|footer|nav|hidden)/;

/** Whether words are prose by their look: a sentence or most of one, and few of them links. */
export function readsAsProse({ words, linked, kind }: PageBlock): boolean {
  if (kind === 'heading' || words.length < 50 || linked > 0.5) return false;
  return /[.!?…:;,]["”’)\]]*(?:\s|$)/.test(words);
}

/** Characters of the blocks. */
export function sizeOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((size, one) => size + one.words.length, 0);
}
