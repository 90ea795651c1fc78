import { furnitureRules } from '../furniture.ts';
import type { PageBlock } from './blocks-of-page.ts';
import { readsAsProse } from './judge.ts';
import { furnitureIn } from './page-furniture.ts';

/** The blocks without furniture: by their words, as links that stand alone, as repeats, and as what hangs on at the end. */
export function trimFurniture(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const worded = blocks.filter(
    (block) => block.tag === 'pre' || (!isFurniture(block) && !isLoneLink(block) && /[\p{L}\p{N}]/u.test(block.words)),
  );
  const once = withoutRepeats(withoutLinkLists(worded));
  return withoutLooseHeadings(withoutTail(withoutHead(once)));
}

/** By its words, by the rules for pages or by those for plain text; a paragraph at whose start a link with its label hangs is none. */
function isFurniture({ words, linked }: PageBlock): boolean {
  const hasLink = words.length > 120 && linked > 0 && linked < 0.4;
  const rule = furnitureIn(words, 'any');
  if (rule !== null) return !(hasLink && rule.id === 'page/link-line');
  return pageLines.some(
    ({ kind, pattern }) => words.length < 500 && !(hasLink && kind === 'link') && pattern.test(words),
  );
}
const pageLines = furnitureRules.filter(
  ({ kind, places }) => places.includes('any') && /caption|credit|link/.test(kind),
);

/** A line that is nothing but a link leads to another report; an item or a heading may name what the next lines tell of. */
function isLoneLink({ linked, kind, words }: PageBlock): boolean {
  // "Opinion: the case for trams" is a link with a label before it.
  if (linked > 0.6 && words.length < 200 && /^[^.:|]{2,30}[:|]\s/.test(words)) return true;
  if (linked < 0.85) return false;
  return kind === 'paragraph' || kind === 'other' || kind === 'quote' || kind === 'cell' || words.length > 25;
}

/** Items that are links, with the heading over them. */
function withoutLinkLists(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const lists = new Map<unknown, { items: number; links: number }>();
  for (const { kind, above, linked } of blocks) {
    if (kind !== 'item') continue;
    const list = lists.get(above) ?? { items: 0, links: 0 };
    lists.set(above, { items: list.items + 1, links: list.links + (linked > 0.7 ? 1 : 0) });
  }
  return blocks.filter(({ kind, above }) => {
    const list = kind === 'item' ? lists.get(above) : undefined;
    return list === undefined || list.links * 2 <= list.items;
  });
}

/** Pull quotes and summaries say again what a paragraph says: the longer one, or the first of two alike, stays. */
function withoutRepeats(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const keys = blocks.map(({ words }) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const seen = new Set<string>();
  const whole = keys.filter((key) => key.length > 60).join('\n');
  return blocks.filter(({ kind, words }, index) => {
    const key = keys[index] ?? '';
    if (seen.has(key) && key.length > 25) return false;
    seen.add(key);
    const mayRepeat = kind !== 'paragraph' || /^["“‘]/.test(words);
    if (!mayRepeat || key.length < 25 || kind === 'item') return true;
    const at = whole.indexOf(key);
    const isPartOfLonger = at !== -1 && keys.some((other) => other.length > key.length + 10 && other.includes(key));
    return !isPartOfLonger;
  });
}

/** Short lines before the first paragraph that are neither headings nor items: dates, names, places of the photo. */
function withoutHead(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const first = firstParagraph(blocks);
  if (first <= 0) return blocks;
  return blocks.filter((block, index) => {
    if (index >= first) return true;
    return (
      block.kind === 'item' || (block.kind !== 'heading' && endsLikeSentence(block.words) && block.words.length > 20)
    );
  });
}

/** The first prose, or the one after it where only that ends like a sentence: a standfirst, long as it may be, has no full stop. */
function firstParagraph(blocks: readonly PageBlock[]): number {
  const first = blocks.findIndex(readsAsProse);
  const after = blocks[first + 1];
  const lead = blocks[first];
  if (lead === undefined || after === undefined || endsLikeSentence(lead.words)) return first;
  return readsAsProse(after) && endsLikeSentence(after.words) ? first + 1 : first;
}

/** What tells about the writer, the first printing or the rights, and the short lines after it. */
function withoutTail(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let end = blocks.length;
  const lastFew = Math.max(1, blocks.length - 7);
  for (let index = blocks.length - 1; index >= lastFew; index -= 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (furnitureIn(block.words, 'tail')?.place === 'tail' && sizeAfter(blocks, index, end) < 400) end = index;
    else if (index === end - 1 && isHangingLine(block)) end = index;
  }
  return blocks.slice(0, end);
}

function sizeAfter(blocks: readonly PageBlock[], index: number, end: number): number {
  return blocks.slice(index + 1, end).reduce((size, one) => size + one.words.length, 0);
}

/** A short last line that is no sentence and no item: a tag, a name, a button. */
function isHangingLine({ words, kind, linked }: PageBlock): boolean {
  if (endsLikeSentence(words) || kind === 'item' || kind === 'cell') return kind === 'other' && linked > 0.5;
  return words.length < 60 && (kind === 'other' || kind === 'heading' || linked > 0.5);
}

function endsLikeSentence(words: string): boolean {
  return /[.!?…:;]["”’»)\]]*$/.test(words);
}

/** Headings after which nothing comes, and those of lists that were left out: a heading is followed by what it heads. */
function withoutLooseHeadings(blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.filter(({ kind, tag, words }, index) => {
    if (kind !== 'heading') return true;
    const next = blocks[index + 1];
    // Of two headings of one rank the first heads nothing; numbers and long ones may be all that a list tells.
    return next !== undefined && (next.tag !== tag || words.length > 30 || /^\W{0,2}\d/.test(words));
  });
}
