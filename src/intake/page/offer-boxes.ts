import type { PageBlock } from './blocks-of-page.ts';
import type { PageElement } from './dom.ts';
import { isWithin } from './find-news.ts';
import { readsAsProse, sizeOf } from './judge.ts';
import { isOf } from './page-furniture.ts';

/**
 * Small boxes that say themselves what they are, whatever they are called: they begin with a line that leads to other reports ("More on
 * the topic"), or offer letters in one of their few lines. A box in which much of the page's prose stands is none.
 */
export function offerBoxes(blocks: readonly PageBlock[]): readonly PageElement[] {
  const total = sizeOf(blocks.filter(readsAsProse));
  const firsts = new Map<PageElement, PageBlock>();
  for (const block of blocks) if (block.above !== null && !firsts.has(block.above)) firsts.set(block.above, block);
  return blocks.flatMap((block) => {
    const { above, kind } = block;
    if (above === null || above.localName === 'body' || !mayTell(block)) return [];
    const isHead = kind === 'heading' && firsts.get(above) === block && isOf('page/link-line', block.words);
    if (!isHead && !isOf('page/newsletter', block.words)) return [];
    const inside = blocks.filter(({ element }) => isWithin(element, above));
    const prose = sizeOf(inside.filter(readsAsProse));
    const isSmall = isHead ? prose < total * 0.35 : inside.length <= 6 && sizeOf(inside) < 700 && prose < total * 0.2;
    return isSmall ? [above] : [];
  });
}

/** Not a link, and of the length of such lines. */
function mayTell({ words, linked }: PageBlock): boolean {
  return linked < 0.5 && words.length > 6 && words.length <= 420;
}
