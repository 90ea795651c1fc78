import { keyOf } from '../outlets.ts';
import type { PageBlock } from './blocks-of-page.ts';
import type { PageElement } from './dom.ts';
import { findContainer, headlineIn, isWithin } from './find-news.ts';
import { type Judged, judge, readsAsProse, sizeOf } from './judge.ts';
import { offerBoxes } from './offer-boxes.ts';
import { type OwnReport, otherReports } from './other-reports.ts';
import { coverOf, shinglesOf } from './shingles.ts';
import { trimFurniture } from './trim-furniture.ts';

/** What stands where on a page, told before Readability takes it apart. */
export interface Survey {
  readonly judged: readonly Judged[];
  /** The blocks in the element that by its prose holds the news. */
  readonly inside: ReadonlySet<PageBlock>;
  /** The blocks in the element above that. */
  readonly near: ReadonlySet<PageBlock>;
  /** Whether the headline, too, stands in the element that holds the news. */
  readonly isHeaded: boolean;
}

/** Looks over a page: which blocks are shunned, which are prose, and which element holds most of it. */
export function surveyed(blocks: readonly PageBlock[], own: OwnReport): Survey {
  const judged = judge(blocks, new Set([...otherReports(blocks, own), ...offerBoxes(blocks)]));
  const container = findContainer(judged, own.title);
  const within = (outer: PageElement | null) =>
    new Set(outer === null ? [] : blocks.filter((block) => isWithin(block.element, outer)));
  const headline = headlineIn(judged, own.title);
  return {
    judged,
    inside: within(container),
    near: within(container?.parentElement ?? null),
    isHeaded:
      headline !== null && container?.localName !== 'body' && container !== null && isWithin(headline, container),
  };
}

/** What votes on the news of a page beside its own scoring. */
export interface Votes {
  /** What Readability keeps; it is asked only where that can decide something. */
  readonly readable: () => ReadonlySet<PageBlock>;
  /** The text that linked data gives for the report's, or null. */
  readonly told: string | null;
  readonly title: string | null;
}

/** The blocks that are the news, in order; empty where the page holds none. */
export function pickNews(survey: Survey, votes: Votes): readonly PageBlock[] {
  const own = inContainer(survey, votes.readable);
  const isAll = survey.judged.every(({ block, isProse }) => !isProse || survey.inside.has(block));
  const voted = isAll && own.some(readsAsProse) ? own : fitter(own, readableOf(survey, votes.readable()), survey);
  const chosen = votes.told === null ? voted : byTold(survey.judged, voted, votes.told);
  return trimFurniture(withoutTitle(chosen, votes.title));
}

function readableOf({ judged }: Survey, readable: ReadonlySet<PageBlock>): readonly PageBlock[] {
  return judged.filter(({ block, isShunned }) => readable.has(block) && !isShunned).map(({ block }) => block);
}

/** What stands in the container, but for short stretches that Readability, too, would drop, and lists of nothing but links. */
function inContainer({ judged, inside }: Survey, readable: Votes['readable']): readonly PageBlock[] {
  const styles = new Set(judged.filter((one) => one.isProse && inside.has(one.block)).map(({ block }) => block.style));
  return judged
    .filter(({ block, isShunned, isProse }) => {
      if (isShunned || !inside.has(block)) return false;
      if (isProse || (block.kind === 'heading' && numbered.test(block.words))) return true;
      if (block.kind === 'cell' && !(/[.!?:]$/.test(block.words) && readable().has(block))) return false;
      if (block.kind === 'other' && styles.has(block.style) && /[.!?]["”’)]*$/.test(block.words))
        return block.linked < 0.5;
      if (block.kind !== 'other' && block.linked < 0.5) return true;
      return block.linked < 0.9 && readable().has(block);
    })
    .map(({ block }) => block);
}

/** "3. The harbour baths": what a list of the best counts is news even where it is a link. */
const numbered = /^(?:#|No\. ?)?\d{1,3}[.):]\s?\p{L}.{2,80}$/u;

/** Of the two choices the one that holds the report: mostly they agree, and the container's is then the cleaner. */
function fitter(own: readonly PageBlock[], readable: readonly PageBlock[], survey: Survey): readonly PageBlock[] {
  const [ownProse, readableProse] = [own.filter(readsAsProse), readable.filter(readsAsProse)];
  const both = sizeOf(ownProse.filter((block) => readable.includes(block)));
  const [ownSize, readableSize] = [sizeOf(ownProse), sizeOf(readableProse)];
  if (ownSize === 0) return readable;
  if (readableSize === 0) return own;
  if (both > 0.6 * ownSize) return joined(own, readableProse, survey);
  // They part ways: a choice that swallows the other is too wide if it is much longer, and else the better.
  const isSane = ownSize > 0.6 * readableSize && ownSize < 4 * readableSize;
  return isSane || survey.isHeaded || readableSize < 600 ? own : readable;
}

/** Whole paragraphs that stand above the container, as first ones often do, go before it. A standfirst has no full stop. */
function joined(
  own: readonly PageBlock[],
  readable: readonly PageBlock[],
  { near, judged }: Survey,
): readonly PageBlock[] {
  const [first] = own;
  const start = judged.findIndex(({ block }) => block === first);
  const above = new Set(judged.slice(0, start).map(({ block }) => block));
  const lead = readable.filter(
    (block) => above.has(block) && near.has(block) && block.words.length > 80 && /[.!?]["”’)]*$/.test(block.words),
  );
  return [...lead, ...own];
}

/**
 * With the text that the page tells machines: what stands in it is news, wherever it was laid out; what does not is none, but for headings
 * and items between, which it often lacks. A text that leaves out much of the choice is a teaser, and is not heard.
 */
function byTold(judged: readonly Judged[], voted: readonly PageBlock[], told: string): readonly PageBlock[] {
  const shingles = shinglesOf(told);
  const prose = voted.filter(readsAsProse);
  const confirmed = prose.filter((block) => coverOf(block.words, shingles) > 0.6);
  const isWhole = sizeOf(confirmed) > 0.75 * sizeOf(prose) || told.length > 1.2 * sizeOf(prose);
  const everywhere = judged.filter(
    ({ block }) => coverOf(block.words, shingles) > (block.words.length < 60 ? 0.95 : 0.7),
  );
  const covered = sizeOf(everywhere.map(({ block }) => block));
  if (told.length < 250 || !isWhole || covered < 0.6 * told.length) return voted;
  const kept = new Set(
    everywhere.filter(({ block, isShunned }) => !isShunned || readsAsProse(block)).map((one) => one.block),
  );
  const last = judged.findLastIndex(({ block }) => kept.has(block));
  const chosen = new Set(voted);
  return judged
    .filter(({ block }, index) => {
      if (kept.has(block)) return true;
      if (!chosen.has(block) || index > last) return false;
      return block.kind !== 'other' && (block.kind !== 'paragraph' || block.words.length > 80) && block.linked < 0.3;
    })
    .map(({ block }) => block);
}

/** The headline stands first in the report anyhow. */
function withoutTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const key = title === null ? '' : keyOf(title);
  const first = blocks.findIndex(readsAsProse);
  return blocks.filter(
    (block, index) => (block.tag !== 'h1' || index > first) && (key === '' || keyOf(block.words) !== key),
  );
}
